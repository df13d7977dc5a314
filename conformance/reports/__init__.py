"""What a run is told in, each a pure function of the kit, the results and the transcript."""

from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

from conformance.kit import Json, Kit

Report = Callable[[Kit, Json, Path], str]

REPORTS: Mapping[str, Report] = MappingProxyType({})
"""The file that each report is written to."""
