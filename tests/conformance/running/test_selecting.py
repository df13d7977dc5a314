import json
import shutil
from datetime import date
from pathlib import Path

import pytest

from conformance.kit import Kit, KitError
from conformance.running.selecting import Selection, SelectionError, scope, selected
from tests.conformance.making import KIT


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
    assert len(selected(KIT, Selection("ccsp", as_of=date(2017, 12, 31)))) < len(
        selected(KIT, Selection("ccsp"))
    )


@pytest.mark.parametrize(
    ("selection", "said"),
    [
        (Selection("mairie"), "no role `mairie`; the roles are: antai"),
        (Selection("dgfip", profile="rapo"), "no profile `rapo` for `dgfip`; there are: none"),
        (Selection("collectivite", profile="x"), "there are: comptable"),
        (Selection("dgfip", cases=("jamais.01",)), "no case `jamais.01` here"),
        (Selection("dgfip", tags="@a and"), "--tags '@a and': "),
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
    assert json.dumps(found.told()) == '{"tags": "@a", "cases": ["b"], "as-of": "2025-01-01"}'
    assert found.is_partial
    assert not Selection("dgfip").is_partial
