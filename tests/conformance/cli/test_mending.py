"""What a run that fails tells first: the report's own order, in English, with law and a case to play."""

import shlex
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from conformance.cli.mending import again, lines, reached_by, to_mend
from conformance.cli.summing_up import summed_up
from conformance.diagnosing import diagnoses
from conformance.playing.outcome import Outcome, Status
from conformance.reports.failures import Failures
from conformance.reports.hidden import Hidden
from conformance.reports.labels import Labels
from conformance.reports.mending import Blocking, Mend, first_to_mend
from conformance.reports.scenarios import Scenarios
from tests.conformance import faulty
from tests.conformance.reports.runs import Told, kit, played
from tests.french import french_outside_quotes


@cache
def failed() -> Told:
    return played(lambda: faulty.handler("refuses-all", "dgfip"), "dgfip")


def told(folder: Path) -> list[str]:
    mends = to_mend(failed().kit, failed().results, failed().transcript)
    return list(
        lines(mends, again(reached_by("python a.py", None, None, is_private=False), failed().results, folder))
    )


def _head(mend: Mend) -> str:
    """Give how a thing to mend begins: by what was seen where it breaks several rules."""
    if mend.seen is None or not mend.seen.what:
        return f"  {mend.rule.id}: "
    return f"  {'refused' if mend.seen.what == 'Refusé' else 'nothing left'}: «"


def test_it_is_in_the_order_of_the_report(tmp_path: Path) -> None:
    scenarios = Scenarios(kit())
    rules = Failures(kit(), scenarios, Labels(kit(), scenarios)).rules(failed().results, failed().transcript)
    wanted = [_head(mend) for mend in first_to_mend(tuple(rules))]
    said = told(tmp_path)
    found = [line for line in said if line.startswith("  ") and line[2] != " "]
    assert len(found) > 1
    assert all(line.startswith(start) for line, start in zip(found[:-1], wanted, strict=False))
    assert any("law: «" in line for line in said)


def test_what_keeps_cases_from_being_played_is_told_first() -> None:
    mends = to_mend(failed().kit, failed().results, failed().transcript)
    refusal = Hidden("Création du FPS", "refusé par « x »", "refusé par « x »", 354, "case-1")
    said = list(lines(mends[1:], ["parcmetre", "run"], blocking=[Blocking(refusal, mends[0])]))
    assert said[1].startswith("  refused: «\xa0Création du FPS\xa0», 354 cases not tested because of it, ")
    assert f"the same thing breaks {mends[0].rule.id}" in said[3]
    assert said[-1].endswith(f"--case {mends[0].rule.shown.id}")
    said = list(lines((), ["parcmetre", "run"], blocking=[Blocking(refusal, None)]))
    assert "nothing says that it is a fault" in said[3]
    assert said[-1].endswith("--case case-1")


def test_a_fault_of_the_protocol_names_no_rule_and_no_law() -> None:
    """An adapter that lacks a method was told to mend the contents of an appeal, by an article of law."""
    run = played(lambda: faulty.handler("raises", "dgfip"), "dgfip")
    mends = to_mend(run.kit, run.results, run.transcript)
    said = "\n".join(lines(mends, ["parcmetre", "run"]))
    assert "\n  raised: «\xa0La fonction a levé une exception.\xa0», " in said
    assert "law:" not in said
    assert "the same thing breaks" not in said


def test_a_case_is_played_again_beside_the_run(tmp_path: Path) -> None:
    words = shlex.split(told(tmp_path / "a run")[-1].partition(": ")[2])
    assert words[:4] == ["parcmetre", "run", "--command", "python a.py"]
    assert words[words.index("--out") + 1] == str(tmp_path / "a run" / "again")
    assert words[words.index("--case") + 1] in {case["id"] for case in failed().results["cases"]}


def test_nothing_private_stands_in_it() -> None:
    words = reached_by(None, "https://me:secret@host/", None, is_private=True)
    assert words == ["--url", "…", "--header", "…"]


