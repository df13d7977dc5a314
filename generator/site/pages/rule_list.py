"""The list of the rules: filtered by phase, actor, law, certainty, level and review, sorted by any column."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.artefacts.artefact import Artefact
from generator.engine.compiled import Compiled
from generator.site.facets import Facet, facet
from generator.site.facts import BADGES
from generator.site.rendering import Page
from generator.site.site import NOT_REVIEWED, Site


@dataclass(frozen=True)
class Line:
    """A rule, as a line of the table."""

    rule: Compiled
    phase: str
    law: tuple[str, ...]
    read: str
    cases: int


def rule_list(site: Site) -> Iterator[Artefact]:
    """Give the page."""
    lines = [
        Line(
            rule,
            site.phase(rule.datum.phase),
            tuple(dict.fromkeys(citation.source for citation in rule.datum.sources)),
            "non-relu" if site.review("rule", rule.id) == NOT_REVIEWED else "relu",
            len(site.kit.of(rule.id)),
        )
        for rule in site.rules
    ]
    page = Page(site, "regles/index.html", "Les règles")
    yield page.render("regles.html", lines=lines, facets=_facets(site, lines), cases=len(site.kit.cases))


def _facets(site: Site, lines: Sequence[Line]) -> tuple[Facet, ...]:
    phases = [phase.id for phase in site.phases]
    marks = {str(key): badge.word for key, badge in BADGES.items()}
    return (
        facet("phase", "Phase", ([line.rule.datum.phase] for line in lines), site.phase, phases),
        facet("qui", "Acteur", ([line.rule.datum.responsible] for line in lines), site.actor),
        facet("droit", "Texte", (line.law for line in lines), site.short_source),
        facet("certitude", "Certitude", ([line.rule.datum.certainty] for line in lines), marks.__getitem__),
        facet("niveau", "Niveau", ([line.rule.datum.level] for line in lines), str),
        facet("relecture", "Relecture", ([line.read] for line in lines), _READ.__getitem__),
    )


_READ = {"relu": "relue", "non-relu": "non relue"}
