"""A purpose: a few events of a dossier, told from a rule, before they are put in their place in a life."""

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from generator.engine.compiled import Compiled
from generator.engine.reading import Raw, raw_of
from generator.formula import Value
from generator.kit.spoken import lowered
from generator.languages import Language
from generator.model.example import Example, Happening

_EXAMPLE = "exemple/"


@dataclass(frozen=True)
class Purpose:
    """What happens, with only the data that matter: a case is one purpose told to one role."""

    raws: tuple[Raw, ...]
    """In the order of reception."""
    settings: Mapping[str, Value]
    title: str
    """What distinguishes the case, as a line of a table says it."""
    why: str
    """Why the case exists."""
    key: str
    """What names the case in the registry: it never changes while the purpose stays the same."""
    day: date | None = None
    """The day of the judgement; the last event's where it is absent."""
    dossier: Mapping[str, object] = field(default_factory=dict)
    """What every message of the dossier says, beside what the preludes give."""


def is_an_example(purpose: Purpose) -> bool:
    """Tell whether a purpose is as an example of the rule tells it."""
    return purpose.key.startswith(_EXAMPLE)


def told_by_examples(language: Language, rule: Compiled) -> Iterator[Purpose]:
    """Give the purposes that the rule's own examples tell."""
    for example in rule.datum.examples:
        raws = tuple(_told(happening) for happening in example.history)
        settings = {item.setting: item.value for item in example.settings}
        yield Purpose(
            raws,
            settings,
            _situation(language, rule, example),
            language.examples[example.verdict],
            f"{_EXAMPLE}{digest([_identifying(raw) for raw in raws], settings, example.at)}",
            example.at,
        )


def _told(happening: Happening) -> Raw:
    """Give a happening of an example, with None for each field that it lacks on purpose."""
    raw = raw_of(happening)
    return raw._replace(data={**raw.data, **dict.fromkeys(happening.without)})


def _situation(language: Language, rule: Compiled, example: Example) -> str:
    """Say what an example tells; one that breaks the rule tells what must not, or had better not be done."""
    text = example.text.rstrip(".")
    if example.verdict != "violated":
        return text
    return language.says("fault" if rule.datum.level == "obligatoire" else "unwise", text=lowered(text))


def digest(*parts: object) -> str:
    """Name a content: the same bytes, the same name."""
    text = json.dumps(parts, default=str, sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def _identifying(raw: Raw) -> list[object]:
    """Give what names an event in a purpose's key: what is added to events later leaves the keys alone."""
    return [raw.name, raw.moment.isoformat(), dict(raw.data), raw.id, raw.channel, raw.extra]
