"""The verbs of `parcmetre`. Only these modules print and exit; heavy imports wait inside the verbs."""

from conformance.cli import (
    adapter_check,
    adapters,
    attesting,
    auditing,
    bench,
    comparing,
    dossiers,
    evolving,
    listing,
    mutating,
    review,
    sandbox,
    self_testing,
    simulating,
    specification,
    verifying,
)
from conformance.cli.application import app

__all__ = [
    "adapter_check",
    "adapters",
    "app",
    "attesting",
    "auditing",
    "bench",
    "comparing",
    "dossiers",
    "evolving",
    "listing",
    "mutating",
    "review",
    "sandbox",
    "self_testing",
    "simulating",
    "specification",
    "verifying",
]
