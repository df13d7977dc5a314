"""`explain` knows whatever our pages, scenarios and reports print to name something."""

import json
import shutil
from datetime import date
from pathlib import Path

import pytest
from typer.testing import CliRunner

from conformance.cli import app
from generator.codes import CODES
from generator.explaining import Kit, explanation, named, near
from generator.loading import load
from generator.wording import KINDS
from tests.generator import pairs
from tests.generator.engine.build import ROOT, specification

SPECIFICATION = specification()
KIT = Kit(SPECIFICATION, ROOT)


def told(name: str) -> list[str]:
    """The first line of each explanation of a name."""
    items = [f"{entry.kind}:{entry.id}" for entry in named(SPECIFICATION, name)]
    return items + [text.splitlines()[0] for text in KIT.explanations(name)]


@pytest.mark.parametrize(
    ("name", "first"),
    [
        ("rapo-delai", "rule:rapo-delai"),
        ("RAPO-Délai", "rule:rapo-delai"),
        ("rule:rapo-delai", "rule:rapo-delai"),
        ("@regle:rapo-delai", "rule:rapo-delai"),
        ("D-02", "doubt:d-02-mois-et-jours-non-ouvres"),
        ("d-02", "doubt:d-02-mois-et-jours-non-ouvres"),
        ("RAPO", "exchange:rapo"),
        ("TSP", "term:tsp"),
        ("R2333-120-13", "source:cgct-r2333-120-13"),
        ("R. 2333-120-13", "source:cgct-r2333-120-13"),
        ("art. R. 2333-120-13", "source:cgct-r2333-120-13"),
        ("CGCT, art. R. 2333-120-13", "source:cgct-r2333-120-13"),
        ("l’article L.2333-87", "source:cgct-l2333-87"),
        ("D-2", "doubt:d-02-mois-et-jours-non-ouvres"),
        ("d 2", "doubt:d-02-mois-et-jours-non-ouvres"),
        ("@source:cgct-r2333-120-13", "source:cgct-r2333-120-13"),
        ("@role:antai", "actor:antai"),
        ("message:rapo-depot", "message:rapo-depot"),
        ("rapo-delai.06", "rapo-delai.06: case of the kit"),
        ("RAPO-DELAI.6", "rapo-delai.06: case of the kit"),
        ("contenu-facture", "contenu-facture: family of cases, derived from spec/"),
        ("flow:antai.paiement", "flow:antai.paiement: arrow of the map"),
        ("unknown-reference", "unknown-reference: finding of `parcmetre check`"),
        ("@certitude:law", "law: certainty of a fact"),
    ],
)
def test_a_name_that_we_print_is_known(name: str, first: str) -> None:
    assert told(name)[0].startswith(first)


def test_every_id_of_the_specification_finds_itself_and_is_explained() -> None:
    for kind in KINDS:
        for id_, entry in SPECIFICATION.by_kind.get(kind, {}).items():
            assert named(SPECIFICATION, f"{kind}:{id_}") == (entry,)
            assert entry in named(SPECIFICATION, id_.upper()), id_


def test_every_other_name_of_an_item_finds_it() -> None:
    for kind, attribute in (("doubt", "number"), ("source", "article"), ("term", "acronym")):
        for entry in SPECIFICATION.by_kind[kind].values():
            if (name := getattr(entry.datum, attribute, None)) is not None:
                assert entry in named(SPECIFICATION, name.lower()), name


def test_every_case_family_unit_and_code_is_explained() -> None:
    cases = json.loads((ROOT / "features/cases.json").read_text(encoding="utf-8"))["cases"]
    rules = json.loads((ROOT / "schemas/rules.json").read_text(encoding="utf-8"))
    names = [
        *(case["id"] for case in cases),
        *{case["rule"] for case in cases},
        *{f"@regle:{case['rule'].replace(':', '-')}" for case in cases},
        *rules["derived"],
        *(rule["id"] for rule in rules["rules"]),
        *(family.id for family in SPECIFICATION.registry.families),
        *json.loads((ROOT / "features/reviews.json").read_text(encoding="utf-8"))["rules"],
        *CODES,
    ]
    assert [name for name in names if not told(name)] == []


def test_a_case_tells_its_rule_its_role_and_how_to_play_it() -> None:
    (text,) = KIT.explanations("rapo-delai.06")
    for words in (
        "features/rapo/rapo-delai.feature",
        "rule: rapo-delai: «\u00a0Délai du recours préalable\u00a0»",
        "role under test: «\u00a0Collectivité\u00a0»",
        "parcmetre run --role collectivite --case rapo-delai.06 --seed 0",
    ):
        assert words in text


def test_a_case_of_a_kit_that_was_not_built_is_known_by_its_number(tmp_path: Path) -> None:
    for top in ("spec", "rules"):
        shutil.copytree(ROOT / top, tmp_path / top)
    (tmp_path / "features").mkdir()
    shutil.copy(ROOT / "features/registry.json", tmp_path / "features")
    (text,) = Kit(load(tmp_path).specification, tmp_path).explanations("rapo-delai.06")
    assert "parcmetre build features" in text


def test_what_is_nearly_a_name_is_proposed() -> None:
    assert near(SPECIFICATION, "rapo-delay")[0] == "rapo-delai"
    assert near(SPECIFICATION, "R2333-120-99")[0].startswith("R2333-120-")
    assert "contenu-facture" in near(SPECIFICATION, "contenu-factures", KIT.families)
    assert KIT.hint("rapo-delai.99") == "the cases of `rapo-delai` are numbered 01 to 41"
    done = CliRunner().invoke(app, ["explain", "D-77"])
    assert done.exit_code == 2
    assert "did you mean `D-" in done.stderr


def test_an_empty_name_names_nothing() -> None:
    for name in ("", ":", "rule:", "…", "@"):
        assert told(name) == []


def test_every_kind_of_item_is_explained() -> None:
    specification = load(pairs.MINIMAL).specification
    entries = [entry for kind in KINDS for entry in specification.by_kind.get(kind, {}).values()]
    assert all(explanation(specification, entry, date(2025, 1, 31)) for entry in entries)


def test_a_fact_is_known_by_the_name_that_the_bench_gives_it() -> None:
    found = named(specification(), "fait.constat")
    assert [(one.kind, one.id) for one in found][:1] == [("event", "constat")]
