"""`validate`: are messages well formed? Judged against the schemas, in constant memory."""

from generator.validating.inputs import InputError, Item, items
from generator.validating.judging import Judge, Verdict
from generator.validating.opinion import SecondOpinion
from generator.validating.reports import REPORTS, Report, for_people

__all__ = [
    "REPORTS",
    "InputError",
    "Item",
    "Judge",
    "Report",
    "SecondOpinion",
    "Verdict",
    "for_people",
    "items",
]
