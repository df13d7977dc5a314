from datetime import date

from conformance.kit import Json
from conformance.running.waiving import Waiver, idle, waived
from tests.conformance.reports.runs import kit, null_run

TODAY = date(2026, 11, 29)
_CASES = {case.id: case for case in kit().cases}


def _failed() -> Json:
    return next(case for case in null_run().results["cases"] if case["status"] == "failed")


def _waiver(day: date = TODAY, **about: str) -> Waiver:
    return Waiver("connu, corrigé en version 3", day, **about)


def _excused(*waivers: Waiver) -> list[str]:
    return [one["case"] for one in waived(_CASES, null_run().results, waivers, TODAY)]


def test_a_case_is_excused_until_its_day_and_no_other() -> None:
    case = _failed()["id"]
    assert _excused(_waiver(case=case)) == [case]
    assert _excused(_waiver(date(2026, 11, 28), case=case)) == []


def test_a_rule_excuses_the_cases_that_show_nothing_else() -> None:
    results = null_run().results
    broken = {one["rule"] for one in results["broken"]}
    some = min(broken)
    excused = _excused(_waiver(rule=some))
    assert set(excused) <= {case["id"] for case in results["cases"]}
    everything = _excused(*(_waiver(rule=rule) for rule in broken))
    failing = [case["id"] for case in results["cases"] if case["status"] == "failed" or case.get("breaches")]
    assert everything == failing
    assert set(excused) < set(everything)


def test_a_case_that_passes_is_never_waived() -> None:
    passed = next(case for case in null_run().results["cases"] if case["status"] != "failed")
    assert _excused(_waiver(case=passed["id"])) == []


def test_waivers_that_excuse_nothing_are_told() -> None:
    results = {**null_run().results, "waived": []}
    told = list(idle([_waiver(date(2026, 1, 1), case="a"), _waiver(case="b")], results, TODAY))
    assert [line.partition(":")[0] for line in told] == [
        "the waiver of a ended on 2026-01-01",
        "the waiver of b excuses nothing",
    ]
