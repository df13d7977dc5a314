"""One sheet a map, for the State to settle what was lost: each label, our reading, boxes to tick."""

import csv
import io
from collections.abc import Iterator
from pathlib import PurePosixPath

from generator.artefacts.artefact import Artefact
from generator.model.exchange import Exchange
from generator.model.legal_source import SourceItem
from generator.model.map import ExchangeMap, Flow
from generator.model.specification import Specification
from generator.model.vocabulary import Phase
from generator.wording import CONFIDENCES

FOLDER = PurePosixPath("docs/verification")
HEADER = (
    "libellé du document",
    "lignes de l’extraction",
    "expéditeur déduit",
    "destinataire déduit",
    "dans les deux sens",
    "phase déduite",
    "confiance",
    "juste",
    "faux",
    "correction",
)


def verification_sheets(specification: Specification) -> Iterator[Artefact]:
    """Write the sheets as CSV with semicolons, which French spreadsheets open as a table."""
    for shown in specification.entries(ExchangeMap, "map"):
        out = io.StringIO()
        writer = csv.writer(out, delimiter=";", lineterminator="\n")
        writer.writerow(HEADER)
        boxes = {box.id: box.label for box in shown.datum.boxes}
        for flow in shown.datum.flows:
            writer.writerow(_row(specification, boxes, flow))
        yield Artefact(FOLDER / f"{shown.id}.csv", "\ufeff" + out.getvalue())


def _row(specification: Specification, boxes: dict[str, str], flow: Flow) -> tuple[str, ...]:
    item = specification.get(SourceItem, "source-item", flow.item or "")
    lines = ", ".join(map(str, item.lines)) if item is not None else ""
    exchange = specification.get(Exchange, "exchange", flow.exchange)
    phase = specification.get(Phase, "phase", exchange.phase.phase) if exchange is not None else None
    confidence = CONFIDENCES[flow.confidence] if flow.confidence is not None else ""
    both = "oui" if flow.both_ways else "non"
    ends = (boxes.get(flow.from_, flow.from_), boxes.get(flow.to, flow.to))
    return (flow.label, lines, *ends, both, phase.label if phase is not None else "", confidence, "", "", "")
