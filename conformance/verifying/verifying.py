"""Derives a run again from its transcript: the corpus of its seed, each case, each line, the verdict."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import NoReturn

import jsonschema_rs

from conformance.bench import TRANSIENT, Bench, Options, Target
from conformance.judging import judge_of
from conformance.kit import Json, Kit
from conformance.playing.outcome import Outcome
from conformance.protocol.faults import Fault
from conformance.protocol.limits import Limits
from conformance.protocol.results import Results
from conformance.running.campaign import Played
from conformance.running.declared import DeclarationError
from conformance.running.rereading import ResultsError, results_of
from conformance.running.results import Run, results
from conformance.running.selecting import Selection, SelectionError
from conformance.verifying.differing import differences
from conformance.verifying.doubting import DoubtedError, Reason
from conformance.verifying.recorded import Line, NoTranscriptError, Record, Recorded, record_of
from conformance.verifying.replaying import Answers, Replay, ReplayClient
from generator import events
from generator.model.kit import Case
from generator.safekeeping.given import sha256


@dataclass(frozen=True)
class Reproduced:
    """A run that was derived again, to the same transcript."""

    run: Run
    results: Json
    """What `results.json` says of it, without what is excused."""
    head: Json


def reproduced(kit: Kit, path: Path) -> Reproduced:
    """Derive a run again from its transcript; raises DoubtedError, OSError, KitError."""
    try:
        record = record_of(path)
    except NoTranscriptError as problem:
        raise DoubtedError(Reason.NOT_REPRODUCED, str(problem)) from problem
    _formed(kit, record.head, path)
    _same_corpus(kit, record.head, path)
    try:
        again = _Again(kit, record, path)
        outcomes = again.outcomes()
    except (DeclarationError, SelectionError, Fault) as problem:
        raise DoubtedError(Reason.NOT_REPRODUCED, f"{path}:1: {problem}") from problem
    run = again.told(outcomes, sha256(path))
    return Reproduced(run, _plain(results(run)), record.head)


def agreed(kit: Kit, found: Reproduced, path: Path) -> None:
    """Compare the results that a run wrote with those derived again; raises DoubtedError.

    The failures that were excused are left out: they are no part of the verdict.
    """
    try:
        told = results_of(kit, path)
    except ResultsError as problem:
        raise DoubtedError(Reason.NOT_REPRODUCED, str(problem)) from problem
    told.pop("waived", None)
    where = next(differences(found.results, told), None)
    if where is not None:
        raise DoubtedError(Reason.NOT_REPRODUCED, f"{path}: {where}: it is not what the transcript gives")


def _formed(kit: Kit, head: Json, path: Path) -> None:
    """Hold the head to its published schema: all that follows reads it."""
    validator = jsonschema_rs.Draft202012Validator(kit.schema("transcript.schema.json")["oneOf"][0])
    error = next(iter(validator.iter_errors(head)), None)
    if error is not None:
        where = "/".join(str(part) for part in error.instance_path)
        raise DoubtedError(Reason.NOT_REPRODUCED, f"{path}:1: /{where}: {error.message}")


def _same_corpus(kit: Kit, head: Json, path: Path) -> None:
    if head["spec"] != kit.version or head["corpus"] != kit.corpus:
        raise DoubtedError(
            Reason.UNVERIFIABLE,
            f"{path}:1: the run is of corpus {str(head['spec'])[:20]} ({str(head['corpus'])[:12]}…), here is"
            f" {kit.version} ({kit.corpus[:12]}…): verify it with the program that played it",
        )


class _Again(Bench):
    """The run, played again against its transcript."""

    def __init__(self, kit: Kit, record: Record, path: Path) -> None:
        head = record.head
        self._answers = Answers(record)
        self._record = record
        self._path = path
        self._replay = Replay(self._answers)
        options = Options(
            path.parent, seed=int(head["seed"]), keeps_all=not head["redacted"], limits=Limits()
        )
        selection = selection_of(head, path)
        _proposed(kit, selection, path)
        super().__init__(kit, Target(lambda: self._replay), selection, options)

    def _client(self) -> ReplayClient:
        return ReplayClient(self._replay, Results(self._kit), Limits(), self._kit)

    def outcomes(self) -> list[tuple[Case, Outcome]]:
        """Play every case again; raises DoubtedError at the first line that differs."""
        self.greet()
        self._same_head()
        cases = self.in_turn(self.cases())  # first: it refuses a selection of what is not there
        campaign = self.campaign()
        waiting = iter(self._record.cases)
        found: dict[str, Outcome] = {}
        for played in campaign.played(cases, 1):
            if self._replay.cut is not None:
                raise DoubtedError(Reason.UNVERIFIABLE, f"{self._path}: {self._replay.cut}")
            found[played.case.id] = played.outcome
            if played.outcome.cause not in TRANSIENT:
                self._same_case(played, next(waiting, None))
        extra = next(waiting, None)
        if extra is not None:
            self._doubt(
                extra.lines[0].number, f"case {extra.case} stands there once more, or is not of this run"
            )
        return [(case, found[case.id]) for case in self.cases()]

    def _same_head(self) -> None:
        expected = {"transcript": self._record.head["transcript"], **_plain(self._head())}
        for name, value in expected.items():
            if self._record.head.get(name) != value:
                self._doubt(1, f"`{name}` is not what the corpus and the seed give")
        for name in self._record.head.keys() - expected.keys():
            self._doubt(1, f"`{name}` is not of a head")

    def _same_case(self, played: Played, recorded: Recorded | None) -> None:
        id_ = played.case.id
        if recorded is None:
            self._doubt(self._record.size + 1, f"case {id_} is missing: the transcript ends before it")
        if recorded.case != id_:
            self._doubt(recorded.lines[0].number, f"case {recorded.case} stands where {id_} is played")
        expected = played.recording.text().splitlines(keepends=True)
        for index, line in enumerate(recorded.lines):
            if index >= len(expected):
                self._doubt(line.number, f"case {id_} is over before this line")
            if expected[index] != line.text:
                self._doubt(line.number, f"case {id_}: {_difference(expected[index], line)}")
        if len(recorded.lines) < len(expected):
            self._doubt(recorded.lines[-1].number + 1, f"case {id_}: lines are missing here")

    def _doubt(self, line: int, text: str) -> NoReturn:
        raise DoubtedError(Reason.NOT_REPRODUCED, f"{self._path}:{line}: {text}")


def _difference(expected: str, line: Line) -> str:
    told = events.value(expected.encode(), depth=events.DEPTH + 4)
    if told["kind"] == line.kind:
        where = next(differences(told["message"], line.message), "the way in which it is written")
        return f"not what is derived again ({line.kind}): {where}"
    return f"`{line.kind}` stands where `{told['kind']}` is derived again"


def selection_of(head: Json, path: Path) -> Selection:
    """Read what was selected, as the head of a transcript tells it; raises DoubtedError."""
    told = head["selection"]
    try:
        return Selection(
            head["role"],
            head["profile"],
            told["tags"],
            tuple(told["cases"]),
            date.fromisoformat(told["as-of"]) if told["as-of"] else None,
            tuple(told["readings"].items()),
        )
    except (KeyError, TypeError, ValueError, AttributeError) as problem:
        raise DoubtedError(
            Reason.NOT_REPRODUCED, f"{path}:1: /selection: it cannot be read: {problem!r}"
        ) from None


def _proposed(kit: Kit, selection: Selection, path: Path) -> None:
    """Hold the readings that settle questions to those that the rules propose; raises DoubtedError.

    What nobody proposes would settle a question all the same, and count what concludes nothing.
    """
    if not selection.readings:
        return
    judge = judge_of(kit.folder)
    for doubt, reading in selection.readings:
        if not judge.proposes(doubt, reading):
            raise DoubtedError(
                Reason.NOT_REPRODUCED,
                f"{path}:1: /selection/readings/{doubt}: no reading `{reading}` can be chosen there",
            )


def _plain(value: object) -> Json:
    """Give a value as its JSON reads again."""
    found: Json = events.value(events.written(value).encode(errors="replace"), depth=events.DEPTH + 4)
    return found
