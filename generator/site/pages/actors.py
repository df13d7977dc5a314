"""One page an actor: who it is, what it sends and receives, the rules that it answers for."""

from collections.abc import Iterator

from generator.artefacts.artefact import Artefact
from generator.model.actor import Actor
from generator.model.exchange import Step
from generator.site.rendering import Page
from generator.site.site import Site


def actors(site: Site) -> Iterator[Artefact]:
    """Give a page an actor."""
    steps = site.specification.entries(Step, "step")
    for entry in site.specification.entries(Actor, "actor"):
        page = Page(
            site, f"acteurs/{entry.id}.html", entry.datum.short_name, [("Acteurs", "acteurs/index.html")]
        )
        sent = [
            (step, step.datum.receiver.actor, step.datum.receiver)
            for step in steps
            if step.datum.sender.actor == entry.id
        ]
        received = [
            (step, step.datum.sender.actor, step.datum.sender)
            for step in steps
            if step.datum.receiver.actor == entry.id
        ]
        rules = [rule for rule in site.rules if rule.datum.responsible == entry.id]
        yield page.render("acteur.html", actor=entry.datum, sent=sent, received=received, rules=rules)
