"""Systems of one's own that are started by their name: an agency that sends nothing, and another's role."""

from conformance.reference.collectivite import make as collectivity
from conformance.serving import Handler
from tests.conformance import faulty

__all__ = ["collectivity", "make"]


def make() -> Handler:
    return faulty.handler("never-sends", "antai")
