"""Time of the test kit's derivation, on our specification and on copies of it: how it grows with the rules.

Run with `python -m benchmarks.features_scale [COPIES ...]`; 1 and 10 by default. Rules, routing and
content grow as the copies do; the pairs of a state and an event grow as their square, and are told apart.
"""

import gc
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from benchmarks.copies import write_copies
from generator.engine import Rulebook, rulebook
from generator.engine.roles import Role, roles
from generator.engine.visibility import testability
from generator.kit.case import Case
from generator.kit.numbering import numbering
from generator.kit.purposes.abstentions import abstention_cases
from generator.kit.purposes.distinct import distinct
from generator.kit.purposes.journeys import journey_cases
from generator.kit.purposes.messages import content_cases, routing_cases
from generator.kit.purposes.rules import rule_cases
from generator.kit.purposes.transitions import transition_cases
from generator.kit.suite import Suite
from generator.loading import load

BOUND = 1 << 30
"""Bytes of the largest file: the copies' collections are longer than ours."""


def main() -> None:
    """Print the table."""
    sizes = [int(argument) for argument in sys.argv[1:]] or [1, 10]
    root = Path(__file__).parent.parent
    print(f"{'copies':>7} {'rules':>6} {'what':<12} {'cases':>7} {'seconds':>9} {'ms/case':>8}")
    for times in sizes:
        with tempfile.TemporaryDirectory() as folder:
            write_copies(root, Path(folder), times)
            _measure(Path(folder), times)


def _measure(root: Path, times: int) -> None:
    gc.disable()
    specification = load(root, BOUND).specification
    book = rulebook(specification)
    parts: dict[str, Callable[[], list[Case]]] = {
        "rules": lambda: [
            case
            for rule in book.rules.values()
            if not (tested := testability(book, rule)).obstacles
            for case in distinct(rule_cases(roles(book)[tested.role], rule))
        ],
        "routing": partial(_of_roles, book, routing_cases),
        "content": partial(_of_roles, book, content_cases),
    }
    if times == 1:
        parts |= {
            "transitions": partial(_of_roles, book, transition_cases),
            "abstentions": partial(_of_roles, book, abstention_cases),
            "journeys": partial(_of_roles, book, journey_cases),
        }
    found: list[Case] = []
    for what, make in parts.items():
        start = time.perf_counter()
        made = make()
        _row(times, len(book.rules), what, len(made), time.perf_counter() - start)
        found += made
    start = time.perf_counter()
    _ = Suite(book, tuple(found), numbering(found, specification.registry)).features
    _row(times, len(book.rules), "writing", len(found), time.perf_counter() - start)


def _of_roles(book: Rulebook, family: Callable[[Role], Iterator[Case]]) -> list[Case]:
    return [case for role in roles(book).values() for case in distinct(family(role))]


def _row(times: int, rules: int, what: str, cases: int, seconds: float) -> None:
    print(
        f"{times:>7} {rules:>6} {what:<12} {cases:>7} {seconds:>9.2f} {1000 * seconds / max(cases, 1):>8.2f}"
    )


if __name__ == "__main__":
    main()
