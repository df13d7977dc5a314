"""How much a rule binds, and what its violation brings: plain words, which cost no import."""

from typing import Literal

Level = Literal["obligatoire", "recommande"]

Consequence = Literal["rejet", "decision", "interdiction", "obligation"]
"""What happens when the rule is broken: the message is refused, the law answers by an unfavourable decision,
the implementation must never emit this, or it must emit it in time."""
