"""A report in English: its headings are, what the law says stays in French, and nothing is left out."""

import json
import re
from pathlib import Path

import pytest
import yaml
from markupsafe import escape

from conformance.cli.shared import Tongue
from conformance.playing.outcome import ADVISED, CAUSES, OWN, REASONS, with_trees
from conformance.protocol.faults import FAULTS
from conformance.reports import (
    approval,
    board,
    mending,
    side_by_side,
    since,
    story,
    telling,
    verdict,
)
from conformance.reports.html import html
from conformance.reports.labels import Labels
from conformance.reports.languages import Language, language, languages
from conformance.reports.scenarios import Scenarios
from conformance.running.timing import Occasion
from tests.conformance.reports.runs import every_status, hostile_run
from tests.conformance.reports.test_html import Page

ROOT = Path(__file__).parents[3]
TEMPLATES = ROOT / "conformance" / "reports" / "templates"
_SAID = re.compile(r'\bsay\("((?:[^"\\]|\\.)*)"')
_COUNTED = re.compile(r'\bcount\([^"]*?"([^"]+)", "([^"]+)"\)')


def _asked() -> set[str]:
    """Every French text that a report may show as a heading."""
    found: set[str] = set()
    for name in ("report.html", "failure.html", "sequence.html", "side-by-side.html"):
        text = (TEMPLATES / name).read_text("utf-8")
        found |= set(_SAID.findall(text))
        found |= {f"{one}|{several}" if one == several else one for one, several in _COUNTED.findall(text)}
        found |= {several for one, several in _COUNTED.findall(text) if one != several}
    for _, *words in telling.STATUSES.values():
        found |= set(words)
    found |= {word for _, words in board.STATES.values() for word in words}
    found |= {word for _, word in verdict.WORDS.values()} | {verdict.IN_OTHERS, verdict.BROKEN_IN_OTHERS}
    found |= {*mending._SEEN.values(), *ADVISED.values()}
    found |= {word for _, *words in side_by_side._TITLES.values() for word in words}
    found |= set(side_by_side._NAMES.values())
    found |= {word for _, _, *words in since._TOLD.values() for word in words}
    return found


@pytest.mark.parametrize("code", languages()[1:])
def test_every_heading_is_translated(code: str) -> None:
    assert _asked() - set(language(code).texts) == set()


@pytest.mark.parametrize("code", languages()[1:])
def test_a_translation_fills_in_what_the_french_does(code: str) -> None:
    for french, other in language(code).texts.items():
        assert set(re.findall(r"{\w+}", french)) == set(re.findall(r"{\w+}", other)), french
        assert french.count("|") == other.count("|"), french


def test_a_gloss_is_that_of_the_specification() -> None:
    known = {}
    for path in (ROOT / "spec" / "glossary").glob("*.yaml"):
        told = yaml.safe_load(path.read_text("utf-8"))
        name = f"{told['term']} ({told['acronym']})" if "acronym" in told else told["term"]
        known[name] = told.get("english", "").strip()
    for term, gloss in language("en").glossary.items():
        assert known[term] == gloss


@pytest.mark.parametrize("run", [hostile_run, every_status])
def test_a_report_in_english_has_no_french_heading(run: object) -> None:
    told = run()  # type: ignore[operator]
    page = html(told.kit, told.results, told.transcript, Occasion(lang="en"))
    assert '<html lang="en">' in page
    headings = [
        re.sub(r"<[^>]+>|</$", "", one) for one in re.findall(r"<(?:h1|h2|dt|caption|legend|th)\b.*?</", page)
    ]
    assert len(headings) > 20
    french = {text for text in language("en").texts if text not in language("en").texts.values()}
    assert not french & {heading.strip() for heading in headings}
    assert "Results by rule" in page
    assert 'lang="fr">Forfait de post-stationnement (FPS)<' in page


def test_a_report_in_french_glosses_nothing() -> None:
    told = hostile_run()
    page = html(told.kit, told.results, told.transcript)
    assert '<html lang="fr">' in page
    assert "Results by rule" not in page
    assert 'id="termes"' not in page
    assert Page(page).text


def test_zero_is_singular_in_french_alone() -> None:
    assert Language().count(0, "règle", "règles") == "0 règle"
    assert language("en").count(0, "règle", "règles") == "0 rules"
    assert language("en").count(1, "cas", "cas") == "1 case"


def test_a_case_told_in_a_line_is_said_as_the_one_told_in_full() -> None:
    """Instants, durations and codes stood there as the bench writes them."""
    told = hostile_run()
    page = html(told.kit, told.results, told.transcript, Occasion(lang="en"))
    lines = re.findall(r"<li><span class=\"failed\">✕</span> <code>[^<]*</code>(.*?)</li>", page)
    assert len(lines) > 10
    assert [line for line in lines if re.search(r"\d{4}-\d\d-\d\dT|refusé|émis|\(not-done\)", line)] == []


def test_a_text_without_a_word_stays_in_french() -> None:
    assert language("en").say("Un texte de personne") == "Un texte de personne"


def test_a_run_takes_every_language_that_has_words() -> None:
    assert [one.value for one in Tongue] == list(languages())


@pytest.mark.parametrize("code", languages()[1:])
def test_every_cause_is_translated(code: str) -> None:
    words = [*CAUSES.values(), *FAULTS.values(), *REASONS.values(), OWN, story._PROTOCOL]
    words += [*story._WORDS.values(), *story._EMISSIONS.values(), *telling.CERTAINTIES.values()]
    words += [*approval._WORDS.values()]
    assert [one for one in words if one not in language(code).texts] == []


def test_an_instant_is_said_in_each_language() -> None:
    assert language("en").instant("2025-03-01T10:05:00+01:00") == "1 March 2025 at 10:05"
    assert Language().instant("2025-03-01T10:05:00+01:00") == "1er mars 2025 à 10 h 05"
    assert Language().of("it").instant("2025-03-01T10:05:07+01:00") == "1° marzo 2025 alle 10:05:07"
    assert language("en").of("it").words.code == "en"
    assert (Language().instant(None), Language().instant("tantôt")) == ("", "tantôt")


def test_a_failure_is_told_in_english() -> None:
    told = hostile_run()
    page = html(told.kit, told.results, told.transcript, Occasion(lang="en"))
    page = re.sub(r'<(\w+) [^>]*lang="fr".*?</\1>', "", page, flags=re.DOTALL)
    said = {**CAUSES, **FAULTS, **REASONS}
    assert [one for one in said.values() if escape(one) in page] == []
    french = r"\b(?:attendu|obtenu) :|\d (?:janvier|février|mars|avril|juin|août) \d{4}"
    assert re.findall(rf".{{0,60}}(?:{french})", page) == []


_KNOWN = {"fr": "parti", "en": "left"}


@pytest.mark.parametrize("code", languages())
def test_the_trees_of_the_results_are_said(code: str) -> None:
    """The report reads what the file holds: nothing of French is turned back."""
    told = hostile_run()
    held = json.loads(json.dumps(told.results))
    labels = Labels(told.kit, Scenarios(told.kit))
    found = [with_trees(one) for one in held["cases"] if "said" in one]
    said = {labels.said(one["obtained"], language(code).words) for one in found if "obtained" in one}
    assert any(_KNOWN[code] in text for text in said)
    french = {labels.told(one["obtained"]) for one in found if "obtained" in one}
    assert (said == french) == (code == "fr")
