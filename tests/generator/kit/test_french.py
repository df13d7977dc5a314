"""What a French reader sees of the kit: apostrophes, elisions, contractions, dates and names."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date

import pytest

from generator.kit.telling.reasons import WIDEST
from generator.languages import language
from generator.model.base import Datum
from generator.model.specification import Entry
from tests.generator.engine.build import book
from tests.generator.kit.kit import DATE, FEATURES, Scenario, said_date, scenarios

TRIBUNAL = date(2025, 1, 1)
"""The day on which the commission became the tribunal (decree 2024-733)."""
_VOWEL = "aàâeéèêiîoôuùû"


def lines() -> Iterator[tuple[str, str]]:
    """Give every line that is not a comment or a tag, with its file."""
    for path in sorted(FEATURES.rglob("*.feature")):
        for line in path.read_text().splitlines():
            if line.strip() and line.strip()[0] not in "#@":
                yield path.name, line.strip()


def prose() -> Iterator[str]:
    """Give what is read aloud: names of scenarios and sentences, without the tables.

    A name ends by the wrong value that a field holds, as it is written: it is no French.
    """
    for scenario in scenarios():
        is_of_a_value = "/contenu-" in scenario.path and " ; " in scenario.name
        yield scenario.name.rpartition(" ; ")[0] if is_of_a_value else scenario.name
        yield from (sentence.text for sentence in scenario.sentences)


def test_the_apostrophe_is_everywhere_the_typographic_one() -> None:
    assert [line for _, line in lines() if "'" in line] == []


@pytest.mark.parametrize(
    "wrong",
    [
        r"\b[àÀ] (le|les)\b",
        r"\b(de|De) (le|les) (?!un\b)",
        r"\b(du|au|le|la) (ANTAI|usager|avis|agent|autorité)\b",
        rf"\b(le|la|de|que|ne|se) [{_VOWEL}]",
        r"\b(l|d|qu)’(la|le|les|du|des|tribunal|collectivité|DGFiP)\b",
        r"\busager\b",
        r" [,.]|\(s\)|  ",
        r"[a-zé]:| ;$|:[^ ]",
    ],
)
def test_elisions_contractions_and_spaces_are_right(wrong: str) -> None:
    """The subject is the person liable or an agent: « l’usager » is a box of the map."""
    assert sorted({text for text in prose() if re.search(wrong, text)}) == []


def test_no_identifier_is_read_aloud() -> None:
    known = {id_ for ids in book().specification.by_kind.values() for id_ in ids}
    words = {word for entry in book().specification.by_kind["state"].values() for word in said_by(entry)}
    coded = {id_ for id_ in known if re.search(r"[-.0-9]", id_)} - {"post-stationnement", *words}
    assert {text for text in prose() if set(re.findall(r"[\w.-]+", text)) & coded} == set()


def said_by(entry: Entry[Datum]) -> list[str]:
    """Give the words of a label: « non-lieu » is French before it is an identifier."""
    return str(getattr(entry.datum, "label", "")).lower().split()


def test_dates_are_written_for_a_french_reader() -> None:
    """In words; in a table that would be too wide, in figures: `13/01/2025`."""
    figures = re.compile(r"\b\d\d/\d\d/\d{4}\b")
    assert [text for text in prose() if re.search(r"\d{4}-\d{2}|\d+/\d+", figures.sub("", text))] == []


def test_a_table_is_wider_than_a_page_only_where_its_days_are_in_figures_already() -> None:
    for path in FEATURES.rglob("*.feature"):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("        |") and len(line) > WIDEST:
                assert not re.search(r"\| (?:1er|\d+) [a-zéû]+ \d{4} +\|", line), (path.name, line)


def test_the_court_is_named_by_the_date_of_the_sentence() -> None:
    seen: Counter[str] = Counter()
    for text in prose():
        days = [said_date(found.group())[0] for found in DATE.finditer(text) if found["month"] in _MONTHS]
        for name, is_right in (("le tribunal", True), ("la commission", False)):
            if name in text and days:
                seen[name] += 1
                assert all((day >= TRIBUNAL) is is_right for day in days), text
    assert len(seen) == len(("le tribunal", "la commission"))


def test_what_is_taken_or_refused_is_called_by_its_name() -> None:
    """« prend en compte le message » says nothing: each fact and each step has a name of its own."""
    nameless = {
        scenario.id
        for scenario in scenarios()
        for sentence in scenario.sentences
        if sentence.text.endswith(("prend en compte le message", "refuse d’enregistrer le message"))
    }
    assert nameless == set()


_MONTHS = language("fr").dates.months


def test_every_table_of_examples_says_why_it_is_there() -> None:
    for path in FEATURES.rglob("*.feature"):
        text = path.read_text().splitlines()
        for number, line in enumerate(text):
            if line.strip() == "Exemples:":
                above = number - 1
                while text[above - 1].strip().startswith("# "):  # its dates of law, its situations
                    above -= 1
                assert text[above].strip().startswith("# pourquoi : "), path.name


def test_every_rule_is_a_whole_sentence() -> None:
    stated = [line for _, line in lines() if line.startswith("Règle: ")]
    assert [
        line for line in stated if not line.endswith(".") or (not line[7].isupper() and line[7] != "«")
    ] == []


def test_the_name_of_a_scenario_is_its_own_and_short_enough_to_be_read() -> None:
    by_file: Counter[tuple[str, str]] = Counter((one.path, name_of(one)) for one in scenarios())
    assert [key for key, number in by_file.items() if number > 1] == []
    assert max(len(scenario.name) for scenario in scenarios()) <= 200


def name_of(scenario: Scenario) -> str:
    """Name a scenario with its case: rows of a table share a name where they share a situation."""
    return f"{scenario.name} [{scenario.id}]"


def test_what_happens_after_something_is_told_after_it() -> None:
    """An appeal does not come by its decision: « parvient … quand la collectivité se prononce »."""
    told = [line for _, line in lines() if line.startswith("Plan du scénario: ")]
    assert [line for line in told if re.search(r"^Plan du scénario: [^:]* parvient [^:]* quand ", line)] == []
    assert any(", puis " in line for line in told)
