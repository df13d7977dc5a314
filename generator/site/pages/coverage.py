"""The matrix: from article to rule, exchange and scenario, and on a page of its own from exchange back."""

from collections.abc import Iterator, Sequence

from markupsafe import Markup

from generator.artefacts.artefact import Artefact
from generator.engine.compiled import Compiled
from generator.model.exchange import Exchange
from generator.model.legal_source import CitedText
from generator.site.rendering import Page
from generator.site.site import Site


def coverage(site: Site) -> Iterator[Artefact]:
    """Give the two pages."""
    page = Page(site, "couverture.html", "La couverture")
    back = Page(site, "couverture-echanges.html", "De l’échange à l’article", [("Couverture", page.place)])
    features = site.kit.by_family

    def tried(rule: str) -> Markup:
        feature = features.get(rule)
        if feature is None:
            return Markup("0")
        return Markup('<a href="{}" aria-label="{}, {} cas">{}</a>').format(
            page.scenario(feature.place), feature.title, feature.size, feature.size
        )

    numbers = {
        exchange.id: exchange.label.text if exchange.number is None else f"n° {exchange.number}"
        for exchange in site.exchanges
    }
    texts = {
        rule.id: list(dict.fromkeys(citation.source for citation in rule.datum.sources))
        for rule in site.rules
    }
    cases = {rule.id: tried(rule.id) for rule in site.rules}
    yield page.render(
        "couverture.html",
        coverage=site.kit.coverage,
        roles=list(site.kit.coverage.get("roles", {}).items()),
        by_source=_by_source(site),
        numbers=numbers,
        tried=cases,
    )
    yield back.render(
        "couverture-echanges.html",
        by_exchange=_by_exchange(site),
        numbers=numbers,
        cited=texts,
        short={source: site.short_source(source) for some in texts.values() for source in some},
        tried=cases,
    )


def _by_source(site: Site) -> list[tuple[str, list[tuple[CitedText, Sequence[Compiled]]]]]:
    """Give the texts that found rules, by their kinds."""
    groups: dict[str, list[tuple[CitedText, Sequence[Compiled]]]] = {
        title: [] for title in dict.fromkeys(SOURCE_KINDS.values())
    }
    for entry in site.specification.entries(CitedText, "source"):
        if entry.id in site.rules_by_source:
            groups[SOURCE_KINDS[entry.datum.kind]].append((entry.datum, site.rules_by_source[entry.id]))
    return [(title, texts) for title, texts in groups.items() if texts]


def _by_exchange(site: Site) -> list[tuple[str, list[tuple[Exchange, Sequence[Compiled]]]]]:
    """Give the exchanges that rules govern, by phase."""
    governed = [exchange for exchange in site.exchanges if exchange.id in site.rules_by_exchange]
    groups = [
        (
            phase.label,
            [(one, site.rules_by_exchange[one.id]) for one in governed if one.phase.phase == phase.id],
        )
        for phase in site.phases
    ]
    return [(title, exchanges) for title, exchanges in groups if exchanges]


SOURCE_KINDS = {
    "code": "Codes",
    "loi": "Lois et ordonnances",
    "ordonnance": "Lois et ordonnances",
    "decret": "Décrets",
    "arrete": "Arrêtés",
    "decision": "Décisions de justice",
    "page-officielle": "Pages officielles",
    "page-secondaire": "Pages secondaires",
}
"""The groups of texts, by their kinds, in the order in which they are shown."""
