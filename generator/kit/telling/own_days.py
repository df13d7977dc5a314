"""Dates that a message must bear of the day on which it leaves: no date of the scenario says which."""

from collections.abc import Iterator

from generator.engine.rulebook import Rulebook
from generator.engine.scope import MOMENT
from generator.formula import Type
from generator.formula.tree import Call, Comparison, Node, Variable, walk
from generator.kit.case import STIMULI, Act, Beat, Case
from generator.kit.telling.naming import Naming, phrases_of

_TURNED = {"==": "==", "<=": ">=", ">=": "<="}


def own_days(book: Rulebook, rule: str, event: str) -> tuple[tuple[str, str], ...]:
    """Give the date fields that a rule bounds by the day on which the very message leaves that bears them.

    Each with its order: `==` for that day, `<=` for that day at the latest.
    """
    compiled = book.rules.get(rule)
    if compiled is None or "formula" not in compiled.formulas:
        return ()
    return tuple(dict.fromkeys(_own(book, compiled.formulas["formula"].node, event)))


def own_rows(book: Rulebook, case: Case, beat: Beat) -> Iterator[tuple[str, str]]:
    """Write these dates as rows of what a message must say.

    A day that a condition tells is told already, a bound of it is not: none is said of a dictated day.
    """
    values = book.language.values
    says = {"==": values.own_day, "<=": values.own_latest}
    dictated = {
        name for one in case.beats if one.act is Act.TRIGGER and one.event == beat.about for name in one.data
    }
    exactly = {one.field for one in beat.where if one.order == "=="}
    told = {"==": {one.field for one in beat.where}, "<=": exactly | dictated}
    for name, order in own_days(book, case.rule, beat.about):
        if order in says and name not in told[order]:
            yield book.scope.fields[name].label, says[order]


def that_day_rows(book: Rulebook, case: Case, beat: Beat) -> Iterator[tuple[str, str]]:
    """Write the instants that a message must bear of the day of something else: their hour is its own."""
    compiled = book.rules.get(case.rule)
    if compiled is None or "formula" not in compiled.formulas:
        return
    days = {one.event: one.at for one in case.beats if one.act in STIMULI and one.at is not None}
    for node in walk(compiled.formulas["formula"].node):
        if not isinstance(node, Comparison) or node.order != "==":
            continue
        for mine, other in ((node.left, node.right), (node.right, node.left)):
            field, event = _dated(mine)
            what, cause = _dated(other)
            if event == beat.event and field not in (None, MOMENT) and what == MOMENT and cause in days:
                said = Naming(book).said(phrases_of(book, str(cause)).present, days[cause])
                yield book.scope.fields[str(field)].label, book.language.values.that_day.format(said)


def _dated(node: Node) -> tuple[str | None, str | None]:
    """Give the field and the event of the instant whose day a node is."""
    if isinstance(node, Call) and node.function == "jour" and isinstance(node.arguments[0], Variable):
        column = node.arguments[0].column
        if column.root == "event":
            return column.field, column.owner
    return None, None


def _own(book: Rulebook, tree: Node, event: str) -> Iterator[tuple[str, str]]:
    for node in walk(tree):
        if not isinstance(node, Comparison) or node.order not in _TURNED:
            continue
        for date, day, order in (
            (node.left, node.right, node.order),
            (node.right, node.left, _TURNED[node.order]),
        ):
            field = _field(date, event)
            if field in (None, MOMENT) or date.type is not Type.DATE:
                continue
            if _is_its_day(day, event) or (order == "<=" and _is_its_sending(book, day, event)):
                yield str(field), order


def _is_its_day(node: Node, event: str) -> bool:
    return isinstance(node, Call) and any(_field(one, event) == MOMENT for one in node.arguments)


def _is_its_sending(book: Rulebook, node: Node, event: str) -> bool:
    """Tell whether a value is the date of sending that the message bears."""
    field = _field(node, event)
    return field in book.scope.fields and book.scope.fields[str(field)].day_of == "envoi"


def _field(node: Node, event: str) -> str | None:
    if isinstance(node, Variable) and (node.column.root, node.column.owner) == ("event", event):
        return node.column.field
    return None
