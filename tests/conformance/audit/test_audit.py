"""A log is judged as `judge` judges a dossier, whatever its form; what cannot be read is kept."""

import json
import stat
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import duckdb
import pytest

from conformance.audit.auditing import EmptyError, Request, audited
from conformance.audit.figures import Figures
from conformance.audit.mapping import read, schema
from conformance.audit.selecting import TagsError, chosen
from generator.dossiers import read as read_dossier
from generator.engine import Verdict
from generator.engine.dossier import judged
from tests.conformance.audit import logs
from tests.generator.engine.build import ROOT, book

DAY = date(2032, 1, 1)
Rows = list[tuple[Any, ...]]


def run(
    out: Path, *paths: Path, mapping: Path | None = None, tags: str | None = None, raw: bool = True
) -> Figures:
    request = Request(paths, read(mapping, book()), DAY, chosen(book(), tags))
    return audited(book(), request, out, "1GB", raw=raw)


def rows(out: Path, *names: str) -> Rows:
    found = duckdb.read_parquet(str(out / "violations.parquet"))
    return found.project(", ".join(names)).fetchall()


@pytest.fixture(scope="module")
def by_judge(tmp_path_factory: pytest.TempPathFactory) -> Counter[tuple[str, str, str]]:
    """Give what `judge` says of each dossier: its number, the rule, and whether it is contested."""
    folder = tmp_path_factory.mktemp("dossiers")
    found: Counter[tuple[str, str, str]] = Counter()
    for number in sorted({event["subject"] for event in logs.events()}):
        path = folder / f"{number}.json"
        path.write_text(json.dumps([event for event in logs.events() if event["subject"] == number]), "utf-8")
        judgement = judged(book(), read_dossier(book(), str(path)), DAY)
        found.update((number, one.rule, "violated") for one in judgement.of(Verdict.VIOLATED))
    assert found
    return found


@pytest.mark.parametrize("form", logs.FORMS)
def test_each_form_has_the_verdicts_of_judge(
    form: str, tmp_path: Path, by_judge: Counter[tuple[str, str, str]]
) -> None:
    write, written = logs.FORMS[form]
    mapping = None
    if written is not None:
        mapping = tmp_path / "mapping.yaml"
        mapping.write_text(written.replace("'", '"') + "\n", "utf-8")
    figures = run(tmp_path / "out", write(tmp_path / form), mapping=mapping)
    told = Counter(
        one for one in rows(tmp_path / "out", "dossier", "rule", "verdict") if one[2] == "violated"
    )
    assert told == by_judge
    assert (figures.events, figures.dossiers) == (len(logs.events()), len(logs.LIVES))
    assert figures.refused == {}


def test_what_cannot_be_read_is_kept_with_its_line(tmp_path: Path) -> None:
    first = logs.events()[0]
    wrong = [
        "garbage",
        json.dumps({**first, "type": "nothing.there"}),
        json.dumps({**first, "time": "2025-02-30T10:00:00+01:00"}),
        json.dumps({name: value for name, value in first.items() if name != "subject"}),
    ]
    log = logs.ndjson(tmp_path / "log.ndjson", [*logs.events(), first])
    with log.open("a", encoding="utf-8") as stream:
        stream.write("\n".join(wrong) + "\n")
    figures = run(tmp_path / "out", log)
    kept = [
        json.loads(line) for line in (tmp_path / "out" / "refused.ndjson").read_text("utf-8").splitlines()
    ]
    count = len(logs.events())
    assert [one["place"] for one in kept if one["code"] != "repeated"] == [
        f"log.ndjson:{count + 1 + number}" for number in range(1, 5)
    ]
    assert [one["content"] for one in kept if one["code"] != "repeated"] == wrong
    assert [one["place"] for one in kept if one["code"] == "repeated"] == [f"log.ndjson:{count + 1}"]
    assert sum(figures.refused.values()) == 5
    assert figures.events == count + 1


@pytest.mark.parametrize(
    ("column", "cell", "code"),
    [
        ("time", "2025-01-12", "bad-time"),
        ("time", "2025-02-30T10:00:00+01:00", "bad-time"),
        ("time", "1700-01-01T10:00:00+01:00", "bad-time"),
        ("type", "nothing.there", "unknown-type"),
        ("type", "", "unknown-type"),
        ("subject", "", "no-dossier"),
        ("data", "[1]", "bad-data"),
        ("data", "{", "bad-data"),
        ("canal", "pigeon", "unknown-channel"),
        ("accepted", "perhaps", "bad-accepted"),
    ],
)
def test_a_query_refuses_what_a_reader_refuses(column: str, cell: str, code: str, tmp_path: Path) -> None:
    given = {
        "subject": "1",
        "time": "2025-01-12T10:00:00+01:00",
        "type": "fait.constat",
        "data": "{}",
        "canal": "",
        "accepted": "",
    }
    log = tmp_path / "log.csv"
    lines = [given, given | {column: cell}]
    text = "\n".join(",".join(f'"{one}"' for one in line.values()) for line in lines)
    log.write_text(f"{','.join(given)}\n{text}\n", "utf-8")
    assert run(tmp_path / "by-query", log).refused == {code: 1}
    mapping = tmp_path / "mapping.yaml"
    mapping.write_text('types: {Constat: "fait.constat"}\n', "utf-8")  # what is renamed is read row by row
    assert run(tmp_path / "by-rows", log, mapping=mapping).refused == {code: 1}


