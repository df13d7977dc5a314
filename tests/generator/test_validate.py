"""`validate`: an editor's first step, on files, folders and streams."""

import json
from io import StringIO
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from conformance.cli import app
from generator.validating import inputs
from generator.validating.judging import Difference, Fault, Found, Verdict
from generator.validating.reports import for_junit
from tests.generator.engine.build import ROOT
from tests.junit import read

DOSSIER = ROOT / "docs/dossiers/rapo-tardif.json"
EVENTS = [
    one
    for one in json.loads(DOSSIER.read_text(encoding="utf-8"))["exchanges"]
    if not one["type"].startswith("fait.")
]


def validate(*arguments: str, stdin: str | None = None) -> tuple[int, str, str]:
    done = CliRunner().invoke(app, ["validate", *arguments, "--root", str(ROOT)], input=stdin)
    return done.exit_code, done.stdout, done.stderr


def wrong(**data: object) -> dict[str, Any]:
    event = next(one for one in EVENTS if one["type"] == "rapo.depot")
    return {**event, "data": {**event["data"], **data}}


def ndjson(*events: object) -> str:
    return "".join(json.dumps(one, ensure_ascii=False) + "\n" for one in events)


def test_valid_messages_give_nothing_but_their_number() -> None:
    code, out, err = validate("-", stdin=ndjson(*EVENTS))
    assert (code, out, err) == (0, "", f"{len(EVENTS)} messages, 0 invalid\n")


def test_a_fault_is_told_with_its_place_what_is_expected_and_the_law(tmp_path: Path) -> None:
    file = tmp_path / "lot.ndjson"
    file.write_text(ndjson(*EVENTS, wrong(**{"numero-fps": "12"})), encoding="utf-8")
    code, out, _ = validate(str(file))
    assert code == 1
    assert f"{file}:{len(EVENTS) + 1} rapo.depot" in out
    assert "/data/numero-fps: expected « Numéro de l’avis de paiement »: the format" in out
    assert "obtained « 12 »" in out
    assert "law: «\u00a0Arrêté du 6 novembre 2015" in out


def test_personal_data_are_hidden_unless_asked() -> None:
    message = wrong(**{"identite-auteur": "Jeanne Dupont"})
    assert "Jeanne" not in validate("-", stdin=json.dumps(message))[1]
    assert "Jeanne Dupont" in validate("-", "--raw", stdin=json.dumps(message))[1]


def test_a_folder_is_walked_in_order(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "1.json").write_text(json.dumps(wrong(**{"numero-fps": 1})), encoding="utf-8")
    (tmp_path / "a.json").write_text(json.dumps([*EVENTS, 3]), encoding="utf-8")
    (tmp_path / "notes.txt").write_text("rien")
    code, out, err = validate(str(tmp_path))
    assert code == 1
    assert out.index("a.json#/") < out.index("1.json")
    assert err == f"{len(EVENTS) + 2} messages, 2 invalid\n"


def test_nothing_of_a_folder_is_left_out_in_silence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "messages"
    folder.mkdir()
    for name in ("a.json", "b.ndjson"):
        (folder / name).write_text(json.dumps(EVENTS[0]) + "\n", "utf-8")
    assert len(list(inputs.items([str(folder)]))) == 2
    (folder / "c.json").symlink_to(folder / "gone.json")
    with pytest.raises(inputs.InputError, match=r"c\.json: no such file"):
        list(inputs.items([str(folder)]))
    (folder / "c.json").unlink()
    monkeypatch.setattr(inputs, "MAX_FILES", 1)
    with pytest.raises(inputs.InputError, match="more than 1 files to judge: name a folder"):
        list(inputs.items([str(folder)]))
    monkeypatch.undo()

    def unlisted(path: object) -> object:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr("os.scandir", unlisted)
    with pytest.raises(inputs.InputError, match="messages: permission denied"):
        list(inputs.items([str(folder)]))


