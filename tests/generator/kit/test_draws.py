"""The corpus of a seed: the same cases, of other dossiers."""

import json
import os
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from functools import cache
from typing import Any

import pytest

from generator.artefacts.features import CASES, cases_of_role
from generator.engine.formats import refusal
from generator.formula import Variable
from generator.formula.tree import Comparison, walk
from generator.kit.draws.drawing import draws, renumbered
from generator.kit.draws.drawn_book import with_another_tariff
from generator.kit.setup.office_days import is_off
from generator.kit.test_data import preludes
from generator.model.draws import Draws
from tests.generator.engine.build import book
from tests.generator.kit.test_office_days import off
from tests.turning import share

Json = dict[str, Any]
_EVERY = "PARCMETRE_PROPERTY_SHARES" in os.environ
SEEDS = {"antai": 11, "ccsp": 12, "collectivite": 13, "dgfip": 14}
_LONG = ("antai", "ccsp")
"""The roles of which one in turn is drawn here: `make test-properties` draws both."""
TRIED = sorted({*SEEDS}.difference(_LONG).union(share(_LONG, 1 if _EVERY else len(_LONG))))


@cache
def cases(role: str, seed: int) -> Mapping[str, Json]:
    made = cases_of_role(book().specification, role, seed)
    return {case["id"]: case for case in json.loads(made[str(CASES)])["cases"]}


def given() -> Draws:
    found = draws(book())
    assert found is not None
    return found


def pairs(role: str) -> Iterator[tuple[Json, Json]]:
    plain, drawn = cases(role, 0), cases(role, SEEDS[role])
    yield from zip(plain.values(), (drawn[id_] for id_ in plain), strict=True)


def messages(case: Json) -> Iterator[tuple[str, Json]]:
    for step in case["steps"]:
        if "exchange" in step:
            yield step["exchange"]["type"], step["exchange"]["data"]
        elif "data" in step:
            yield step["type"], step["data"]


def fields(data: Json) -> Iterator[tuple[str, Any]]:
    """Give each field with a value, those inside an identity or a list too."""
    for name, value in data.items():
        for one in value if isinstance(value, list) else [value]:
            if isinstance(one, dict):
                yield from fields(one)
            else:
                yield name, one


@pytest.mark.parametrize("role", TRIED)
def test_a_seed_gives_the_same_ids(role: str) -> None:
    assert list(cases(role, SEEDS[role])) == list(cases(role, 0))


@pytest.mark.parametrize("role", TRIED)
def test_a_case_does_and_expects_the_same_under_a_seed(role: str) -> None:
    for plain, drawn in pairs(role):
        assert _program(drawn) == _program(plain), plain["id"]


def _program(case: Json) -> object:
    kept = (
        "given", "call", "expect", "type", "rules", "state", "or", "receiver", "free", "doubts", "assigned",
    )  # fmt: skip
    return [
        (
            [step.get(name) for name in kept],
            [(one["field"], one["is"]) for one in step.get("where", ())],
            [step.get("exchange", {}).get(name) for name in ("type", "source", "canal")],
            sorted(step.get("exchange", step).get("data", {})),
        )
        for step in case["steps"]
    ]


@pytest.mark.parametrize("role", TRIED)
def test_what_is_drawn_has_the_form_of_its_field(role: str) -> None:
    known = book().scope.fields
    for plain, drawn in pairs(role):
        for (_, one), (_, other) in zip(messages(plain), messages(drawn), strict=True):
            for (name, before), (_, after) in zip(fields(one), fields(other), strict=True):
                if name in known and known[name].type not in ("document", "composite"):
                    assert (refusal(known[name], before) is None) == (refusal(known[name], after) is None)


@pytest.mark.parametrize("role", TRIED)
def test_nothing_of_who_and_where_is_left(role: str) -> None:
    known = book().scope.fields
    drawn_fields = {one.field for one in given().fields}
    for plain, drawn in pairs(role):
        for (_, one), (_, other) in zip(messages(plain), messages(drawn), strict=True):
            both = set(fields(one)) & set(fields(other))
            left = [name for name, value in both if name in drawn_fields and not refusal(known[name], value)]
            assert not left, plain["id"]
        assert plain["subject"] != drawn["subject"]


@pytest.mark.parametrize("role", TRIED)
def test_what_was_equal_stays_equal(role: str) -> None:
    names = {one.field for one in given().fields}
    for plain, drawn in pairs(role):
        stands: dict[tuple[str, object], object] = {}
        for (_, one), (_, other) in zip(messages(plain), messages(drawn), strict=True):
            for (name, before), (_, after) in zip(fields(one), fields(other), strict=True):
                if name in names and name not in ("numero-fps", "numero-telepaiement"):
                    assert stands.setdefault((name, before), after) == after, plain["id"]
        assert len(set(stands.items())) == len({(name, value) for (name, _), value in stands.items()})


@pytest.mark.parametrize("role", sorted({"antai", "collectivite"}.intersection(TRIED)))
def test_a_number_still_says_who_made_it_and_when(role: str) -> None:
    said = 0
    for plain, drawn in pairs(role):
        for case in (plain, drawn):
            assert len(case["subject"]) == len(plain["subject"])
        right = [_says_its_day(one) for _, one in messages(plain)]
        assert [_says_its_day(one) for _, one in messages(drawn)] == right, plain["id"]
        said += sum(one is True for one in right)
    assert said


