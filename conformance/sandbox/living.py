"""What is kept of a dossier, as the engine reads it."""

from collections.abc import Iterable, Iterator, Sequence

from conformance.sandbox.entry import Entry, Kind
from conformance.sandbox.setup import Setup
from generator import events
from generator.engine import History, Rulebook
from generator.engine.reading import Raw, history
from generator.kit.setup.placed import Placed


def raws(entries: Iterable[Entry]) -> Iterator[Raw]:
    """Give the messages and the facts, as `judge` would read them."""
    for entry in entries:
        if entry.kind not in (Kind.MESSAGE, Kind.FACT):
            continue
        told = entry.message
        yield Raw(
            entry.type,
            events.instant(str(told["time"])),
            told.get("data", {}),
            told["id"],
            told["source"],
            told.get("canal"),
            refused=entry.accepted is False,
        )


def lived(book: Rulebook, setup: Setup, entries: Sequence[Entry]) -> History:
    """Give the history of a dossier: all that happened in it, whoever saw it."""
    return history(book, tuple(raws(entries)), dict(setup.settings), number(setup, entries))


def number(setup: Setup, entries: Iterable[Entry]) -> str:
    """Give the number of the dossier: the one that its messages bear, else that of its opening."""
    named = (entry.message.get("subject") for entry in entries if entry.kind is Kind.MESSAGE)
    return str(next((one for one in named if one), setup.number))


def begun(book: Rulebook, setup: Setup, entries: Sequence[Entry]) -> Placed:
    """Give what was taken in a dossier, so that one more message can be completed after it."""
    taken = tuple(raw for raw in raws(entries) if not raw.refused)
    whole = history(book, taken, dict(setup.settings), number(setup, entries))
    plain = tuple(_without_nulls(raw) for raw in taken)
    return Placed(book, whole.settings, plain, ({},) * len(plain), (True,) * len(plain), whole)


def _without_nulls(raw: Raw) -> Raw:
    """Leave out the data that are null."""
    return raw._replace(data={name: value for name, value in raw.data.items() if value is not None})
