"""One sheet a map, for the State to settle what was lost: each label, our reading, boxes to tick."""

import csv
import io
from collections.abc import Iterator
from pathlib import PurePosixPath

from generator.artefacts.artefact import Artefact
from generator.model.map import ExchangeMap
from generator.model.specification import Specification
from generator.reviewing.sheets import sheet_rows
from generator.spreadsheets import guarded

FOLDER = PurePosixPath("docs/verification")


def verification_sheets(specification: Specification) -> Iterator[Artefact]:
    """Write the sheets as CSV with semicolons, which French spreadsheets open as a table."""
    for shown in specification.entries(ExchangeMap, "map"):
        out = io.StringIO()
        writer = csv.writer(out, delimiter=";", lineterminator="\n")
        writer.writerows([guarded(cell) for cell in row] for row in sheet_rows(specification, shown.datum))
        yield Artefact(FOLDER / f"{shown.id}.csv", "\ufeff" + out.getvalue())
