"""The whole specification as one document, for whoever must file paper."""

import re
from collections.abc import Iterable, Iterator, Mapping
from html import escape

from generator.artefacts.artefact import Artefact

ORDER = (
    "cartes/",
    "phases/",
    "acteurs/",
    "echanges/",
    "regles/",
    "parametres.html",
    "cycle-de-vie.html",
    "parcours/",
    "inferences.html",
    "doutes/",
    "sources/",
    "termes/",
)
"""The parts of the document, as the starts of addresses; scenarios and messages stay on the site."""
_MAIN = re.compile(r"<main[^>]*>(.*)</main>", re.DOTALL)
_CRUMBS = re.compile(r'<nav class="fil".*?</nav>', re.DOTALL)
_LINKS = re.compile(r' (?:href|id|tabindex|role|aria-label|aria-labelledby)="[^"]*"')

_STYLE = """
@page { size: A4; margin: 18mm 16mm 24mm;
  @bottom-left { content: "%s"; font: 7pt sans-serif; width: 80%%; text-align: left; }
  @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; } }
h1 { font-size: 16pt; margin-top: 10mm; bookmark-level: 1; }
.partie { break-before: page; }
.garde h1 { margin-top: 60mm; }
svg { max-width: 100%%; height: auto; }
"""


def document(artefacts: Iterable[Artefact], style: str, notice: str, title: str) -> str:
    """Give the document as one page of HTML, without links, for a renderer of paper."""
    pages = {artefact.path.as_posix(): artefact.text for artefact in artefacts}
    cover = f'<div class="garde"><h1>{escape(title)}</h1><p>{escape(notice)}</p></div>'
    parts = "\n".join(_parts(pages))
    title = escape(title)
    told = notice.replace('"', "")
    return (
        f'<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Parcmètre, {title}</title>'
        f"<style>{style}{_STYLE % told}</style></head><body><main>{cover}{parts}</main></body></html>"
    )


def _parts(pages: Mapping[str, str]) -> Iterator[str]:
    for start in ORDER:
        told = [path for path in sorted(pages) if path.startswith(start) and path.endswith(".html")]
        for rank, path in enumerate(path for path in told if not path.endswith("/index.html")):
            found = _MAIN.search(pages[path])
            if found is not None:
                opening = '<section class="partie">' if rank == 0 else "<section>"
                yield f"{opening}{_LINKS.sub('', _CRUMBS.sub('', found[1]))}</section>"


def pdf(html: str) -> bytes:
    """Render the document; raises ImportError where the extra `paper` is not installed."""
    from weasyprint import HTML  # noqa: PLC0415 an optional extra, slow to import

    written: bytes = HTML(string=html).write_pdf()
    return written
