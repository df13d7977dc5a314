"""A rule before a history under one reading of the law: what every kind of rule needs to judge."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from generator.engine.compiled import Compiled, Selection
from generator.engine.findings import Finding, Told, Verdict
from generator.engine.formulas import Formula
from generator.engine.history import Event, History
from generator.engine.rows import Moment
from generator.engine.rulebook import Rulebook
from generator.formula import Value
from generator.formula.french import french_value
from generator.formula.phrases import either, joined, phrase

OUT_OF_FORCE = "la règle n’était pas en vigueur"
UNKNOWN = "donnée absente"
CONDITION_FALSE = "la condition d’application n’est pas remplie"


@dataclass(slots=True)
class Trial:
    """What is judged, by what, as of when; nothing changes it."""

    book: Rulebook
    rule: Compiled
    history: History
    legal_date: date
    selection: Selection

    def at(self, event: Event) -> Moment:
        """Stand at an event."""
        return Moment(self.book, self.history, event, self.selection, self.rule.referents)

    def formula(self, key: str) -> Formula | None:
        """Give a formula of the rule under this reading."""
        return self.rule.formula(key, self.selection)

    def finding(
        self,
        verdict: Verdict,
        *evidence: Event,
        expected: Told = "",
        observed: Told = "",
        due: date | None = None,
    ) -> Finding:
        """Make a finding of this rule; a mutant without its condition finds no violation."""
        if verdict is Verdict.VIOLATED and self.rule.toothless:
            verdict = Verdict.SATISFIED
        return Finding(self.rule.id, verdict, evidence, expected, observed, due)

    def in_force(self, day: date) -> bool:
        """Tell whether the rule was in force on a day."""
        valid = self.rule.datum.valid
        return valid.from_ <= day and (valid.until is None or day <= valid.until)

    def set_aside(self, event: Event) -> Finding | None:
        """Give the finding of an event that the rule does not judge, out of force or of its condition."""
        if not self.in_force(event.day):
            return self.finding(Verdict.NOT_APPLICABLE, event, observed=OUT_OF_FORCE)
        when = self.formula("when")
        if when is None:
            return None
        met = self.at(event).value(when)
        if met is None:
            return self.unknown(event, when)
        return None if met else self.finding(Verdict.NOT_APPLICABLE, event, observed=CONDITION_FALSE)

    def unknown(self, event: Event, *formulas: Formula) -> Finding:
        """Give the finding of an event whose data do not suffice to judge it, which names them."""

        def missing() -> str:
            return f"{UNKNOWN} : {', '.join(dict.fromkeys(self._missing(event, *formulas)))}"

        return Finding(self.rule.id, Verdict.NOT_APPLICABLE, (event,), "", missing, is_unknown=True)

    def told(self, event: Event, *formulas: Formula) -> str:
        """Tell the values that formulas read at an event."""
        moment = self.at(event)
        known: dict[str, Value] = {}
        for formula in formulas:
            for variable in formula.variables:
                known[variable.label] = moment.read(variable.column)
        typed = {variable.label: variable.type for formula in formulas for variable in formula.variables}
        values = ((label, french_value(value, typed[label])) for label, value in known.items())
        return joined("apart", (phrase("named-value", label, value) for label, value in values))

    def activations(self, *names: str) -> Iterator[tuple[Event, Finding | None]]:
        """Walk the events of some names, each with the finding that sets it aside, if any."""
        for event in self.history.of(*names):
            yield event, self.set_aside(event)

    def messages(self, name: str) -> Iterator[tuple[Event, Finding | None]]:
        """Walk the activations of a name; those refused count where refusing them is the consequence."""
        yield from self.activations(name)
        if self.rule.datum.consequence == "rejet":
            for event in self.history.deliveries:
                if event.refused and event.name == name:
                    yield event, self.set_aside(event)

    def either(self, names: tuple[str, ...]) -> str:
        """Name some events of which one is enough."""
        return either(phrase("label", self.book.scope.events[name].label) for name in names)

    @property
    def last(self) -> Event | None:
        """The last event up to the day of the judgement."""
        seen = [event for event in self.history.events if event.day <= self.legal_date]
        return seen[-1] if seen else None

    def _missing(self, event: Event, *formulas: Formula) -> Iterator[str]:
        moment = self.at(event)
        for formula in formulas:
            for variable in formula.variables:
                if moment.read(variable.column) is None:
                    yield variable.label
