"""A number is given once: it stays, or it is retired, whatever comes and goes."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.kit.case import Act, Beat, Case
from generator.kit.numbering import numbering, renumbered
from generator.model.registry import Registry

CASE = Case(
    rule="regle",
    family="regle",
    key="",
    kind="deadline",
    role="collectivite",
    phase="rapo",
    level="obligatoire",
    title="titre",
    why="raison",
    settings={},
    number="1",
    beats=(Beat(Act.CLOCK, at=datetime(2025, 1, 1, tzinfo=UTC)),),
    legal_date=date(2025, 1, 1),
    sources=(),
    certainty="law",
)
KEYS = st.lists(st.sampled_from("abcdefghij"), unique=True)
FAMILIES = st.dictionaries(st.sampled_from(["regle", "autre-regle"]), KEYS)


def made(families: dict[str, list[str]]) -> list[Case]:
    return [replace(CASE, family=family, key=key) for family, keys in families.items() for key in keys]


@given(st.lists(FAMILIES, min_size=1, max_size=6))
def test_whatever_comes_and_goes_a_key_keeps_its_number_and_no_other_gets_it(
    builds: list[dict[str, list[str]]],
) -> None:
    registry = Registry()
    given_to: dict[tuple[str, str], str] = {}
    for families in builds:
        found = numbering(made(families), registry)
        for key, id_ in found.ids.items():
            assert given_to.setdefault(key, id_) == id_
        assert len(set(given_to.values())) == len(given_to)
        registry = found.registry
        living = {(family, key) for family, keys in families.items() for key in keys}
        told = {(family.id, case.key): case.retired for family in registry.families for case in family.cases}
        assert {key for key, retired in told.items() if not retired} == living


@given(FAMILIES)
def test_building_twice_changes_nothing(families: dict[str, list[str]]) -> None:
    once = numbering(made(families), Registry())
    assert numbering(made(families), once.registry) == once


def test_two_cases_never_share_a_key() -> None:
    with pytest.raises(ValueError, match="two cases of `regle` have the key `a`"):
        numbering([*made({"regle": ["a"]}), *made({"regle": ["a"]})], Registry())


def test_a_case_that_goes_is_retired_and_its_number_is_never_given_again() -> None:
    before = numbering(made({"regle": ["a", "b"]}), Registry())
    without = numbering(made({"regle": ["a"]}), before.registry)
    (family,) = without.registry.families
    assert [(case.key, case.number, case.retired) for case in family.cases] == [
        ("a", 1, False),
        ("b", 2, True),
    ]
    after = numbering(made({"regle": ["a", "c"]}), without.registry)
    assert after.ids["regle", "c"] == "regle.03"


def test_a_new_boundary_in_the_middle_does_not_renumber_the_others() -> None:
    before = numbering(made({"regle": ["a", "c"]}), Registry())
    after = numbering(made({"regle": ["a", "b", "c"]}), before.registry)
    assert [after.ids["regle", key] for key in "abc"] == ["regle.01", "regle.03", "regle.02"]


@given(st.lists(FAMILIES, min_size=1, max_size=6))
def test_what_comes_and_goes_is_told(builds: list[dict[str, list[str]]]) -> None:
    registry, lived = Registry(), set[str]()
    for families in builds:
        after = numbering(made(families), registry)
        told, lives = renumbered(registry, after.registry), set(after.ids.values())
        assert set(told.retired) == lived - lives
        assert {*told.new, *told.restored} == lives - lived
        assert set(told.restored) == (lives - lived) & set(registry.by_id())
        registry, lived = after.registry, lives
