"""What a jurist reads again in the data: certainties, clauses, refusals, and the table of corrections."""

import re
from collections import Counter, defaultdict

import pytest

from generator.model.legal_source import CitedText
from generator.model.vocabulary import Doubt
from generator.reviewing.contents import LEVELS
from tests.generator.engine.build import ROOT, book, specification

ADMITS = re.compile(r"déduit|déduction|en est la suite|est tenu pour|est une lecture|est notre lecture")
CERTAINTIES_TOLD = {
    "law": "lue dans le texte",
    "law-old": "lue dans une version peut-être dépassée",
    "case-law": "lue dans la jurisprudence",
    "secondary": "lue dans une page secondaire",
    "general": "connaissance générale",
    "inferred": "déduite",
}
ROW = r"^\| (obligatoire|recommandée) \| (.+?) \| \d+ \| (\d+) \|$"
"""A row of the rules counted by level and certainty: what they are, then how many today."""
SURE = frozenset({"law", "law-old", "case-law", "stated"})
_TEXTS = ("arrete-", "cgct-", "cgppp-", "cja-", "code-", "crpa-", "decret-", "loi-", "lpf-", "ordonnance-")
"""What the sources of the texts themselves are called, as opposed to pages and decisions."""
SAME = re.compile(r"\b(?!(?:reglage|parametre)\b)\w+\.\w+\.(\w+) == (?:\w+\.\w+)\.\1\b")
"""The same datum of two messages, held equal."""
AGREE = {
    "avis-numero",  # the number recorded with the data: R2333-120-10, paragraph 1
    "rapo-accuse-date",  # the receipt shows the day on which the appeal came: R2333-120-13, paragraph 6
    "rapo-rectificatif-montant",  # what is sent for the corrected notice: R2333-120-14, paragraph 1
    "rapo-rectificatif-recours",  # likewise
    "te-reste-du-transmis",  # what is still due, sent to establish the title: R2333-120-17-2 and -17-3
    "titre-annulation-reference",  # the reference of the initial title: arrêté, article 1, 1°
}
UNNAMED = re.compile(r"\b(?:[Ll]’|[Cc]et )(?:article|arrêté)\b(?! [LRD]\d| du \d)")
"""A text of which neither the number nor the day is told."""
ONLY_A_CLAUSE = re.compile(r"(?:alinéas? )?\d+°?(?:(?:, | et | à )\d+°?)*")
TABLE = ROOT / "docs/lecture-juridique.md"


def test_no_rule_is_surer_than_its_note_admits() -> None:
    above = {
        entry.id
        for entry in specification().rules
        if entry.datum.certainty in SURE and ADMITS.search(entry.datum.note or "")
    }
    assert above == set()


def test_that_two_messages_agree_is_read_in_few_texts() -> None:
    """A text that lists what each bears does not say that they say the same: it is then inferred."""
    found = {
        entry.id
        for entry in specification().rules
        if entry.datum.certainty in SURE and SAME.search(str(getattr(entry.datum, "formula", "")))
    }
    assert found == AGREE


def test_what_a_system_announces_is_no_surer_than_a_deduction() -> None:
    """A text that gives a delay or a sum does not say that a message announces it."""
    found = {
        entry.id
        for entry in specification().rules
        if entry.datum.certainty in SURE and re.search(r"\bannonc(e|é)", entry.datum.statement)
    }
    # What is announced there is a refund, that the title of annulment must come before.
    assert found == {"titre-annulation-du"}


def test_a_question_names_the_article_that_it_is_about() -> None:
    """A letter is read without the data: « l’article » says nothing there."""
    bare = {
        (entry.datum.number, text)
        for entry in specification().entries(Doubt, "doubt")
        for text in (entry.datum.question, *entry.datum.readings)
        if UNNAMED.search(text)
    }
    assert bare == set()


def test_no_two_steps_bear_one_label() -> None:
    labels = Counter(step.label for step in book().steps.values())
    assert [label for label, times in labels.items() if times > 1] == []


