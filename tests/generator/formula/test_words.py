"""What is said of a formula, and of what is found: each language says all of it, by the same tree."""

import copy
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator import languages
from generator.engine import Rulebook, rulebook
from generator.formula import parsed
from generator.formula.french import french
from generator.formula.functions import FUNCTIONS
from generator.formula.phrases import (
    NAMED,
    Phrase,
    either,
    in_language,
    joined,
    named,
    phrase,
    prose,
    read,
    size,
    slots_of,
    spoken,
    without,
)
from generator.formula.words import Words, spoken_in, words
from generator.loading import load
from tests.generator.engine.build import book
from tests.generator.formula.scope import SCOPE
from tests.generator.second_domain import ROOT

REPOSITORY = Path(__file__).parents[3]
FRENCH = words("fr")
_LABEL = re.compile("«[^»]*»")
_FRENCH = re.compile(
    r"\b(?:la|les?|de|du|des|et|ou|est|au|à|si|sinon|que|moins|après|avant|jours?|mois|ans?|puis|premier|nombre)\b"
    r"|[lndsq]’"
)
"""Words that English has not, outside labels."""
_NOT_ITALIAN = re.compile(
    r"\b(?:les?|du|des|et|ou|est|au|que|moins|après|avant|jours?|mois|sinon|puis|nombre)\b"
)


def multe() -> Rulebook:
    return rulebook(load(ROOT).specification)


def formulas(some: Rulebook) -> Iterator[Phrase]:
    for rule in some.rules.values():
        for formula in (*rule.formulas.values(), *rule.referents.values()):
            yield formula.french
        for changed in rule.others.values():
            yield from (formula.french for formula in changed.values())


@pytest.mark.parametrize(
    ("formula", "told"),
    [
        ("e.montant - e.autre_montant - e.montant", "{0} moins {1} moins {0}"),
        ("e.montant + e.autre_montant - e.montant", "{0} plus {1} moins {0}"),
        ("e.montant - (e.autre_montant - e.montant)", "{0} moins ({1} moins {0})"),
    ],
)
def test_parentheses_stand_only_where_they_change_a_sum(formula: str, told: str) -> None:
    said = spoken(french(parsed(f"{formula} > e.montant", SCOPE)), FRENCH)
    label, other = "« libellé de montant »", "« libellé de autre_montant »"
    assert said == f"{told.format(label, other)} est supérieur à {label}"


@pytest.mark.parametrize("code", spoken_in())
def test_a_language_says_all_that_french_says_of_the_same_parts(code: str) -> None:
    told = words(code)
    assert told.code == code
    assert {key: slots_of(text) for key, text in told.phrases.items()} == {
        key: slots_of(text) for key, text in FRENCH.phrases.items()
    }
    assert [list(getattr(told, name)) for name in ("phrases", "joins", "counts", "units", "clear")] == [
        list(getattr(FRENCH, name)) for name in ("phrases", "joins", "counts", "units", "clear")
    ]
    assert len(told.months) == 12
    assert len(told.numbers) == len(FRENCH.numbers)


def test_no_name_stands_for_two_things() -> None:
    values = ("day", "instant", "moment", "amount", "rate", "duration", "join", "prose")
    names = [*FRENCH.phrases, *FRENCH.counts, *NAMED, *values]
    assert sorted(set(names)) == sorted(names)


def test_every_function_of_formulas_is_said() -> None:
    assert set(FUNCTIONS) <= set(FRENCH.phrases)


def test_every_phrase_is_asked_for() -> None:
    code = "\n".join(
        path.read_text("utf-8")
        for top in ("generator", "conformance")
        for path in (REPOSITORY / top).rglob("*.py")
    )
    built = re.compile(r"(?:date|instant|other|wanted)[=!<>]=?|(?:invalid|type|format|admitted|wrong)-[\w-]+")
    assert [key for key in FRENCH.phrases if not built.fullmatch(key) and f'"{key}"' not in code] == []


@pytest.mark.parametrize("code", languages.names())
def test_months_are_those_of_the_sentences_of_the_kit(code: str) -> None:
    spoken_of = languages.language(code)
    assert words(code).months == spoken_of.dates.months
    assert words(code).first == spoken_of.dates.first


@pytest.mark.parametrize(("code", "foreign"), [("en", _FRENCH), ("it", _NOT_ITALIAN)])
def test_every_formula_is_said_in_each_language(code: str, foreign: re.Pattern[str]) -> None:
    """Labels alone stay: they are names that the law gives."""
    some = [*formulas(book()), *formulas(multe())]
    assert len(some) > 250
    told = {one: _LABEL.sub("", in_language(one, code)) for one in some}
    assert {one: text for one, text in told.items() if foreign.search(text)} == {}


def test_a_tree_passes_through_json() -> None:
    for one in (*formulas(book()), prose("parce que", "fr", ("never",)), phrase("times", 2)):
        assert read(json.loads(json.dumps(one.tree))) == one.tree


@pytest.mark.parametrize(
    "wrong",
    [
        None,
        3,
        [],
        ["no such phrase"],
        ["never", "more"],
        ["on-day"],
        ["on-day", None],
        ["day", 3],
        ["join", "no such join", "a"],
        ["join", "or", {}],
        ["times", "two"],
        ["prose", "fr", "x"],
        ["duration", "P1M"],
        [["never"]],
    ],
)
def test_what_is_no_tree_is_read_as_none(wrong: object) -> None:
    assert read(wrong) is None


