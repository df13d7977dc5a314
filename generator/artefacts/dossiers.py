"""The journeys as dossiers in JSON: what `judge` takes, and what an editor can start from."""

from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Any

from generator.artefacts.artefact import Artefact, json_text
from generator.engine import Rulebook, rulebook
from generator.engine.completing import number_of_journey, raws_of_journey, settings_of_journey
from generator.engine.reading import Raw
from generator.model.journey import Journey
from generator.model.specification import Specification

FOLDER = PurePosixPath("docs/dossiers")
NOBODY = "dossier"
"""The source of a fact: it is told of the dossier, nobody sends it."""


def dossiers(specification: Specification) -> Iterator[Artefact]:
    """Write one dossier a journey: its settings and its exchanges, as CloudEvents 1.0."""
    book = rulebook(specification)
    for entry in specification.entries(Journey, "journey"):
        yield Artefact(FOLDER / f"{entry.id}.json", json_text(_dossier(book, entry.datum)))


def _dossier(book: Rulebook, journey: Journey) -> dict[str, Any]:
    number = number_of_journey(book, journey) or journey.id
    raws = raws_of_journey(book, journey)
    return {
        "settings": settings_of_journey(book, journey),
        "exchanges": [_cloud_event(raw, f"{index:02}", number) for index, raw in enumerate(raws, 1)],
    }


def _cloud_event(raw: Raw, id_: str, number: str) -> dict[str, Any]:
    return {
        "specversion": "1.0",
        "id": id_,
        "source": raw.source or NOBODY,
        "type": raw.name,
        "subject": number,
        "time": raw.moment.isoformat(),
        "datacontenttype": "application/json",
        "data": dict(raw.data),
    }
