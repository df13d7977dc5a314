"""Each language says all that the kit says, in the keywords that Gherkin has for it."""

import re
from pathlib import Path
from string import Formatter
from types import SimpleNamespace

import pytest
from gherkin.dialect import Dialect

from generator import languages
from generator.languages import Language, language, names, sentences, wanting
from generator.languages.frames import frames
from generator.problems import DataError
from generator.source import document
from tests.conformance.cli.nursery import ROOT

FRENCH = language("fr")
_SAID = re.compile(r'\bsays\(\s*f?"([a-z{}-]+)"|texts\["([a-z-]+)"\]')
_CHOSEN = re.compile(r'says\("([a-z-]+)" if [^)]*? else "([a-z-]+)"')


def slots(text: str) -> frozenset[str | None]:
    return frozenset(name for _, name, _, _ in Formatter().parse(text) if name is not None)


def test_there_are_two_languages() -> None:
    assert names() == ("fr", "it")


@pytest.mark.parametrize("name", names())
def test_a_language_says_all_that_french_says(name: str) -> None:
    spoken = language(name)
    assert spoken.id == name
    for key in ("traps", "examples", "limits", "units", "certainties", "confidences", "refusals", "texts"):
        own, french = getattr(spoken, key), getattr(FRENCH, key)
        assert list(own) == list(french), key
        assert {one: slots(text) for one, text in own.items()} == {
            one: slots(text) for one, text in french.items()
        }
    shape = [(one.id, one.role, slots(one.text)) for one in spoken.patterns]
    assert shape == [(one.id, one.role, slots(one.text)) for one in FRENCH.patterns]
    assert len(spoken.patterns) < 20
    assert spoken.bounds.dates.keys() == spoken.bounds.others.keys() == {"<", "<=", ">", ">=", "!="}


@pytest.mark.parametrize("name", names())
def test_the_keywords_are_those_of_gherkin(name: str) -> None:
    spoken, dialect = language(name).keywords, Dialect.for_name(name)
    assert dialect is not None
    assert spoken.feature in dialect.feature_keywords
    assert spoken.background in dialect.background_keywords
    assert spoken.rule in dialect.rule_keywords
    assert spoken.outline in dialect.scenario_outline_keywords
    assert spoken.scenario in dialect.scenario_keywords
    assert spoken.examples in dialect.examples_keywords
    for word, known in (
        (spoken.given, dialect.given_keywords),
        (spoken.when, dialect.when_keywords),
        (spoken.then, dialect.then_keywords),
        (spoken.and_, dialect.and_keywords),
    ):
        assert f"{word} " in known


def test_every_text_is_said_somewhere() -> None:
    code = "\n".join(
        path.read_text("utf-8")
        for top in ("generator", "conformance", "sandbox")
        for path in sorted((ROOT / top).rglob("*.py"))
    )
    asked = {one for found in (*_SAID.findall(code), *_CHOSEN.findall(code)) for one in found if one}
    unsaid = [
        key for key in FRENCH.texts if not re.search(rf"[\"']{key}[\"']", code) and not _by_prefix(key, asked)
    ]
    assert unsaid == []
    assert {one for one in asked if "{" not in one} <= FRENCH.texts.keys()


def _by_prefix(key: str, asked: set[str]) -> bool:
    return any(key.startswith(one.partition("{")[0]) for one in asked if "{" in one)


@pytest.mark.parametrize(
    ("name", "spoken", "of", "to"),
    [
        ("fr", "le tribunal", "du tribunal", "au tribunal"),
        ("fr", "l’ANTAI", "de l’ANTAI", "à l’ANTAI"),
        ("it", "il prefetto", "del prefetto", "al prefetto"),
        ("it", "l’ufficio", "dell’ufficio", "all’ufficio"),
        ("it", "la città", "della città", "alla città"),
    ],
)
def test_prepositions_contract_with_articles(name: str, spoken: str, of: str, to: str) -> None:
    words = language(name)
    assert (words.of.before(spoken), words.to.before(spoken)) == (of, to)
    phrase = f"x scrive {words.to.word}{{y}} oggi"
    assert words.named(phrase, spoken) == f"x scrive {to} oggi"
    assert words.named("senza nome", spoken) == "senza nome"


