"""Each system of another make conforms, its lawful ways too, and each of its faults dies by a named case."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from conformance.judging import Judge
from conformance.playing.dossier import Act
from conformance.playing.outcome import Status
from generator.engine.findings import Finding
from generator.model.kit import Case
from tests.conformance.independent.playing import played
from tests.conformance.independent.systems import TRIALS
from tests.conformance.independent.trials import SEEDS, cases

PAGE = Path(__file__).parents[3] / "docs" / "ce-que-le-jeu-voit.md"
TOLD = re.compile(
    r"(\d+) façons de faire conformes y sont essayées, et (\d+) fautes : (\d+) meurent, (\d+) ont leur raison"
    r" dans \[`(\w+\.yaml)`\]\([^)]*\), dont (\w+) trous? connus?"
)
NUMBERS = ("aucun", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix")
HOLE = "Trou connu"
"""How the reason of a fault begins that breaks a rule, and that no case reaches yet."""
FAULTS = [(name, fault) for name, trial in TRIALS.items() for fault in trial.tried_faults]
WAYS = [(name, way) for name, trial in TRIALS.items() for way in trial.tried_ways]
ONCE = [(name, way) for name, trial in TRIALS.items() for way in trial.once_condemned]


@pytest.mark.parametrize("name", TRIALS)
def test_what_leaks_is_seen_where_dossiers_are_open_at_once(name: str) -> None:
    trial = TRIALS[name]
    assert not trial.fails_at_once(trial.sound)
    assert trial.fails_at_once(trial.faults[trial.leaks]())
    is_hidden = trial.leaks in trial.fates.survive
    assert is_hidden is (name == "court")  # it ends what it kept: one after the other, nothing shows


@pytest.mark.parametrize("name", TRIALS)
def test_the_fate_of_every_fault_is_told(name: str) -> None:
    trial, fates = TRIALS[name], TRIALS[name].fates
    assert not fates.die.keys() & fates.survive.keys()
    assert fates.die.keys() | fates.survive.keys() == trial.faults.keys()
    assert len(fates.die) > 4 * len(fates.survive)


def test_the_page_counts_what_is_tried_of_each_and_what_comes_of_it() -> None:
    told = {
        file: [int(one) for one in counts] + [NUMBERS.index(holes)]
        for *counts, file, holes in TOLD.findall(" ".join(PAGE.read_text("utf-8").split()))
    }
    assert told == {
        one.fates_file: [
            len(one.lawful),
            len(one.faults),
            len(one.fates.die),
            len(one.fates.survive),
            sum(why.startswith(HOLE) for why in one.fates.survive.values()),
        ]
        for one in TRIALS.values()
    }


@pytest.mark.parametrize(("name", "fault"), FAULTS)
def test_a_fault_dies_by_its_case_and_the_sound_one_passes_it(name: str, fault: str) -> None:
    trial = TRIALS[name]
    tried = cases(*trial.fates.die[fault].split())
    assert not trial.fails(trial.sound, tried)
    assert trial.fails(trial.faults[fault](), tried) == [tried[-1].id]


@pytest.mark.parametrize(
    ("fault", "cause"),
    [
        ("follow-up-early-date-evenement", "content"),
        ("invoice-twice", "repeated"),
        ("fleet-question-never", "broken"),
        ("unchecked-corrected-after-title", "forbidden"),
    ],
)
def test_what_breaks_advice_fails_the_case_that_is_about_it_and_no_verdict(fault: str, cause: str) -> None:
    trial = TRIALS["agency"]
    (case,) = cases(trial.fates.die[fault])
    ((_, outcome),) = played(trial.role, lambda: trial.make(trial.faults[fault]()), [case])
    assert case.level == "recommande"
    assert (outcome.status, outcome.cause, outcome.breaches) == (Status.FAILED, cause, ())


def test_what_breaks_advice_fails_no_case_that_is_about_something_else() -> None:
    trial = TRIALS["agency"]
    late = trial.faults["follow-up-early-date-evenement"]()
    others = cases("information-concordante.01", "avis-unique.01", "justificatif-concordant.01")
    assert not trial.fails(late, others)


@pytest.mark.parametrize("is_open", [False, True])
def test_what_breaks_advice_fails_nothing_where_a_part_is_unseen_or_a_question_open(
    monkeypatch: pytest.MonkeyPatch, *, is_open: bool
) -> None:
    trial, fault = TRIALS["agency"], "follow-up-early-date-evenement"
    (case,) = cases(trial.fates.die[fault])
    found = Judge._findings

    def unsure(judge: Judge, case: Case, acts: Sequence[Act], day: date) -> Iterator[Finding]:
        return (replace(one, contested=("D-01",)) for one in found(judge, case, acts, day))

    if is_open:
        monkeypatch.setattr(Judge, "_findings", unsure)
    else:  # a product that plays all of the role but the notice, which the rule reads
        monkeypatch.setattr(
            "conformance.judging.judge._is_answered", lambda name, _setting: name != "envoi-apa.envoi"
        )
    assert not trial.fails(trial.faults[fault](), [case])


@pytest.mark.parametrize(("name", "way"), WAYS)
def test_a_lawful_way_passes(name: str, way: str) -> None:
    trial = TRIALS[name]
    assert not trial.condemned(trial.lawful[way](), trial.some(way))


@pytest.mark.parametrize(("name", "way"), ONCE)
def test_what_the_law_admits_is_condemned_no_more(name: str, way: str) -> None:
    trial = TRIALS[name]
    assert not trial.fails(trial.lawful[way](), cases(*trial.once_condemned[way]))


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("name", TRIALS)
def test_the_sound_one_conforms_whatever_a_seed_draws(name: str, seed: int) -> None:
    trial = TRIALS[name]
    assert not trial.fails(trial.sound, trial.some(f"seed-{seed}", seed))
