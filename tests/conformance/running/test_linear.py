"""What an implementation says costs in proportion to its length."""

import time
from collections.abc import Callable
from contextlib import suppress

from conformance.protocol.faults import Fault
from tests.conformance.running.linear import works

_SIZE = 1 << 14
_TIMES = 4
_MOST = 10
"""How many times the work may be for four times the text: more than linear work, less than its square."""
_SEEN = 0.3
"""Seconds of work under which a machine's noise is as great."""


def _spent(work: Callable[[], object]) -> float:
    begun = time.process_time()
    with suppress(Fault):
        work()
    return time.process_time() - begun


def test_four_times_the_text_costs_four_times_the_work() -> None:
    some, more = works(_SIZE), works(_TIMES * _SIZE)
    worse = {}
    for (told, small), (_, great) in zip(some, more, strict=True):
        least, most = _spent(small), _spent(great)
        if most > _SEEN and most > _MOST * least:
            worse[told] = (least, most)
    assert worse == {}
