"""The judges of messages by our specification: their schemas are compiled once for all tests."""

from functools import cache

from generator.validating import Judge
from tests.generator.engine.build import book


@cache
def judge(message: str | None = None) -> Judge:
    """Give the judge of CloudEvents, or of the bare values of a message."""
    return Judge(book(), message)
