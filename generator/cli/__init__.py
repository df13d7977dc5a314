"""The verbs of `parcmetre`. Only these modules print and exit; heavy imports wait inside the verbs."""

from generator.cli import (
    adapters,
    attesting,
    bench,
    comparing,
    dossiers,
    evolving,
    listing,
    mutating,
    review,
    sandbox,
    specification,
    verifying,
)
from generator.cli.application import app

__all__ = [
    "adapters",
    "app",
    "attesting",
    "bench",
    "comparing",
    "dossiers",
    "evolving",
    "listing",
    "mutating",
    "review",
    "sandbox",
    "specification",
    "verifying",
]
