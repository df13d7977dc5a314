"""A rule, its figures and its dates, explained as of a day."""

from collections.abc import Iterator
from datetime import date

from generator.engine import Rulebook, rulebook
from generator.engine.examples import day_of, judged, verdict
from generator.engine.formulas import Formula
from generator.engine.public_holidays import occurrence, of_place, of_year
from generator.engine.reading import history_of
from generator.engine.rulebook import Compiled
from generator.engine.visibility import read_by, testability
from generator.formula import Type, bound
from generator.formula.french import french, french_date, french_value
from generator.formula.tree import Root, Scalar
from generator.model.base import Datum
from generator.model.calendar import Calendar, PublicHoliday, Territory
from generator.model.legal_date import LegalDate
from generator.model.parameter import Parameter
from generator.model.rule import RuleBase
from generator.model.setting import Setting
from generator.model.specification import Specification
from generator.rule_parts import formula_of, parts
from generator.wording import CONSEQUENCES, EXAMPLE_VERDICTS, certainty, cited

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
    yield from (datum.title, datum.statement, "")
    valid = f"en vigueur depuis le {french_date(datum.valid.from_)}"
    if datum.valid.until is not None:
        valid += f" et jusqu’au {french_date(datum.valid.until)}"
    in_force = datum.valid.from_ <= at and (datum.valid.until is None or at <= datum.valid.until)
    yield f"Règle {datum.level}, {valid}{'' if in_force else f' : hors vigueur au {french_date(at)}'}"
    yield f"Genre : {rule.datum.label}"
    yield from (f"  {line}" for line in _terms(book, rule, at))
    yield f"Si elle est violée : {CONSEQUENCES[datum.consequence]}"
    yield from _roles(book, rule)
    yield from _figures(book, rule, at)
    yield f"Échanges touchés : {', '.join(sorted(read_by(book, rule)))}"
    yield ""
    yield "Exemples"
    for example in datum.examples:
        found = verdict(judged(book, rule, example))
        yield f"  {EXAMPLE_VERDICTS[found]} — {example.text}"
        history = history_of(book, example)
        for event in history.deliveries:
            yield f"    {french_date(event.day)} : {book.scope.events[event.name].label} ({event.name})"
        if example.at is not None:
            yield f"    jugé au {french_date(day_of(example, history))}"


def _terms(book: Rulebook, rule: Compiled, at: date) -> Iterator[Line]:
    for part in parts(book, rule):
        said = _sentence(formula_of(rule, part), at, book) if part.formula else " ou ".join(part.events)
        yield f"{part.label} : {said}"


def _sentence(formula: Formula, at: date, book: Rulebook) -> str:
    """Write a formula with the parameters in force on a day."""
    node = formula.node
    values: dict[str, Scalar] = {}
    for variable in formula.variables:
        if variable.column.root == "parametre":
            value = book.parameter(variable.column.owner, at, {})
            if value is not None:
                values[variable.column.name] = value
    return french(bound(node, values))


def _roles(book: Rulebook, rule: Compiled) -> Iterator[Line]:
    found = testability(book, rule)
    if found.obstacles:
        yield f"Vérifiable pour aucun rôle ({', '.join(found.obstacles)}) : {rule.datum.untestable or ''}"
    else:
        yield f"Vérifiable pour le rôle : {found.role}"


def _figures(book: Rulebook, rule: Compiled, at: date) -> Iterator[Line]:
    """Give the parameters in force, and the readings that a doubt leaves open."""
    names = {
        variable.column.owner: variable.type
        for formula in rule.formulas.values()
        for variable in formula.variables
        if variable.column.root == "parametre"
    }
    for name, type_ in sorted(names.items()):
        value = french_value(book.parameter(name, at, {}), type_)
        yield f"Paramètre au {french_date(at)} : {book.parameters[name].label} = {value} ({name})"
    for doubt, readings in sorted(rule.readings.items()):
        yield f"Lectures du doute {doubt} : {', '.join(readings)}"


def _parameter(book: Rulebook, parameter: Parameter, at: date) -> Iterator[Line]:
    yield from (parameter.label, parameter.statement)
    for value in parameter.values:
        read = book.parameter(parameter.id, value.from_, {})
        yield f"Depuis le {french_date(value.from_)} : {french_value(read, Type(parameter.type))}"
    yield f"Au {french_date(at)} : {french_value(book.parameter(parameter.id, at, {}), Type(parameter.type))}"
    yield from _readers(book, "parametre", parameter.id)


def _setting(book: Rulebook, setting: Setting) -> Iterator[Line]:
    yield from (setting.label, setting.definition)
    yield from (f"  {code.code} : {code.label}" for code in setting.codes)
    yield from _readers(book, "reglage", setting.id)


def _calendar(calendar: Calendar) -> Iterator[Line]:
    yield from (calendar.label, calendar.statement)
    yield from (f"Lecture : {reading.label}" for reading in calendar.readings)


def _territory(book: Rulebook, territory: Territory, at: date) -> Iterator[Line]:
    yield from (territory.label, f"Heure légale : {territory.zone}", f"Jours fériés de {at.year}")
    for day, found in of_year(of_place(book.public_holidays, territory.id), at.year).items():
        for holiday in found:
            law = " ; ".join(cited(book.specification, citation) for citation in holiday.sources)
            yield f"  {french_date(day)} : {holiday.label} ({law or certainty(holiday)})"


def _public_holiday(book: Rulebook, holiday: PublicHoliday, at: date) -> Iterator[Line]:
    yield holiday.label
    day = occurrence(holiday, at.year)
    yield f"En {at.year} : {french_date(day) if day is not None else 'pas férié'}"
    places = [place.label for place in book.territories if place.id in holiday.territories]
    yield f"Férié dans : {' ; '.join(places) or 'tous les territoires'}"


def _legal_date(book: Rulebook, day: LegalDate) -> Iterator[Line]:
    yield from (day.label, day.definition)
    for derivation, formula in zip(day.derivations, book.legal_dates[day.id], strict=True):
        yield f"- {derivation.text} {french(formula.node)}"
    yield from _readers(book, "date_legale", day.id)


def _readers(book: Rulebook, root: Root, name: str) -> Iterator[Line]:
    """Name the rules whose formulas read a figure."""
    readers = [
        rule.id
        for rule in book.rules.values()
        for formula in rule.formulas.values()
        if any((one.column.root, one.column.owner) == (root, name) for one in formula.variables)
    ]
    yield f"Lu par les règles : {', '.join(dict.fromkeys(readers)) or 'aucune'}"
