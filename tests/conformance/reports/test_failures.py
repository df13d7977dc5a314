"""What the page tells of a rule that was broken in passing: once, by its own words and law."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from conformance.broken import entries, rules_broken
from conformance.french_dates import in_words
from conformance.playing.outcome import CAUSES, IN_PASSING
from conformance.reports.board import board
from conformance.reports.failures import BrokenRule, Failure, Failures, _silent, shortened
from conformance.reports.hidden import Hidden, hidden
from conformance.reports.labels import Labels, shown_broken
from conformance.reports.languages import Language
from conformance.reports.matrix import Line
from conformance.reports.mending import first_to_mend, parted
from conformance.reports.scenarios import Scenarios
from conformance.reports.sentences import answered_step
from conformance.reports.sequence import Diagram
from conformance.reports.telling import STATUSES
from generator.model.kit import Case
from tests.conformance.reports.runs import every_status, kit

ONCE = "once:rapo.accuse-reception"


def test_a_rule_that_no_case_is_about_has_its_own_words_and_the_law_of_its_message() -> None:
    told = every_status()
    passed = [one for one in told.kit.cases if one.rule == "rapo-delai"][:2]
    breach = {
        "rule": ONCE,
        "expected": "une fois",
        "observed": "2 fois",
        "events": ["rapo.accuse-reception 1"],
    }
    results = {
        **told.results,
        "cases": [
            {"id": one.id, "rule": one.rule, "level": one.level, "required": True, "status": "failed",
             "cause": IN_PASSING, "text": CAUSES[IN_PASSING], "detail": ONCE, "breaches": [breach]}
            for one in passed
        ],
    }  # fmt: skip
    scenarios = Scenarios(told.kit)
    (rule,) = Failures(told.kit, scenarios, Labels(told.kit, scenarios)).rules(results, told.transcript)
    assert (rule.id, rule.count, len(rule.failures)) == (ONCE, 2, 1)
    assert rule.title == "Rien deux fois sans cause nouvelle — Accusé de réception"
    assert rule.statement.endswith("sans cause nouvelle.")
    assert any("R2333-120-13" in text and where is not None for text, where in rule.law)
    (failure,) = rule.failures
    assert failure.anchor == f"{passed[0].id}-{ONCE}"
    assert (failure.expected, failure.obtained) == ("une fois", "2 fois")
    assert "Accusé de réception" in failure.detail
    assert {one.state for one in failure.sentences} == {"lived"}


def test_what_keeps_many_pasts_from_being_lived_is_told_once() -> None:
    told = every_status()
    step, rule = "message-fps.creation", "done:message-fps.creation"
    asked = (one for one in told.kit.cases if one.steps[1].type == step and one.steps[1].given)
    first = {one.rule: one for one in asked}  # a case of each rule
    assert len(first) > 5
    breach = {"rule": rule, "expected": "faite", "observed": "rien n’est parti", "events": []}
    cases = [
        {"id": one.id, "rule": one.rule, "level": one.level, "required": True, "status": "failed", "step": 1,
         "cause": "past", "text": CAUSES["past"], "detail": "missing", "breaches": [breach]}
        for one in first.values()
    ]  # fmt: skip
    cases[-1] = {**cases[-1], "cause": IN_PASSING, "detail": rule}  # it lived on, the same way
    results = {**told.results, "cases": cases}
    scenarios = Scenarios(told.kit)
    (entry,) = Failures(told.kit, scenarios, Labels(told.kit, scenarios)).rules(results, told.transcript)
    assert (entry.id, entry.count, len(entry.failures)) == (rule, len(first), 1)
    assert entry.title.startswith("Décision exécutée")
    assert entry.law
    assert len(entry.failures[0].others) == len(first) - 1
    (short,) = entries(zip(first.values(), cases, strict=True))
    assert short == {"rule": rule, "cases": len(first), "example": cases[0]["id"]}


def test_a_past_of_which_nothing_is_known_is_told_by_its_step() -> None:
    told = every_status()
    case = next(one for one in told.kit.cases if one.steps[0].given and one.steps[0].call == "deliver")
    failed = {"id": case.id, "rule": case.rule, "status": "failed", "cause": "past", "step": 0}
    assert [rule for rule, _ in rules_broken(case, failed)] == [f"routing:{case.steps[0].type}"]


def _broken(id_: str, cause: str, obtained: str, alone: int) -> BrokenRule:
    failure = Failure(
        id=id_,
        anchor=id_,
        title="",
        required=True,
        cause=cause,
        text="Refusé.",
        detail="",
        expected="accepté",
        obtained=obtained,
        at="",
        silent="an exchange" if cause == "missing" else "",
        refused="",
        unsent="",
        sentences=(),
        diagram=Diagram(0, 0, (), (), ""),
        dialogue=(),
        others=(),
    )
    cases = frozenset({"shared", *(f"{id_}.{number}" for number in range(alone))})
    return BrokenRule(id_, id_, "", (), "obligatoire", "", "", "", alone + 1, alone, (failure,), cases=cases)


def test_one_refusal_or_silence_is_one_thing_to_mend_whatever_rules_show_it() -> None:
    rules = [
        _broken("second", "refused", "refusé par doublon", 3),
        _broken("first", "past", "refusé par doublon", 5),
        _broken("undone", "not-done", "refusé par doublon", 2),
        _broken("other", "refused", "refusé par forme", 4),
        _broken("sum", "content", "refusé par doublon", 1),
        _broken("silence", "missing", "rien", 0),
        _broken("silent", "missing", "autre chose", 0),
    ]
    told = [(one.rule.id, [other.id for other in one.others]) for one in first_to_mend(rules)]
    # What a case looks for says it better than what only cannot be lived before it.
    assert told == [("second", ["undone", "first"]), ("other", []), ("sum", []), ("silence", ["silent"])]


def test_what_breaks_several_rules_is_headed_by_what_was_seen() -> None:
    """A refusal that hides no case had the title of one of its rules for heading."""

    def named(id_: str, cause: str, refused: str = "", unsent: str = "") -> BrokenRule:
        one = _broken(id_, cause, f"{cause} par doublon", 2)
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
    same = [replace(_broken(one, "content", "rejet", 0), cases=cases, count=3) for one in ("delay", "ground")]
    (mend,) = first_to_mend(same)
    assert mend.seen == ("", mend.rule.in_short)


def test_a_refusal_by_a_wrong_motive_is_the_refusal_that_it_repeats() -> None:
    """A city that refuses every creation by one rule also refuses by it what another rule refuses."""
    rules = [
        _broken("refusing", "not-done", "refusé par doublon", 1),
        _broken("misnamed", "motive", "refusé par doublon", 4),
        _broken("elsewhere", "motive", "refusé par forme", 0),
    ]
    told = [(one.rule.id, [other.id for other in one.others]) for one in first_to_mend(rules)]
    assert told == [("refusing", ["misnamed"]), ("elsewhere", [])]


def test_what_the_very_same_cases_show_is_one_thing() -> None:
    """A late appeal judged by the wrong day broke its delay, and the ground of each of its decisions."""
    cases = frozenset({"a", "b", "c"})
    delay = replace(_broken("delay", "content", "rejet", 0), cases=cases, count=3)
    ground = replace(_broken("ground", IN_PASSING, "aucune", 0), cases=cases, count=3)
    few = [replace(_broken(name, "content", name, 0), cases=frozenset({"x"}), count=1) for name in "yz"]
    told = [(one.rule.id, [other.id for other in one.others]) for one in first_to_mend([ground, delay, *few])]
    assert told == [("delay", ["ground"]), ("y", []), ("z", [])]


def test_what_shows_once_the_first_thing_is_mended_comes_next() -> None:
    """What a hundred cases show beside something else came after what a single one shows."""
    many = frozenset(map(str, range(9)))
    first = replace(_broken("first", "content", "un", 0), cases=many | {"own"}, count=10, alone=1)
    behind = replace(_broken("behind", "content", "deux", 0), cases=many, count=9, alone=0)
    small = replace(_broken("small", "content", "trois", 0), cases=frozenset("pq"), count=2, alone=2)
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
    most = replace(_broken("most", "content", "un", 0), cases=frozenset("abcde"), count=5, alone=5)
    shown = replace(_broken("sum", "not-done", "refusé par x", 0), cases=frozenset("f"), count=1, alone=1)
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
    undone = replace(_broken("done:avis", "broken", "rien n’est parti", 0), cases=cases, count=3)
    undone = replace(undone, failures=(replace(undone.shown, silent="an exchange"),))
    lacking = replace(_broken("avis-emis", "missing", "rien n’est parti", 0), cases=cases, count=3)
    other = _broken("other", "content", "rien", 1)
    first, last = first_to_mend([other, lacking, undone])
    assert (first.rule.id, [one.id for one in first.others]) == ("avis-emis", ["done:avis"])
    assert (first.count, first.alone) == (3, 3)
    assert (last.rule.id, last.count, last.alone) == ("other", 2, 2)


def test_one_fault_of_the_protocol_is_one_thing_to_mend() -> None:
    def fallen(id_: str, detail: str) -> BrokenRule:
        one = _broken(id_, "error-reply", "", 1)
        return replace(one, failures=(replace(one.shown, detail=detail),))

    rules = [fallen("first", "deliver"), fallen("second", "deliver"), fallen("third", "trigger")]
    told = [(one.rule.id, [other.id for other in one.others]) for one in first_to_mend(rules)]
    assert told == [("first", ["second"]), ("third", [])]
    assert all(one.is_of_the_protocol for one in first_to_mend(rules))
    assert not first_to_mend([_broken("sum", "content", "", 1)])[0].is_of_the_protocol


def test_what_did_not_leave_is_named_by_its_step() -> None:
    case = next(one for one in kit().cases if any(step.expect == "emitted" for step in one.steps))
    place = next(place for place, step in enumerate(case.steps) if step.expect == "emitted")
    assert _silent(case.rule, {"cause": "missing", "step": place}, case) == case.steps[place].type
    told = {"cause": "broken", "obtained": "la décision a été prise en compte, et rien n’est parti"}
    assert _silent("done:rapo.decision", told, case) == "rapo.decision"
    assert _silent("done:rapo.decision", {**told, "obtained": "« Montant » n’est pas dit"}, case) == ""
    assert _silent(case.rule, told, case) == ""


def test_a_thing_that_many_rules_show_comes_before_what_one_shows() -> None:
    rules = [_broken("alone", "content", "rien", 3)]
    rules += [_broken(f"silent-{number}", "missing", "rien", 1) for number in range(4)]
    assert [one.rule.id for one in first_to_mend(rules)] == ["silent-0", "alone"]


def test_an_instant_is_told_in_words() -> None:
    assert in_words("parti 2023-08-07T10:00:00+02:00, puis rien") == "parti 7 août 2023 à 10 h 00, puis rien"
    assert in_words("2023-13-45T10:00:00") == "2023-13-45T10:00:00"


def test_what_is_long_is_cut_between_two_words_at_a_glance() -> None:
    short, long = "«\u00a0un\u00a0» 35,00\u00a0€", "le montant annulé " * 20
    assert shortened(short) == short
    assert len(shortened(long)) <= 160
    assert shortened(long).endswith(("montant…", "annulé…", "le…"))
    told = _broken("rule", "content", long, 1)
    assert told.in_short.endswith("…")


def test_a_refusal_names_its_rules_as_people_do() -> None:
    labels = Labels(kit(), Scenarios(kit()))
    told = labels.told("refusé par rapo-delai, transition:avis").replace("\u00a0", " ")
    assert told == "refusé par « Délai du recours préalable » (rapo-delai), transition:avis"


def test_a_refusal_names_a_rule_that_nobody_typed_by_its_title() -> None:
    """« Refusé par transition:instruction » said nothing to an editor."""
    labels = Labels(kit(), Scenarios(kit()))
    told = labels.told("refusé par transition:instruction").replace("\u00a0", " ")
    assert told == "refusé par « Cycle de vie — Instruction de la requête » (transition:instruction)"


def test_what_is_wrong_with_a_field_is_said_without_what_every_message_must_be() -> None:
    shown = replace(
        _broken("content:x", IN_PASSING, "Montant (montant) : champ absent", 1).shown,
        expected="des champs complets et bien formés",
    )
    told = replace(_broken("content:x", IN_PASSING, "", 1), failures=(shown,))
    assert told.in_short == "Montant (montant) : champ absent."
    long = replace(told, failures=(replace(shown, obtained="un champ " * 40),))
    assert long.in_short.endswith("…")


def test_two_rules_of_one_title_are_told_apart_by_what_carries_them(tmp_path: Path) -> None:
    """One message goes to both parties: its content was « Contenu — Notification » twice."""
    steps = ("recours-requerant.notification-decision", "recours-collectivite.notification-decision")
    case = next(one for one in kit().cases if one.rule == f"content:{steps[0]}")
    breach = {"expected": "des champs", "observed": "absent", "events": []}
    failed: dict[str, Any] = {"id": case.id, "rule": case.rule, "status": "failed", "cause": IN_PASSING}
    failed |= {"text": "", "required": True, "step": 0}
    failed |= {"breaches": [{**breach, "rule": f"content:{step}"} for step in steps]}
    (said := tmp_path / "transcript.ndjson").touch()
    scenarios = Scenarios(kit())
    told = Failures(kit(), scenarios, Labels(kit(), scenarios)).rules({"cases": [failed]}, said)
    titles = [one.title for one in told]
    assert len(titles) == len(set(titles)) == 2
    assert all(title.endswith(")") for title in titles)


def test_a_state_is_told_by_its_name() -> None:
    labels = Labels(kit(), Scenarios(kit()))
    told = labels.state("contestation : rapo-depose, paiement : inconnu")
    assert told == "contestation : «\u00a0Recours préalable déposé\u00a0» (rapo-depose), paiement : inconnu"


def test_no_text_is_named_by_our_id() -> None:
    """Neither the page, nor JUnit, nor the spreadsheet: a jurist knows no `cgct-r2333-120-73`."""
    labels = Labels(kit(), Scenarios(kit()))
    ids = {source for case in kit().cases for source in case.sources}
    assert {text for case in kit().cases for text in labels.law(case)} & ids == set()


def test_what_is_broken_in_passing_is_told_by_its_own_law() -> None:
    labels = Labels(kit(), Scenarios(kit()))
    case = next(one for one in kit().cases if one.rule == "avertissement-constat")
    other = next(one for one in kit().cases if one.rule == "avis-date-limite")
    breach = {"rule": other.rule, "expected": "", "observed": "", "events": []}
    found = {"rule": case.rule, "cause": IN_PASSING, "breaches": [breach]}
    assert shown_broken(found) == other.rule
    assert labels.law_of(found, case) == labels.law(other) != labels.law(case)
    assert labels.law_of({**found, "cause": "content"}, case) == labels.law(case)


def test_a_rule_whose_cases_all_fail_by_another_is_not_said_broken() -> None:
    line = Line("own", "La sienne", "Phase amiable", tuple(2 if one == "failed" else 0 for one in STATUSES))
    made = board((line,), (), ("Phase amiable",), Language())
    assert [(state, word, count) for state, _, word, count in made.legend] == [
        ("aside", "masquées par une autre", 1)
    ]


def test_a_code_is_told_by_the_field_that_has_it() -> None:
    labels = Labels(kit(), Scenarios(kit()))
    said = labels.told("Acte contesté : « titre-executoire » ; Objet de l’annulation : « fps » ; « inconnu »")
    assert said.replace("\u00a0", " ") == (
        "Acte contesté : « Titre exécutoire » ; "
        "Objet de l’annulation : « Forfait de post-stationnement » ; « inconnu »"
    )
    assert labels.told("« titre-executoire »") == "«\u00a0titre-executoire\u00a0»", "no field is named"
