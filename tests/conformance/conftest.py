"""A run that was attested once, for every test that reads one."""

from tests.conformance.attested import _drawn_once, attested

__all__ = ["_drawn_once", "attested"]
