"""Formulas are read, typed, and lead somewhere."""

from collections.abc import Iterator, Mapping
from graphlib import CycleError, TopologicalSorter

from generator.engine import rulebook
from generator.engine.formulas import written
from generator.formula import FormulaError, variables
from generator.model.legal_date import LegalDate
from generator.model.setting import Setting
from generator.model.specification import Specification
from generator.model.structure import Path
from generator.problems import Location, Problem
from generator.source import Document


def formulas_are_typed(specification: Specification) -> Iterator[Problem]:
    """Every formula parses, names what exists, compares what can be compared, gives what its place asks."""
    for formula in written(specification, rulebook(specification).scope):
        if isinstance(formula.tree, FormulaError):
            where = _inside(formula.entry.document, formula.path, formula.text, formula.tree)
            yield Problem(where, "wrong-formula", formula.tree.message, formula.tree.hint)


def _inside(document: Document, path: Path, text: str, error: FormulaError) -> Location:
    """Point at the fault, whatever the style in which the formula is written."""
    written = document.at(path)
    start = written.find(text) if isinstance(written, str) else 0
    return document.inside(path, start + error.column, error.length)


def legal_dates_end(specification: Specification) -> Iterator[Problem]:
    """A legal date is not derived from itself."""
    book = rulebook(specification)
    graph: Mapping[str, set[str]] = {
        id_: {
            variable.column.owner
            for derivation in derivations
            for variable in derivation.variables
            if variable.column.root == "date_legale"
        }
        for id_, derivations in book.legal_dates.items()
    }
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        cycle = error.args[1]
        for entry in specification.entries(LegalDate, "legal-date"):
            if entry.id == min(cycle):
                message = f"derived from itself: {' → '.join(cycle)}"
                yield entry.problem("endless-legal-date", message, "id")


def figures_are_used(specification: Specification) -> Iterator[Problem]:
    """Every parameter, legal date and setting is read by a formula, every calendar by a parameter."""
    book = rulebook(specification)
    read: set[tuple[str, str]] = {
        (variable.column.root, variable.column.owner)
        for formula in written(specification, book.scope)
        if not isinstance(formula.tree, FormulaError)
        for variable in variables(formula.tree)
    }
    events = specification.lifecycle.datum.events if specification.lifecycle is not None else ()
    read |= {("date_legale", event.legal_date) for event in events if event.legal_date is not None}
    read |= {("calendrier", parameter.calendar or "") for parameter in book.parameters.values()}
    settings = specification.entries(Setting, "setting")
    read |= {("reglage", entry.id) for entry in settings if entry.datum.gives is not None}
    kinds = (
        ("parameter", "parametre"),
        ("legal-date", "date_legale"),
        ("setting", "reglage"),
        ("calendar", "calendrier"),
    )
    for kind, root in kinds:
        for entry in specification.by_kind.get(kind, {}).values():
            if (root, entry.id) not in read:
                yield entry.problem("unused-figure", f"nothing reads {kind} `{entry.id}`", "id")


def other_readings_differ(specification: Specification) -> Iterator[Problem]:
    """Another reading gives another formula than the rule's own, under a doubt that the rule cites."""
    for entry in specification.rules:
        rule = entry.datum
        for index, other in enumerate(getattr(rule, "other_readings", ())):
            path = ("other-readings", index)
            keys = [key for key in ("formula", "date", "due") if getattr(other, key) is not None]
            foreign = [key for key in keys if not hasattr(rule, key)]
            if not keys or foreign:
                one = "formula" if hasattr(rule, "formula") else "date or due"
                yield entry.problem("stray-reading", f"a reading gives another {one}", *path)
            elif all(getattr(other, key) == getattr(rule, key) for key in keys):
                yield entry.problem("stray-reading", "this reading gives the rule's own formula", *path)
            if other.doubt not in rule.doubts:
                message = f"doubt `{other.doubt}` is not among the rule's `doubts`"
                yield entry.problem("stray-reading", message, *path, "doubt")


def referents_are_read(specification: Specification) -> Iterator[Problem]:
    """What a message refers to is another event that the rule reads, compared with what the message says."""
    book = rulebook(specification)
    for entry in specification.rules:
        rule, told = book.rules[entry.id], set[str]()
        read = {one.column.owner for formula in rule.formulas.values() for one in formula.variables}
        for index, referent in enumerate(getattr(entry.datum, "referents", ())):
            where = ("referents", index, "event")
            compared = {one.column.owner for one in rule.referents[referent.event].variables}
            if referent.event in rule.traits.judged or referent.event in told:
                yield entry.problem("stray-referent", "this event is judged, or told already", *where)
            elif referent.event not in read:
                yield entry.problem("stray-referent", "no formula of the rule reads this event", *where)
            elif not compared >= {referent.event, *rule.traits.judged}:
                message = "its condition does not compare it with the event that is judged"
                yield entry.problem("stray-referent", message, *where)
            told.add(referent.event)