@pytest.mark.parametrize(
    ("said", "french", "english", "italian"),
    [
        (
            phrase("followed-by-latest", phrase("label", "Avis"), ("day", "2025-05-01")),
            "suivi de « Avis » au plus tard le 1er mai 2025",
            "followed by « Avis » at the latest on 1 May 2025",
            "seguito da « Avis » al più tardi il 1° maggio 2025",
        ),
        (
            phrase("sent-for", phrase("times", 1), phrase("causes", 2)),
            "émis 1 fois pour 2 causes",
            "sent once for 2 causes",
            "emesso 1 volta per 2 cause",
        ),
        (
            phrase("altered-values", phrase("label", "Montant"), ("amount", "123450"), ("amount", "-1")),
            "« Montant » n’est pas ce qui a été décidé : 1 234,50 € décidé, -0,01 € dit",
            "« Montant » is not what was decided: €1,234.50 decided, -€0.01 said",
            "« Montant » non è ciò che è stato deciso: 1.234,50 € deciso, -0,01 € detto",
        ),
        (
            phrase("other==", phrase("label", "a"), phrase("maximum", joined("and", ("x", "y")))),
            "« a » est égal au plus grand de x et y",
            "« a » is equal to the greatest of x and y",
            "« a » è uguale al maggiore tra x e y",
        ),
        (
            phrase("avant", phrase("lendemain", "x"), ("duration", "P5D", 1, 1)),
            "cinq jours francs, reporté au premier jour ouvrable avant le lendemain de x",
            "five clear days, put off to the first working day before the day after x",
            "cinque giorni liberi, rinviato al primo giorno lavorativo prima dell’indomani di x",
        ),
        (
            phrase("field-due", "signature", prose("la mention manque", "fr", phrase("is-absent", "m").tree)),
            "signature : champ absent, dû parce que la mention manque",
            "signature: field absent, due because m is absent",
            "signature: campo assente, dovuto perché m è assente",
        ),
        (
            phrase("refused-by", either((named("rule", "a"), named("rule", "b")))),
            "refusé par a ou b",
            "refused by a or b",
            "rifiutato da a o b",
        ),
        (phrase("share", ("rate", "0.5"), "x"), "50 % de x", "50% of x", "50 % di x"),
        (
            joined("apart", (("instant", "2025-07-09T08:00:07+02:00"), "x")),
            "9 juillet 2025 à 8 h 00 min 07 s ; x",
            "9 July 2025 at 08:00:07; x",
            "9 luglio 2025 alle 8:00:07; x",
        ),
    ],
)
def test_a_sentence_is_said_in_each_language(said: Phrase, french: str, english: str, italian: str) -> None:
    assert (said, in_language(said, "en"), in_language(said, "it")) == (french, english, italian)
    assert type(in_language(said, "fr")) is str


def test_what_is_named_by_an_id_is_named_by_who_tells_it() -> None:
    said = phrase("sent-on", named("step", "a.b"), named("time", "2025-01-02T03:04:05+01:00"))
    assert said == "a.b émis le 2025-01-02T03:04:05+01:00"
    assert (
        in_language(said, "en", lambda kind, id_: f"<{kind} {id_[:4]}>") == "<step a.b> sent on <time 2025>"
    )


def test_a_sentence_is_copied_with_its_tree() -> None:
    said = phrase("on-day", ("day", "2025-01-02"))
    for other in (copy.deepcopy(said), copy.copy(said)):
        assert isinstance(other, Phrase)
        assert (other, other.tree) == (said, said.tree)


def test_what_a_sentence_says_of_people_is_hidden_in_its_tree() -> None:
    said = phrase(
        "expected-obtained", "nom (nom)", "Dupont", joined("listed", ("Dupont", ("day", "2025-01-02")))
    )
    hidden = without(said.tree, lambda text: text.replace("Dupont", "‹…›"))
    assert "Dupont" not in json.dumps(hidden)
    assert spoken(hidden, words("en")) == "nom (nom): ‹…› expected, ‹…›, 2 January 2025 obtained"
    assert size(said.tree) > len("nom (nom)DupontDupont2025-01-02")


def test_a_value_that_is_none_stays_as_it_is() -> None:
    for kind in ("day", "instant", "moment", "amount", "rate"):
        assert spoken((kind, "‹…›"), FRENCH) == "‹…›"
    assert spoken(("duration", "P1M2D", 0, 0), FRENCH) == "P1M2D"


def test_a_text_without_a_tree_stays_as_it_is() -> None:
    assert in_language("comme il est dit", "en") == "comme il est dit"


def test_a_language_without_words_says_french() -> None:
    assert words("la") is FRENCH
    assert isinstance(FRENCH, Words)


def test_what_follows_que_is_elided() -> None:
    """« Dû parce que un titre a été émis » was no French."""
    said = phrase("field-due", "Référence", "un titre exécutoire a été émis")
    assert said == "Référence : champ absent, dû parce qu’un titre exécutoire a été émis"
    assert "parce que le" in phrase("field-due", "Référence", "le titre est émis")
