"""Cucumber's own schema takes the messages of any run (Node)."""

import json
from collections.abc import Callable

import pytest

from conformance.reports.messages import messages
from tests.conformance.reports.runs import Told, every_status, hostile_run, null_run, times
from tests.interfaces.test_types import HERE, run


@pytest.mark.parametrize("made", [hostile_run, null_run, every_status])
def test_the_official_schema_takes_each_message(made: Callable[[], Told]) -> None:
    told = made()
    text = messages(told.kit, told.results, told.transcript, times())
    found = json.loads(run(["node", "messages.mjs"], HERE, text))
    assert found == {"read": len(text.splitlines()), "refused": []}
