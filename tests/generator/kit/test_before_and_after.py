"""The document on the scenarios before and after: what it says of today is so today."""

import re
from collections import Counter

from generator.reviewing.packs import chosen, packs
from generator.reviewing.states import standings
from tests.generator.engine.build import ROOT, specification
from tests.generator.kit.kit import FEATURES

TEXT = (ROOT / "docs/scenarios-avant-apres.md").read_text(encoding="utf-8")
_BLOCKS = re.compile(r"```gherkin\n(.*?)\n*```", re.S)
_CERTAINTIES = {
    "lues dans le texte": "law",
    "lues dans une version peut-être dépassée": "law-old",
    "lues dans la jurisprudence": "case-law",
    "lues dans une page secondaire": "secondary",
    "connaissance générale": "general",
    "déduites": "inferred",
}


def test_what_it_shows_of_today_stands_in_the_features() -> None:
    after = _BLOCKS.findall(TEXT)[1::2]
    assert len(after) == 3
    features = [path.read_text(encoding="utf-8") for path in FEATURES.rglob("*.feature")]
    for block in after:
        assert any(block in feature for feature in features), block.splitlines()[0]


def test_it_counts_the_rules_of_today() -> None:
    rules = [entry.datum for entry in specification().rules]
    levels: Counter[str] = Counter(one.level for one in rules)
    certainties: Counter[str] = Counter(one.certainty for one in rules)
    counted = {
        "règles écrites": len(rules),
        "obligatoires": levels["obligatoire"],
        "recommandées": levels["recommande"],
        **{words: certainties[code] for words, code in _CERTAINTIES.items()},
    }
    rows = dict(re.findall(r"^\| ([^|]+) \| [^|]+ \| (\d+) \|$", TEXT, re.M))
    assert {words: int(rows[words]) for words in counted} == counted


def test_it_tells_how_long_the_appeal_takes_to_read() -> None:
    found = specification()
    mine = chosen(standings(found), phase="rapo")
    minutes = [one.minutes for one in packs(found, mine, "Me Essai", "le recours")]
    assert max(minutes) <= 60
    *first, last = map(str, minutes)
    assert f"de {', '.join(first)} et\n{last} minutes" in TEXT


def test_what_holds_each_defect_exists() -> None:
    named = set(re.findall(r"`([a-z_]+\.py)`", TEXT))
    assert len(named) > 5
    here = {path.name for folder in ("generator", "tests") for path in (ROOT / folder).rglob("*.py")}
    assert named <= here
