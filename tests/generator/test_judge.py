"""`judge`: a dossier in JSON, its findings for a person or a program, and clear errors."""

import json
import re
from pathlib import Path

import pytest
from typer.testing import CliRunner

from conformance.cli import app

ROOT = str(Path(__file__).parents[2])
DOSSIERS = Path(__file__).parent / "dossiers"
EVENT = {
    "specversion": "1.0",
    "id": "1",
    "source": "usager",
    "type": "rapo.depot",
    "subject": "21999999900019251073004012",
    "time": "2025-02-13T10:00:00+01:00",
    "data": {"date-envoi-recours": "2025-02-13"},
}
LATE = [
    {
        **EVENT,
        "id": "0",
        "source": "agent-assermente",
        "type": "fait.apposition",
        "time": "2025-01-13T09:00:00+01:00",
        "data": {},
    },
    {**EVENT, "time": "2025-02-17T10:00:00+01:00", "data": {"date-envoi-recours": "2025-02-17"}},
    {
        **EVENT,
        "id": "2",
        "source": "collectivite",
        "type": "rapo.decision",
        "time": "2025-03-01T10:00:00+01:00",
        "data": {"sens-decision": "rejet"},
    },
]


def judge(tmp_path: Path, content: object, *options: str) -> tuple[int, str, str]:
    file = tmp_path / "dossier.json"
    file.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
    done = CliRunner().invoke(app, ["judge", str(file), "--root", ROOT, *options])
    return done.exit_code, done.stdout, done.stderr.replace(str(file), "dossier.json")


def test_a_violation_is_told_with_its_law_its_evidence_and_what_was_expected(tmp_path: Path) -> None:
    code, out, _ = judge(tmp_path, LATE)
    assert code == 1
    assert "rapo-delai: «\u00a0Délai du recours préalable\u00a0»" in out
    assert "art. R2333-120-13" in out
    assert "- 2025-02-17: «\u00a0Dépôt du recours\u00a0» (rapo.depot, 1)" in out
    assert "au plus tard le 13 février 2025" in out


def test_the_frame_is_english_and_what_the_law_says_is_quoted(tmp_path: Path) -> None:
    out = judge(tmp_path, LATE)[1]
    assert out.startswith("dossier judged on 2025-03-01\n")
    assert " satisfied, " in out.splitlines()[-1]
    said = re.sub("«[^»]*»", "", out)
    assert [line for line in said.splitlines() if re.search("[àâçèéêîôùû]|attendu|constaté|état", line)] == []


def test_a_program_gets_every_finding(tmp_path: Path) -> None:
    code, out, _ = judge(tmp_path, LATE, "--format", "json")
    found = json.loads(out)
    assert code == 1
    assert found["dossier"] == EVENT["subject"]
    assert found["as-of"] == "2025-03-01"
    late = next(one for one in found["findings"] if one["rule"] == "rapo-delai")
    assert late["verdict"] == "violated"
    assert [event["type"] for event in late["evidence"]] == ["rapo.depot", "rapo.decision"]


def test_the_day_of_the_judgement_can_be_given(tmp_path: Path) -> None:
    _, out, _ = judge(tmp_path, LATE, "--at", "2025-02-20", "--format", "json")
    late = next(one for one in json.loads(out)["findings"] if one["rule"] == "rapo-delai")
    assert late["verdict"] == "pending"


def test_settings_stand_beside_the_exchanges(tmp_path: Path) -> None:
    dossier = {"settings": {"cycle": "partiel"}, "exchanges": LATE}
    assert json.loads(judge(tmp_path, dossier, "--format", "json")[1])["violated"] >= 1


def test_standard_input(tmp_path: Path) -> None:
    done = CliRunner().invoke(app, ["judge", "-", "--root", ROOT], input=json.dumps(LATE))
    assert done.exit_code == 1


