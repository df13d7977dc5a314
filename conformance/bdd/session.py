"""One run of the bench under pytest: what is played, what came of it, and what is written."""

from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from cucumber_tag_expressions import parse
from msgspec import structs

from conformance.bdd.contradicting import contradiction
from conformance.bdd.lines import Line, recognised
from conformance.bdd.spoken import kit, spoken
from conformance.bdd.steps import phrase_book
from conformance.bdd.telling import Telling, Told
from conformance.bdd.vocabulary import Vocabulary
from conformance.bench import Bench, Options, Target
from conformance.judging import judge_of
from conformance.playing.outcome import Outcome, Status
from conformance.running.campaign import Campaign
from conformance.running.results import Run
from conformance.running.selecting import Selection
from conformance.running.transcript import Transcript
from generator import safekeeping
from generator.engine.derived import ROUTING, TRANSITION, derived_rules
from generator.engine.reading import Raw
from generator.engine.roles import roles
from generator.engine.rulebook import Rulebook
from generator.kit.case import Case as ToldCase
from generator.kit.machine import kit_case
from generator.model.kit import Case
from generator.model.message import FieldDefinition

if TYPE_CHECKING:
    from pytest_bdd.parser import Scenario, ScenarioTemplate

_RULE, _ROLE, _FAMILY = "regle:", "role:", "famille:"
_LIVES = (f"{TRANSITION}:", f"{ROUTING}:", "parcours:")
"""The rules whose scenarios are drawn from whole lives: what the role does not see of them is not told."""
_KIND = "propre"
"""The kind of an editor's own scenario."""


class _Own(Case, frozen=True):
    """The case of an editor's own scenario."""

    is_strict: ClassVar[bool] = True


