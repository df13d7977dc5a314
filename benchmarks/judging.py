"""How fast rules are judged: one formula, one rule over a history, whole dossiers.

Run with `make bench`. Side by side in one run: the closure, the same condition written by hand in Python, and
the whole engine around it.
"""

import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from generator.engine import Rulebook, rulebook, violations
from generator.engine.completing import history_of_journey
from generator.engine.dossier import judged
from generator.engine.formulas import Formula
from generator.formula import Type, parsed
from generator.loading import load
from generator.model.journey import Journey

EVALUATIONS = 100_000
DEADLINE = "rapo.depot.date_envoi_recours <= echeance(rapo.depot.date_envoi_avis, parametre.delai_rapo)"
RULE = "rapo-delai"


def main() -> None:
    """Print the table."""
    book = rulebook(load(Path(__file__).parent.parent).specification)
    print(f"{'what':<58} {'seconds':>8} {'ratio':>7}")
    base = _closure(book)
    rows = {
        f"{EVALUATIONS:,} evaluations of a deadline's closure": base,
        f"{EVALUATIONS:,} of the same deadline written by hand": _by_hand(),
        f"{EVALUATIONS // 100:,} judgements of rule {RULE}, every reading of the law": _rule(book),
    }
    for what, seconds in rows.items():
        print(f"{what:<58} {seconds:>8.3f} {seconds / base:>7.2f}")
    histories = [
        history_of_journey(book, entry.datum) for entry in book.specification.entries(Journey, "journey")
    ]
    seconds = _timed(lambda: [judged(book, one, one.events[-1].day) for one in histories])
    events = sum(len(history.events) for history in histories)
    print(f"{len(histories)} whole dossiers of {events} events by {len(book.rules)} rules: {seconds:.3f} s")


def _timed(work: Callable[[], object], runs: int = 3) -> float:
    best = float("inf")
    for _ in range(runs):
        start = time.perf_counter()
        work()
        best = min(best, time.perf_counter() - start)
    return best


def _closure(book: Rulebook) -> float:
    formula = Formula(parsed(DEADLINE, book.scope, Type.BOOLEAN))
    place = book.place(None)
    start = date(2025, 1, 31)
    duration = book.parameter("delai-rapo", start, {})
    rows = [
        {
            "rapo.depot.date-envoi-recours": start + timedelta(days=number % 60),
            "rapo.depot.date-envoi-avis": start + timedelta(days=number % 40),
            "parametre.delai-rapo": duration,
        }
        for number in range(EVALUATIONS)
    ]
    run = formula.closure
    return _timed(lambda: [run(row, place) for row in rows])


def _by_hand() -> float:
    start = date(2025, 1, 31)
    rows = [
        (start + timedelta(days=number % 60), start + timedelta(days=number % 40))
        for number in range(EVALUATIONS)
    ]

    def month_later(day: date) -> date:
        year, month = (day.year, day.month + 1) if day.month < 12 else (day.year + 1, 1)  # noqa: PLR2004 months
        last = (date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)).day
        return date(year, month, min(day.day, last))

    return _timed(lambda: [sent <= month_later(notified) for sent, notified in rows])


def _rule(book: Rulebook) -> float:
    journeys = {entry.id: entry.datum for entry in book.specification.entries(Journey, "journey")}
    history = history_of_journey(book, journeys["rapo-tardif"])
    rule, day = book.rules[RULE], history.events[-1].day
    return _timed(lambda: [violations(book, rule, history, day) for _ in range(EVALUATIONS // 100)])


if __name__ == "__main__":
    main()
