"""On what day an example is judged."""

from datetime import date

from generator.engine.examples import shown
from generator.engine.formats import FIRST_YEAR
from generator.model.example import Example
from tests.generator.engine.build import book


def test_an_example_that_tells_nothing_is_judged_on_a_day_that_no_law_names() -> None:
    silent = Example(verdict="satisfied", text="Rien n’a lieu.", history=())
    assert shown(book(), silent).day == date(FIRST_YEAR, 1, 1)
    dated = silent.model_copy(update={"at": date(2025, 1, 31)})
    assert shown(book(), dated).day == date(2025, 1, 31)
