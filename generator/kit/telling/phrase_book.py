"""The phrase book, published: what a runner needs to read every sentence of the kit, and nothing else."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from generator.engine.roles import roles
from generator.engine.rulebook import Rulebook
from generator.kit.spoken import names_of
from generator.kit.telling.naming import called, opener, phrases_of
from generator.languages import Language, Pattern
from generator.model.phrases import Forms
from generator.model.setting import Setting

Json = dict[str, Any]

_FORMS = ("past", "present", "negative")


def _open(spoken: Language) -> Mapping[str, str]:
    """Give what may stand in the places that no phrase fills."""
    when = f"{spoken.dates.day}{spoken.date_pattern}|{spoken.relative_pattern}"
    return {
        "reglage": f"{spoken.joins.under.format('')}[^:|]+",
        "date": spoken.date_pattern,
        "quand": f"(?:{spoken.delays.again} )?(?:{when})",
        "etat": r"[^»]+",
        "doute": r".+",
    }


def phrase_book(book: Rulebook) -> Json:
    """Give the patterns with their regular expressions, and what each phrase stands for."""
    entries, spoken = list(phrases(book)), book.language
    places = _open(spoken)
    return {
        "date": places["date"],
        "quand": places["quand"],
        "or-else": spoken.joins.or_else,
        "patterns": [_pattern(book, pattern, entries) for pattern in spoken.patterns],
        "phrases": entries,
        "fields": {label: name for name, label in _labels(book)},
    }


def phrases(book: Rulebook) -> Iterator[Json]:
    """Give every phrase: the event that it says, in which form, and the value that it says with it."""
    for event in sorted(_told(book)):
        found = phrases_of(book, event)
        yield from _of(book, event, found, None)
        for variant in found.variants:
            yield from _of(book, event, variant, {variant.field: variant.value})


def _told(book: Rulebook) -> frozenset[str]:
    """Name the events that some role sees: nobody is told of the others."""
    return frozenset(name for role in roles(book).values() for name in role.ways)


def _of(book: Rulebook, event: str, forms: Forms, says: Mapping[str, object] | None) -> Iterator[Json]:
    for form in _FORMS:
        for text in _spoken(book, getattr(forms, form)):
            found: Json = {"text": text, "form": form, "type": event}
            if says is not None:
                found["says"] = dict(says)
            yield found


def _spoken(book: Rulebook, phrase: str) -> tuple[str, ...]:
    """Write a phrase with every name that its actor ever had."""
    if "{" not in phrase:
        return (phrase,)
    name = phrase.partition("{")[2].partition("}")[0]
    return tuple(book.language.named(phrase, one) for one in names_of(book, name))


def _pattern(book: Rulebook, pattern: Pattern, entries: list[Json]) -> Json:
    """Give a pattern with its regular expression, to match whole: no other sentence does."""
    spoken, text = book.language, opener(book, pattern.text)
    names = [name for role in roles(book) for name in names_of(book, role)]
    systems = [spoken.says("system", actor=spoken.of.before(name)) for name in names]
    slots = {
        **_open(spoken),
        "acteur": _either([*names, *systems] if pattern.id == "ouvert" else names),
        "de_acteur": _either([spoken.of.before(name) for name in names]),
        "passe": _either(entry["text"] for entry in entries if entry["form"] == "past"),
        "present": _alternatives(
            (entry["text"] for entry in entries if entry["form"] == "present"), spoken.joins.or_else
        ),
        "negatif": _either(entry["text"] for entry in entries if entry["form"] == "negative"),
        "objet": _either([called(book, event) for event in (*sorted(_told(book)), None)]),
    }
    expression = re.escape(text).replace(r"\ ", " ").replace(r"\{", "{").replace(r"\}", "}")
    for slot, words in slots.items():
        expression = expression.replace(f"{{{slot}}}", f"(?P<{slot}>{words})")
    return {
        "id": pattern.id,
        "role": pattern.role,
        "text": text,
        "does": pattern.does,
        "regex": f"(?:{spoken.clause.pattern})?{expression}(?:{spoken.says('table')})?",
    }


def _either(texts: Iterator[str] | list[str]) -> str:
    """Match any of some texts, the longest first: none is taken for the beginning of another."""
    found = sorted(dict.fromkeys(texts), key=lambda text: (-len(text), text))
    return "|".join(re.escape(text).replace(r"\ ", " ") for text in found)


def _alternatives(texts: Iterator[str], or_else: str) -> str:
    """Match one of some texts, or several any of which will do."""
    one = f"(?:{_either(texts)})"
    return f"{one}(?:{or_else}{one})*"


def _labels(book: Rulebook) -> Iterator[tuple[str, str]]:
    for name, definition in sorted(book.scope.fields.items()):
        yield name, definition.label
    for entry in book.specification.entries(Setting, "setting"):
        yield entry.id, entry.datum.label
