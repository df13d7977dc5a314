"""The figures of an audit: on the terminal in English, with the French of rules quoted; words of its page."""

from collections.abc import Iterator
from decimal import Decimal

from conformance.audit.beside import CENTS
from conformance.audit.figures import Figures
from conformance.audit.violations import CONTESTED, VIOLATED, said
from generator.characters import quoted
from generator.engine import Rulebook
from generator.engine.measuring import Divergence
from generator.formula import Type
from generator.formula.french import french_value

_TITLES = ((VIOLATED, "violated"), (CONTESTED, "inconclusive, readings of the law differ"))


def for_people(book: Rulebook, figures: Figures) -> str:
    """Tell what was read, what was kept aside, what is violated."""
    return "\n".join(_lines(book, figures)) + "\n"


def _lines(book: Rulebook, figures: Figures) -> Iterator[str]:
    yield f"{figures.events:,} events, {figures.dossiers:,} dossiers, judged on {figures.day}"
    if figures.refused:
        told = ", ".join(f"{code} {count:,}" for code, count in sorted(figures.refused.items()))
        yield f"set aside: {told}"
    for verdict, title in _TITLES:
        found = [(rule, count) for (rule, which), count in figures.rules.items() if which == verdict]
        if found:
            yield ""
            yield f"{title} ({figures.total(verdict):,})"
        for rule, count in sorted(found, key=lambda one: (-one[1], one[0])):
            dossiers = figures.concerned[rule, verdict]
            yield f"  {count:>10,}  {rule}: {quoted(said(book, rule).title)} ({dossiers:,} {_word(dossiers)})"
    yield from _shadow(book, figures)
    yield ""
    yield f"{figures.total(VIOLATED):,} violations, {figures.total(CONTESTED):,} inconclusive findings"


def _shadow(book: Rulebook, figures: Figures) -> Iterator[str]:
    if figures.beside is None:
        return
    yield ""
    gaps, dossiers = figures.beside.divergences, figures.beside.dossiers
    yield f"gaps with what the rules give ({gaps:,}, in {dossiers:,} {_word(dossiers)})"
    for one in sorted(figures.beside.rules, key=lambda one: (-one.count, one.key)):
        title = said(book, one.key).title
        yield f"  {one.count:>10,}  {one.key}: {quoted(title)} ({Divergence(one.divergence)})"


DIVERGENCES = {
    Divergence.HIGHER: "montant trop élevé",
    Divergence.LOWER: "montant trop faible",
    Divergence.EARLIER: "trop tôt",
    Divergence.LATER: "trop tard",
    Divergence.MISSING: "manquant",
    Divergence.NOT_OWED: "fait sans être dû",
    Divergence.OTHER_REMEDY: "autre suite que celle que donne le droit",
}
"""The names of divergences, on the page."""


def measured(value: Decimal | None, unit: str | None) -> str:
    """Write a gap: euros of cents, or days; nothing where there is none."""
    if value is None:
        return ""
    sign, size = ("\u2212" if value < 0 else ""), abs(value)
    if unit == CENTS:
        return sign + french_value(round(size), Type.MONEY)
    days, _, part = f"{round(size, 2):f}".partition(".")
    part = part.rstrip("0")
    return f"{sign}{number(int(days))}{',' if part else ''}{part}\u00a0j"


def number(value: int) -> str:
    """Write a number as French does, with thin spaces."""
    return f"{value:,}".replace(",", "\u202f")


def decimal(value: Decimal | int | None, *, signed: bool = False) -> str:
    """Write a number that may have decimals, or a dash for none; a change bears its sign."""
    if value is None:
        return "–"
    written = f"{value:+,}" if signed and value else f"{value:,}"
    return written.replace(",", "\u202f").replace(".", ",").replace("-", "\u2212")


def _word(dossiers: int) -> str:
    return "dossier" if dossiers == 1 else "dossiers"
