from datetime import UTC, datetime

import pytest

from conformance.running.timing import EPOCH, FIXED, Stopwatch, stopwatch


def test_nothing_is_timed_unless_asked() -> None:
    assert (Stopwatch().started, Stopwatch().seconds()) == (EPOCH, 0.0)


def test_a_run_is_timed_for_real(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(FIXED, raising=False)
    before = datetime.now(UTC)
    watch = stopwatch()
    assert before <= watch.started <= datetime.now(UTC)
    first = watch.seconds()
    assert 0 < first <= watch.seconds()


def test_reproducible_builds_fix_the_instant_and_time_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(FIXED, "1764288000")
    watch = stopwatch()
    assert watch.started == datetime(2025, 11, 28, tzinfo=UTC)
    assert watch.seconds() == 0.0


@pytest.mark.parametrize("text", ["", "hier", "-1", "1e9", "٣"])
def test_what_is_no_number_of_seconds_fixes_nothing(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(FIXED, text)
    assert stopwatch().is_running
