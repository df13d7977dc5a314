import json
from functools import cache

import pytest
from cucumber_messages import Envelope, message_converter

from conformance.reports.messages import messages
from tests.conformance.reports.runs import Json, Told, every_status, hostile_run, null_run, times

RUNS = {"hostile": hostile_run, "null": null_run, "every": every_status}


@cache
def lines_of(name: str) -> tuple[Json, ...]:
    told = RUNS[name]()
    return tuple(
        json.loads(line) for line in messages(told.kit, told.results, told.transcript, times()).splitlines()
    )


def of(name: str, kind: str) -> list[Json]:
    return [line[kind] for line in lines_of(name) if kind in line]


@pytest.mark.parametrize("run", RUNS)
def test_the_official_library_reads_each_message_and_writes_it_back(run: str) -> None:
    for line in lines_of(run):
        assert message_converter.to_dict(message_converter.from_dict(line, Envelope)) == line


@pytest.mark.parametrize("run", RUNS)
def test_each_case_is_a_pickle_that_is_tried_once(run: str) -> None:
    told: Told = RUNS[run]()
    cases = [case["id"] for case in told.results["cases"]]
    assert [test["id"] for test in of(run, "testCase")] == cases
    assert len(of(run, "pickle")) == len(of(run, "testCaseStarted")) == len(of(run, "testCaseFinished"))
    pickles = {pickle["id"]: pickle for pickle in of(run, "pickle")}
    assert len(pickles) == len(cases)
    for test in of(run, "testCase"):
        steps = pickles[test["pickleId"]]["steps"]
        assert [step["pickleStepId"] for step in test["testSteps"]] == [step["id"] for step in steps]


@pytest.mark.parametrize("run", RUNS)
def test_a_case_passes_only_where_all_its_steps_do(run: str) -> None:
    told: Told = RUNS[run]()
    seen: dict[str, list[str]] = {}
    for one in of(run, "testStepFinished"):
        case = one["testStepId"].rpartition("/")[0]
        seen.setdefault(case, []).append(one["testStepResult"]["status"])
    for case in told.results["cases"]:
        statuses = seen[case["id"]]
        assert (set(statuses) == {"PASSED"}) == (case["status"] == "passed")
        assert ("FAILED" in statuses) == (case["status"] == "failed")
        assert ("UNKNOWN" in statuses) == (case["status"] == "error")
        if case["status"] in ("not-tested", "not-applicable"):
            assert set(statuses) == {"SKIPPED"}


def test_identifiers_are_unique() -> None:
    kinds = ("pickle", "testCase", "testCaseStarted", "stepDefinition", "testRunStarted")
    ids = [one["id"] for kind in kinds for one in of("null", kind)]
    assert len(ids) == len(set(ids))


def test_times_are_real_one_case_after_the_other_and_told_so() -> None:
    (started,), (finished,) = of("null", "testRunStarted"), of("null", "testRunFinished")
    begun = times().started.timestamp()
    assert _instant(started) == begun
    cases = [_instant(one) for one in of("null", "testCaseStarted")]
    assert cases == [begun + 1.25 * place for place in range(len(cases))]
    assert [_instant(one) for one in of("null", "testCaseFinished")] == [one + 1.25 for one in cases]
    assert _instant(finished) == begun + 1.25 * len(cases)
    (note,) = of("null", "attachment")
    assert "virtuel" in note["body"]


def _instant(message: Json) -> float:
    seconds: float = message["timestamp"]["seconds"] + message["timestamp"]["nanos"] / 1e9
    return seconds


def test_a_run_that_failed_does_not_succeed() -> None:
    (finished,) = of("null", "testRunFinished")
    assert finished["success"] is False
    told = null_run()
    passed = {**told.results, "verdict": "conforming"}
    last = json.loads(messages(told.kit, passed, told.transcript, times()).splitlines()[-1])
    assert last["testRunFinished"]["success"] is True
