"""The rules of a specification, compiled once: what judging needs and nothing else."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property, lru_cache

from generator.engine.compiled import Compiled, Selection, combinations
from generator.engine.formulas import Formula, tree
from generator.engine.parameters import value_on
from generator.engine.scope import SpecificationScope
from generator.engine.territories import place
from generator.formula import FormulaError, Place, Type, Value
from generator.languages import Language, language, names
from generator.model.calendar import Calendar, PublicHoliday, Territories, Territory
from generator.model.exchange import Step
from generator.model.legal_date import LegalDate
from generator.model.parameter import Parameter
from generator.model.profile import Profile
from generator.model.rule import OtherReading, Referent, Rule
from generator.model.setting import Setting
from generator.model.specification import Specification

LAPSED = "tombee"
"""The reading under which a text that is in doubt no longer holds."""
RETAINED = "retenue"
"""The name of a rule's own formula, beside its other readings."""


@dataclass(frozen=True, eq=False)
class Rulebook:
    """A specification without errors in its formulas, ready to judge histories; equal to itself alone."""

    specification: Specification
    chosen: Mapping[str, str] = field(default_factory=dict)
    """The readings by which open questions are settled, by doubt: no other one is tried."""

    def __reduce__(self) -> "tuple[type[Rulebook], tuple[Specification, Mapping[str, str]]]":
        """Tell another process what it is made of: all else is worked out again there."""
        return type(self), (self.specification, self.chosen)

    @cached_property
    def scope(self) -> SpecificationScope:
        """What formulas may name."""
        return SpecificationScope(self.specification)

    @cached_property
    def typed(self) -> dict[tuple[str, type, object], Value]:
        """What formulas read of each value already met, by field: a corpus repeats the same few thousand."""
        return {}

    @cached_property
    def steps(self) -> Mapping[str, Step]:
        """The steps by name."""
        return self.specification.all(Step, "step")

    @cached_property
    def rules(self) -> Mapping[str, Compiled]:
        """The compiled rules by id.

        Raises FormulaError when a formula is wrong: a policy reports it first.
        """
        return {entry.id: self.compile(entry.datum) for entry in self.specification.rules}

    @cached_property
    def legal_dates(self) -> Mapping[str, tuple[Formula, ...]]:
        """The derivations of each legal date."""
        return {
            entry.id: tuple(self._read(one.formula, Type.DATE) for one in entry.datum.derivations)
            for entry in self.specification.entries(LegalDate, "legal-date")
        }

    @cached_property
    def doubts_of_dates(self) -> Mapping[str, tuple[str, ...]]:
        """The doubts on which each legal date depends."""
        return {
            id_: tuple(sorted({doubt for one in derivations for doubt in self._readings(one)}))
            for id_, derivations in self.legal_dates.items()
        }

    @cached_property
    def parameters(self) -> Mapping[str, Parameter]:
        """The parameters by id."""
        return self.specification.all(Parameter, "parameter")

    @cached_property
    def calendars(self) -> Mapping[str, Calendar]:
        """The calendars by id."""
        return self.specification.all(Calendar, "calendar")

    @cached_property
    def defaults(self) -> Mapping[str, Value]:
        """The settings of a dossier that gives none."""
        return {entry.id: entry.datum.default for entry in self.specification.entries(Setting, "setting")}

    def setting_that_gives(self, what: str) -> str:
        """Name the setting that gives the convention or the territory; empty when none does."""
        return self._settings_by_use.get(what, "")

    @cached_property
    def language(self) -> Language:
        """The language in which the specification is written; the default one where there is no such one."""
        profiles = self.specification.entries(Profile, "profile")
        default = str(Profile.model_fields["language"].default)
        name = profiles[0].datum.language if profiles else default
        return language(name if name in names() else default)

    @cached_property
    def cycles(self) -> tuple[str, ...]:
        """The conventions that the setting which gives them lists; none where the domain has none."""
        entry = self.specification.all(Setting, "setting").get(self.setting_that_gives("cycle"))
        return tuple(code.code for code in entry.codes) if entry is not None else ()

    def cycle_of(self, settings: Mapping[str, Value]) -> str | None:
        """Give the convention that some settings say; None where they say none."""
        found = settings.get(self.setting_that_gives("cycle"))
        return str(found) if found is not None else None

    def under(self, cycle: str | None) -> Mapping[str, Value]:
        """Give the setting that says a convention; none where there is none to say."""
        name = self.setting_that_gives("cycle")
        return {name: cycle} if name and cycle is not None else {}

    @cached_property
    def _settings_by_use(self) -> Mapping[str, str]:
        settings = self.specification.entries(Setting, "setting")
        return {entry.datum.gives: entry.id for entry in reversed(settings) if entry.datum.gives is not None}

    @cached_property
    def territories(self) -> tuple[Territory, ...]:
        """The territories, in the order of their file."""
        return tuple(entry.datum for entry in self.specification.entries(Territory, "territory"))

    @cached_property
    def public_holidays(self) -> tuple[PublicHoliday, ...]:
        """The public holidays of all places, in the order of their file."""
        return tuple(entry.datum for entry in self.specification.entries(PublicHoliday, "public-holiday"))

    @cached_property
    def places(self) -> Mapping[str, Place]:
        """The territories by id."""
        return {territory.id: place(territory, self.public_holidays) for territory in self.territories}

    def place(self, territory: Value) -> Place:
        """Give the place of a territory, the default one's when it is unknown."""
        known = self.places.get(str(territory))
        if known is not None:
            return known
        (entry,) = self.specification.entries(Territories, "territories")
        return self.places[entry.datum.default]

    @cached_property
    def _readings_of(self) -> Mapping[str, str | None]:
        """The doubt on which the calendar of each parameter depends, if any."""
        calendars = {id_: self.calendars.get(one.calendar or "") for id_, one in self.parameters.items()}
        return {id_: one.readings_of if one is not None else None for id_, one in calendars.items()}

    @cached_property
    def _values(self) -> dict[tuple[str, date, str | None], Value]:
        """The values already read, by parameter, day and reading: formulas ask for the same few."""
        return {}

    def parameter(self, id_: str, day: date, selection: Selection) -> Value:
        """Give the value of a parameter on a day, counted as a selection of readings says; None before it."""
        lapse = self.parameters[id_].lapse
        chosen = selection.get(lapse.doubt, self.chosen.get(lapse.doubt)) if lapse is not None else None
        if lapse is not None and chosen == LAPSED and day >= lapse.from_:
            return None
        doubt = self._readings_of[id_]
        key = (id_, day, selection.get(doubt, self.chosen.get(doubt)) if doubt is not None else None)
        if key not in self._values:
            parameter = self.parameters[id_]
            calendar = self.calendars.get(parameter.calendar or "")
            self._values[key] = value_on(parameter, day, calendar, key[2])
        return self._values[key]

    def compile(self, rule: Rule) -> Compiled:
        """Compile a rule; raises FormulaError when one of its formulas is wrong."""
        formulas = self._formulas(rule)
        if rule.outcome is not None:
            formulas["outcome"] = self._read(rule.outcome.formula, Type.BOOLEAN)
        named: tuple[Referent, ...] = getattr(rule, "referents", ())
        referents = {one.event: self._read(one.when, Type.BOOLEAN) for one in named}
        others: dict[tuple[str, str], dict[str, Formula]] = {}
        readings: dict[str, tuple[str, ...]] = {}
        given: tuple[OtherReading, ...] = getattr(rule, "other_readings", ())
        for other in given:
            name = other.id
            settled = self.chosen.get(other.doubt)
            if settled is not None:
                formulas |= self._formulas(other) if settled == name else {}
                continue
            readings[other.doubt] = (*readings.get(other.doubt, (RETAINED,)), name)
            others[other.doubt, name] = self._formulas(other)
        every = [
            *formulas.values(),
            *(formula for changed in others.values() for formula in changed.values()),
        ]
        for formula in every:
            readings |= self._readings(formula)
        return Compiled(rule, formulas, readings, others, referents)

    def _formulas(self, datum: Rule | OtherReading) -> dict[str, Formula]:
        return {
            key: self._read(text, type_)
            for key, type_ in _KEYS.items()
            if (text := getattr(datum, key, None)) is not None
        }

    def selections_of(self, legal_date: str) -> tuple[Selection, ...]:
        """Give every combination of readings on which a legal date depends, the retained one first."""
        return self._selections[legal_date]

    @cached_property
    def _selections(self) -> Mapping[str, tuple[Selection, ...]]:
        found = {}
        for id_, derivations in self.legal_dates.items():
            readings: dict[str, tuple[str, ...]] = {}
            for derivation in derivations:
                readings |= self._readings(derivation)
            found[id_] = combinations(readings)
        return found

    @cached_property
    def doubts_of_parameters(self) -> frozenset[str]:
        """The doubts on which the values of parameters depend."""
        lapses = {one.lapse.doubt for one in self.parameters.values() if one.lapse is not None}
        return frozenset(lapses | {doubt for doubt in self._readings_of.values() if doubt is not None})

    def doubts(self, formula: Formula) -> frozenset[str]:
        """Name the doubts on which the dates of a formula depend, through legal dates and calendars."""
        return frozenset(self._readings(formula))

    def _readings(self, formula: Formula) -> Mapping[str, tuple[str, ...]]:
        """Give the doubts on which the dates of a formula depend, through legal dates and calendars."""
        found: dict[str, tuple[str, ...]] = {}
        for variable in formula.variables:
            match variable.column.root:
                case "parametre":
                    parameter = self.parameters[variable.column.owner]
                    calendar = self.calendars.get(parameter.calendar or "")
                    if calendar is not None and calendar.readings_of is not None:
                        ids = tuple(one.id for one in calendar.readings)
                        settled = self.chosen.get(calendar.readings_of)
                        found[calendar.readings_of] = (settled,) if settled in ids else ids
                    if parameter.lapse is not None:
                        settled = self.chosen.get(parameter.lapse.doubt)
                        both = (RETAINED, LAPSED)
                        found[parameter.lapse.doubt] = (settled,) if settled in both else both
                case "date_legale":
                    for derivation in self.legal_dates[variable.column.owner]:
                        found |= self._readings(derivation)
                case "event" | "reglage":
                    pass
        return found

    def _read(self, text: str, type_: Type) -> Formula:
        found = tree(text, type_, self.scope)
        if isinstance(found, FormulaError):
            raise found
        return Formula(found)


@lru_cache(maxsize=4)
def rulebook(specification: Specification) -> Rulebook:
    """Give the rulebook of a specification, made once."""
    return Rulebook(specification)


@lru_cache(maxsize=4)
def settled(book: Rulebook, chosen: tuple[tuple[str, str], ...]) -> Rulebook:
    """Give the rulebook in which some questions are settled; the same one where none is."""
    return replace(book, chosen=dict(chosen)) if chosen else book


_KEYS: Mapping[str, Type] = {
    "when": Type.BOOLEAN,
    "date": Type.DATE,
    "due": Type.DATE,
    "formula": Type.BOOLEAN,
}
