"""The figures of an audit, in French."""

from collections.abc import Iterator
from decimal import Decimal

from audit.beside import CENTS
from audit.figures import Figures
from audit.violations import CONTESTED, VIOLATED, said
from generator.engine import Rulebook
from generator.engine.measuring import Divergence
from generator.formula import Type
from generator.formula.french import french_date, french_value

_TITLES = ((VIOLATED, "Règles violées"), (CONTESTED, "Non concluant : les lectures du droit divergent"))


def for_people(book: Rulebook, figures: Figures) -> str:
    """Tell what was read, what was kept aside, what is violated."""
    return "\n".join(_lines(book, figures)) + "\n"


def _lines(book: Rulebook, figures: Figures) -> Iterator[str]:
    day = french_date(figures.day)
    yield f"{number(figures.events)} événements, {number(figures.dossiers)} dossiers, jugés au {day}"
    if figures.refused:
        told = ", ".join(f"{code} {number(count)}" for code, count in sorted(figures.refused.items()))
        yield f"Mis à part : {told}"
    for verdict, title in _TITLES:
        found = [(rule, count) for (rule, which), count in figures.rules.items() if which == verdict]
        if found:
            yield ""
            yield f"{title} ({number(figures.total(verdict))})"
        for rule, count in sorted(found, key=lambda one: (-one[1], one[0])):
            dossiers = figures.concerned[rule, verdict]
            yield f"  {number(count):>10}  {rule} : {said(book, rule).title} ({number(dossiers)} dossiers)"
    yield from _shadow(book, figures)
    yield ""
    certain, disputed = number(figures.total(VIOLATED)), number(figures.total(CONTESTED))
    yield f"{certain} violations, {disputed} constats non concluants"


def _shadow(book: Rulebook, figures: Figures) -> Iterator[str]:
    if figures.beside is None:
        return
    yield ""
    told = number(figures.beside.divergences)
    yield f"Écarts avec ce que donnent les règles ({told} ; dossiers : {number(figures.beside.dossiers)})"
    for one in sorted(figures.beside.rules, key=lambda one: (-one.count, one.key)):
        title = said(book, one.key).title
        yield f"  {number(one.count):>10}  {one.key} : {title} ({DIVERGENCES[Divergence(one.divergence)]})"


DIVERGENCES = {
    Divergence.HIGHER: "montant trop élevé",
    Divergence.LOWER: "montant trop faible",
    Divergence.EARLIER: "trop tôt",
    Divergence.LATER: "trop tard",
    Divergence.MISSING: "manquant",
    Divergence.NOT_OWED: "fait sans être dû",
    Divergence.OTHER_REMEDY: "autre suite que celle que donne le droit",
}
"""The names of divergences."""


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
