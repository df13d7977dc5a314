"""What is told of the failures: the first of each rule and cause in full, the others in a line."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from conformance.broken import TAKEN, acts, condemns, kind_of, rules_broken
from conformance.kit import Json, Kit
from conformance.playing.expecting import NOTHING_LEFT
from conformance.playing.outcome import CAUSES, IN_PASSING
from conformance.reports.approval import words
from conformance.reports.broken_rule import BrokenRule, Failure, Said, Short, Told
from conformance.reports.dialogue import Line, dialogues
from conformance.reports.labels import Labels
from conformance.reports.languages import FRENCH, Language
from conformance.reports.scenarios import Scenario, Scenarios
from conformance.reports.sentences import answered_step, sentence_of
from conformance.reports.sequence import diagram
from conformance.reports.story import moments
from conformance.reports.telling import CERTAINTIES
from generator import events
from generator.languages.derived import asked_by
from generator.model.kit import Case

_ADVISED = "recommande"
"""The level of advice: a rule may be obligatory, and some of its cases advise only."""
_LEVELS = MappingProxyType({_ADVISED: "recommandé"})
"""The levels that are not told by their code."""
_LONGEST = 4_000
"""Characters of one message of a dialogue: what is longer is in the transcript."""


class _Count(NamedTuple):
    """How many cases show a rule broken, and how many of these nothing else."""

    cases: int
    alone: int


class Failures:
    """Tells the failures of a run."""

    def __init__(
        self, kit: Kit, scenarios: Scenarios, labels: Labels, language: Language | None = None
    ) -> None:
        self._kit = kit
        self._language = (language or Language()).of(scenarios.language)
        self._cases = {case.id: case for case in kit.cases}
        self._scenarios = scenarios
        self._labels = labels

    def rules(self, results: Json, transcript: Path) -> Iterator[BrokenRule]:
        """Give the rules that failed, in the order of the results."""
        groups: dict[str, dict[str, list[Json]]] = {}
        alone: Counter[str] = Counter()
        for found in results["cases"]:
            broken = list(rules_broken(self._cases[found["id"]], found))
            for rule, one in broken:
                groups.setdefault(rule, {}).setdefault(kind_of(one), []).append(one)
            if len({rule for rule, _ in broken}) == 1:
                alone[broken[0][0]] += 1
        first = [same[0]["id"] for causes in groups.values() for same in causes.values()]
        said = dialogues(transcript, first)
        found = []
        for rule, causes in groups.items():
            failures = [self._failure(rule, same, said) for same in causes.values()]
            told = self._rule(rule, _Count(sum(map(len, causes.values())), alone[rule]), failures)
            every = [one for same in causes.values() for one in same]
            levels = {self._cases[one["id"]].level for one in every if one["rule"] == rule}
            if levels == {_ADVISED} and not any(condemns(rule, one) for one in every):
                told = replace(told, level=self._language.say(_LEVELS[_ADVISED]))
            found.append(
                replace(
                    told,
                    cases=frozenset(one["id"] for one in every),
                    acts=frozenset(act for one in every for act in self._acts(rule, one)),
                    condemns=any(condemns(rule, one) for one in every),
                )
            )
        titles = Counter(one.title for one in found)
        yield from (self._apart(one) if titles[one.title] > 1 else one for one in found)

    def _acts(self, rule: str, found: Json) -> Iterator[tuple[str, str]]:
        """Give the events that broke a rule: those that the engine names, and what was answered wrongly."""
        yield from acts(rule, found)
        case = self._cases[found["id"]]
        answered = _answered(found, case) if found["cause"] in TAKEN else _refused(found, case)
        if answered:
            yield case.id, f"{answered} {found.get('at')}"

    def _apart(self, one: BrokenRule) -> BrokenRule:
        """Tell from the others a rule of a message that two exchanges carry: by the exchange."""
        about = one.id.partition(":")[2]
        return replace(one, title=f"{one.title} ({self._labels.step(about)})") if about else one

    def _rule(self, id_: str, count: _Count, failures: Sequence[Failure]) -> BrokenRule:
        case, shown_by = self._about(id_), self._cases[failures[0].id]
        if case is None:
            return self._without_case(id_, shown_by, count, failures)
        scenario = self._scenarios.scenario(case)
        heading = self._scenarios.headings.get(case.feature)
        written = self._kit.rules.get(id_, {})
        statement = written.get("statement") or (scenario.rule if scenario is not None else "")
        title = written.get("title") or (heading.title if heading is not None else id_)
        certainty = heading.certainty if heading is not None else None
        say = self._language.say
        return BrokenRule(
            id_,
            title,
            statement,
            self._labels.where(case),
            say(_LEVELS.get(case.level, case.level)),
            say(certainty or CERTAINTIES.get(case.certainty, case.certainty)),
            say(words(self._kit, id_)),
            self._kit.phases.get(case.phase, case.phase),
            *count,
            tuple(failures),
            self._language,
        )

    def _about(self, rule: str) -> Case | None:
        """Give a case that is about a rule, if any is."""
        return next((case for case in self._kit.cases if case.rule == rule), None)

    def _without_case(
        self, id_: str, shown_by: Case, count: _Count, failures: Sequence[Failure]
    ) -> BrokenRule:
        """Tell a rule that is looked for in every case, and is the matter of none."""
        kind, _, about = id_.partition(":")
        written = self._kit.rules.get(id_, {})
        asked = asked_by(self._scenarios.language).get(kind)
        title, statement = (asked.title, asked.statement) if asked is not None else (id_, "")
        message = self._about(f"content:{about}")
        say = self._language.say
        return BrokenRule(
            id_,
            written.get("title") or f"{title} — {self._labels.step(about)}",
            written.get("statement") or statement,
            self._labels.where(message) if message is not None else (),
            say("obligatoire"),
            say(
                "déduit de la description de l’échange" if not written else str(written.get("certainty", ""))
            ),
            say(words(self._kit, id_)),
            self._kit.phases.get(shown_by.phase, shown_by.phase),
            *count,
            tuple(failures),
            self._language,
        )

    def _failure(self, rule: str, same: Sequence[Json], said: Mapping[str, tuple[Line, ...]]) -> Failure:
        found, case = same[0], self._cases[same[0]["id"]]
        lines = said.get(case.id, ())
        say = self._language.say
        story = moments(case, found, lines, self._language)
        title = say("Diagramme de séquence du cas {case}, règle {rule}", case=case.id, rule=rule)
        silent = _silent(rule, found, case)
        return Failure(
            id=case.id,
            anchor=case.id if rule == case.rule else f"{case.id}-{rule}",
            title=case.title,
            required=found["required"],
            cause=found["cause"],
            text=say(found["text"]),
            detail=self._detail(found),
            expected=self._said(found, "expected"),
            obtained=self._said(found, "obtained"),
            at=self._language.instant(found.get("at")),
            silent=silent,
            refused=self._labels.step(_refused(found, case)),
            unsent=self._labels.step(silent),
            taken=self._labels.step(_answered(found, case) if found["cause"] in TAKEN else ""),
            sent=self._labels.step(_forbidden(found, case)),
            about=self._labels.step(_in_passing(rule, found)),
            sentences=tuple(_sentences(case, self._scenarios.scenario(case), found)),
            diagram=diagram(story, case.role, self._labels, title, self._language),
            dialogue=tuple(_said(line) for line in lines),
            others=tuple(
                Short(one["id"], self._said(one, "obtained"), self._detail(one)) for one in same[1:]
            ),
        )

    def _detail(self, found: Json) -> str:
        detail = found.get("detail", "")
        if detail in CAUSES:
            return self._language.say(CAUSES[detail])
        return self._labels.said(detail, self._language.words)

    def _said(self, found: Json, name: str) -> str:
        """Say what was expected or obtained; a sentence that is known whole, by its translation."""
        text = found.get(name, "")
        if text in self._language.texts:
            return self._language.say(text)
        if found["cause"] == "state" and self._language.words.code == FRENCH:
            return self._labels.state(text)
        return self._labels.said(text, self._language.words)


def _silent(rule: str, found: Json, case: Case) -> str:
    """Name the step that did not leave, where nothing left; nothing for what is otherwise wrong."""
    if found["cause"] == "missing" or (found["cause"] == "past" and found.get("detail") == "missing"):
        return case.steps[found["step"]].type or str(found.get("expected", ""))
    kind, _, step = rule.partition(":")
    return step if kind == "done" and str(found.get("obtained", "")).endswith(NOTHING_LEFT) else ""


def _in_passing(rule: str, found: Json) -> str:
    """Name the step that a dossier shows to be wrong, by its type; nothing where the case looks for it."""
    if found["cause"] != IN_PASSING:
        return ""
    event = next((event for _, event in acts(rule, found)), "")
    return event.rpartition(" ")[0]


def _refused(found: Json, case: Case) -> str:
    """Name the step that was refused, by its type; nothing where nothing was."""
    cause = found["cause"]
    is_refusal = cause in ("refused", "not-done", "motive") or (
        cause == "past" and found.get("detail") in ("refused", "not-done")
    )
    return _answered(found, case) if is_refusal else ""


def _answered(found: Json, case: Case) -> str:
    """Name the message, or the decision, of which the answer is told, by its type."""
    place = found.get("step")
    return answered_step(case, place) if isinstance(place, int) and place < len(case.steps) else ""


def _forbidden(found: Json, case: Case) -> str:
    """Name the step that left and must not, by its type; nothing where none did."""
    place = found.get("step")
    if found["cause"] != "forbidden" or not isinstance(place, int) or place >= len(case.steps):
        return ""
    return case.steps[place].type or ""


def _sentences(case: Case, scenario: Scenario | None, found: Json) -> Iterator[Told]:
    """Give the sentences with what became of each: the first opens the dossier."""
    if scenario is None:
        return
    failed = 0 if found.get("step") is None else sentence_of(case)[found["step"]]
    if found["cause"] == IN_PASSING:
        failed = len(scenario.sentences)  # all of it was seen: what is wrong is elsewhere in the dossier
    for place, one in enumerate(scenario.sentences):
        state = "lived" if place < failed else "failed" if place == failed else "after"
        yield Told(one.keyword, one.text, one.rows, state)


def _said(line: Line) -> Said:
    text = events.written(line.message)
    return Said(line.kind, text if len(text) <= _LONGEST else text[:_LONGEST] + " … (coupé)")