def _says_its_day(data: Json) -> bool | None:
    number, when = data.get("numero-fps"), data.get("date-heure-constat")
    if not (isinstance(number, str) and isinstance(when, str) and len(number) == 26 and "T" in when):
        return None
    found = datetime.fromisoformat(when)
    siret = data.get("siret-collectivite", number[:14])
    return (number[:14], number[14:16], number[17:20]) == (siret, f"{found:%y}", f"{found:%j}")


@pytest.mark.parametrize("role", TRIED)
def test_dossiers_live_in_all_years_and_are_of_other_sums(role: str) -> None:
    moved = [drawn["begins"] != plain["begins"] for plain, drawn in pairs(role)]
    assert sum(moved) / len(moved) > 0.8
    years = {drawn["begins"][:4] for _, drawn in pairs(role)}
    assert len(years) >= 4
    before, after = (
        {value for case in some for _, data in messages(case) for name, value in fields(data) if name in sums}
        for sums in [set(given().sums.together[0])]
        for some in zip(*pairs(role), strict=True)
    )
    assert after - before


@pytest.mark.parametrize("role", TRIED)
def test_sums_a_cent_apart_stay_a_cent_apart(role: str) -> None:
    """« Un centime de trop » was no limit where one sum moved with the tariff and the other did not."""
    money = {name for name, field in book().scope.fields.items() if field.type == "money"}
    seen = 0
    for plain, drawn in pairs(role):
        before, after = (
            [
                (place, name, value)
                for place, (_, data) in enumerate(messages(case))
                for name, value in fields(data)
                if name in money and isinstance(value, int)
            ]
            for case in (plain, drawn)
        )
        moved = {(place, name): value for place, name, value in after}
        for place, name, low in before:
            for there, other, high in before:
                if high == low + 1 > 1 and (place, name) in moved and (there, other) in moved:
                    assert moved[there, other] == moved[place, name] + 1, plain["id"]
                    seen += 1
    assert seen or role in {"ccsp", "dgfip"}


def test_a_number_moves_with_the_day_that_it_says() -> None:
    data = {"numero-fps": "21999999900019241366004012", "numero-telepaiement": "2199999990001924136600401247"}
    moved = renumbered(given(), data, 1)
    assert moved["numero-fps"] == "21999999900019251001004012"
    assert moved["numero-telepaiement"] == "2199999990001925100100401247"
    assert date(2024, 12, 31).timetuple().tm_yday == 366


def test_two_seeds_give_two_dossiers() -> None:
    one, other = cases("dgfip", 14), cases("dgfip", 15)
    same = [id_ for id_ in one if one[id_]["subject"] == other[id_]["subject"]]
    assert not same


def test_the_same_seed_gives_the_same_bytes() -> None:
    first = cases_of_role(book().specification, "dgfip", 14)
    fresh = type(book().specification)(
        book().specification.by_kind,
        book().specification.roots,
        book().specification.unreadable,
        book().specification.unlisted,
        book().specification.registry,
        book().specification.read,
    )
    assert cases_of_role(fresh, "dgfip", 14) == first


def test_fields_that_a_rule_compares_are_drawn_alike() -> None:
    known = {one.field: one for one in given().fields}
    compared = {
        (left, right)
        for rule in book().rules.values()
        for formula in rule.formulas.values()
        for node in walk(formula.node)
        if isinstance(node, Comparison)
        and isinstance(node.left, Variable)
        and isinstance(node.right, Variable)
        for left, right in [(node.left.column.field, node.right.column.field)]
        if left is not None and right is not None and left != right and {left, right} & known.keys()
    }
    assert ("numero-agent-examen", "numero-agent") in compared
    assert all(known[left].like == right or known[right].like == left for left, right in compared)


def test_who_drew_up_a_notice_is_still_who_examines_the_appeal() -> None:
    said = [
        data
        for _, data in messages(cases("collectivite", SEEDS["collectivite"])["rapo-agent-examinateur.02"])
    ]
    (agent,) = {data["numero-agent"] for data in said if "numero-agent" in data}
    assert {data["numero-agent-examen"] for data in said if "numero-agent-examen" in data} == {agent}


@pytest.mark.parametrize("role", SEEDS)
def test_no_office_acts_on_a_day_off_in_what_is_drawn(role: str) -> None:
    """No finding is of a Sunday or a public holiday, nor what follows it, the traps of the calendar apart."""
    found = {id_: names for id_, case in cases(role, SEEDS[role]).items() if (names := off(case))}
    assert not found


@pytest.mark.parametrize("seed", [8, 48, 91])
def test_the_ordinary_day_is_never_a_public_holiday(seed: int) -> None:
    """Drawn by weeks alone, these seeds would have had Whit Monday, 1 May and 1 January."""
    day = preludes(with_another_tariff(book(), given(), seed)).ordinary.date()
    assert day.weekday() == preludes(book()).ordinary.weekday()
    assert not is_off(book(), None, day)
