"""What is to be mended first: one thing for what shows together, headed by what was seen."""

from dataclasses import replace
from typing import Any

from conformance.broken import rules_broken
from conformance.playing.outcome import IN_PASSING
from conformance.reports.broken_rule import BrokenRule
from conformance.reports.failures import _silent
from conformance.reports.hidden import Hidden, hidden
from conformance.reports.labels import Labels
from conformance.reports.mending import first_to_mend, parted
from conformance.reports.scenarios import Scenarios
from conformance.reports.sentences import answered_step
from generator.model.kit import Case
from tests.conformance.reports.runs import broken, every_status, kit


def test_one_refusal_or_silence_is_one_thing_to_mend_whatever_rules_show_it() -> None:
    rules = [
        broken("second", "refused", "refusé par doublon", 3),
        broken("first", "past", "refusé par doublon", 5),
        broken("undone", "not-done", "refusé par doublon", 2),
        broken("other", "refused", "refusé par forme", 4),
        broken("sum", "content", "refusé par doublon", 1),
        broken("silence", "missing", "rien", 0),
        broken("silent", "missing", "autre chose", 0),
    ]
    told = [(one.rule.id, [other.id for other in one.others]) for one in first_to_mend(rules)]
    # What a case looks for says it better than what only cannot be lived before it.
    assert told == [("second", ["undone", "first"]), ("other", []), ("sum", []), ("silence", ["silent"])]


def test_what_breaks_several_rules_is_headed_by_what_was_seen() -> None:
    """A refusal that hides no case had the title of one of its rules for heading."""

    def named(id_: str, cause: str, refused: str = "", unsent: str = "") -> BrokenRule:
        one = broken(id_, cause, f"{cause} par doublon", 2)
        shown = replace(one.shown, refused=refused, unsent=unsent, silent=unsent)
        return replace(one, failures=(shown,))

    refused = [named(one, "refused", refused="Recours") for one in ("first", "second")]
    (mend,) = first_to_mend(refused)
    assert mend.seen == ("Refusé", "Recours")
    assert {one.id for one in mend.rules} == {"first", "second"}
    silent = [named(one, "missing", unsent="Avis") for one in ("first", "second")]
    (mend,) = first_to_mend(silent)
    assert mend.seen == ("Rien n’est parti", "Avis")
    (mend,) = first_to_mend(refused[:1])
    assert (mend.seen, mend.rules) == (None, ())
    cases = frozenset({"a", "b", "c"})
    same = [replace(broken(one, "content", "rejet", 0), cases=cases, count=3) for one in ("delay", "ground")]
    (mend,) = first_to_mend(same)
    assert mend.seen == ("", mend.rule.in_short)


def test_a_refusal_by_a_wrong_motive_is_the_refusal_that_it_repeats() -> None:
    """A city that refuses every creation by one rule also refuses by it what another rule refuses."""
    rules = [
        broken("refusing", "not-done", "refusé par doublon", 1),
        broken("misnamed", "motive", "refusé par doublon", 4),
        broken("elsewhere", "motive", "refusé par forme", 0),
    ]
    told = [(one.rule.id, [other.id for other in one.others]) for one in first_to_mend(rules)]
    assert told == [("refusing", ["misnamed"]), ("elsewhere", [])]


def test_what_the_very_same_cases_show_is_one_thing() -> None:
    """A late appeal judged by the wrong day broke its delay, and the ground of each of its decisions."""
    cases = frozenset({"a", "b", "c"})
    delay = replace(broken("delay", "content", "rejet", 0), cases=cases, count=3)
    ground = replace(broken("ground", IN_PASSING, "aucune", 0), cases=cases, count=3)
    few = [replace(broken(name, "content", name, 0), cases=frozenset({"x"}), count=1) for name in "yz"]
    told = [(one.rule.id, [other.id for other in one.others]) for one in first_to_mend([ground, delay, *few])]
    assert told == [("delay", ["ground"]), ("y", []), ("z", [])]


def test_what_shows_once_the_first_thing_is_mended_comes_next() -> None:
    """What a hundred cases show beside something else came after what a single one shows."""
    many = frozenset(map(str, range(9)))
    first = replace(broken("first", "content", "un", 0), cases=many | {"own"}, count=10, alone=1)
    behind = replace(broken("behind", "content", "deux", 0), cases=many, count=9, alone=0)
    small = replace(broken("small", "content", "trois", 0), cases=frozenset("pq"), count=2, alone=2)
    small = replace(small, cases=frozenset({"p"}), count=1, alone=1)
    assert [one.rule.id for one in first_to_mend([small, behind, first])] == ["first", "behind", "small"]


def test_what_follows_from_a_refusal_in_the_past_is_told_by_that_refusal() -> None:
    """« Accounts, possible in the state of the dossier » said nothing of the creation that was refused."""
    case = kit().cases[0]
    breach = {"rule": "transition:document-comptable", "expected": "possible", "observed": "constate"}
    past: dict[str, Any] = {"id": case.id, "rule": case.rule, "status": "failed", "cause": "past"}
    past |= {"expected": "accepté"}
    past |= {"obtained": "refusé par fin-effet", "breaches": [{**breach, "events": ["x"]}]}
    (told,) = rules_broken(case, {**past, "detail": "not-done"})
    assert (told[0], told[1]["obtained"]) == ("transition:document-comptable", "refusé par fin-effet")
    (told,) = rules_broken(case, {**past, "detail": "missing"})
    assert told[1]["obtained"] == "constate"


