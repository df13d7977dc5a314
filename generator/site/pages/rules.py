"""One page a rule: what an expert signs, the law, the figures through time, the cases."""

from collections.abc import Iterator
from typing import Any

from markupsafe import Markup

from generator.artefacts.artefact import Artefact
from generator.engine.compiled import Compiled
from generator.formula import Type
from generator.formula.french import french_date, french_value
from generator.formula.phrases import in_language
from generator.model.calendar import Calendar
from generator.model.parameter import Parameter
from generator.rule_parts import formula_of, parts
from generator.site.duties import delay, duty, outcomes
from generator.site.rendering import Page
from generator.site.site import Site

MOST_CASES = 12
"""Lines of boundary cases that one person reads and signs at once."""

Term = tuple[str, Markup]


def rules(site: Site) -> Iterator[Artefact]:
    """Give a page a rule."""
    features = site.kit.by_family
    covered = {one["id"]: one for one in site.kit.coverage.get("rules", ())}
    for rule in site.rules:
        crumbs = [("Règles", "regles/index.html")]
        page = Page(site, f"regles/{rule.id}.html", rule.datum.title, crumbs)
        cases = site.kit.of(rule.id)
        yield page.render(
            "regle.html",
            rule=rule.datum,
            duty=tuple(duty(page, rule, [case for _, case in cases])),
            delay=delay(site.book, rule, cases),
            outcomes=outcomes(features[rule.id].feature) if rule.id in features else {},
            terms=tuple(_terms(page, rule)),
            parameters=tuple(_parameters(site, rule)),
            readings=tuple(_readings(site, rule)),
            cases=cases[:MOST_CASES],
            total=len(cases),
            feature=features.get(rule.id),
            reason=_reason(site, covered.get(rule.id, {})),
            exchanges=site.exchanges_of_rule[rule.id],
            editions=[one for one in site.editions if rule.id in one.content.rules],
        )


def _reason(site: Site, covered: dict[str, Any]) -> str:
    """Say why a side of the rule has no case."""
    coverage = site.kit.coverage
    told = coverage.get("reasons", {}).get(covered.get("reason", ""), "")
    return str(told or coverage.get("other-sides", {}).get(covered.get("other-side", ""), ""))


def _terms(page: Page, rule: Compiled) -> Iterator[Term]:
    for part in parts(page.site.book, rule):
        if part.formula:
            formula = page.site.formula(formula_of(rule, part))
            yield part.label, Markup("{}").format(formula)
        else:
            yield part.label, Markup(" ou ").join(page.event(name) for name in part.events)


def _parameters(site: Site, rule: Compiled) -> Iterator[tuple[Parameter, list[tuple[str, str]]]]:
    names = {
        variable.column.owner
        for formula in rule.formulas.values()
        for variable in formula.variables
        if variable.column.root == "parametre"
    }
    for name in sorted(names):
        yield site.book.parameters[name], values_of(site, site.book.parameters[name])


def values_of(site: Site, parameter: Parameter) -> list[tuple[str, str]]:
    """Give the values of a parameter and the day from which each holds, as they are read."""
    return [
        (
            in_language(french_date(value.from_), site.book.language.id),
            in_language(
                french_value(site.book.parameter(parameter.id, value.from_, {}), Type(parameter.type)),
                site.book.language.id,
            ),
        )
        for value in parameter.values
    ]


def _readings(site: Site, rule: Compiled) -> Iterator[tuple[str, list[str]]]:
    """Give the readings that each doubt leaves to the rule, in words."""
    labels = {
        (entry.datum.readings_of, reading.id): reading.label
        for entry in site.specification.entries(Calendar, "calendar")
        for reading in entry.datum.readings
    }
    for doubt, readings in sorted(rule.readings.items()):
        yield doubt, [labels.get((doubt, reading), reading.replace("-", " ")) for reading in readings]