def test_names_of_columns_and_activities_are_mapped(tmp_path: Path) -> None:
    log = tmp_path / "log.csv"
    log.write_text(
        "case,at,what,amount\n7,2025-01-12 10:00:00,Constat,\n7,2025-01-13 10:00:00,Payé,35.00\n"
        "7,2025-01-14 10:00:00,Bruit,\n",
        "utf-8",
    )
    mapping = tmp_path / "mapping.yaml"
    mapping.write_text(
        "columns: {dossier: case, time: at, type: what}\nzone: Europe/Paris\nignored: [Bruit]\n"
        "types: {Constat: fait.constat, Payé: paiement.paiement-fps}\n"
        "fields: {montant-paye: {column: amount, unit: euros}}\n",
        "utf-8",
    )
    figures = run(tmp_path / "out", log, mapping=mapping)
    assert (figures.events, figures.refused) == (2, {"ignored": 1})
    told: dict[str, str] = dict(rows(tmp_path / "out", "rule", "observed"))
    assert "montant-paye" not in told["content:paiement.paiement-fps"]
    assert "(numero-fps) : champ absent" in told["content:paiement.paiement-fps"]


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("columns: {dossiers: case}\n", ":1:11: key `dossiers` is not known here; did you mean `dossier`?"),
        ("colums: {}\n", ":1:1: key `colums` is not known here; did you mean `columns`?"),
        ("columns: {dossier: 3}\n", ":1:20: a text is expected here"),
        (
            "fields: {montant-paye: {colum: a}}\n",
            ":1:25: key `colum` is not known here; did you mean `column`?",
        ),
        ("fields: {montant-paye: {column: a, unit: euro}}\n", "did you mean `euros`?"),
        ("sources: {X: antaii}\n", ":1:14: no `antaii` in the specification; did you mean `antai`?"),
        ("columns: {dossier: yes}\n", ':1:20: `yes` is a boolean for other readers of YAML; quote it: "yes"'),
        ("types: {Constat: fait.constatt}\n", ":1:18: no `fait.constatt` in the specification; did you mean"),
        ("fields: {montant-payé: {column: a}}\n", "no `montant-payé` in the specification"),
        ("zone: Europe/Lutece\n", ":1:7: no time zone `Europe/Lutece`"),
        ("columns: [\n", ":1:"),
    ],
)
def test_a_wrong_mapping_is_told_where_it_is_wrong(written: str, told: str, tmp_path: Path) -> None:
    path = tmp_path / "mapping.yaml"
    path.write_text(written, "utf-8")
    with pytest.raises(ValueError, match=r"mapping\.yaml") as caught:
        read(path, book())
    assert told in str(caught.value)


def test_the_schema_of_mappings_is_the_one_that_is_shipped() -> None:
    assert json.loads((ROOT / "conformance" / "audit" / "mapping.schema.json").read_text("utf-8")) == schema()


def test_people_are_hidden_unless_asked(tmp_path: Path) -> None:
    log = logs.ndjson(tmp_path / "log.ndjson")
    run(tmp_path / "out", log, raw=False)
    key = tmp_path / "out" / "pseudonyms.key"
    assert stat.S_IMODE(key.stat().st_mode) == 0o600
    assert stat.S_IMODE((tmp_path / "out" / "refused.ndjson").stat().st_mode) == 0o600
    names = {event["subject"] for event in logs.events()} | {event["id"] for event in logs.events()}
    for name in ("violations.csv", "summary.html", "summary.json"):
        text = (tmp_path / "out" / name).read_text("utf-8")
        assert [one for one in names if one in text] == []
    first = rows(tmp_path / "out", "dossier", "rule")
    run(tmp_path / "out", log, raw=False)
    assert rows(tmp_path / "out", "dossier", "rule") == first  # the same key: what was equal stays equal
    key.unlink()
    run(tmp_path / "out", log, raw=False)
    assert rows(tmp_path / "out", "dossier", "rule") != first


def test_tags_choose_the_rules(tmp_path: Path) -> None:
    log = logs.ndjson(tmp_path / "log.ndjson")
    run(tmp_path / "out", log, tags="@regle:information-annulation-suit-decharge")
    assert {rule for (rule,) in rows(tmp_path / "out", "rule")} == {"information-annulation-suit-decharge"}
    with pytest.raises(TagsError):
        chosen(book(), "@regle:te-unique and @phase:rapo")
    with pytest.raises(TagsError, match="no rule has the tag `@regle:none`"):
        chosen(book(), "@regle:none")
    # What the help proposed: no rule has that tag, and all that it should leave out was judged.
    with pytest.raises(TagsError, match="did you mean `@niveau:recommande`"):
        chosen(book(), "@phase:rapo and not @niveau:recommandé")
    with pytest.raises(TagsError):
        chosen(book(), "@a and (")


def test_nothing_to_judge_is_told_and_the_refused_are_kept(tmp_path: Path) -> None:
    log = tmp_path / "log.ndjson"
    log.write_text("garbage\n", "utf-8")
    with pytest.raises(EmptyError):
        run(tmp_path / "out", log)
    assert "garbage" in (tmp_path / "out" / "refused.ndjson").read_text("utf-8")


@pytest.mark.parametrize("end", [".csv", ".parquet"])
def test_a_log_all_of_whose_messages_are_refused_proves_nothing(end: str, tmp_path: Path) -> None:
    log = tmp_path / "log.csv"
    row = '1,2025-01-01T10:00:00Z,fait.constat,"{""a"": 1, ""a"": 2}"'
    log.write_text(f"subject,time,type,data\n{row}\n", "utf-8")
    if end == ".parquet":
        table = duckdb.read_csv(str(log), all_varchar=True)
        log = log.with_suffix(end)
        table.write_parquet(str(log))
    with pytest.raises(EmptyError):
        run(tmp_path / "out", log)
    assert "stands twice" in (tmp_path / "out" / "refused.ndjson").read_text("utf-8")
