"""A rule, its figures and its dates, explained as of a day."""

from collections.abc import Iterator
from datetime import date

from generator.characters import quoted
from generator.engine import Rulebook, rulebook
from generator.engine.compiled import Compiled
from generator.engine.examples import day_of, judged, verdict
from generator.engine.formulas import Formula
from generator.engine.public_holidays import occurrence, of_place, of_year
from generator.engine.reading import history_of
from generator.engine.visibility import read_by, testability
from generator.explaining.naming import sure
from generator.formula import Type, bound
from generator.formula.french import french, french_value
from generator.formula.phrases import in_language
from generator.formula.tree import Root, Scalar
from generator.model.base import Datum
from generator.model.calendar import Calendar, PublicHoliday, Territory
from generator.model.legal_date import LegalDate
from generator.model.parameter import Parameter
from generator.model.rule import RuleBase
from generator.model.setting import Setting
from generator.model.specification import Specification
from generator.rule_parts import formula_of, parts
from generator.wording import CONSEQUENCES, cited

Line = str

JUDGED = frozenset({"calendar", "legal-date", "parameter", "public-holiday", "rule", "setting", "territory"})
"""The kinds that are explained by evaluating: a specification with wrong formulas cannot explain them."""


def rule_lines(specification: Specification, datum: Datum, at: date) -> Iterator[Line] | None:
    """Explain a rule or what rules refer to, as of a day; None for another datum."""
    book = rulebook(specification)
    match datum:
        case RuleBase():
            return _rule(book, datum, at)
        case Parameter():
            return _parameter(book, datum, at)
        case Calendar():
            return _calendar(datum)
        case LegalDate():
            return _legal_date(book, datum)
        case Setting():
            return _setting(book, datum)
        case Territory():
            return _territory(book, datum, at)
        case PublicHoliday():
            return _public_holiday(book, datum, at)
        case _:
            return None


def _rule(book: Rulebook, datum: RuleBase, at: date) -> Iterator[Line]:
    rule = book.rules[datum.id]
    yield from (quoted(datum.title), quoted(datum.statement), "")
    valid = f"in force since {datum.valid.from_}"
    if datum.valid.until is not None:
        valid += f" and until {datum.valid.until}"
    in_force = datum.valid.from_ <= at and (datum.valid.until is None or at <= datum.valid.until)
    yield f"rule {datum.level}, {valid}{'' if in_force else f': not in force on {at}'}"
    yield f"kind: {quoted(rule.datum.label)}"
    yield from (f"  {line}" for line in _terms(book, rule, at))
    yield f"if it is violated: {datum.consequence}, {quoted(CONSEQUENCES[datum.consequence])}"
    yield from _roles(book, rule)
    yield from _figures(book, rule, at)
    yield f"exchanges that it reads: {', '.join(sorted(read_by(book, rule)))}"
    yield ""
    yield "examples"
    for example in datum.examples:
        found = verdict(judged(book, rule, example))
        yield f"  {found}: {quoted(example.text)}"
        history = history_of(book, example)
        for event in history.deliveries:
            yield f"    {event.day}: {quoted(book.scope.events[event.name].label)} ({event.name})"
        if example.at is not None:
            yield f"    judged on {day_of(example, history)}"


def _terms(book: Rulebook, rule: Compiled, at: date) -> Iterator[Line]:
    for part in parts(book, rule):
        said = _sentence(formula_of(rule, part), at, book) if part.formula else " ou ".join(part.events)
        yield quoted(f"{part.label} : {said}")


def _sentence(formula: Formula, at: date, book: Rulebook) -> str:
    """Write a formula with the parameters in force on a day."""
    node = formula.node
    values: dict[str, Scalar] = {}
    for variable in formula.variables:
        if variable.column.root == "parametre":
            value = book.parameter(variable.column.owner, at, {})
            if value is not None:
                values[variable.column.name] = value
    return in_language(french(bound(node, values)), book.language.id)


