"""The register of the source document: every label of every page, what carries it, how certain it is."""

from collections.abc import Iterator
from pathlib import PurePosixPath

from generator.artefacts.artefact import Artefact
from generator.markdown import Written, generated, header, link, row, words
from generator.model.exchange import Exchange
from generator.model.legal_source import SourceDocument, SourceItem, SourcePage
from generator.model.map import ExchangeMap, Flow
from generator.model.specification import Specification
from generator.reviewing.arrows import other_readings
from generator.wording import certainty

PATH = PurePosixPath("docs/releve-du-document-source.md")

_LOST = """\
Le texte extrait du document a perdu ses flèches et ses couleurs : les libellés sont montrés,
mais tout expéditeur, tout destinataire et toute phase sont déduits.
"""


def source_register(specification: Specification) -> Iterator[Artefact]:
    """Write the register in Markdown: the exchanges of each map, then every item of every page."""
    lines = [f"# Relevé du document source\n\n{generated('parcmetre build')}\n"]
    lines.append(f"{specification.profile.disclaimer}\n")
    if specification.domain.arrows_are_lost:
        lines.append(_LOST)
    for shown in _maps_in_page_order(specification):
        lines += _map(specification, shown)
    for document in specification.entries(SourceDocument, "source"):
        for page in document.datum.pages:
            lines += _page(page)
    yield Artefact(PATH, "\n".join(lines).rstrip() + "\n")


def _maps_in_page_order(specification: Specification) -> list[ExchangeMap]:
    """Give the maps in the order in which the source document shows them."""
    lines = {entry.id: entry.datum.lines[0] for entry in specification.entries(SourceItem, "source-item")}

    def first_line(shown: ExchangeMap) -> int:
        return min((lines[flow.item] for flow in shown.flows if flow.item in lines), default=0)

    return sorted((entry.datum for entry in specification.entries(ExchangeMap, "map")), key=first_line)


def _map(specification: Specification, shown: ExchangeMap) -> Iterator[str]:
    yield f"## {words(shown.title)}\n"
    yield from header("libellé du document", "échange", "son n°", "de → vers", "flèche", "autres lectures")
    boxes = {box.id: box.label for box in shown.boxes}
    for flow in shown.flows:
        exchange = specification.get(Exchange, "exchange", flow.exchange)
        number = str(exchange.number) if exchange is not None and exchange.number else ""
        arrow = "↔" if flow.both_ways else "→"
        ends = f"{boxes.get(flow.from_, flow.from_)} {arrow} {boxes.get(flow.to, flow.to)}"
        others = " ".join(other_readings(specification, shown, flow))
        yield row(flow.label, _exchange(flow), number, ends, certainty(flow), others)
    yield ""


def _exchange(flow: Flow) -> Written:
    where = link(flow.exchange, f"../spec/exchanges/{flow.exchange}.yaml")
    return Written(f"{where} ({words(', '.join(flow.steps))})") if flow.steps else where


def _page(page: SourcePage) -> Iterator[str]:
    yield f"## Page {page.number} : {words(page.title)}\n"
    yield from header("lignes", "élément", "porté par")
    for item in page.items:
        yield row(_lines(item), item.label, ", ".join(item.carried_by) or f"exclu : {item.excluded}")
    yield ""


def _lines(item: SourceItem) -> str:
    first, last = min(item.lines), max(item.lines)
    return str(first) if first == last else f"{first}-{last}"
