"""What a run is told in, each a pure function of the kit, the results, the transcript and the real times."""

from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

from conformance.kit import Json, Kit
from conformance.reports.html import html
from conformance.reports.junit import junit
from conformance.reports.messages import messages
from conformance.reports.spreadsheet import spreadsheet
from conformance.running.timing import Occasion

Report = Callable[[Kit, Json, Path, Occasion], str]

REPORTS: Mapping[str, Report] = MappingProxyType(
    {
        "report.html": html,
        "junit.xml": junit,
        "results.csv": spreadsheet,
        "cucumber-messages.ndjson": messages,
    }
)
"""The file that each report is written to."""
