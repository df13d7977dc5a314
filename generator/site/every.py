"""The site as artefacts: the list of the kinds of pages, and what stands beside them."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path, PurePosixPath

from generator.artefacts.artefact import Artefact
from generator.languages.frames import Frames, frames
from generator.site.pages.actors import actors
from generator.site.pages.case_list import case_lists
from generator.site.pages.changes import changes
from generator.site.pages.coverage import coverage
from generator.site.pages.dictionary import dictionary
from generator.site.pages.downloads import downloads
from generator.site.pages.exchange_list import exchange_list
from generator.site.pages.exchanges import exchanges
from generator.site.pages.guides import guides
from generator.site.pages.home import home
from generator.site.pages.inferences import inferences
from generator.site.pages.journeys import journeys
from generator.site.pages.lifecycle import lifecycle
from generator.site.pages.lists import lists
from generator.site.pages.maps import maps
from generator.site.pages.messages import messages
from generator.site.pages.parameters import parameters
from generator.site.pages.phases import phases
from generator.site.pages.plan import plan
from generator.site.pages.protocol import protocol
from generator.site.pages.rule_list import rule_list
from generator.site.pages.rules import rules
from generator.site.pages.scenarios import scenarios
from generator.site.pages.source_list import source_list
from generator.site.pages.sources import sources
from generator.site.pages.terms import terms
from generator.site.places import FOLDERS
from generator.site.rendering import SCRIPTS
from generator.site.search import search
from generator.site.site import Site

_ASSETS = Path(__file__).parent / "assets"
MARK = PurePosixPath(".parcmetre-site")
"""A file that says that a folder is a site of ours: only there are stale pages removed."""
OWN_FOLDERS: Sequence[str] = (*FOLDERS.values(), "assets", "changements", "scenarios", "telechargements")
"""The folders that hold nothing but the site."""


def assets(site: Site) -> Iterator[Artefact]:
    """Give the style and the scripts, as they are."""
    del site
    for name in ("site.css", *SCRIPTS, "chercher.js", "minisearch.js"):
        yield Artefact(PurePosixPath("assets") / name, (_ASSETS / name).read_text(encoding="utf-8"))
    yield Artefact(MARK, "Site écrit par `parcmetre build docs`.\n")


PAGES: Sequence[Callable[[Site], Iterator[Artefact]]] = (
    home,
    lists,
    actors,
    phases,
    maps,
    exchange_list,
    exchanges,
    messages,
    dictionary,
    rule_list,
    rules,
    parameters,
    terms,
    source_list,
    sources,
    journeys,
    lifecycle,
    scenarios,
    case_lists,
    coverage,
    inferences,
    guides,
    changes,
    protocol,
    downloads,
    plan,
    search,
    assets,
)


def pages(site: Site) -> tuple[Artefact, ...]:
    """Make every file of the site, in the order of paths and in the language of the specification."""
    words = frames(site.book.language.id)
    return tuple(sorted(_told(artefact, words) for make in PAGES for artefact in make(site)))


def _told(artefact: Artefact, words: Frames) -> Artefact:
    """Tell in another language what surrounds the facts, and what programs show."""
    match artefact.path.suffix, artefact.path.parts[0]:
        case ".html", _:
            return Artefact(artefact.path, words.page(artefact.text))
        case ".js", "assets":
            return Artefact(artefact.path, words.script(artefact.text))
        case _:
            return artefact
