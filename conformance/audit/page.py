"""The summary of an audit as one page, in the language of the specification.

It asks nothing of a network, and fits a narrow screen.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from jinja2 import Environment, PackageLoader, StrictUndefined

from conformance.audit.annual.table import Line, Table
from conformance.audit.beside import Group
from conformance.audit.figures import Figures
from conformance.audit.telling import DIVERGENCES, decimal, measured, number
from conformance.audit.violations import CONTESTED, VIOLATED, said
from generator.engine import Rulebook
from generator.formula.french import french_date
from generator.languages.frames import frames
from generator.model.vocabulary import Doubt
from generator.wording import cited

_MOST = 20
"""Bars of a chart: the others are added up."""
_DELAYS = (
    (1, "1 jour"),
    (7, "2 à 7 jours"),
    (30, "8 à 30 jours"),
    (90, "31 à 90 jours"),
    (365, "91 à 365 jours"),
)
_LONGER = "plus d’un an"


@dataclass(frozen=True)
class Bar:
    """A bar of a chart, drawn from the left."""

    label: str
    told: str
    share: float
    """In per cent of the longest."""


@dataclass(frozen=True)
class Chart:
    """A chart: a bar for each thing that is counted."""

    title: str
    bars: tuple[Bar, ...]


@dataclass(frozen=True)
class Year:
    """A collectivity's annual report."""

    title: str
    lines: tuple[Line, ...]


def page(book: Rulebook, figures: Figures) -> str:
    """Write the page."""
    written = (
        _templates()
        .get_template("summary.html")
        .render(
            figures=figures,
            day=french_date(figures.day),
            number=number,
            violated=figures.total(VIOLATED),
            contested=figures.total(CONTESTED),
            charts=[one for one in _charts(book, figures) if one.bars],
            rules=[
                (rule, said(book, rule), verdict == VIOLATED, count, figures.concerned[rule, verdict])
                for (rule, verdict), count in sorted(figures.rules.items(), key=lambda one: (-one[1], one[0]))
            ],
            decimal=decimal,
            annual=figures.annual,
            years=list(_years(figures.annual)) if figures.annual is not None else [],
            is_cut=figures.annual is not None and len(figures.annual.spans) > _MOST,
            law=_law(book, figures.annual),
            shadow=[(one.key, said(book, one.key), one) for one in _most_first(figures)],
            divergences={name.value: words for name, words in DIVERGENCES.items()},
            measured=measured,
        )
    )
    return frames(book.language.id).page(written)


def _years(annual: Table) -> Iterable[Year]:
    """Give the reports of the collectivities that have most notices: the CSV has the others."""
    for whose in annual.largest(_MOST):
        for year in annual.spans[whose]:
            so_far = f", jusqu’au {french_date(annual.day)}" if annual.is_current(year) else ""
            yield Year(f"{whose} : {year}{so_far}", tuple(annual.of(whose, year)))


def _law(book: Rulebook, annual: Table | None) -> str:
    return " ; ".join(cited(book.specification, one) for one in annual.report.sources) if annual else ""


def _charts(book: Rulebook, figures: Figures) -> Iterable[Chart]:
    by_rule = {rule: count for (rule, verdict), count in figures.rules.items() if verdict == VIOLATED}
    yield chart("Violations par règle", _largest(_named(book, by_rule)))
    yield chart("Violations par mois", _by_month(book, figures.months))
    yield chart("Violations par collectivité", _largest(figures.collectivities))
    yield chart("Violations par éditeur", _largest(figures.editors))
    yield chart("Retards au-delà de l’échéance", _delays(figures))
    yield chart("Retards par mois d’échéance", _by_month(book, figures.overdue_months))
    if figures.beside is not None:
        yield chart("Écarts par mois", _by_month(book, dict(_by_key(figures.beside.months))))
        yield chart("Écarts par collectivité", _largest(dict(_by_key(figures.beside.collectivities))))
    known = {one.datum.number: one.datum.title for one in book.specification.entries(Doubt, "doubt")}
    flips = {f"{name} {known.get(name, '')}": count for name, count in figures.flips.items()}
    yield chart("Dossiers dont le verdict dépend d’une question ouverte", _largest(flips))


def chart(title: str, counted: Sequence[tuple[str, int]]) -> Chart:
    """Draw a chart of what is counted, in its order; what is added up after the largest has no bar."""
    drawn = counted[:_MOST] if len(counted) == _MOST + 1 else counted
    most = max((count for _, count in drawn), default=1) or 1
    bars = [Bar(label, number(count), round(100 * count / most, 1)) for label, count in drawn]
    return Chart(title, (*bars, *(Bar(label, number(count), 0.0) for label, count in counted[len(drawn) :])))


def _named(book: Rulebook, by_rule: Mapping[str, int]) -> dict[str, int]:
    """Name rules by their titles; those of one title by their ids too."""
    titles = Counter(said(book, rule).title for rule in by_rule)
    named = {rule: said(book, rule).title for rule in by_rule}
    return {
        title if titles[title] == 1 else f"{title} ({rule})": by_rule[rule] for rule, title in named.items()
    }


def _by_month(book: Rulebook, months: Mapping[str, int]) -> list[tuple[str, int]]:
    """Name months as people do, in their order."""
    names = book.language.dates.months
    parted = ((month.split("-"), count) for month, count in sorted(months.items()))
    return [(f"{names[int(month) - 1]} {year}", count) for (year, month), count in parted]


def _most_first(figures: Figures) -> Iterable[Group]:
    rules = figures.beside.rules if figures.beside is not None else ()
    return sorted(rules, key=lambda one: (-one.count, one.key, one.divergence))


def _by_key(groups: Iterable[Group]) -> list[tuple[str, int]]:
    found: Counter[str] = Counter()
    for one in groups:
        found[one.key] += one.count
    return sorted(found.items())


def _largest(counted: dict[str, int]) -> list[tuple[str, int]]:
    ordered = sorted(counted.items(), key=lambda one: (-one[1], one[0]))
    rest = sum(count for _, count in ordered[_MOST:])
    return [*ordered[:_MOST], *([(f"{len(ordered) - _MOST} autres", rest)] if rest else [])]


def _delays(figures: Figures) -> list[tuple[str, int]]:
    found = dict.fromkeys((*(name for _, name in _DELAYS), _LONGER), 0)
    for days, count in figures.overdue.items():
        found[next((name for most, name in _DELAYS if days <= most), _LONGER)] += count
    return list(found.items()) if any(found.values()) else []


@lru_cache(maxsize=1)
def _templates() -> Environment:
    return Environment(
        loader=PackageLoader("conformance.audit"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
