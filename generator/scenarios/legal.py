"""What the law says of a case: the dates that it deduces."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from generator.formula import Value, Variable
from generator.scenarios.case import Act, Beat, LegalDate
from generator.scenarios.told import Told


def legal_dates(told: Told, place: int) -> Iterator[Beat]:
    """Give what the law deduces, where the rule is about days: the legal dates named, and the last day."""
    formula = told.rule.formulas.get("due")
    if formula is None:
        return
    here = told.moment(place)
    under = [
        (replace(here, selection=selection), told.rule.formula("due", selection))
        for selection in told.rule.selections
    ]
    found = [
        LegalDate(variable.label, _days(moment.legal_date(variable.column.owner) for moment, _ in under))
        for variable in formula.variables
        if variable.column.root == "date_legale"
    ]
    if not isinstance(formula.node, Variable):
        due = _days(moment.value(one) for moment, one in under if one is not None)
        found.append(LegalDate(told.book.language.says("due"), due))
    shown = tuple(one for one in found if one.days)
    if shown:
        yield Beat(Act.LEGAL_DATES, given=True, dates=shown)


def _days(values: Iterable[Value]) -> tuple[date, ...]:
    """Give the days that readings of the law give, each once."""
    return tuple(sorted({day for day in values if isinstance(day, date)}))
