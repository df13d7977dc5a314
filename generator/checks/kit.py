"""The test kit: phrases that cannot be taken for one another, and no rule without a case."""

import re
from collections.abc import Iterator

from generator.engine import rulebook
from generator.kit.coverage import why_no_case
from generator.model.actor import Actor
from generator.model.base import FACT_PREFIX
from generator.model.exchange import DecisionTrigger, Exchange, Step
from generator.model.lifecycle import Event
from generator.model.phrases import Forms, Phrases
from generator.model.prelude import Preludes
from generator.model.specification import Entry, Specification
from generator.problems import Problem

_FORMS = ("present", "past", "negative")


def phrases_differ(specification: Specification) -> Iterator[Problem]:
    """A sentence says one thing: no two steps, facts or values share a form."""
    first: dict[tuple[str, str], str] = {}
    for entry, path, forms in _forms(specification):
        for form in _FORMS:
            text = str(getattr(forms, form)).casefold()
            name = f"{entry.kind} `{entry.id}`"
            if (form, text) in first:
                message = f"{first[form, text]} is told in the same words"
                yield entry.problem("confused-phrases", message, *path, form, hint="say what differs")
            first.setdefault((form, text), name)


_CLINGING = re.compile(
    r"\b(?:dus?|dues?|dû|(?<!l’)impayée?s?|payée?s?|envoyée?s?|reçue?s?|émise?s?|rendue?s?)$"
)
"""Words to which the day that a sentence tells next would cling: « la somme due le 3 novembre »."""


def phrases_take_a_day(specification: Specification) -> Iterator[Problem]:
    """A sentence can be followed by its day: its last word is not one that the day would seem to date."""
    for entry, path, forms in _forms(specification):
        for form in ("present", "past"):
            text = str(getattr(forms, form))
            if _CLINGING.search(text) and not (form == "past" and _is_its_verb(text)):
                message = f"`{text.rsplit(maxsplit=1)[-1]}` would be dated by the day that follows"
                yield entry.problem("clinging-phrase", message, *path, form, hint="end on another word")


def _is_its_verb(text: str) -> bool:
    """Tell whether the last word is the participle of the sentence's own verb: « l’avis est envoyé »."""
    return re.search(r"\b(?:a|ont|est|sont|été) \w+$", text) is not None and not re.search(
        r" qu(?:e |’)", text
    )


def _forms(
    specification: Specification,
) -> Iterator[tuple[Entry[Step] | Entry[Event], tuple[str | int, ...], Forms]]:
    told: tuple[Entry[Step] | Entry[Event], ...] = (
        *specification.entries(Step, "step"),
        *specification.entries(Event, "event"),
    )
    for entry in told:
        phrases: Phrases | None = entry.datum.phrases
        if phrases is not None:
            yield entry, ("phrases",), phrases
            for index, variant in enumerate(phrases.variants):
                yield entry, ("phrases", "variants", index), variant


def facts_are_told(specification: Specification) -> Iterator[Problem]:
    """A fact that an implementation can know needs words in the scenarios."""
    played = _played(specification)
    for entry in specification.entries(Event, "event"):
        datum = entry.datum
        if datum.kind == "fact" and datum.phrases is None and played & set(datum.known_by):
            message = "a role knows this fact, and no phrase tells it"
            yield entry.problem("missing-phrases", message, "id", hint="give its `phrases`")


def acts_are_dated(specification: Specification) -> Iterator[Problem]:
    """What an office decides has its days, or any day will do and this is said; once."""
    for entry in specification.entries(Preludes, "preludes"):
        kept = [name for one in entry.datum.office_days for name in one.events]
        dated = [*kept, *(name for one in entry.datum.any_day for name in one.events)]
        if not dated:
            return  # a specification that dates nothing is not judged on it
        twice = sorted({name for name in dated if dated.count(name) > 1})
        missing = sorted(_decided(specification) - set(dated))
        for names, message in ((twice, "two sorts of days are given for"), (missing, "no day is given for")):
            if names:
                told = ", ".join(f"`{name}`" for name in names)
                hint = "add it to one of `office-days`, or to `any-day` with a reason"
                yield entry.problem("undated-act", f"{message} {told}", "needs", hint=hint)


def _decided(specification: Specification) -> frozenset[str]:
    """Name what an office decides or notes: neither what a person does nor what a system does by itself."""
    actors = specification.entries(Actor, "actor")
    persons = {entry.id for entry in actors if entry.datum.nature == "personne"}
    events = (entry.datum for entry in specification.entries(Event, "event"))
    facts = (event for event in events if event.kind == "fact" and event.by not in persons)
    found = {f"{FACT_PREFIX}{fact.id}" for fact in facts}
    for exchange in specification.entries(Exchange, "exchange"):
        for step in exchange.datum.steps if exchange.datum.excluded_by is None else ():
            if isinstance(step.trigger, DecisionTrigger) and step.sender.actor not in persons:
                found.add(f"{exchange.id}.{step.id}")
    return frozenset(found)


def rules_have_cases(specification: Specification) -> Iterator[Problem]:
    """A rule that can be tested has a case in the kit; a specification without a kit is not judged on it."""
    families = {
        family.id
        for family in specification.registry.families
        if any(not case.retired for case in family.cases)
    }
    if not families:
        return
    book = rulebook(specification)
    build = "run `parcmetre build features`; if it has none even then, "
    hint = (
        f"{build}no example of it can be told to its role: write one that the role sees from its beginning,"
        " or say by `untestable:` why there is none"
    )
    for rule in specification.rules:
        compiled = book.rules.get(rule.id)
        if compiled is None or rule.id in families or why_no_case(book, compiled) is not None:
            continue
        yield rule.problem("uncovered-rule", "no case of the kit tries this rule", "id", hint=hint)
    played = _played(specification)
    for exchange in specification.entries(Exchange, "exchange"):
        parties = {party.actor for step in exchange.datum.steps for party in (step.sender, step.receiver)}
        is_tried = f"routage-{exchange.id}" in families or not parties & played
        if exchange.datum.excluded_by is None and not is_tried:
            message = "no case of the kit tries this exchange"
            hint = f"{build}nothing leads to it: spec/preludes.yaml and `followed-by` say what comes before"
            yield exchange.problem("uncovered-rule", message, "id", hint=hint)


def _played(specification: Specification) -> frozenset[str]:
    """Name the actors whose role an implementation can take."""
    actors = specification.entries(Actor, "actor")
    return frozenset(entry.id for entry in actors if entry.datum.role.implementable)
