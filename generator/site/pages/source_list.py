"""The list of the sources: filtered by nature, by what was read of them and by what rests on them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.artefacts.artefact import Artefact
from generator.model.legal_source import CitedText, Source, SourceDocument
from generator.site.facets import Facet, facet
from generator.site.rendering import Page
from generator.site.site import Site
from generator.wording import cited_text


@dataclass(frozen=True)
class Line:
    """A source, as a line of the table."""

    source: Source
    name: str
    nature: str
    extent: str
    rules: int

    @property
    def bears(self) -> str:
        """Whether rules rest on it, as a value of a facet."""
        return "regles" if self.rules else "aucune"


def source_list(site: Site) -> Iterator[Artefact]:
    """Give the page."""
    documents = [
        Line(one.datum, one.datum.title, _DOCUMENT, "full", len(site.rules_by_source.get(one.id, ())))
        for one in site.specification.entries(SourceDocument, "source")
    ]
    texts = [
        Line(
            one.datum,
            cited_text(one.datum),
            one.datum.kind,
            one.datum.reading.extent,
            len(site.rules_by_source.get(one.id, ())),
        )
        for one in site.specification.entries(CitedText, "source")
    ]
    natures = list(NATURES)
    lines = [*documents, *sorted(texts, key=lambda line: natures.index(line.nature))]
    page = Page(site, "sources/index.html", "Les sources")
    yield page.render("sources.html", lines=lines, facets=_facets(lines), natures=NATURES, extents=_EXTENTS)


def _facets(lines: Sequence[Line]) -> tuple[Facet, ...]:
    return (
        facet("nature", "Nature", ([line.nature] for line in lines), NATURES.__getitem__, list(NATURES)),
        facet("lu", "Lu", ([line.extent] for line in lines), _EXTENTS.__getitem__, list(_EXTENTS)),
        facet("porte", "Ce qui s’y appuie", ([line.bears] for line in lines), _BEARS.__getitem__),
    )


_DOCUMENT = "document"
NATURES = {
    _DOCUMENT: "Document source",
    "code": "Code",
    "loi": "Loi",
    "ordonnance": "Ordonnance",
    "decret": "Décret",
    "arrete": "Arrêté",
    "decision": "Décision de justice",
    "page-officielle": "Page officielle",
    "page-secondaire": "Page secondaire",
}
"""The natures of texts, in the order in which they are shown."""
_EXTENTS = {"full": "en entier", "partial": "en partie", "none": "non lu"}
_BEARS = {"regles": "des règles", "aucune": "aucune règle"}