def test_what_one_refusal_hides_is_told_before_all_else() -> None:
    """351 cases of a city that refuses every creation were « not tested », and nothing said why."""
    told = every_status()
    place, cases = 1, [one for one in told.kit.cases if _creates(one, 1)]
    assert len(cases) > 20
    lost = {"status": "not-tested", "cause": "not-reached", "step": place}
    lost |= {"expected": "accepté", "obtained": "refusé par fin-effet"}
    found = [{"id": one.id, "rule": one.rule, "level": one.level, "required": True} | lost for one in cases]
    labels = Labels(told.kit, Scenarios(told.kit))
    (one,) = hidden(told.kit, {**told.results, "cases": found}, labels)
    assert (one.step, one.count, one.example) == ("Création du FPS", len(cases), cases[0].id)
    assert one.answer.replace("\u00a0", " ") == "refusé par « Fin d’effet du forfait » (fin-effet)"
    assert hidden(told.kit, {**told.results, "cases": found[:9]}, labels) == ()
    few = [*found[:10], *({**each, "status": "passed"} for each in found[10:])]
    few += [{**each, "status": "passed"} for each in found] * 3
    assert hidden(told.kit, {**told.results, "cases": few}, labels) == ()


def test_a_refusal_that_hides_cases_comes_before_what_most_cases_show() -> None:
    """A city that refuses every creation was told first of a deduction, the rule of its first case."""
    most = replace(broken("most", "content", "un", 0), cases=frozenset("abcde"), count=5, alone=5)
    shown = replace(broken("sum", "not-done", "refusé par x", 0), cases=frozenset("f"), count=1, alone=1)
    (failure,) = shown.failures
    shown = replace(shown, failures=(replace(failure, refused="Création"),))
    mends = first_to_mend([most, shown])
    assert [one.rule.id for one in mends] == ["most", "sum"]
    lawful = Hidden("Décision", "refusé par y", "refusé par y", 40, "case-2")
    (first, second), rest = parted(
        mends, (Hidden("Création", "refusé…", "refusé par x", 354, "case-1"), lawful)
    )
    assert (first.hidden.step, first.mend, first.example) == ("Création", mends[1], shown.shown.id)
    assert (second.hidden, second.mend, second.example) == (lawful, None, "case-2")
    assert rest == (mends[0],)


def _creates(case: Case, place: int) -> bool:
    return len(case.steps) > place and answered_step(case, place) == "message-fps.creation"


def test_an_exchange_that_does_not_leave_is_one_thing_whoever_should_have_made_it_leave() -> None:
    """The same cases show a decision that is not done and a message that lacks: none shows one alone."""
    cases = frozenset({"a", "b", "c"})
    undone = replace(broken("done:avis", "broken", "rien n’est parti", 0), cases=cases, count=3)
    undone = replace(undone, failures=(replace(undone.shown, silent="an exchange"),))
    lacking = replace(broken("avis-emis", "missing", "rien n’est parti", 0), cases=cases, count=3)
    other = broken("other", "content", "rien", 1)
    first, last = first_to_mend([other, lacking, undone])
    assert (first.rule.id, [one.id for one in first.others]) == ("avis-emis", ["done:avis"])
    assert (first.count, first.alone) == (3, 3)
    assert (last.rule.id, last.count, last.alone) == ("other", 2, 2)


def test_one_fault_of_the_protocol_is_one_thing_to_mend() -> None:
    def fallen(id_: str, detail: str) -> BrokenRule:
        one = broken(id_, "error-reply", "", 1)
        return replace(one, failures=(replace(one.shown, detail=detail),))

    rules = [fallen("first", "deliver"), fallen("second", "deliver"), fallen("third", "trigger")]
    told = [(one.rule.id, [other.id for other in one.others]) for one in first_to_mend(rules)]
    assert told == [("first", ["second"]), ("third", [])]
    assert all(one.is_of_the_protocol for one in first_to_mend(rules))
    assert not first_to_mend([broken("sum", "content", "", 1)])[0].is_of_the_protocol


def test_a_result_of_another_form_is_one_thing_whatever_value_it_holds() -> None:
    """An `observe` that answers lists made sixteen things to mend: each told the state that it showed."""

    def formless(id_: str, detail: str) -> BrokenRule:
        one = broken(id_, "bad-result", "", 1)
        return replace(one, failures=(replace(one.shown, detail=detail),))

    rules = [
        formless("first", 'states/instance : ["avise"] n’est pas un texte'),
        formless("second", 'states/instance : ["paye"] n’est pas un texte'),
        replace(formless("advice", 'states/titre: ["emis"] n’est pas un texte'), condemns=False),
        formless("time", "/emitted/0/time (format) : hier"),
        formless("later", "/emitted/12/time (format) : demain"),
        formless("type", "/emitted/0/type (required) : absent"),
    ]
    told = {one.rule.id: [other.id for other in one.others] for one in first_to_mend(rules)}
    assert told == {"advice": ["first", "second"], "later": ["time"], "type": []}
    assert all(one.condemns for one in first_to_mend(rules))


def test_what_did_not_leave_is_named_by_its_step() -> None:
    case = next(one for one in kit().cases if any(step.expect == "emitted" for step in one.steps))
    place = next(place for place, step in enumerate(case.steps) if step.expect == "emitted")
    assert _silent(case.rule, {"cause": "missing", "step": place}, case) == case.steps[place].type
    told = {"cause": "broken", "obtained": "la décision a été prise en compte, et rien n’est parti"}
    assert _silent("done:rapo.decision", told, case) == "rapo.decision"
    assert _silent("done:rapo.decision", {**told, "obtained": "« Montant » n’est pas dit"}, case) == ""
    assert _silent(case.rule, told, case) == ""


def test_a_thing_that_many_rules_show_comes_before_what_one_shows() -> None:
    rules = [broken("alone", "content", "rien", 3)]
    rules += [broken(f"silent-{number}", "missing", "rien", 1) for number in range(4)]
    assert [one.rule.id for one in first_to_mend(rules)] == ["silent-0", "alone"]
