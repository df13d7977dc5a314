"""What the API tells of a case that is walked, in JSON, with the French words that a page shows."""

import shlex
from collections.abc import Iterator
from typing import Any

from conformance.playing.outcome import Outcome
from conformance.reports.dialogue import Line
from conformance.reports.labels import Labels
from conformance.reports.scenarios import Sentence
from conformance.reports.sentences import sentence_of
from conformance.reports.telling import STATUSES
from conformance.running.results import sentence
from conformance.sandbox import law
from conformance.sandbox.stepping.walk import Pace
from conformance.sandbox.stepping.walks import Walked
from conformance.sandbox.stepping.wanted import Wanted
from conformance.sandbox.verdicts import states
from conformance.sandbox.world import World
from generator.formula.phrases import in_language
from generator.formula.words import words
from generator.model.kit import Step, document

Json = dict[str, Any]


def walked(world: World, id_: str, found: Walked) -> Json:
    """Tell a case that is walked whole; who calls it holds it."""
    walk, case, labels, scenario = found.walk, found.walk.case, found.labels, found.scenario
    implementation = found.declared.hello["implementation"]
    return {
        "id": id_,
        "case": {
            "id": case.id,
            "title": case.title,
            "why": case.why,
            "role": case.role,
            "roleLabel": world.actor(case.role),
            "number": case.subject,
            "begins": case.begins.isoformat(),
            "settings": dict(case.settings),
            "rule": {**law.told(world.book, case.rule).json(), "law": list(labels.law(case))},
            "doubts": [law.doubt(world.book, one) for one in case.doubts],
        },
        "seed": found.wanted.seed,
        "command": command(found.wanted, case.role),
        "isOwn": found.is_own,
        "system": " ".join(
            str(implementation[one]) for one in ("product", "version") if one in implementation
        ),
        "opening": _sentence(scenario.sentences[0] if scenario is not None else None),
        "steps": list(_steps(world, found)),
        "paces": [_pace(world, labels, one) for one in walk.paces],
        "next": walk.next,
        "now": walk.now.isoformat(),
        "isLost": walk.is_lost,
        "states": [
            one
            for one in states(world.book, {region: sorted(found) for region, found in walk.states.items()})
            if one["states"]
        ],
        "due": [one.isoformat() for one in walk.judgement.due],
        "breaches": [
            {
                "rule": law.told(world.book, one.rule).json(),
                "expected": in_language(one.expected, world.book.language.id),
                "observed": in_language(one.observed, world.book.language.id),
                "events": list(one.events),
            }
            for one in walk.judgement.breaches
        ],
        "contested": [
            {
                "rule": law.told(world.book, rule).json(),
                "doubts": [law.doubt(world.book, one) for one in doubts],
            }
            for rule, doubts in sorted(walk.judgement.contested.items())
        ],
        "outcome": _outcome(world, labels, walk.outcome) if walk.outcome is not None else None,
    }


def command(wanted: Wanted, role: str) -> str:
    """Give the command that plays the same by `run`."""
    words = ["parcmetre", "run", "--role", role, "--case", wanted.case, "--seed", str(wanted.seed)]
    words += ["--profile", wanted.profile] if wanted.profile else []
    for one in wanted.readings:
        words += ["--reading", "=".join(one)]
    return shlex.join(words)


def _steps(world: World, found: Walked) -> Iterator[Json]:
    case, scenario = found.walk.case, found.scenario
    told = document(case)["steps"]
    last = 0
    for place, (step, spoken) in enumerate(zip(case.steps, sentence_of(case), strict=True)):
        is_new, last = spoken != last, spoken
        yield {
            "place": place,
            **_sentence(scenario.sentences[spoken] if scenario is not None and is_new else None),
            "given": step.given,
            "call": step.call,
            "expect": step.expect,
            "at": step.at.isoformat() if step.at is not None else None,
            "label": world.label(step.type) if step.type is not None else "",
            "rules": [law.told(world.book, rule).json() for rule in _rules(step)],
            "step": told[place],
        }


def _rules(step: Step) -> tuple[str, ...]:
    """Name the rules by which a step asks for a refusal."""
    return step.rules if step.expect in ("refused", "opposed") else ()


def _sentence(one: Sentence | None) -> Json:
    if one is None:
        return {"keyword": "", "text": "", "rows": []}
    return {"keyword": one.keyword, "text": one.text, "rows": [list(row) for row in one.rows]}


def _pace(world: World, labels: Labels, pace: Pace) -> Json:
    turn = pace.turn
    without = turn.without if turn is not None else None
    missed = turn.missed if turn is not None else None
    return {
        "kind": turn.kind if turn is not None else "ended",
        "place": pace.place,
        "at": pace.at.isoformat(),
        "said": [_said(one) for one in pace.said],
        "missed": _outcome(world, labels, missed) if missed is not None else None,
        "without": world.label(without) if without is not None else None,
    }


def _said(line: Line) -> Json:
    return {"kind": line.kind, "message": line.message}


def _outcome(world: World, labels: Labels, found: Outcome) -> Json:
    language = words(world.book.language.id)
    sign, word, _ = STATUSES[found.status]
    return {
        "status": str(found.status),
        "sign": sign,
        "label": word,
        "cause": found.cause,
        "text": sentence(found.cause) if found.cause is not None else "",
        "detail": labels.said(_detail(found), language),
        "expected": labels.said(found.expected or "", language),
        "obtained": labels.said(found.obtained or "", language),
        "place": found.step,
        "mentions": list(found.mentions),
    }


def _detail(found: Outcome) -> str:
    """Say what a failure of the past was, where its detail names a cause."""
    try:
        return sentence(found.detail) if found.cause == "past" else found.detail
    except KeyError:
        return found.detail
