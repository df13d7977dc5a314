"""The only door to the disk, for `generator` and `conformance`: one writer a folder, all or nothing.

It knows nothing of either, so that both may import it. `cache` keeps elsewhere what can be made again.
"""

from generator.safekeeping.batches import Changes, write
from generator.safekeeping.growing import Growing
from generator.safekeeping.holding import held, is_unsettled
from generator.safekeeping.locking import BusyError
from generator.safekeeping.scratch import scratch

__all__ = ["BusyError", "Changes", "Growing", "held", "is_unsettled", "scratch", "write"]