def test_the_terminal_speaks_english_and_quotes_french(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    summed_up(failed().results, {}, None, (), told(tmp_path))
    said = capsys.readouterr().out
    assert "to mend first" in said
    assert french_outside_quotes(said) == []


def test_what_is_waived_is_not_to_be_mended() -> None:
    waived = [{"case": case["id"]} for case in failed().results["cases"]]
    assert to_mend(failed().kit, {**failed().results, "waived": waived}, failed().transcript) == ()


def test_the_clock_is_not_blamed_for_what_a_decision_sends() -> None:
    """What a person decides leaves at once: where it does not, no batch was forgotten."""

    def missed(call: str) -> set[str]:
        places = [
            (case, place)
            for case in kit().cases
            for place, step in enumerate(case.steps)
            if step.expect == "emitted" and case.steps[place - 1].call == call
        ]
        assert places
        outcomes = [(case, Outcome(Status.FAILED, "missing", step=place)) for case, place in places]
        return {one.code for one in diagnoses(outcomes)}

    assert "clock-without-effect" not in missed("trigger")
    assert "clock-without-effect" in missed("clock")


def test_the_clock_is_not_blamed_where_the_kit_waits_for_nothing() -> None:
    """A court that told its decisions to one party alone was asked whether it ran its batches."""
    late = [
        (case, Outcome(Status.FAILED, "missing", step=place))
        for case in kit().cases
        for place, step in enumerate(case.steps)
        if step.expect == "emitted" and case.steps[place - 1].call == "clock"
        if not any(each.call == "await" for each in case.steps)
    ][:10]
    assert len(late) == 10
    others = [(case, Outcome(Status.FAILED, "content", step=0)) for case in kit().cases[:30]]
    assert "clock-without-effect" not in {one.code for one in diagnoses([*late, *others])}
    assert "clock-without-effect" in {one.code for one in diagnoses([*late, *others[:5]])}


def test_cases_picked_one_by_one_do_not_tell_what_is_done_to_all() -> None:
    """Those that failed last are no sample: two refusals that lack are not a system that refuses nothing."""
    refused = [case for case in kit().cases if any(step.expect == "refused" for step in case.steps)][:2]
    outcomes = [(case, Outcome(Status.FAILED, "accepted", step=0)) for case in refused]
    assert {one.code for one in diagnoses(outcomes)} == {"accepts-all"}
    assert diagnoses(outcomes, picked=True) == ()
    fallen = [(case, Outcome(Status.FAILED, "crash", step=0)) for case in refused]
    assert {one.code for one in diagnoses(fallen, picked=True)} == {"crash"}


def test_a_refusal_that_breaks_several_rules_is_headed_by_what_is_refused() -> None:
    mend = to_mend(failed().kit, failed().results, failed().transcript)[0]
    shown = replace(mend.rule.shown, refused="Recours préalable", unsent="")
    rule = replace(mend.rule, failures=(shown,))
    several = replace(mend, rule=rule, others=(replace(rule, id="other"),))
    said = list(lines([several], ["run"]))
    assert said[1].startswith("  refused: «")
    assert any("the same thing breaks" in line and rule.id in line and "other" in line for line in said)
    assert not any(line.startswith(f"  {rule.id}: ") for line in said)
    silent = replace(several, rule=replace(rule, failures=(replace(shown, refused="", unsent="Avis"),)))
    assert list(lines([silent], ["run"]))[1].startswith("  nothing left: «")


def test_of_many_rules_that_break_of_one_thing_a_few_are_named() -> None:
    mend = to_mend(failed().kit, failed().results, failed().transcript)[0]
    other = replace(mend.rule, id="other")
    said = "\n".join(lines([replace(mend, others=(other,) * 8)], ["run"]))
    assert f"the same thing breaks {mend.rule.id}, other, other, other, other and 4 more" in said