OTHER = "21999999900019251073004013"
WITHOUT_TIME = {key: value for key, value in EVENT.items() if key != "time"}
BAD = [
    ("{", "dossier.json:1:2: not JSON: a key, a text in quotes, is expected"),
    ('[{"id": 1, "id": 2}]', "dossier.json:1:12: this key stands twice in its object: `id` (duplicate-key)"),
    ("[NaN]", "dossier.json:1:2: no JSON number: NaN"),
    ("[" * 200_000, "dossier.json:1:37: nested too deep"),
    ({"echanges": []}, "dossier.json#/echanges: this key is not known here"),
    ({"exchanges": {}}, "dossier.json#/exchanges: a list of CloudEvents is expected"),
    ({"settings": [], "exchanges": []}, "dossier.json#/settings: an object is expected"),
    ({"settings": {"cycl": "partiel"}, "exchanges": []}, "#/settings/cycl: this setting is not known"),
    ({"settings": {"cycle": "demi"}, "exchanges": []}, "#/settings/cycle: one of complet, partiel"),
    ([3], "dossier.json#/0: a CloudEvent is expected"),
    ([WITHOUT_TIME], "dossier.json#/0/time: this attribute is missing"),
    ([{**EVENT, "id": 7}], "dossier.json#/0/id: a text is expected"),
    ([{**EVENT, "specversion": "0.3"}], "dossier.json#/0/specversion: `1.0` is expected"),
    ([{**EVENT, "type": "rapo.depo"}], "dossier.json#/0/type: no exchange or fact `rapo.depo`"),
    ([{**EVENT, "data": 3}], "dossier.json#/0/data: an object is expected"),
    ([{**EVENT, "canal": "pigeon"}], "dossier.json#/0/canal: no channel `pigeon`"),
    ([{**EVENT, "accepted": "oui"}], "dossier.json#/0/accepted: true or false is expected"),
    ([{**EVENT, "time": "hier"}], "dossier.json#/0/time: a date and time with its offset is expected"),
    ([{**EVENT, "time": "2025-01-01T09:00:00"}], "#/0/time: a date and time with its offset is expected, as"),
    ([{**EVENT, "time": "0001-01-01T00:00:00+14:00"}], "#/0/time: a year from 1900 to 2199"),
    ([EVENT, {**EVENT, "subject": OTHER}], "dossier.json#/1/subject: another dossier than"),
    ([{**EVENT, "subject": 3}], "dossier.json#/0/subject: a text is expected"),
    ([], "dossier.json: no event, and no day to judge it on"),
]  # fmt: skip


@pytest.mark.parametrize(("content", "message"), BAD, ids=[message for _, message in BAD])
def test_a_bad_dossier_gets_a_located_error_and_no_traceback(
    tmp_path: Path, content: object, message: str
) -> None:
    code, out, err = judge(tmp_path, content)
    assert code == 2
    assert out == ""
    assert message in err
    assert "hint: " in err


def test_bytes_that_are_no_text(tmp_path: Path) -> None:
    file = tmp_path / "dossier.json"
    file.write_bytes(b"[\xff]")
    done = CliRunner().invoke(app, ["judge", str(file), "--root", ROOT])
    assert done.exit_code == 2
    assert ":1:2: not UTF-8: byte 1" in done.stderr


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    done = CliRunner().invoke(app, ["judge", str(tmp_path / "rien.json"), "--root", ROOT])
    assert done.exit_code == 2
    assert "no such file" in done.stderr


def test_a_wrong_day(tmp_path: Path) -> None:
    code, _, err = judge(tmp_path, LATE, "--at", "31/01/2025")
    assert code == 2
    assert "`31/01/2025` is not a date" in err


def test_data_of_any_kind_are_findings_and_no_error(tmp_path: Path) -> None:
    data = {"date-envoi-recours": ["x"], "qualite-auteur": {"a": 1}, "numero-fps": None, "mandat": 3}
    code, out, _ = judge(tmp_path, [{**EVENT, "data": data}], "--format", "json")
    found = {one["rule"]: one for one in json.loads(out)["findings"]}
    assert code == 1
    assert found["content:rapo.depot"]["verdict"] == "violated"
    assert "mandat" in found["content:rapo.depot"]["observed"]


@pytest.mark.parametrize("territory", ["guyane", "martinique"])
def test_an_appeal_a_day_late_is_late_where_a_custom_of_the_place_is_no_public_holiday(
    territory: str, tmp_path: Path
) -> None:
    dossier = (DOSSIERS / f"late-appeal-{territory}.json").read_text(encoding="utf-8")
    code, out, _ = judge(tmp_path, dossier, "--format", "json")
    verdicts = {finding["rule"]: finding["verdict"] for finding in json.loads(out)["findings"]}
    assert code == 1
    assert verdicts["rapo-delai"] == "violated"


@pytest.mark.parametrize(
    ("day", "told"),
    [
        ("1990-01-01", "no rule is in force on 1990-01-01"),
        ("2018-02-01", "nothing had happened on 2018-02-01"),
        ("1899-12-31", "`1899-12-31` is not a day to judge"),
        ("9999-12-31", "`9999-12-31` is not a day to judge"),
    ],
)
def test_a_day_on_which_nothing_is_judged_is_refused(day: str, told: str) -> None:
    arguments = ["judge", f"{ROOT}/docs/dossiers/rapo-tardif.json", "--root", ROOT, "--at", day]
    done = CliRunner().invoke(app, arguments)
    assert (done.exit_code, done.stdout) == (2, "")
    assert told in done.stderr


def test_a_key_of_a_megabyte_is_not_told_in_full(tmp_path: Path) -> None:
    file = tmp_path / "dossier.json"
    file.write_text(json.dumps({"k" * 1_000_000: 1}), encoding="utf-8")
    done = CliRunner().invoke(app, ["judge", str(file)])
    assert done.exit_code == 2
    assert "dossier.json#/kkk" in done.stderr
    assert "this key is not known here" in done.stderr
    assert len(done.stderr) < 3000
