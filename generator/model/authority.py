"""Who can settle what the specification had to guess, and what to ask of each."""

from generator.model.base import ActorId, Datum, Label, MapId, Sentence, Slug
from generator.model.provenance import Sourced


class Authority(Sourced):
    """An authority to whom questions are written: one letter each."""

    id: Slug
    label: Label
    concern: Sentence
    """Why it is the one to ask."""
    actors: tuple[ActorId, ...] = ()
    """The actors that it answers for: the questions to ask them, and the arrows that begin or end there."""
    maps: tuple[MapId, ...] = ()
    """The maps of which it is asked every arrow."""


class Authorities(Datum):
    """The file `authorities.yaml`."""

    authorities: tuple[Authority, ...]
