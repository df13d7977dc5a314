"""What was read of the store lately: who looks at a dossier waits for nobody else's write."""

import threading
from collections import OrderedDict
from collections.abc import Callable
from typing import Generic, TypeVar

K = TypeVar("K")
V = TypeVar("V")


class Known(Generic[K, V]):
    """The values of some keys, those that were asked for last; whoever changes one forgets it."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._values: OrderedDict[K, V] = OrderedDict()
        self._lock = threading.Lock()
        self._changes = 0

    def of(self, key: K, read: Callable[[], V]) -> V:
        """Give the value of a key, read where it is not known."""
        with self._lock:
            if key in self._values:
                self._values.move_to_end(key)
                return self._values[key]
            changes = self._changes
        value = read()
        with self._lock:
            if changes == self._changes:  # what was read may be older than a change made meanwhile
                self._values[key] = value
                while len(self._values) > self._most:
                    self._values.popitem(last=False)
        return value

    def forget(self, key: K) -> None:
        """Forget a value, which has changed."""
        with self._lock:
            self._changes += 1
            self._values.pop(key, None)
