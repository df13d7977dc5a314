"""A valid example of what may come next in a dossier: whole, and agreeing with all that was said in it."""

from collections.abc import Mapping, Sequence
from typing import Any

from conformance.sandbox.entry import Entry
from conformance.sandbox.living import begun, number
from conformance.sandbox.setup import Setup
from generator.engine import Rulebook
from generator.engine.reading import Raw
from generator.engine.roles import Role
from generator.kit.setup.past import trigger
from generator.kit.setup.placed import Placed
from generator.kit.setup.writing import followed
from generator.kit.test_data import dossier, subject

Json = dict[str, Any]


def example(book: Rulebook, setup: Setup, entries: Sequence[Entry], told: Raw) -> Placed:
    """Give a dossier to which one more message is added, completed from what was said before.

    `told` names it and its instant, with what it says already.
    """
    before = begun(book, setup, entries)
    known = {**dossier(book, before.raws), subject(book): number(setup, entries)}
    for setting, value in before.settings.items():
        known.setdefault(setting, value)
    return followed(before, told, known)


def decision(role: Role, placed: Placed) -> Mapping[str, object]:
    """Give what people tell their system so that it sends the last message: what it cannot work out."""
    return trigger(role, placed, len(placed.raws) - 1).data


def event(raw: Raw, id_: str, source: str, dossier_number: str) -> Json:
    """Write a message as a CloudEvent."""
    told = {
        "specversion": "1.0",
        "id": id_,
        "source": source,
        "type": raw.name,
        "subject": dossier_number,
        "time": raw.moment.isoformat(),
        "datacontenttype": "application/json",
        "data": dict(raw.data),
    }
    return told if raw.channel is None else told | {"canal": raw.channel}