def test_a_day_told_from_another_is_read_back() -> None:
    for name in names():
        spoken = language(name)
        assert [spoken.days_of(spoken.days_later(days)) for days in (0, 1, 2, 31)] == [0, 1, 2, 31]
        assert spoken.days_of("un giorno") is None
        after = f"4 {spoken.delays.after} 13/02/2025"
        assert spoken.days_after(after) == (4, "13/02/2025")
        assert spoken.days_after("13/02/2025") is None


@pytest.mark.parametrize(
    ("cents", "text"), [(3500, "35,00 €"), (-1, "-0,01 €"), (123456789, "1.234.567,89 €")]
)
def test_sums_are_written(cents: int, text: str) -> None:
    assert language("it").amount(cents) == text


def test_an_unknown_language_is_told() -> None:
    with pytest.raises(LookupError, match="no language `la`; there are: fr, it"):
        language("la")


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("id: fr\n", "id: [\n", "sentences.yaml:"),
        ("  first: 1er\n", "", "sentences.yaml:"),
        ("  given: Étant donné\n", "  given: 3\n", "sentences.yaml:10:10: .*string"),
    ],
)
def test_a_garbled_language_is_told_by_its_place(
    old: str, new: str, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = (Path(languages.__file__).parent / "fr" / "sentences.yaml").read_text("utf-8")
    assert old in text
    (tmp_path / "xx").mkdir()
    (tmp_path / "xx" / "sentences.yaml").write_text(text.replace(old, new, 1), encoding="utf-8")
    monkeypatch.setattr(sentences, "_HERE", tmp_path)
    with pytest.raises(ValueError, match=said):
        sentences.language("xx")


def test_a_language_is_read_once() -> None:
    assert language("it") is language("it")
    assert isinstance(language("it"), Language)


@pytest.mark.parametrize("name", names())
@pytest.mark.parametrize("iso", ["P1M", "P2M", "P15D", "P1D", "P4Y"])
def test_a_duration_is_said_in_words_and_read_back(name: str, iso: str) -> None:
    spoken = language(name)
    said = spoken.duration(iso)
    assert said != iso
    assert spoken.duration_of(said) == iso
    if iso.startswith("P1"):
        assert spoken.duration_of(said.replace(spoken.delays.one, "1")) == iso


@pytest.mark.parametrize("text", ["P1M2D", "PT1H", "mensuel", "1 moi", ""])
def test_what_is_no_duration_of_one_unit_stays_as_it_is(text: str) -> None:
    assert (FRENCH.duration(text), FRENCH.duration_of(text)) == (text, text)


@pytest.mark.parametrize(
    ("french", "italian"),
    [
        ("pour : chiffre", "per: chiffre"),
        ("pour : chiffre", "per: chiffre"),
    ],
)
def test_what_surrounds_a_fact_is_in_italian(french: str, italian: str) -> None:
    assert frames("it").text(french) == italian


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("texts:\n", "testi:\n", r"sentences\.yaml:2:1: key `texts` is missing"),
        ('  fault: "', '  colpa: "', r"`texts` does not say `fault`"),
        (
            'text: "{present} {quand}"',
            'text: "{presente} {quand}"',
            r":\d+:11: its slots are .*`{present}`",
        ),
        ("  - id: passe\n", "  - id: passato\n", "no pattern is `passe`"),
        ("id: it\n", "id: it\nid: it\n", r"sentences\.yaml:3:1: key `id` occurs twice"),
    ],
)
def test_what_a_language_lacks_is_told_by_its_line(
    old: str, new: str, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A traceback, and « this is a fault of parcmetre », met whoever wrote a language of their own."""
    here = Path(sentences.__file__).parent
    for name in ("fr", "it"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "sentences.yaml").write_bytes((here / name / "sentences.yaml").read_bytes())
    wrong = tmp_path / "it/sentences.yaml"
    before = wrong.read_text("utf-8")
    assert old in before
    wrong.write_text(before.replace(old, new, 1), "utf-8")
    monkeypatch.setattr(sentences, "_HERE", tmp_path)
    language.cache_clear()
    with pytest.raises(DataError, match=said) as refused:
        language("it")
    assert refused.value.hint
    language.cache_clear()


def test_of_all_that_lacks_the_first_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wanting, "_MAPPINGS", ("texts",))
    file, _ = document("it.yaml", b"texts: {}\n")
    assert file is not None
    said = {f"text-{number}": "" for number in reversed(range(100))}
    french, own = (SimpleNamespace(texts=texts, by_id={}) for texts in (said, {}))
    with pytest.raises(DataError, match=r"does not say `text-0`"):
        wanting.hold_to(french, own, file)
