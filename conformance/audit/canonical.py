"""A log as it is judged, whatever it came from: one row an event, in the order of reception."""

import json
from typing import NamedTuple

TYPES: dict[str, str] = {
    "position": "BIGINT",
    "place": "VARCHAR",
    "dossier": "VARCHAR",
    "moment": "BIGINT",
    "type": "VARCHAR",
    "id": "VARCHAR",
    "source": "VARCHAR",
    "canal": "VARCHAR",
    "accepted": "BOOLEAN",
    "data": "VARCHAR",
    "settings": "VARCHAR",
}
"""The columns of every spool, with their types in DuckDB."""


class Row(NamedTuple):
    """An event of a log."""

    place: str
    """Where it stands: `file:line`."""
    dossier: str
    moment: int
    """Microseconds since 1970, UTC."""
    type: str
    id: str | None
    source: str | None
    canal: str | None
    accepted: bool | None
    data: str
    """A JSON object."""
    settings: str | None = None
    """A JSON object: what the dossier's collectivity chose."""

    def written(self, position: int) -> str:
        """Write it as a line of the spool."""
        return json.dumps({"position": position, **self._asdict()}, ensure_ascii=False)


class Refused(NamedTuple):
    """A row that cannot be judged, kept aside as it was."""

    place: str
    code: str
    """A stable word."""
    reason: str
    content: str
    """The row, as text."""
