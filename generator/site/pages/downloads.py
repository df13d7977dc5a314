"""What programs take: copies of the main files, at the same places as in the repository."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from generator.artefacts.artefact import Artefact
from generator.site.rendering import Page
from generator.site.site import Site

FOLDER = PurePosixPath("telechargements")
_KILO = 1000


@dataclass(frozen=True)
class Files:
    """Files offered together: patterns from the root of the repository."""

    title: str
    text: str
    patterns: tuple[str, ...]


@dataclass(frozen=True)
class File:
    """A copy: its place on the site, what it is called, its size in words."""

    place: str
    name: str
    size: str


OFFERED: Sequence[Files] = (
    Files(
        "Interfaces",
        "AsyncAPI 3 des échanges, OpenRPC du protocole d’essai.",
        ("interfaces/asyncapi.json", "interfaces/openrpc.json"),
    ),
    Files(
        "Règles et cas",
        "Les règles et leurs formules, le jeu d’essai pour les machines, et la forme de chacun.",
        (
            "schemas/rules.json",
            "schemas/formula.schema.json",
            "features/cases.json",
            "schemas/cases.schema.json",
        ),
    ),
    Files(
        "Feuilles de vérification",
        "Un tableur par carte, pour qui peut dire quelles flèches sont justes.",
        ("docs/verification/*.csv",),
    ),
    Files(
        "Types de tous les échanges",
        "Un seul document, sans référence à un autre : ce que lisent les générateurs de types (TypeScript,"
        " Java, C#, Python, Go).",
        ("schemas/bundles/types.schema.json",),
    ),
    Files(
        "Schémas JSON d’un seul tenant",
        "Un schéma par message et par échange, sans référence à un autre fichier.",
        ("schemas/bundles/messages/*.json", "schemas/bundles/exchanges/*.json"),
    ),
    Files(
        "Schémas JSON",
        "Un schéma par message et par échange, avec le droit dont vient chaque donnée ; le dictionnaire et"
        " l’enveloppe qu’ils partagent.",
        (
            "schemas/cloudevent.schema.json",
            "schemas/dictionary.schema.json",
            "schemas/messages/*.json",
            "schemas/exchanges/*.json",
        ),
    ),
)


def downloads(site: Site) -> Iterator[Artefact]:
    """Give the page and the copies; what was never built is not offered."""
    groups = []
    for offered in OFFERED:
        files = []
        for pattern in offered.patterns:
            for path in sorted(site.root.glob(pattern)):
                place = path.relative_to(site.root).as_posix()
                text = path.read_bytes().decode()
                copy = FOLDER / PurePosixPath(place.removeprefix("docs/"))
                yield Artefact(copy, text)
                files.append(File(copy.as_posix(), place.removeprefix("docs/"), _size(len(text.encode()))))
        if files:
            groups.append({"title": offered.title, "text": offered.text, "files": files})
    page = Page(site, "telechargements.html", "Téléchargements", [("Guides", "guides.html")])
    yield page.render("telechargements.html", groups=groups)


def _size(octets: int) -> str:
    if octets < _KILO * _KILO:
        return f"{max(1, round(octets / _KILO))} Ko"
    return f"{octets / _KILO / _KILO:.1f} Mo".replace(".", ",")
