"""The hours around midnight at which a day is another one elsewhere."""

from datetime import time

NIGHT = (time(23, 30), time(0, 30))
"""The hours at which a day is another one elsewhere: where it is earlier, where it is later."""