def test_a_bare_message_is_judged_by_its_name() -> None:
    data = EVENTS[0]["data"]
    assert validate("-", "--message", "message-fps-creation", stdin=json.dumps(data))[0] == 0
    assert validate("-", "--message", "rapo-decision", stdin=json.dumps(data))[0] == 1
    code, _, err = validate("-", "--message", "rapo-decison", stdin="{}")
    assert code == 2
    assert "did you mean `rapo-decision`?" in err


def test_an_unknown_field_is_ignored_as_the_profile_says() -> None:
    assert validate("-", stdin=json.dumps(wrong(couleur="bleu")))[0] == 0


def test_whole_dossiers_are_taken_with_the_facts_that_they_tell() -> None:
    code, out, _ = validate(str(ROOT / "docs/dossiers"))
    assert (code, out) == (0, "")


def test_json_gives_one_line_a_message() -> None:
    code, out, _ = validate("-", "--format", "json", stdin=ndjson(EVENTS[0], wrong(**{"numero-fps": "12"})))
    lines = [json.loads(line) for line in out.splitlines()]
    assert code == 1
    assert [line["valid"] for line in lines] == [True, False]
    assert lines[1]["faults"][0]["pointer"] == "/data/numero-fps"


def test_junit_is_well_formed_whatever_the_data() -> None:
    nasty = wrong(**{"numero-fps": "<&\x00\ud7ff ]]>"})
    code, out, _ = validate("-", "--format", "junit", stdin=ndjson(EVENTS[0], nasty))
    suite = read(out)
    assert code == 1
    assert (suite.get("tests"), suite.get("failures")) == ("2", "1")
    assert len(suite.findall("testcase/failure")) == 1
    assert float(suite.get("time")) > 0


@pytest.mark.parametrize(
    "about", ["", "rapo.depot", "\x00\x1b\ud800\ufffe]]>&<\"'\n\x85"], ids=["nothing", "a step", "nasty"]
)
def test_jenkins_and_gitlab_read_the_report_of_any_verdict(about: str) -> None:
    fault = Fault("type", f"/{about}", about, about)
    found = Found(about, "type")
    verdicts = [
        Verdict(f"{about}:1", about, ()),
        Verdict(f"{about}:2", about, (fault, fault)),
        Verdict(f"{about}:3", about, (fault,), announced=about),
        Verdict(f"{about}:4", about, (), difference=Difference((found,), ())),
        Verdict(f"{about}:5", about, (fault,), difference=Difference((), (found,))),
    ]
    out, ticks = StringIO(), count(step=2)
    for_junit(verdicts, out, lambda: float(next(ticks)))
    suite = read(out.getvalue())
    counts = [suite.get(name) for name in ("tests", "failures", "errors", "skipped", "time")]
    assert counts == ["5", "2", "2", "0", "10.000000"]
    assert {one.get("time") for one in suite} == {"2.000000"}


def test_a_report_of_no_message_is_read() -> None:
    out = StringIO()
    for_junit([], out)
    assert list(read(out.getvalue())) == []


BAD = [
    ("[", "obtained not JSON"),
    ("3", "expected an object"),
    ('{"specversion": "1.0"}', "/type: expected"),
    ('{"type": ["x"]}', "/type: expected a step of an exchange"),
    ('{"type": "rapo.depo"}', "did you mean `rapo.depot`?"),
    ("[NaN]", "no JSON number (line 1, column 2): NaN"),
    ("[" * 100_000, "nested too deep"),
    ("null", "obtained null"),
    ("[null]", "obtained null"),
]


@pytest.mark.parametrize(("content", "told"), BAD, ids=[told for _, told in BAD])
def test_what_is_no_message_is_told_without_a_traceback(tmp_path: Path, content: str, told: str) -> None:
    file = tmp_path / "x.json"
    file.write_text(content, encoding="utf-8")
    code, out, _ = validate(str(file))
    assert code == 1
    assert told in out


