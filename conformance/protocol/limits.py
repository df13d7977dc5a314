"""What an implementation may answer at the most: neither a slow nor a huge answer stops the bench."""

from dataclasses import dataclass

from generator import events


@dataclass(frozen=True)
class Limits:
    """Bounds of one reply, and of a run."""

    seconds: float = 10.0
    """How long a call may take, from its sending to the last byte of the reply."""
    size: int = 1 << 20
    """Bytes of a reply."""
    depth: int = events.DEPTH
    """How deep arrays and objects may be nested."""
    run: int = 1 << 28
    """Bytes of the transcript of a run at which it stops: many times what the whole kit takes."""
