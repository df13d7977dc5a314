"""What the law says of a case: the dates that it deduces."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from generator.formula import Value, Variable
from generator.kit.case import Act, Beat, LegalDate
from generator.kit.setup.evaluation import Evaluation


def legal_dates(evaluation: Evaluation, place: int) -> Iterator[Beat]:
    """Give what the law deduces, where the rule is about days: the legal dates named, and the last day."""
    formula = evaluation.rule.formulas.get("due")
    if formula is None:
        return
    here = evaluation.moment(place)
    under = [
        (replace(here, selection=selection), evaluation.rule.formula("due", selection))
        for selection in evaluation.rule.selections
    ]
    found = [
        LegalDate(variable.label, _days(moment.legal_date(variable.column.owner) for moment, _ in under))
        for variable in formula.variables
        if variable.column.root == "date_legale"
    ]
    if not isinstance(formula.node, Variable):
        due = _days(moment.value(one) for moment, one in under if one is not None)
        found.append(LegalDate(evaluation.book.language.says("due"), due))
    shown = tuple(one for one in found if one.days)
    if shown:
        yield Beat(Act.LEGAL_DATES, given=True, dates=shown)


def _days(values: Iterable[Value]) -> tuple[date, ...]:
    """Give the days that readings of the law give, each once."""
    return tuple(sorted({day for day in values if isinstance(day, date)}))
