"""Delays run from the day that the text says: no sending is taken for a receipt."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.engine import rulebook
from generator.engine.formulas import written
from generator.formula import FormulaError, Node, Variable
from generator.formula.tree import Call, Choice, walk
from generator.model.legal_date import LegalDate
from generator.model.message import FieldDefinition
from generator.model.moments import ARRIVALS, DayOf
from generator.model.parameter import Parameter
from generator.model.specification import Specification
from generator.problems import Problem

_DELAY = "echeance"


@dataclass(frozen=True)
class _Days:
    """What the days that formulas read are the days of."""

    fields: Mapping[str, DayOf | None]
    legal_dates: Mapping[str, DayOf | None]
    delays: Mapping[str, Parameter]

    def of(self, node: Node) -> Iterator[tuple[str, DayOf | None]]:
        """Give each day that a formula may give, by its name, with what it is the day of."""
        match node:
            case Variable(column=column) if column.root == "date_legale":
                yield f"date_legale.{column.owner}", self.legal_dates.get(column.owner)
            case Variable(column=column):
                yield f"{column.owner}.{column.field}", self.fields.get(column.field or "")
            case Choice():
                yield from self.of(node.then)
                yield from self.of(node.otherwise)
            case Call(function=name, arguments=(_, Variable(column=delay))) if name == _DELAY:
                found = self.delays.get(delay.owner)
                yield f"parametre.{delay.owner}", found.ends_on if found is not None else None
            case Call():
                for argument in node.arguments:
                    yield from self.of(argument)
            case _:
                return


def _days(specification: Specification) -> _Days:
    return _Days(
        {entry.id: entry.datum.day_of for entry in specification.entries(FieldDefinition, "field")},
        {entry.id: entry.datum.day_of for entry in specification.entries(LegalDate, "legal-date")},
        specification.all(Parameter, "parameter"),
    )


def delays_run_from_their_day(specification: Specification) -> Iterator[Problem]:
    """A delay runs from a day of the sort that its text names: a notification, a receipt, a sending."""
    days = _days(specification)
    if not any(one.runs_from for one in days.delays.values()):
        return  # a specification that says it of no delay is not judged on it
    for formula in written(specification, rulebook(specification).scope):
        nodes = () if isinstance(formula.tree, FormulaError) else walk(formula.tree)
        for start, delay in (
            (node.arguments[0], node.arguments[1].column.owner)
            for node in nodes
            if isinstance(node, Call) and node.function == _DELAY and isinstance(node.arguments[1], Variable)
        ):
            runs_from = days.delays[delay].runs_from if delay in days.delays else ()
            for name, day_of in days.of(start):
                if day_of is None or day_of not in runs_from:
                    expected = " or ".join(f"`{one}`" for one in runs_from) or "nothing that it says"
                    message = f"`{delay}` runs from {expected}, and `{name}` is a day of {_told(day_of)}"
                    hint = "read the text: `runs-from` of the delay, `day-of` of what is read"
                    yield formula.entry.problem("wrong-anchor", message, *formula.path, hint=hint)


def sendings_are_no_receipts(specification: Specification) -> Iterator[Problem]:
    """A legal date on which something arrives is not read from the day on which it left, or says why."""
    days, book = _days(specification), rulebook(specification)
    for entry in specification.entries(LegalDate, "legal-date"):
        if entry.datum.day_of not in ARRIVALS:
            continue
        for index, derivation in enumerate(entry.datum.derivations):
            formula = book.legal_dates[entry.id][index]
            sent = [name for name, day_of in days.of(formula.node) if day_of == "envoi"]
            if bool(sent) != (derivation.from_sending is not None):
                told = f"`{sent[0]}`" if sent else "nothing of it"
                message = f"{told} is the day of a sending, the legal date that of a {entry.datum.day_of}"
                hint = "`from-sending` says why the law takes one for the other"
                yield entry.problem("wrong-anchor", message, "derivations", index, "formula", hint=hint)


def _told(day_of: DayOf | None) -> str:
    return f"`{day_of}`" if day_of is not None else "nothing that it says"
