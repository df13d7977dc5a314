"""What had happened by the end of a day: whatever came later, and in whichever order it came."""

from datetime import date

from tests.generator.engine.build import Told, told

EARLY: Told = ("fait.constat", "2025-01-06T10:00:00+01:00", {})
LATE: Told = ("message-fps.creation", "2025-01-08T20:00:00+01:00", {})


def test_a_history_stops_at_the_end_of_a_day() -> None:
    for life in (told(EARLY, LATE), told(LATE, EARLY)):
        seen = life.as_of(date(2025, 1, 7))
        assert [one.name for one in seen.deliveries] == ["fait.constat"]
        assert life.as_of(date(2025, 1, 8)) is life
    assert told().as_of(date(2025, 1, 7)).deliveries == ()
