"""Runs the kit against an implementation and keeps what came of it: transcript, results, reports."""

import secrets
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from conformance.drawn_kit import drawn_kit
from conformance.judging import judge_of
from conformance.kit import Json, Kit
from conformance.playing.emissions import Setting
from conformance.playing.outcome import Outcome, Status
from conformance.playing.talking import opaque
from conformance.playing.wording import Wording
from conformance.protocol.client import Client
from conformance.protocol.limits import Limits
from conformance.protocol.results import Results
from conformance.protocol.transport import Transport
from conformance.reports import REPORTS
from conformance.running.campaign import Campaign, Played
from conformance.running.declared import Declared, declared
from conformance.running.redacting import Redactor
from conformance.running.results import FILE, Run, results, text
from conformance.running.selecting import Selection, selected, settled
from conformance.running.timing import Occasion, Stopwatch
from conformance.running.transcript import Recording, Transcript, seed_of
from conformance.running.waiving import Waiver, waived
from generator import safekeeping
from generator.model.kit import Case, document

TRANSCRIPT = "transcript.ndjson"
_SEEDS = 1 << 32
"""How many seeds there are to draw: a number that people can copy."""
TRANSIENT = frozenset({"stopped", "too-much", "interrupted"})
"""Why a case was not played that a resumed run plays."""


@dataclass(frozen=True)
class Target:
    """The implementation, and how to reach it."""

    connect: Callable[[], Transport]
    is_shared: bool = False
    """Whether every connection reaches the same system, as a server is."""


@dataclass(frozen=True)
class Options:
    """How a run is made."""

    out: Path
    jobs: int = 1
    seed: int | None = 0
    """What the dossiers are drawn from; None to draw it once the implementation has said `hello`."""
    is_resumed: bool = False
    stops_at_first: bool = False
    keeps_all: bool = False
    """Whether the transcript keeps what the implementation says of people."""
    limits: Limits = field(default_factory=Limits)
    stopwatch: Stopwatch = field(default_factory=Stopwatch)
    """What the reports tell of real time."""
    waivers: tuple[Waiver, ...] = ()
    """The failures that are excused: what is told of them changes, not the verdict."""
    before: Json | None = None
    """The results that the folder held before this run, if any: the report tells what changed since."""
    lang: str = "fr"
    """The language of the headings of the report."""

    @property
    def today(self) -> date:
        """The day of the run, in UTC: until when waivers count."""
        return self.stopwatch.started.date()


def setting_of(kit: Kit, selection: Selection, told: Declared, seed: int) -> Setting:
    """Give what holds for every case of a selection, against an implementation that declared itself."""
    return Setting(
        seed,
        Results(kit).types,
        told.extensions,
        has_clock=told.has_clock,
        judge=judge_of(kit.folder).settled(selection.readings),
        settles=selection.settles,
        answered=_answered(kit, selection),
        wording=Wording(_fields(kit), _regions(kit)),
    )


def _fields(kit: Kit) -> Mapping[str, Mapping[str, Any]]:
    """Give what is published of each field, and of the attributes of an envelope that have values of ours."""
    defined: Mapping[str, Mapping[str, Any]] = kit.schema("cloudevent.schema.json")["$defs"]
    fields: Mapping[str, Mapping[str, Any]] = kit.schema("dictionary.schema.json")["$defs"]
    return {**defined, **fields}


def _regions(kit: Kit) -> Mapping[str, str]:
    """Give the region of each state that an implementation may show."""
    observed = kit.openrpc["components"]["schemas"]["Observed"]["properties"]["states"].get("properties", {})
    return {state: name for name, region in observed.items() for state in region.get("x-libelles", {})}


def _answered(kit: Kit, selection: Selection) -> frozenset[str] | None:
    """Give the steps that the implementation answers for: those of its profile, or None for all."""
    if selection.profile is None:
        return None
    wanted = (selection.role, selection.profile)
    profile = next(one for one in kit.profiles.profiles if (one.role, one.id) == wanted)
    return frozenset(profile.steps)


Watcher = Callable[[Case, Outcome], None]


