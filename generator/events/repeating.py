"""When a message came already: under its own id, or saying the same under another."""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple


class Message(NamedTuple):
    """What tells whether two messages of a dossier are the same one."""

    type: str
    id: str | None
    """None where nobody named it: its data alone then tell."""
    data: Mapping[str, Any]

    @classmethod
    def of(cls, exchange: Mapping[str, Any]) -> "Message":
        """Take what tells it from an exchange, as it travels."""
        return cls(str(exchange["type"]), str(exchange["id"]), exchange["data"])


def came_already(come: Message, earlier: Iterable[Message]) -> bool:
    """Tell whether a message repeats one that came before: it may be refused for that, whatever is named."""
    return any(
        one.type == come.type and ((one.id is not None and one.id == come.id) or one.data == come.data)
        for one in earlier
    )
