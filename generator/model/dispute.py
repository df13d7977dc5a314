"""The cases of the kit that are in dispute: played and told, they neither pass nor fail."""

from typing import Annotated

from pydantic import Field, StringConstraints

from generator.model.base import Datum, Day, OneSentence


class Dispute(Datum):
    """A case whose expectation somebody contests, until it is settled."""

    case: Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9-]*\.[0-9]{2,}$", max_length=80)]
    since: Day
    """The day on which it was contested."""
    reason: Annotated[
        str,
        # a transcript keeps no longer text
        StringConstraints(min_length=2, max_length=300, strip_whitespace=True),
        OneSentence(),
    ]


class Disputes(Datum):
    """The file `disputes.yaml`."""

    disputes: Annotated[tuple[Dispute, ...], Field(max_length=200)]