@pytest.mark.parametrize("path", ["rien.json", "."])
def test_nothing_to_judge_is_an_error(tmp_path: Path, path: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    code, _, err = validate(path)
    assert code == 2
    assert "hint: " in err


def test_an_empty_stream_is_an_error() -> None:
    assert validate("-", stdin="")[0] == 2
    assert validate("-", stdin="[]")[0] == 2


def test_bytes_that_are_no_text_are_a_fault_of_their_line(tmp_path: Path) -> None:
    file = tmp_path / "x.ndjson"
    file.write_bytes(ndjson(EVENTS[0]).encode() + b"\xff\n" + ndjson(EVENTS[1]).encode())
    code, out, err = validate(str(file))
    assert code == 1
    assert "UTF-8" in out
    assert err == "3 messages, 1 invalid\n"


def test_our_own_examples_are_what_they_announce() -> None:
    folder = ROOT / "schemas/examples"
    files = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.json"))]
    invalid = sum(len(one["invalid"]) for one in files)
    whole = invalid + sum(len(one["valid"]) for one in files)
    code, out, err = validate(str(folder))
    assert code == 0
    assert err == f"{whole} messages, 0 invalid, {invalid} invalid as announced\n"
    assert f"{folder / 'rapo-depot.json'}#/invalid/0/data rapo-depot: invalid, as announced: «" in out
    (told, *_) = validate(str(folder / "rapo-depot.json"), "--format", "json")[1].splitlines()
    assert json.loads(told)["place"].endswith("rapo-depot.json#/valid/0")


def test_an_example_that_is_not_what_it_announces_is_invalid(tmp_path: Path) -> None:
    example = json.loads((ROOT / "schemas/examples/rapo-depot.json").read_text(encoding="utf-8"))
    valid, invalid = example["valid"][0], example["invalid"][0]
    swapped = {**example, "valid": [invalid["data"]], "invalid": [{**invalid, "data": valid}]}
    file = tmp_path / "exemples.json"
    file.write_text(json.dumps(swapped), encoding="utf-8")
    code, out, err = validate(str(file))
    assert code == 1
    assert f"{file}#/valid/0 rapo-depot" in out
    assert f"{file}#/invalid/0/data rapo-depot" in out
    assert "a fault, announced: " in out
    assert err == "2 messages, 2 invalid\n"
    file.write_text(json.dumps({**example, "message": "rapo-depo", "invalid": [3]}), encoding="utf-8")
    code, out, _ = validate(str(file))
    assert code == 1
    assert "did you mean `rapo-depot`?" in out
    assert "an example without `data`" in out


@pytest.mark.parametrize("name", ["b.json", "B.JSON"])
@pytest.mark.parametrize("content", ["", " \n", "\ufeff"])
def test_an_empty_file_among_others_is_not_passed_over(name: str, content: str, tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text("[{}]", encoding="utf-8")
    (tmp_path / name).write_text(content, encoding="utf-8")
    found = {item.place: item.fault for item in inputs.items([str(tmp_path)])}
    fault = found[str(tmp_path / name)]
    assert len(found) == 2
    assert fault is not None
    assert fault.code == "empty"


def test_a_million_messages_wrong_in_one_way_are_told_by_the_first_and_their_number() -> None:
    many = ndjson(*[wrong(**{"numero-fps": "12"})] * 50, wrong(**{"date-reception": "hier"}))
    code, out, err = validate("-", stdin=many)
    assert (code, err) == (1, "51 messages, 51 invalid\n")
    places = [line for line in out.splitlines() if line.startswith("<stdin>:")]
    assert len(places) == 21
    assert places[-1].startswith("<stdin>:51 ")
    (more,) = [line for line in out.splitlines() if "more messages" in line]
    assert (more.split()[0], "--all shows them" in more) == ("30", True)
    every = validate("-", "--all", stdin=many)[1]
    assert len([line for line in every.splitlines() if line.startswith("<stdin>:")]) == 51
    assert "more messages" not in every
    assert len(validate("-", "--format", "json", stdin=many)[1].splitlines()) == 51
