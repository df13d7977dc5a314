"""What a rule says, as labelled parts in French: read by `explain` and by the site, each in its own form."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import assert_never

from generator.engine.compiled import Compiled
from generator.engine.formulas import Formula
from generator.engine.rulebook import Rulebook
from generator.model.rule import (
    Absence,
    Amount,
    Cardinality,
    Correlation,
    Deadline,
    Existence,
    NotSuccession,
    Precedence,
    Response,
    Robustness,
)
from generator.wording import FAULTS


@dataclass(frozen=True)
class Part:
    """A part of a rule: its label, and the events of which one is enough, or the formula."""

    label: str
    events: tuple[str, ...] = ()
    formula: str = ""
    """The key of the formula, where the part is one."""
    of: str = ""
    """The event whose condition the formula is, where the rule reads one of several."""


def formula_of(rule: Compiled, part: Part) -> Formula:
    """Give the formula of a part."""
    return rule.referents[part.of] if part.of else rule.formulas[part.formula]


def parts(book: Rulebook, rule: Compiled) -> Iterator[Part]:
    """Give the parts of a rule in the order in which they are read."""
    traits = rule.traits
    if rule.is_conditional:
        yield Part("Seulement si", formula="when")
    if traits.context and traits.context != traits.judged:
        yield Part("Après", traits.context)
    yield Part(_judged(book, rule), traits.judged)
    if traits.requires:
        yield Part("Seulement après", traits.requires)
    if traits.closed_by:
        yield Part("Avant", traits.closed_by)
    if traits.reactions:
        yield Part("Une réaction au plus", traits.reactions)
    for event in rule.referents:
        label = book.scope.events[event].label
        yield Part(f"De plusieurs « {label} », celui dont", formula="referents", of=event)
    if "date" in rule.formulas:
        yield Part("Mesure", formula="date")
    if "formula" in rule.formulas:
        yield Part("Exige", formula="formula")
    if "due" in rule.formulas:
        yield Part("Au plus tôt" if traits.bound == "earliest" else "Au plus tard", formula="due")
    if rule.datum.outcome is not None:
        yield Part("Sinon, la suite", (rule.datum.outcome.event,))
        yield Part("Qui dit que", formula="outcome")


def _judged(book: Rulebook, rule: Compiled) -> str:
    """Say what is asked of the events that a rule judges."""
    datum = rule.datum
    match datum:
        case Existence():
            return f"Au moins {datum.at_least} fois"
        case Absence() | NotSuccession():
            return "Jamais"
        case Cardinality():
            field = book.scope.fields.get(datum.per) if datum.per is not None else None
            per = f" pour chaque {field.label.lower()}" if field is not None else ""
            return f"Au plus {datum.at_most} fois{per}"
        case Precedence():
            return "Ceci"
        case Response():
            return "Il faut"
        case Deadline() | Amount() | Correlation():
            return "Porte sur"
        case Robustness():
            return f"Message {FAULTS[datum.fault]}"
        case _:
            assert_never(datum)
