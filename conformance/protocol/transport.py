"""What the bench asks of a transport."""

from typing import Protocol


class Transport(Protocol):
    """Carries one request and its reply at a time, within the limits that it was made with."""

    def open(self) -> None:
        """Start or reach the implementation, if it is not already; raises Fault."""

    def ask(self, request: bytes) -> bytes:
        """Send a request of one line, without its end, and give the reply; raises Fault.

        No reply is longer than the bound of its limits by more than a buffer, nor comes later.
        """

    def close(self) -> None:
        """Let end what was started, and end it where it does not; `open` may follow."""

    def drop(self) -> None:
        """End what was started at once: the conversation is lost. `open` may follow."""
