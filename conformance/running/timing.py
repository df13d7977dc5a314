"""When a run really took place, and after which: told by reports, held by no verdict, result or transcript.

Times are virtual in all that is judged. The readers of JUnit and of Cucumber's messages want real ones.
"""

import os
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

from conformance.kit import Json

FIXED = "SOURCE_DATE_EPOCH"
"""The variable of reproducible builds: seconds since 1970 that reports then bear, and no duration."""
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class Stopwatch:
    """When a run begins, and whether its cases are timed; by default nothing is, and bytes are the same."""

    started: datetime = EPOCH
    is_running: bool = False

    def seconds(self) -> float:
        """Give the seconds since some instant, always the same one; zero where nothing is timed."""
        return time.monotonic() if self.is_running else 0.0


@dataclass(frozen=True)
class Occasion:
    """When a run began, in UTC, the real seconds that each case took, by its id, and the results before it.

    A case that an earlier, interrupted run played has no time here.
    """

    started: datetime = EPOCH
    seconds: Mapping[str, float] = field(default_factory=dict)
    before: Json | None = None
    """The results of the run that the folder held, if any."""
    lang: str = "fr"
    """The language of the headings of what people read."""


def stopwatch() -> Stopwatch:
    """Give one that runs; one that stands still where SOURCE_DATE_EPOCH asks for bytes that are the same."""
    fixed = os.environ.get(FIXED, "")
    if fixed.isascii() and fixed.isdigit():
        return Stopwatch(datetime.fromtimestamp(int(fixed), UTC))
    return Stopwatch(datetime.now(UTC), is_running=True)