class Session:
    """One run of the bench, whose scenarios pytest chooses one by one.

    Raises what `Bench` raises, and KitError where the specification cannot be read.
    """

    def __init__(self, target: Target, selection: Selection, options: Options, out: Path | None) -> None:
        self._kit = kit()
        self._selection = selection
        self._tags = parse(selection.tags) if selection.tags is not None else None
        self._bench = Bench(self._kit, target, selection, options)
        self.cases = {case.id: case for case in self._bench.cases()}
        self._campaign: Campaign = self._bench.campaign()
        self._played: dict[str, Outcome] = {}
        self._has_passed = False
        self._transcript: Transcript | None = None
        self._holding = ExitStack()
        if out is not None:
            self._holding.enter_context(safekeeping.held(out))
            self._transcript = self._bench.transcript()

    @property
    def has_passed(self) -> bool:
        """Whether a scenario passed: where none did, the run proves nothing."""
        return self._has_passed

    def name(self, path: Path, template: "ScenarioTemplate", context: Mapping[str, str], number: int) -> str:
        """Name a scenario: by the case, or its number, that its examples name, else by its place."""
        case = context.get(spoken().heads.case)
        if case is not None and case.startswith("."):
            return f"{_family(template) or path.stem}{case}"
        return case or f"{path.stem}:{template.line_number}.{number}"

    def is_ours(self, path: Path) -> bool:
        """Tell whether a feature is one of the kit's, word for word: an editor's own may look like it."""
        return _text(path) in self._features

    def plays(self, path: Path, template: "ScenarioTemplate", context: Mapping[str, str], name: str) -> bool:
        """Tell whether a scenario is of the selection; raises ScenarioError where a sentence is not known."""
        if self.is_ours(path):
            if name not in self.cases:
                return False
        elif not self._is_selected(template, name):
            return False
        self.lines(path, template.render(context))
        return True

    def _is_selected(self, template: "ScenarioTemplate", name: str) -> bool:
        """Tell whether an editor's own scenario is of the selection: a role that it names, tags, its name."""
        tags = _tags(template)
        named = {tag.removeprefix(_ROLE) for tag in tags if tag.startswith(_ROLE)}
        if named and self._selection.role not in named:
            return False
        if self._selection.cases and name not in self._selection.cases:
            return False
        return self._tags is None or self._tags.evaluate({f"@{tag}" for tag in tags})

    @staticmethod
    def lines(path: Path, scenario: "Scenario") -> Sequence[Line]:
        """Recognise the sentences of a scenario; raises ScenarioError."""
        book = phrase_book()
        return [
            recognised(
                book,
                f"{path.name}:{step.line_number}",
                step.type,
                step.name,
                [[str(cell) for cell in row] for row in step.datatable.raw()] if step.datatable else (),
            )
            for step in scenario.steps
        ]

    def play(self, path: Path, scenario: "Scenario", name: str) -> tuple[Outcome, Sequence[int]]:
        """Play a scenario; gives its outcome, and the sentence that each step of its case comes from.

        Raises ScenarioError where it cannot be told, or the law contradicts it; OSError where what was said
        cannot be written.
        """
        is_ours = self.is_ours(path)
        lines = self.lines(path, scenario)
        told, rule = self._told(lines, scenario, name, is_ours=is_ours)
        case = self._case(told, scenario, name, rule)
        if is_ours:
            done = {part: getattr(case, part) for part in ("subject", "settings", "begins", "steps")}
            case = structs.replace(self.cases[name], **done)
        played = self._campaign.play(case)
        self._has_passed |= played.outcome.status is Status.PASSED
        if is_ours:
            self._played[name] = played.outcome
            if self._transcript is not None:
                self._bench.keep(self._transcript, played)
                self._bench.bound(self._transcript, self._campaign)
        return played.outcome, told.lines

    def write(self) -> None:
        """Write what came of the kit's cases beside the transcript; raises OSError."""
        self._campaign.close()
        if self._transcript is not None:
            missing = Outcome(Status.NOT_TESTED, "stopped")
            outcomes = [(case, self._played.get(case.id, missing)) for case in self.cases.values()]
            run: Run = self._bench.told(outcomes, self._transcript.close())
            self._bench.write(run)

    def close(self) -> None:
        """Say goodbye to the implementation."""
        self._campaign.close()
        self._holding.close()

    @cached_property
    def _features(self) -> frozenset[str]:
        folder = self._kit.folder / "features"
        return frozenset(_text(path) for path in folder.rglob("*.feature"))

    @property
    def _book(self) -> Rulebook:
        return judge_of(self._kit.folder).book

    @cached_property
    def _words(self) -> Vocabulary:
        return Vocabulary(self._book)

    @cached_property
    def _rules(self) -> Mapping[str, str]:
        """The rules by their tags: a derived rule's name has a `:`, which separates the parts of a tag."""
        named = [*self._book.rules, *(one.id for one in derived_rules(self._book))]
        return {name.replace(":", "-"): name for name in named}

    @cached_property
    def _assigned(self) -> Mapping[str, str]:
        fields = self._book.specification.entries(FieldDefinition, "field")
        return {one.id: one.datum.assigned_by for one in fields if one.datum.assigned_by is not None}

    def _told(
        self, lines: Sequence[Line], scenario: "Scenario", name: str, *, is_ours: bool
    ) -> tuple[Told, str | None]:
        own = (self._rules.get(tag.removeprefix(_RULE)) for tag in sorted(_tags(scenario)))
        rule = self.cases[name].rule if is_ours else next((one for one in own if one is not None), None)
        is_life = is_ours and rule is not None and rule.startswith(_LIVES)
        known = _whole(self.cases[name]) if is_life else ()
        telling = Telling(self._words, roles(self._book)[self._selection.role], lines, rule, known)
        told = telling.told()
        found = None if is_ours else contradiction(telling, told)
        if found is not None:
            raise found.error(lines[-1].where)
        return told, rule

    def _case(self, told: Told, scenario: "Scenario", name: str, rule: str | None) -> Case:
        """Give the case that sentences tell, as the kit would hold it."""
        begins = next(beat.at for beat in told.beats if beat.at is not None)
        case = ToldCase(
            rule=rule or _KIND,
            family=_KIND,
            key=name,
            kind=_KIND,
            role=self._selection.role,
            phase="",
            level="recommande",
            title=scenario.name,
            why=_KIND,
            settings=told.placed.settings,
            number=told.placed.number,
            beats=told.beats,
            legal_date=begins.date(),
            sources=(),
            certainty="general",
            doubts=tuple(doubt for beat in told.beats for doubt in beat.doubts),
        )
        return _Own(**structs.asdict(kit_case(name, case, self._assigned)))


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def _family(template: "ScenarioTemplate") -> str | None:
    """Name what the cases of a feature are numbered in, whatever its file is called."""
    tags = sorted(template.feature.tags)  # that of a family comes before that of a rule
    named = (tag.removeprefix(kind) for kind in (_FAMILY, _RULE) for tag in tags if tag.startswith(kind))
    return next(named, None)


def _tags(scenario: "Scenario | ScenarioTemplate") -> frozenset[str]:
    rule = scenario.rule.tags if scenario.rule is not None else set()
    return frozenset(scenario.tags | scenario.feature.tags | rule)


def _whole(case: Case) -> Sequence[Raw]:
    """Give the whole messages of a case of the kit, for the sentences that stand for them."""
    return [
        Raw(step.type, step.at, step.exchange.get("data", step.data))
        for step in case.steps
        if step.call in ("deliver", "trigger", "await") and step.type is not None and step.at is not None
    ]
