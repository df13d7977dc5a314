"""What a rule says, and the law that it comes from, in French: of written rules, and of derived ones."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from generator.engine import Rulebook
from generator.languages.derived import asked_by
from generator.model.journey import Journey
from generator.model.lifecycle import Event
from generator.model.provenance import Citation
from generator.model.vocabulary import Doubt
from generator.wording import cited


@dataclass(frozen=True)
class Told:
    """A rule in words."""

    id: str
    title: str
    statement: str
    law: tuple[str, ...]
    responsible: str = ""
    """The actor who must keep it; empty where it is whoever acts."""
    consequence: str = ""
    level: str = ""

    def json(self) -> dict[str, object]:
        """Write it as JSON."""
        return {
            "id": self.id,
            "title": self.title,
            "statement": self.statement,
            "law": list(self.law),
            "responsible": self.responsible,
            "consequence": self.consequence,
            "level": self.level,
        }


@lru_cache(maxsize=2048)
def told(book: Rulebook, rule: str) -> Told:
    """Tell a rule, written or derived, or the journey that stands in the place of one."""
    known = book.rules.get(rule)
    if known is not None:
        datum = known.datum
        law = _law(book, datum.sources)
        return Told(
            rule, datum.title, datum.statement, law, datum.responsible, datum.consequence, datum.level
        )
    kind, _, about = rule.partition(":")
    journey = book.specification.get(Journey, "journey", about)
    if journey is not None:
        return Told(rule, journey.title, journey.summary, ())
    label, sources = _about(book, about)
    asked = asked_by(book.language.id).get(kind)
    statement = asked.about.format(about=label) if asked is not None else label
    return Told(rule, label, statement, _law(book, sources))


def _about(book: Rulebook, about: str) -> tuple[str, Sequence[Citation]]:
    """Name what a derived rule is about, with what says so."""
    step = book.steps.get(about)
    if step is not None:
        return step.label, (*step.sources, *step.sender.sources, *step.receiver.sources)
    event = book.specification.get(Event, "event", about)
    if event is None:
        return about, ()
    steps = (book.steps[one] for one in event.steps if one in book.steps)
    return event.label, event.sources or tuple(source for one in steps for source in one.sources)


def _law(book: Rulebook, sources: Sequence[Citation]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(cited(book.specification, one) for one in sources))


def doubt(book: Rulebook, id_: str) -> str:
    """Name an open question."""
    known = book.specification.get(Doubt, "doubt", id_)
    return f"{known.number}, {known.title}" if known is not None else id_
