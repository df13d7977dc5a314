"""One page a phase: its exchanges, its rules, the states of a dossier in it."""

from collections.abc import Iterator

from generator.artefacts.artefact import Artefact
from generator.diagrams.maps import phase_steps
from generator.model.lifecycle import State
from generator.site.rendering import Page
from generator.site.site import Site


def phases(site: Site) -> Iterator[Artefact]:
    """Give a page a phase."""
    states = [entry.datum for entry in site.specification.entries(State, "state")]
    for phase in site.phases:
        page = Page(site, f"phases/{phase.id}.html", phase.label, [("Phases", "phases/index.html")])
        yield page.render(
            "phase.html",
            phase=phase,
            steps=phase_steps(site.specification, phase),
            rules=[rule for rule in site.rules if rule.datum.phase == phase.id],
            states=[state for state in states if state.phase == phase.id],
        )
