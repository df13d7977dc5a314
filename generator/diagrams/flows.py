"""What a picture of exchanges is made of, before it is drawn one way or another."""

from dataclasses import dataclass

from generator.model.provenance import Confidence

ORDER: tuple[Confidence | None, ...] = (None, "high", "medium", "low")
"""From what is stated to what is the least sure."""


@dataclass(frozen=True)
class Box:
    """A box of a picture."""

    id: str
    label: str


@dataclass(frozen=True)
class Label:
    """What an arrow says: its pill, its words, and all of them for whoever points at it."""

    number: str
    phase: str | None
    short: str
    full: str
    exchange: str
    confidence: Confidence | None

    @property
    def shown(self) -> str:
        """Its words, a doubt being marked."""
        return f"{self.short}{' ?' if self.confidence == 'low' else ''}"

    @property
    def url(self) -> str:
        """Where a picture alone leads."""
        return f"../../spec/exchanges/{self.exchange}.yaml"


@dataclass(frozen=True)
class Link:
    """A label between two boxes."""

    start: str
    end: str
    label: Label
    both: bool = False
