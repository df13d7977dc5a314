"""The verbs of `parcmetre`. Only these modules print and exit; heavy imports wait inside the verbs."""

from generator.cli import adapters, bench, comparing, dossiers, listing, mutating, review, specification
from generator.cli.application import app

__all__ = [
    "adapters",
    "app",
    "bench",
    "comparing",
    "dossiers",
    "listing",
    "mutating",
    "review",
    "specification",
]
