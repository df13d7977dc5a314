"""A report in English: its headings are, what the law says stays in French, and nothing is left out."""

import re
from pathlib import Path

import pytest
import yaml
from markupsafe import escape

from conformance.cli.shared import Tongue
from conformance.playing.outcome import CAUSES, OWN, REASONS
from conformance.protocol.faults import FAULTS
from conformance.reports import approval, board, side_by_side, since, story, telling, verdict
from conformance.reports.html import html
from conformance.reports.languages import Language, language, languages
from conformance.running.timing import Occasion
from generator.formula.functions import FUNCTIONS
from tests.conformance.reports.runs import every_status, hostile_run
from tests.conformance.reports.test_html import Page
from tests.generator.engine.build import book

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
    found |= {word for _, word in board.STATES.values()} | {word for _, word in verdict.WORDS.values()}
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


@pytest.mark.parametrize(
    ("french", "english"),
    [
        ("au plus tard le 1er mars 2025 à 10 h 05", "at the latest on 1 March 2025 at 10:05"),
        ("le 9 juillet 2025 à 8 h 00 min 07 s", "on 9 July 2025 at 08:00:07"),
        ("35,00\u00a0€", "€35.00"),
        ("2 fois", "2 times"),
        ("1 fois", "once"),
        ("aucun échange", "no exchange"),
        ("«\u00a0Mai 2025\u00a0» (texte du système)", "«\u00a0Mai 2025\u00a0» (texte du système)"),
    ],
)
def test_days_and_sums_are_said_in_english(french: str, english: str) -> None:
    assert language("en").value(french) == english
    assert language("fr").value(french) == french


def test_a_failure_is_told_in_english() -> None:
    told = hostile_run()
    page = html(told.kit, told.results, told.transcript, Occasion(lang="en"))
    page = re.sub(r'<(\w+) [^>]*lang="fr".*?</\1>', "", page, flags=re.DOTALL)
    said = {**CAUSES, **FAULTS, **REASONS}
    assert [one for one in said.values() if escape(one) in page] == []
    french = r"\b(?:attendu|obtenu) :|\d (?:janvier|février|mars|avril|juin|août) \d{4}"
    assert re.findall(rf".{{0,60}}(?:{french})", page) == []


@pytest.mark.parametrize(
    ("french", "other"),
    [
        (
            "Montant (montant) : 46,50 € attendu, 46,51 € obtenu",
            "Montant (montant): €46.50 expected, €46.51 obtained",
        ),
        (
            "la décision a été prise en compte, et rien n’est parti",
            "the decision was taken, and nothing has left",
        ),
        ("« Avis » possible dans l’état du dossier", "« Avis » possible in the state of the dossier"),
        ("suivi de « Avis » au plus tard le 3 mai 2025", "followed by « Avis » at the latest on 3 May 2025"),
        ("rien encore au 1er mai 2025", "nothing yet on 1 May 2025"),
        ("refusé par un-motif ou transition:avis", "refused by un-motif or transition:avis"),
        ("« un mois et un jour » est absent", "« un mois et un jour » is absent"),
        (
            "cinq jours francs, reporté au premier jour ouvrable",
            "five clear days, put off to the first working day",
        ),
        (
            "« Montant annulé » n’est pas ce qui a été décidé : 35,00 € décidé, 35,01 € dit",
            "« Montant annulé » is not what was decided: €35.00 decided, €35.01 said",
        ),
    ],
)
def test_what_differs_is_told_in_english(french: str, other: str) -> None:
    assert language("en").value(french) == other


_FRENCH = re.compile(
    r"\b(?:la|les?|de|du|des|et|ou|est|au|à|si|sinon|que|moins|après|avant|jours?|mois|ans?|puis|premier|nombre)\b"
    r"|[lndsq]’"
)


def test_every_formula_of_a_rule_is_said_in_english() -> None:
    """Labels alone stay: they are names that the law gives."""
    formulas = {one.french for rule in book().rules.values() for one in rule.formulas.values()}
    assert len(formulas) > 200
    told = {one: re.sub(r"«[^»]*»", "", language("en").value(one)) for one in formulas}
    assert {one: said for one, said in told.items() if _FRENCH.search(said)} == {}


@pytest.mark.parametrize("function", FUNCTIONS)
def test_every_function_of_formulas_is_said_in_english(function: str) -> None:
    labels = ["« a »", "2" if function in ("chiffres", "extrait") else "« b »", "3"]
    french = FUNCTIONS[function].french.format(*labels, all="« a » et « b »")
    assert not _FRENCH.search(re.sub(r"«[^»]*»", "", language("en").value(french))), french
