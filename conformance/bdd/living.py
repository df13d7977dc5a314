"""The life that a scenario tells: its messages and decisions, whole, with what the role is not told of."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from conformance.bdd.dating import HAPPENING, Dates
from conformance.bdd.lines import Line, ScenarioError
from conformance.bdd.spoken import spoken
from conformance.bdd.vocabulary import Said, Vocabulary
from generator.engine.completing import example_of
from generator.engine.derived import CONTENT
from generator.engine.motives import refusals
from generator.engine.reading import Raw, history
from generator.engine.roles import Role, Way
from generator.engine.rulebook import Rulebook
from generator.formula import Value
from generator.formula.french import french_date
from generator.kit.purpose import Purpose
from generator.kit.setup.placed import Placed
from generator.kit.setup.preamble import placed
from generator.kit.test_data import lasts, preludes


@dataclass(frozen=True)
class Happening:
    """A message or a decision that a line tells."""

    place: int
    """Its line."""
    raw: Raw
    said: Said


@dataclass(eq=False)
class Life:
    """A life as the lines of a scenario tell it to a role; each look raises ScenarioError."""

    words: Vocabulary
    role: Role
    lines: Sequence[Line]
    rule: str | None = None
    """The rule that the scenario is about, where it says one: what it tells may break it."""
    known: Sequence[Raw] = ()
    """Whole messages that its sentences stand for, where they leave out what nothing can complete."""

    @property
    def book(self) -> Rulebook:
        """The rules."""
        return self.words.book

    @cached_property
    def settings(self) -> Mapping[str, Value]:
        """The settings of the dossier."""
        return self.words.settings(self.lines[0])

    @cached_property
    def dates(self) -> Dates:
        """The instants of the lines."""
        place = self.book.place(self.settings.get(self.book.setting_that_gives("territory")))
        return Dates(self.book, self.lines, place.zone, self.known)

    @cached_property
    def happenings(self) -> Mapping[int, Happening]:
        """The messages and the decisions, by the place of their lines."""
        found = {}
        for place, line in enumerate(self.lines):
            if line.pattern in HAPPENING:
                found[place] = self._happening(place, line)
        return found

    def _happening(self, place: int, line: Line) -> Happening:
        line = self._dated(place, line)
        (phrase, *others) = line.sentence.phrases
        if others:
            raise line.error("one thing happens at a time: « ou bien » is for what must be seen")
        is_refused = self.is_refused(place)
        is_content = self.rule is not None and self.rule.startswith(f"{CONTENT}:")
        said = self.words.said(line, self.dates.zone, is_wrong=is_refused and is_content)
        foreign = [name for name in said.data if name not in self.book.scope.events[phrase.event].fields]
        if foreign:
            label = self.book.scope.fields[foreign[0]].label
            raise line.error(f"the message says nothing of « {label} »")
        if said.flaws and not is_refused:
            raise line.error(next(iter(said.flaws.values())).why)
        if self.role.way(phrase.event) is None and said.receiver is None:
            raise line.error(f"{self.role.id} is not told of it: the scenario is for another role")
        data = {**self._known(place, phrase.event), **phrase.says, **said.data}
        raw = Raw(phrase.event, self.dates.moments[place], data, channel=said.channel, extra=said.extra)
        return Happening(place, raw, said)

    def _dated(self, place: int, line: Line) -> Line:
        """Give a line whose table says the day of its sentence where it says « le même jour »."""
        if all(text != spoken().delays.same_day for _, text in line.rows):
            return line
        day = french_date(self.dates.moments[place].date())
        return replace(
            line,
            rows=tuple((head, day if text == spoken().delays.same_day else text) for head, text in line.rows),
        )

    def _known(self, place: int, event: str) -> Mapping[str, object]:
        """Give what the whole message says for which the sentence stands."""
        raw = self.dates.whole(place)
        return raw.data if raw is not None and raw.name == event else {}

    def is_refused(self, place: int) -> bool:
        """Tell whether a line tells a message that must be refused."""
        after = next((one for one in self.lines[place + 1 :] if one.when is None), None)
        return after is not None and after.pattern == "refuse"

    def placed(self) -> Placed:
        """Complete what the lines tell, from what the role is not told of."""
        raws = tuple(self._agreeing(place, one.raw) for place, one in self.happenings.items())
        if not raws:
            raise first_error(self.lines, "nothing happens in it")
        told = {raw.name for raw in raws}
        purpose = Purpose(raws, self.settings, "", "", "", dossier=dict(self._dossier(raws)))
        cycle = self.book.cycle_of(self.settings)
        return placed(self.book, purpose, cycle, without=frozenset(self.role.ways) - told, apart=self.rule)

    def _agreeing(self, at: int, raw: Raw) -> Raw:
        """Let a message say what another one tells of the dossier, rather than what is plausible in it.

        A sum that is usually nothing is not lent by what comes later: it was nothing yet.
        """
        plausible = {
            value.field: value.value
            for item in preludes(self.book).plausible
            if item.event == raw.name
            for value in item.given
        }
        told = {
            name: value
            for place, one in self.happenings.items()
            if not self.is_refused(place) and one.raw.name != raw.name  # a second decision says its own
            for name, value in one.raw.data.items()
            if name in plausible.keys() - raw.data.keys()
            and lasts(self.book, name)
            and (place < at or plausible[name] != 0)
        }
        return raw._replace(data={**told, **raw.data}) if told else raw

    def _dossier(self, raws: Sequence[Raw]) -> Iterator[tuple[str, object]]:
        """Give what the dossier says, beside what its messages tell.

        A value that an outcome looks for and that no message tells is the dossier's; one that only a message
        to be refused tells is not: what is usual stands instead.
        """
        refused = {place for place in self.happenings if self.is_refused(place)}
        told = {
            name for place, one in self.happenings.items() if place not in refused for name in one.raw.data
        }
        held = {name for raw in raws for name in self.book.scope.events[raw.name].fields}
        usual = {item.field: item.value for item in preludes(self.book).dossier}
        for place in sorted(refused):
            raw = self.happenings[place].raw
            says = self.lines[place].sentence.phrases[0].says
            for name in (*says, *self.happenings[place].said.data):
                if name not in told and lasts(self.book, name):
                    definition = self.book.scope.fields[name]
                    yield name, usual.get(name, example_of(self.book, definition, raw.moment))
        for line in self.lines:
            if line.pattern in ("emet", "emet-avant", "emet-une-fois", "execute"):
                for one in self.words.conditions(line, self.dates.zone):
                    if one.order == "==" and one.field in held - told and lasts(self.book, one.field):
                        yield one.field, one.value

    @staticmethod
    def flawed(data: Mapping[str, object], happening: Happening) -> Iterator[tuple[str, object]]:
        """Leave out what is absent on purpose, and put in what is wrong on purpose."""
        flaws = happening.said.flaws
        for name, value in data.items():
            if value is not None and name not in flaws:
                yield name, value
        yield from ((name, flaw.value) for name, flaw in flaws.items() if not flaw.is_absent)

    def position(self, place: int, begun: Placed) -> int:
        """Give where a happening stands among the messages of the whole life."""
        number = list(self.happenings).index(place)
        return [at for at, ours in enumerate(begun.ours) if ours][number]

    def refusals(self, place: int, begun: Placed) -> frozenset[str]:
        """Name every rule by which what a line tells may be refused."""
        at = self.position(place, begun)
        raws = [self._as_delivered(raw, None) for raw in begun.raws[:at]]
        raws.append(self._as_delivered(begun.raws[at], self.happenings[place]))
        seen = history(self.book, raws, begun.settings, begun.number)
        return refusals(self.book, self.role.id, seen, seen.deliveries[-1])

    def _as_delivered(self, raw: Raw, happening: Happening | None) -> Raw:
        if happening is None:
            return raw._replace(data={name: value for name, value in raw.data.items() if value is not None})
        said = happening.said
        is_delivered = said.receiver is not None or self.role.way(raw.name) is Way.DELIVERED
        return raw._replace(
            data=dict(self.flawed(raw.data, happening)),
            source=said.source or raw.source,
            delivered=True if is_delivered else None,
        )


def first_error(lines: Sequence[Line], text: str) -> ScenarioError:
    """Give an error of a whole scenario, at its first line."""
    return lines[0].error(text) if lines else ScenarioError(text)
