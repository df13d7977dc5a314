"""What the scenarios call things: events, values, ways, states, settings, in the specification's words."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from generator.engine.rulebook import Rulebook
from generator.kit.case import Case
from generator.kit.spoken import actor, lowered, shown
from generator.kit.telling.lines import Part, Slot
from generator.model.exchange import Step
from generator.model.lifecycle import Event, State
from generator.model.message import FieldDefinition
from generator.model.phrases import Forms, Phrases
from generator.model.setting import Setting, Settings
from generator.model.vocabulary import Channel, Doubt


@dataclass(frozen=True)
class Naming:
    """What is needed to name what a specification has."""

    book: Rulebook

    def rows(self, told: Mapping[str, object]) -> Iterator[tuple[Part, Part]]:
        """Write the values of a message, a row each."""
        for name, value in told.items():
            definition = self.book.scope.fields[name]
            text = shown(self.book.language, definition, value)
            member = self._member(definition, value)
            if member is not None:  # who reads « une identité » alone takes it for a person's
                text = f"{text}{self.book.language.joins.apart}{lowered(member)}"
            yield definition.label, Slot(lowered(definition.label), text)

    def _member(self, definition: FieldDefinition, value: object) -> str | None:
        """Name what shows that a composite is not of the ordinary form: a company's name."""
        if not definition.alternatives or not isinstance(value, dict | str):
            return None
        said = frozenset(value) if isinstance(value, dict) else frozenset({value})
        ordinary, *others = definition.alternatives
        told = (name for way in others for name in way if name in said and name not in ordinary)
        member = next(told, None)
        return self.book.scope.fields[member].label if member is not None else None

    def forms(self, event: str, told: Mapping[str, object]) -> tuple[Forms, Mapping[str, object]]:
        """Choose the forms that say a value, and give the values that they do not say."""
        phrases = phrases_of(self.book, event)
        for variant in phrases.variants:
            if variant.field in told and told[variant.field] == variant.value:
                return variant, {name: value for name, value in told.items() if name != variant.field}
        return phrases, told

    def said(self, phrase: str, now: datetime) -> str:
        """Call each actor what it is called that day."""
        name = phrase.partition("{")[2].partition("}")[0]
        return self.book.language.named(phrase, actor(self.book, name, now.date())) if name else phrase

    def short(self, event: str) -> str:
        """Name an event by its label."""
        return lowered(self.book.scope.events[event].label)

    def channels(self, value: object) -> str:
        """Name a way, or those of which any will do."""
        names = tuple(map(str, value)) if isinstance(value, tuple) else (str(value),)
        channels = self.book.specification.entries(Channel, "channel")
        labels: Mapping[str, str] = {entry.id: entry.datum.label for entry in channels}
        return self.book.language.joins.either.join(labels.get(name, name) for name in names)

    def numbers(self, doubts: Sequence[str]) -> tuple[str, ...]:
        """Give the numbers of open questions."""
        found = (self.book.specification.get(Doubt, "doubt", doubt) for doubt in doubts)
        return tuple(doubt.number for doubt in found if doubt is not None)

    def state(self, state: str) -> str:
        """Name a state of the dossier."""
        found = self.book.specification.get(State, "state", state)
        return found.label if found is not None else ""

    def setting(self, setting: Setting, value: object) -> str:
        """Write what a setting is."""
        for code in setting.codes:
            if code.code == value:
                return code.label
        if setting.type == "boolean":
            return self.book.language.values.affirmed if value else self.book.language.values.denied
        if setting.type == "money" and isinstance(value, int):
            return self.book.language.amount(value)
        return str(value)


def where_told(book: Rulebook, case: Case, settings: Sequence[tuple[str, Slot]]) -> str:
    """Tell in a title where a case is: the settings that are its own, else the court by its name that day.

    Its convention with the agency tells a reader nothing there.
    """
    if settings:
        return f"({book.language.joins.also.join(value.text for _, value in settings)})"
    courts: dict[str, str] = {}
    for beat in case.beats:
        phrase = phrases_of(book, beat.event).present if beat.event is not None else ""
        role = phrase.partition("{")[2].partition("}")[0]
        if role and beat.at is not None:
            courts.setdefault(actor(book, role, beat.at.date()), role)
    if not courts or [*courts.values()] == [case.role]:  # its own sentence names it
        return ""
    return book.language.says("before-court", actor=next(iter(courts)))


def phrases_of(book: Rulebook, event: str) -> Phrases:
    """Give the phrases of a step or of a fact; raises LookupError where it has none."""
    step = book.specification.get(Step, "step", event)
    if step is not None:
        return step.phrases
    fact = book.specification.get(Event, "event", event.partition(".")[2])
    if fact is None or fact.phrases is None:
        raise LookupError(f"{event} has no phrases")
    return fact.phrases


def called(book: Rulebook, event: str | None) -> str:
    """Call what is received by its name, with its article: a message where the phrases give none."""
    name = phrases_of(book, event).called if event is not None else None
    return name or book.language.says("message")


def spoken_values(book: Rulebook, event: str) -> frozenset[tuple[str, str | bool]]:
    """Give the values that a phrase of an event says, with their fields."""
    return frozenset((variant.field, variant.value) for variant in phrases_of(book, event).variants)


def opener(book: Rulebook, text: str) -> str:
    """Put in a pattern whose dossier a scenario opens; where the domain has no conventions, none is said."""
    (settings,) = book.specification.entries(Settings, "settings")
    if not book.cycles:
        text = text.replace(" {reglage}", "")
    return text.replace("{ouvre}", settings.datum.opens or book.language.says("dossier"))
