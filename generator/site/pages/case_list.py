"""The lists of the cases, one a role: filtered by phase, level, certainty, law and outcome, and sorted."""

from collections import Counter
from collections.abc import Iterator, Sequence

from generator.artefacts.artefact import Artefact
from generator.kit.case import Case
from generator.site.facets import Facet, facet
from generator.site.facts import BADGES
from generator.site.rendering import Page
from generator.site.site import Site

JOURNEYS = "parcours"
_OPEN, _SURE = "ouverte", "certaine"


def case_lists(site: Site) -> Iterator[Artefact]:
    """Give a page a role."""
    phases = {phase.id: phase.label for phase in site.phases} | {JOURNEYS: "Parcours"}
    for role in roles(site):
        cases = [(id_, case) for id_, case in site.kit.numbered if case.role == role]
        crumbs = [("Scénarios", "scenarios/index.html")]
        page = Page(site, case_list_place(role), f"Les cas du rôle {site.actor(role)}", crumbs)
        yield page.render(
            "cas.html",
            cases=[(id_, case, _outcome(case)) for id_, case in cases],
            usual=_usual([case for _, case in cases]),
            phases=phases,
            facets=_facets(site, [case for _, case in cases], phases),
        )


def roles(site: Site) -> Sequence[str]:
    """Give the roles that cases try."""
    return sorted({case.role for case in site.kit.cases})


def case_list_place(role: str) -> str:
    """Give the address of the list of a role's cases."""
    return f"scenarios/cas-{role}.html"


def _usual(cases: Sequence[Case]) -> dict[str, str]:
    """Give what most cases have, which the body of the table says once for all."""
    return {
        "certainty": Counter(case.certainty for case in cases).most_common(1)[0][0],
        "level": Counter(case.level for case in cases).most_common(1)[0][0],
        "outcome": Counter(_outcome(case) for case in cases).most_common(1)[0][0],
    }


def _outcome(case: Case) -> str:
    return _OPEN if case.doubts or case.is_open else _SURE


def _facets(site: Site, cases: Sequence[Case], phases: dict[str, str]) -> tuple[Facet, ...]:
    marks = {str(key): badge.word for key, badge in BADGES.items()}
    return (
        facet("phase", "Phase", ([case.phase] for case in cases), phases.__getitem__, list(phases)),
        facet("droit", "Texte", (case.sources for case in cases), site.short_source),
        facet("certitude", "Certitude", ([case.certainty] for case in cases), marks.__getitem__),
        facet("niveau", "Niveau", ([case.level] for case in cases), str),
        facet("issue", "Issue", ([_outcome(case)] for case in cases), str),
    )
