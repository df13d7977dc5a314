"""What an audit counts of violations: by month, and of what is late by the month in which it was due."""

from datetime import date

from conformance.audit.figures import Figures
from conformance.audit.page import page
from conformance.audit.violations import CONTESTED, VIOLATED, Violation
from tests.generator.engine.build import book


def violation(day: str, due: str | None, late: int, verdict: str = VIOLATED) -> Violation:
    words = ("rapo-delai", "Délai", "art. 1", "obligatoire", "collectivite", "rapo", verdict, "", "1", "2")
    last = date.fromisoformat(due) if due is not None else None
    return Violation(*words, date.fromisoformat(day), last, "", "", "[]", late)


def test_what_is_late_is_counted_by_the_month_in_which_it_was_due() -> None:
    """An operator asks how many left late, month by month: no figure told it."""
    figures = Figures(date(2025, 6, 1))
    figures.count([violation("2025-03-04", "2025-02-28", 4), violation("2025-03-09", "2025-03-08", 1)])
    figures.count([violation("2025-04-01", "2025-03-31", 1), violation("2025-04-02", None, 0)])
    figures.count([violation("2025-04-01", "2025-03-31", 1, CONTESTED)])
    told = figures.told()
    assert told["months-overdue"] == {"2025-02": 1, "2025-03": 2}
    assert told["days-overdue"] == {1: 2, 4: 1}
    assert told["months"] == {"2025-03": 2, "2025-04": 2}
    written = page(book(), figures)
    chart = written[written.index("Retards par mois d’échéance") :]
    assert chart.index("février 2025") < chart.index("mars 2025")


def test_nothing_is_late_where_nothing_was_due() -> None:
    figures = Figures(date(2025, 6, 1))
    figures.count([violation("2025-04-02", None, 0)])
    assert "Retards par mois" not in page(book(), figures)