def _roles(book: Rulebook, rule: Compiled) -> Iterator[Line]:
    found = testability(book, rule)
    if found.obstacles:
        why = ", ".join(map(quoted, found.obstacles))
        yield f"tried on no role ({why}): {quoted(rule.datum.untestable or '')}"
    else:
        yield f"tried on the role: {found.role}"


def _figures(book: Rulebook, rule: Compiled, at: date) -> Iterator[Line]:
    """Give the parameters in force, and the readings that a doubt leaves open."""
    names = {
        variable.column.owner: variable.type
        for formula in rule.formulas.values()
        for variable in formula.variables
        if variable.column.root == "parametre"
    }
    for name, type_ in sorted(names.items()):
        value = in_language(french_value(book.parameter(name, at, {}), type_), book.language.id)
        yield f"figure on {at}: {quoted(f'{book.parameters[name].label} = {value}')} ({name})"
    for doubt, readings in sorted(rule.readings.items()):
        yield f"readings of doubt {doubt}: {', '.join(readings)}"


def _parameter(book: Rulebook, parameter: Parameter, at: date) -> Iterator[Line]:
    yield from map(quoted, (parameter.label, parameter.statement))
    for value in parameter.values:
        read = book.parameter(parameter.id, value.from_, {})
        yield f"since {value.from_}: {quoted(_value(book, parameter, read))}"
    yield f"on {at}: {quoted(_value(book, parameter, book.parameter(parameter.id, at, {})))}"
    yield from _readers(book, "parametre", parameter.id)


def _value(book: Rulebook, parameter: Parameter, read: Scalar | None) -> str:
    return in_language(french_value(read, Type(parameter.type)), book.language.id)


def _setting(book: Rulebook, setting: Setting) -> Iterator[Line]:
    yield from map(quoted, (setting.label, setting.definition))
    yield from (f"  {code.code}: {quoted(code.label)}" for code in setting.codes)
    yield from _readers(book, "reglage", setting.id)


def _calendar(calendar: Calendar) -> Iterator[Line]:
    yield from map(quoted, (calendar.label, calendar.statement))
    yield from (f"reading: {quoted(reading.label)}" for reading in calendar.readings)


def _territory(book: Rulebook, territory: Territory, at: date) -> Iterator[Line]:
    yield from (quoted(territory.label), f"legal time: {territory.zone}", f"public holidays of {at.year}")
    for day, found in of_year(of_place(book.public_holidays, territory.id), at.year).items():
        for holiday in found:
            law = ", ".join(quoted(cited(book.specification, citation)) for citation in holiday.sources)
            yield f"  {day}: {quoted(holiday.label)} ({law or sure(holiday)})"


def _public_holiday(book: Rulebook, holiday: PublicHoliday, at: date) -> Iterator[Line]:
    yield quoted(holiday.label)
    day = occurrence(holiday, at.year)
    yield f"in {at.year}: {day if day is not None else 'no public holiday'}"
    places = [place.label for place in book.territories if place.id in holiday.territories]
    yield f"in: {', '.join(map(quoted, places)) or 'all territories'}"


def _legal_date(book: Rulebook, day: LegalDate) -> Iterator[Line]:
    yield from map(quoted, (day.label, day.definition))
    for derivation, formula in zip(day.derivations, book.legal_dates[day.id], strict=True):
        told = in_language(formula.french, book.language.id)
        yield f"- {quoted(f'{derivation.text} {told}')}"
    yield from _readers(book, "date_legale", day.id)


def _readers(book: Rulebook, root: Root, name: str) -> Iterator[Line]:
    """Name the rules whose formulas read a figure."""
    readers = [
        rule.id
        for rule in book.rules.values()
        for formula in rule.formulas.values()
        if any((one.column.root, one.column.owner) == (root, name) for one in formula.variables)
    ]
    yield f"read by the rules: {', '.join(dict.fromkeys(readers)) or 'none'}"