class Bench:
    """A kit, an implementation, and a way of running the one against the other.

    `greet` raises Fault when the implementation cannot be reached, DeclarationError when it does not play the
    role; `cases` raises SelectionError; `run` raises TranscriptError. `run` and `write` raise BusyError when
    somebody else writes in the folder, OSError when it cannot be written: who calls both holds it.
    """

    def __init__(self, kit: Kit, target: Target, selection: Selection, options: Options) -> None:
        self._kit = kit
        self._target = target
        self._selection = selection
        self._options = options
        self._results = Results(kit)
        self._declared: Declared | None = None
        self._seed: int | None = None
        self._seconds: Mapping[str, float] = {}

    def greet(self) -> Declared:
        """Ask the implementation what it is, then draw what it will be told: it cannot know it before."""
        client = self._client()
        try:
            self._declared = declared(self._kit, client.hello(), self._selection.role)
        finally:
            client.close()
        if self._seed is None:
            self._seed = self._options.seed if self._options.seed is not None else self._drawn_seed()
            self._kit = drawn_kit(self._kit, self._seed, self._selection.role)
        return self._declared

    def _drawn_seed(self) -> int:
        """Draw a seed, or take the one of the run that goes on."""
        held = seed_of(self._options.out / TRANSCRIPT) if self._options.is_resumed else None
        return held if held is not None else secrets.randbelow(_SEEDS) + 1

    @property
    def seed(self) -> int:
        """What the dossiers are drawn from: the implementation is greeted before it is drawn."""
        if self._seed is None:
            self.greet()
        return self._seed or 0

    def cases(self) -> Sequence[Case]:
        """Give the cases to play."""
        return tuple(settled(self._selection, case) for case in selected(self._kit, self._selection))

    @property
    def jobs(self) -> int:
        """How many cases are played at once: a server that did not say that it can is asked one."""
        shared = self._target.is_shared and self._declared is not None and not self._declared.is_parallel
        return 1 if shared else self._options.jobs

    def run(self, watch: Watcher = lambda _case, _outcome: None) -> Run:
        """Play the cases; an interruption keeps what was done."""
        with safekeeping.held(self._options.out):
            return self._run(watch)

    def _run(self, watch: Watcher) -> Run:
        campaign, transcript = self.campaign(), self.transcript()
        cases = self.cases()
        outcomes = dict(transcript.done)
        waiting = [case for case in self.in_turn(cases) if case.id not in outcomes]
        try:
            self.bound(transcript, campaign)
            with closing(campaign.played(waiting, self.jobs)) as playing:
                for played in playing:
                    self.keep(transcript, played)
                    self.bound(transcript, campaign)
                    outcomes[played.case.id] = played.outcome
                    watch(played.case, played.outcome)
                    if self._options.stops_at_first and played.outcome.status is Status.FAILED:
                        campaign.stop()
        except KeyboardInterrupt:
            campaign.stop("interrupted")
        finally:
            campaign.close()
            digest = transcript.close()
        missing = Outcome(Status.NOT_TESTED, "interrupted")
        return self.told([(case, outcomes.get(case.id, missing)) for case in cases], digest)

    def in_turn(self, cases: Sequence[Case]) -> Sequence[Case]:
        """Give the cases in the order in which they are played: the kit's for seed 0, else a drawn one."""
        if not self.seed:
            return cases
        return sorted(cases, key=lambda case: opaque(self.seed, f"turn/{case.id}"))

    def campaign(self) -> Campaign:
        """Give a campaign, whose cases the caller plays."""
        told = self._declared if self._declared is not None else self.greet()
        setting = setting_of(self._kit, self._selection, told, self.seed)
        found = Campaign(self._client, setting, told, self._recording, self._options.stopwatch)
        self._seconds = found.seconds
        return found

    def transcript(self) -> Transcript:
        """Open the transcript: a new one, or the one that goes on."""
        path = self._options.out / TRANSCRIPT
        told = (FILE, *REPORTS)
        return Transcript(path, self._head(), goes_on=self._options.is_resumed, told=told)

    def told(self, outcomes: Sequence[tuple[Case, Outcome]], digest: str) -> Run:
        """Give the run that some outcomes make, with the SHA-256 of its transcript."""
        said = self._declared if self._declared is not None else self.greet()
        is_redacted = not self._options.keeps_all
        return Run(self._kit, self._selection, said, self.seed, outcomes, digest, is_redacted)

    def content(self, run: Run) -> Json:
        """Give what `results.json` says of a run: its results, and the failures that are excused."""
        found = results(run)
        if not self._options.waivers:
            return found
        cases = {case.id: case for case, _ in run.outcomes}
        return {**found, "waived": waived(cases, found, self._options.waivers, self._options.today)}

    def write(self, run: Run) -> Mapping[str, Path]:
        """Write results and reports beside the transcript, all or none; gives their paths by name."""
        content = self.content(run)
        texts = {FILE: text(content)}
        transcript = self._options.out / TRANSCRIPT
        occasion = Occasion(
            self._options.stopwatch.started, self._seconds, self._options.before, self._options.lang
        )
        texts |= {name: report(self._kit, content, transcript, occasion) for name, report in REPORTS.items()}
        safekeeping.write(self._options.out, {name: one.encode() for name, one in texts.items()})
        return {name: self._options.out / name for name in (TRANSCRIPT, *texts)}

    def _client(self) -> Client:
        return Client(self._target.connect(), self._results, self._options.limits, self._kit.version)

    def _head(self) -> dict[str, object]:
        said = self._declared or self.greet()
        return {
            "spec": self._kit.version,
            "corpus": self._kit.corpus,
            "cases": self._kit.digest,
            "role": self._selection.role,
            "profile": self._selection.profile,
            "seed": self.seed,
            "redacted": not self._options.keeps_all,
            "selection": self._selection.told(),
            "hello": said.hello,
        }

    def _recording(self, case: Case) -> Recording:
        if self._options.keeps_all:
            return Recording(case.id, None)
        return Recording(case.id, Redactor(self._kit.personal_data, document(case), self._kit.subject_field))

    def bound(self, transcript: Transcript, campaign: Campaign) -> None:
        """Stop a campaign whose transcript holds as much as that of a run may."""
        if transcript.size > self._options.limits.run:
            campaign.stop("too-much")

    @staticmethod
    def keep(transcript: Transcript, played: Played) -> None:
        """Write a case, but for one that a resumed run plays; raises OSError."""
        if played.outcome.cause not in TRANSIENT:
            transcript.write(played.recording)
