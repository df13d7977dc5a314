"""Processes that share parts: what they raise is raised, and none outlives who asked."""

import os
import signal
import time
from dataclasses import dataclass
from pathlib import Path

import pytest

from conformance.audit import crew
from conformance.audit.database import DatabaseError, opened
from conformance.audit.engine import Engine


@dataclass(frozen=True)
class Doubling:
    """Asks for twice the number of each part; some parts fail."""

    fails: int = -1
    dies: int = -1
    slow: float = 0
    """The seconds that an odd part takes: others are done before it."""

    def worker(self, database: Engine) -> "Doubling":
        """Make what does it; its database has a folder."""
        assert database.scratch.is_dir()
        return self

    def part(self, number: int) -> tuple[int, int]:
        """Double a number; tell by whom."""
        if number == self.fails:
            raise DatabaseError(f"no part {number}")
        if number == self.dies:
            os.kill(os.getpid(), signal.SIGKILL)
        time.sleep(self.slow * (number % 2))
        return 2 * number, os.getpid()


@pytest.mark.parametrize("jobs", [1, 2, 9])
def test_parts_come_in_their_order(jobs: int, tmp_path: Path) -> None:
    with opened(tmp_path, "1GB") as it:
        found = list(crew.each(Doubling(slow=0.01), range(1, 8), it, jobs))
    assert [number for number, _ in found] == [2, 4, 6, 8, 10, 12, 14]
    assert ({by for _, by in found} == {os.getpid()}) == (jobs == 1)


def test_what_a_process_raises_is_raised(tmp_path: Path) -> None:
    with opened(tmp_path, "1GB") as it, pytest.raises(DatabaseError, match="no part 3"):
        list(crew.each(Doubling(fails=3), range(6), it, 2))


def test_a_process_that_is_killed_is_told(tmp_path: Path) -> None:
    with opened(tmp_path, "1GB") as it, pytest.raises(DatabaseError, match="was ended"):
        list(crew.each(Doubling(dies=2), range(6), it, 2))


def test_no_process_outlives_what_asked(tmp_path: Path) -> None:
    with opened(tmp_path, "1GB") as it:
        parts = crew.each(Doubling(), range(6), it, 2)
        _, one = next(parts)
        parts.close()
    with pytest.raises(ProcessLookupError):
        os.kill(one, 0)
