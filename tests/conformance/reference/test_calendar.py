"""The references count the days of every territory: one that they did not know was silently told by Paris."""

from datetime import UTC, datetime, timedelta

import pytest

from conformance.reference.calendar import legal_day
from tests.generator.engine.build import book

HOURS = [datetime(2025, 1, 1, tzinfo=UTC) + timedelta(days=30 * month, hours=month) for month in range(24)]


@pytest.mark.parametrize("territory", [one.id for one in book().territories])
def test_the_day_is_that_of_the_zone_of_the_territory(territory: str) -> None:
    zone = book().place(territory).zone
    hours = [hour + timedelta(hours=more) for hour in HOURS for more in range(24)]
    assert [legal_day(one, territory) for one in hours] == [one.astimezone(zone).date() for one in hours]
