import json
import shutil
from pathlib import Path

import pytest

from conformance.kit import Kit, KitError
from conformance.reports.scenarios import Scenarios
from generator.model.kit import document
from tests.conformance.making import BEGINS, KIT, RECEIPT, case, clock, deliver, expect


def _kit(tmp_path: Path, cases: str = '{"version": "1", "cases": []}') -> Kit:
    for name in ("features", "schemas", "interfaces"):
        (tmp_path / name).mkdir()
    (tmp_path / "features" / "cases.json").write_text(cases, encoding="utf-8")
    return Kit(tmp_path)


def test_the_tags_of_every_case_are_those_of_its_scenario() -> None:
    features = [Scenarios(KIT).feature(path) for path in sorted({one.feature for one in KIT.cases})]
    found = {
        case: {tag["name"] for tag in pickle["tags"]}
        for feature in features
        if feature is not None
        for case, pickle in feature.pickles.items()
    }
    assert found.keys() == {one.id for one in KIT.cases}
    told = {one.id: {f"@{tag}" for tag in one.tags} for one in KIT.cases}
    # A scenario bears the tags of all its rows: one that is refused may stand beside one that is taken.
    more = {tag.partition(":")[0] for id_, tags in told.items() for tag in found[id_] - tags}
    assert [id_ for id_, tags in told.items() if not tags <= found[id_]] == []
    assert more <= {"@doute", "@consequence", "@source"}


def test_each_case_asks_only_what_its_last_call_can_tell() -> None:
    for one in KIT.cases:
        last = None
        for step in one.steps:
            last = step.call or last
            assert step.expect not in ("accepted", "refused", "opposed") or last in ("deliver", "trigger")


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{", '{"version": "1"}', '{"version": "1", "cases": 3}', '{"version": "1", "cases": [{}]}'],
)
def test_garbled_cases_are_a_clear_error(tmp_path: Path, text: str) -> None:
    with pytest.raises(KitError, match=r"cases\.json: "):
        _ = _kit(tmp_path, text).cases


def test_a_case_with_a_garbled_date_is_a_clear_error(tmp_path: Path) -> None:
    raw = document(KIT.cases[0]) | {"begins": "hier"}
    with pytest.raises(KitError, match=r"cases\.json: .*`\$\.cases\[0\]\.begins`"):
        _ = _kit(tmp_path, json.dumps({"version": "1", "cases": [raw]})).cases


def test_what_is_missing_is_named(tmp_path: Path) -> None:
    kit = _kit(tmp_path)
    for read in (
        lambda: kit.rules,
        lambda: kit.personal_data,
        lambda: kit.profiles,
        lambda: kit.openrpc,
        lambda: kit.schema("messages/rapo.schema.json"),
    ):
        with pytest.raises(KitError, match=r"\.json: No such file"):
            read()


def test_files_without_what_they_are_for_are_clear_errors(tmp_path: Path) -> None:
    kit = _kit(tmp_path)
    for path in ("schemas/rules.json", "schemas/dictionary.schema.json", "features/profiles.json"):
        (tmp_path / path).write_text("{}", encoding="utf-8")
    for read in (lambda: kit.rules, lambda: kit.personal_data, lambda: kit.profiles):
        with pytest.raises(KitError, match="not as its schema asks"):
            read()


def test_the_digest_is_that_of_the_bytes(tmp_path: Path) -> None:
    one = _kit(tmp_path)
    shutil.copytree(tmp_path, tmp_path / "copy")
    assert one.digest == Kit(tmp_path / "copy").digest != KIT.digest


def test_a_case_needs_the_clock_when_a_call_comes_later() -> None:
    assert not case(deliver(), expect("accepted")).needs_clock
    assert not case(deliver(), expect("emitted", event=RECEIPT, by=BEGINS.replace(year=2026))).needs_clock
    assert case(deliver(), clock("10T10:00:01")).needs_clock
