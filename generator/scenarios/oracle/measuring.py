"""What a delay is about."""

from generator.model.rule import Deadline
from generator.scenarios.told import Told


def measures_its_own_day(told: Told) -> bool:
    """Tell whether a deadline is about the day on which the event itself happens."""
    datum = told.rule.datum
    if not isinstance(datum, Deadline) or told.judged is None:
        return False
    moment = told.moment(told.judged)
    return moment.value(told.rule.formulas["date"]) == moment.event.day
