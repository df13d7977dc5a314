"""The list of the cases: filtered by role, phase, level, certainty, law and outcome, sorted by any column."""

from collections.abc import Iterator, Sequence

from generator.artefacts.artefact import Artefact
from generator.scenarios.case import Case
from generator.site.facets import Facet, facet
from generator.site.facts import BADGES
from generator.site.rendering import Page
from generator.site.site import Site

PLACE = "scenarios/cas.html"
JOURNEYS = "parcours"
_OPEN, _SURE = "ouverte", "certaine"


def case_list(site: Site) -> Iterator[Artefact]:
    """Give the page."""
    cases = site.kit.numbered
    page = Page(site, PLACE, "Les cas", [("Scénarios", "scenarios/index.html")])
    phases = {phase.id: phase.label for phase in site.phases} | {JOURNEYS: "Parcours"}
    yield page.render(
        "cas.html",
        cases=[(id_, case, _outcome(case)) for id_, case in cases],
        phases=phases,
        facets=_facets(site, [case for _, case in cases], phases),
    )


def _outcome(case: Case) -> str:
    return _OPEN if case.doubts or case.is_open else _SURE


def _facets(site: Site, cases: Sequence[Case], phases: dict[str, str]) -> tuple[Facet, ...]:
    marks = {str(key): badge.word for key, badge in BADGES.items()}
    return (
        facet("role", "Rôle éprouvé", ([case.role] for case in cases), site.actor),
        facet("phase", "Phase", ([case.phase] for case in cases), phases.__getitem__, list(phases)),
        facet("droit", "Texte", (case.sources for case in cases), site.short_source),
        facet("certitude", "Certitude", ([case.certainty] for case in cases), marks.__getitem__),
        facet("niveau", "Niveau", ([case.level] for case in cases), str),
        facet("issue", "Issue", ([_outcome(case)] for case in cases), str),
    )
