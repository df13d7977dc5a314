"""One instant by which a call is over, whatever it waits for."""

import time

from conformance.protocol.faults import Fault


class Deadline:
    """The end of a call: what waits is given what is left, so that no byte begins the time again."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._end = time.monotonic() + seconds

    def left(self) -> float:
        """Give the seconds that are left, more than none; raises Fault `silence` once they are spent."""
        left = self._end - time.monotonic()
        if left <= 0:
            raise self.passed()
        return left

    def passed(self) -> Fault:
        """Give the fault of what came too late, or not at all."""
        return Fault("silence", f"{self._seconds:g} s")