def test_what_a_citation_is_for_is_no_clause() -> None:
    wrong = {
        (entry.id, citation.for_)
        for entry in specification().rules
        for citation in entry.datum.sources
        if citation.for_ is not None and ONLY_A_CLAUSE.fullmatch(citation.for_)
    }
    assert wrong == set()


def test_an_article_that_one_rule_cites_by_its_clause_is_so_cited_by_all() -> None:
    without, told = defaultdict(set), set()
    for entry in specification().rules:
        for citation in entry.datum.sources:
            if not citation.source.startswith(_TEXTS):
                continue
            if citation.clause is None:
                without[citation.source].add(entry.id)
            else:
                told.add(citation.source)
    assert {source: rules for source, rules in without.items() if source in told} == {}


def test_no_clause_repeats_the_article_of_its_source() -> None:
    """« art. 4 (…), article 4 » names no clause."""
    articles = {
        entry.id: article
        for entry in specification().entries(CitedText, "source")
        if (article := entry.datum.article) is not None
    }
    repeated = {
        (kind, entry.id)
        for kind, entries in specification().by_kind.items()
        for entry in entries.values()
        for citation in getattr(entry.datum, "sources", None) or ()
        if citation.source in articles and citation.clause == f"article {articles[citation.source]}"
    }
    assert repeated == set()


def test_the_table_of_certainties_counts_the_rules_of_today() -> None:
    """The command named above the table gives them, in a tree of any commit."""
    said = {
        (level, certainty): int(today)
        for level, certainty, today in re.findall(
            r"^\| (obligatoire|recommandée) \| (.+?) \| \d+ \| (\d+) \|$",
            TABLE.read_text(encoding="utf-8"),
            re.M,
        )
    }
    found = Counter(
        (LEVELS[entry.datum.level], CERTAINTIES_TOLD[entry.datum.certainty])
        for entry in specification().rules
    )
    assert {key: times for key, times in said.items() if times} == found
    assert f"| toutes | | 168 | {found.total()} |" in TABLE.read_text(encoding="utf-8")


@pytest.mark.parametrize("family", ["instruction", "retrait"])
def test_a_city_refuses_neither_a_communication_nor_a_withdrawal(family: str) -> None:
    (path,) = (ROOT / "features").rglob(f"cycle-de-vie-{family}.feature")
    assert "refuse" not in path.read_text(encoding="utf-8")


def test_no_exchange_is_refused_for_a_convention_that_is_inferred() -> None:
    for name in ("facturation", "information-paiement", "suivi-fps"):
        (path,) = (ROOT / "features").rglob(f"routage-{name}.feature")
        assert "une convention qui ne connaît pas cet échange" not in path.read_text(encoding="utf-8")


def test_the_table_of_corrections_names_what_exists() -> None:
    text = TABLE.read_text(encoding="utf-8")
    assert [int(one) for one in re.findall(r"^\| (\d+) \|", text, re.M)] == list(range(1, 24))
    assert re.findall(r"^\| (K\d+) \|", text, re.M) == [f"K{number}" for number in range(1, 13)]
    numbers = {entry.datum.number for entry in specification().entries(Doubt, "doubt")}
    assert set(re.findall(r"D-\d\d", text)) <= numbers
    gone = {"rapo-dates-depot"}
    for name in set(re.findall(r"`([a-z0-9_.-]+)`", text)) - gone:
        if name.startswith("test_") or name.endswith(".py"):
            bare = name.removesuffix(".py")
            here = list((ROOT / "tests").rglob(f"{bare}.py")) + list((ROOT / "generator").rglob(f"{bare}.py"))
            tested = any(
                f"def {name}(" in one.read_text()
                for place in ("test_law_by_hand.py", "test_derived.py")
                for one in (ROOT / "tests").rglob(place)
            )
            assert here or tested, name
        elif "_" in name:
            policies = (ROOT / "generator/checks").glob("*.py")
            assert any(f"def {name}(" in one.read_text() for one in policies), name
        elif "-" in name and name != "pytest":
            assert name in book().rules, name
    assert not gone & set(book().rules)
