"""The matrix: from article to rule, exchange and scenario, and from exchange back to article."""

from collections.abc import Iterator

from markupsafe import Markup

from generator.artefacts.artefact import Artefact
from generator.model.legal_source import CitedText
from generator.site.rendering import Page
from generator.site.site import Site


def coverage(site: Site) -> Iterator[Artefact]:
    """Give the page."""
    page = Page(site, "couverture.html", "La couverture")
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
    yield page.render(
        "couverture.html",
        coverage=site.kit.coverage,
        roles=list(site.kit.coverage.get("roles", {}).items()),
        by_source=[
            (entry.datum, site.rules_by_source[entry.id])
            for entry in site.specification.entries(CitedText, "source")
            if entry.id in site.rules_by_source
        ],
        by_exchange=[
            (exchange, site.rules_by_exchange[exchange.id])
            for exchange in site.exchanges
            if exchange.id in site.rules_by_exchange
        ],
        numbers=numbers,
        texts=texts,
        short={source: site.short_source(source) for some in texts.values() for source in some},
        tried={rule.id: tried(rule.id) for rule in site.rules},
    )
