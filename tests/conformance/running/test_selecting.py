import json
import shutil
from datetime import date, timedelta
from pathlib import Path

import pytest

from conformance.kit import Kit, KitError
from conformance.running.selecting import Selection, SelectionError, scope, selected
from tests.conformance.making import KIT

FIRST_DAY = min(date.fromisoformat(rule["valid"]["from"]) for rule in KIT.rules.values())


def test_a_role_selects_its_cases_in_the_order_of_the_kit() -> None:
    found = selected(KIT, Selection("dgfip"))
    assert [case.id for case in found] == [case.id for case in KIT.cases if case.role == "dgfip"]


def test_tags_are_cucumber_expressions() -> None:
    found = selected(
        KIT, Selection("ccsp", tags="@phase:contentieuse and not (@genre:content or @genre:routing)")
    )
    assert found
    assert all(case.phase == "contentieuse" and case.kind not in ("content", "routing") for case in found)


def test_named_cases_keep_the_order_of_the_kit() -> None:
    names = [case.id for case in scope(KIT, Selection("dgfip"))][:3]
    found = selected(KIT, Selection("dgfip", cases=(names[2], names[0], names[0])))
    assert [case.id for case in found] == [names[0], names[2]]


def test_a_profile_selects_its_cases() -> None:
    found = selected(KIT, Selection("collectivite", profile="rapo"))
    assert 0 < len(found) < len(selected(KIT, Selection("collectivite")))


def test_a_day_leaves_out_the_rules_not_in_force() -> None:
    kit = Kit(KIT.folder)
    rule = next(case.rule for case in kit.cases if case.role == "ccsp" and case.rule in kit.rules)
    ended = {**kit.rules[rule], "valid": {"from": "2018-01-01", "until": "2024-12-31"}}
    kit.__dict__["rules"] = {**kit.rules, rule: ended}
    whole = [case for case in kit.cases if case.role == "ccsp"]
    assert list(selected(kit, Selection("ccsp", as_of=date(2024, 12, 31)))) == whole
    left = [case for case in whole if case.rule != rule]
    assert list(selected(kit, Selection("ccsp", as_of=date(2025, 1, 1)))) == left


@pytest.mark.parametrize("role", sorted({case.role for case in KIT.cases}))
def test_a_day_before_the_law_selects_nothing_whatever_is_derived(role: str) -> None:
    assert selected(KIT, Selection(role, as_of=FIRST_DAY))
    with pytest.raises(SelectionError, match=f"no rule is in force on .*: the first is, from {FIRST_DAY} on"):
        selected(KIT, Selection(role, as_of=FIRST_DAY - timedelta(days=1)))


def test_a_selection_that_selects_nothing_is_told_as_it_was_asked() -> None:
    asked = Selection("ccsp", tags="@rien", as_of=date(2025, 1, 1))
    with pytest.raises(SelectionError) as told:
        selected(KIT, asked)
    assert str(told.value) == "no case for this selection: --role ccsp --tags @rien --as-of 2025-01-01"


@pytest.mark.parametrize("tags", ["", " "])
def test_empty_tags_are_refused(tags: str) -> None:
    with pytest.raises(SelectionError, match="--tags is empty"):
        selected(KIT, Selection("ccsp", tags=tags))


@pytest.mark.parametrize(
    ("selection", "said"),
    [
        (Selection("mairie"), "no role `mairie`: the roles are: antai"),
        (Selection("dgfip", profile="rapo"), "no profile `rapo` for `dgfip`: this role has none"),
        (Selection("collectivite", profile="x"), "there are: comptable"),
        (Selection("dgfip", cases=("jamais.01",)), "no case `jamais.01` here"),
        (Selection("dgfip", tags="@a and"), "--tags `@a and`: "),
        (Selection("dgfip", tags="(@a"), "--tags"),
        (Selection("dgfip", tags="@phase:rapo and not @phase:rapo"), "no case for this selection"),
    ],
)
def test_what_selects_nothing_is_told(selection: Selection, said: str) -> None:
    with pytest.raises(SelectionError) as raised:
        selected(KIT, selection)
    assert said in str(raised.value)


def test_a_profile_without_its_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "features").mkdir()
    shutil.copy(KIT.folder / "features" / "cases.json", tmp_path / "features")
    with pytest.raises(KitError, match=r"profiles\.json: No such file"):
        selected(Kit(tmp_path), Selection("collectivite", profile="rapo"))


def test_what_is_asked_is_told_in_json() -> None:
    found = Selection("dgfip", tags="@a", cases=("b",), as_of=date(2025, 1, 1))
    assert json.dumps(found.told()) == '{"tags": "@a", "cases": ["b"], "as-of": "2025-01-01", "readings": {}}'
    assert found.is_partial
    assert not Selection("dgfip").is_partial


def test_a_case_of_another_role_is_told_from_one_that_is_nowhere() -> None:
    theirs = next(case for case in KIT.cases if case.role != "dgfip")

    def said(name: str) -> str:
        with pytest.raises(SelectionError) as raised:
            selected(KIT, Selection("dgfip", cases=(name,)))
        return str(raised.value)

    assert f"it is a case of `{theirs.role}`" in said(theirs.id)
    assert "parcmetre list cases" in said("zzzzqqq")
    near = theirs.id[:-1] + "_"
    assert "did you mean" in said(near)
