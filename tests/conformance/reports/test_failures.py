"""What the page tells of a rule that was broken in passing: once, by its own words and law."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from conformance.broken import entries, rules_broken
from conformance.french_dates import in_words
from conformance.playing.outcome import CAUSES, IN_PASSING
from conformance.reports.board import board
from conformance.reports.broken_rule import shortened
from conformance.reports.failures import Failures
from conformance.reports.labels import Labels, shown_broken
from conformance.reports.languages import Language
from conformance.reports.matrix import Line
from conformance.reports.scenarios import Scenarios
from conformance.reports.telling import STATUSES
from tests.conformance.reports.runs import broken, every_status, kit

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


def test_an_instant_is_told_in_words() -> None:
    assert in_words("parti 2023-08-07T10:00:00+02:00, puis rien") == "parti 7 août 2023 à 10 h 00, puis rien"
    assert in_words("2023-13-45T10:00:00") == "2023-13-45T10:00:00"


def test_what_is_long_is_cut_between_two_words_at_a_glance() -> None:
    short, long = "«\u00a0un\u00a0» 35,00\u00a0€", "le montant annulé " * 20
    assert shortened(short) == short
    assert len(shortened(long)) <= 240
    assert shortened(long).endswith(("montant…", "annulé…", "le…"))
    told = broken("rule", "content", long, 1)
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
        broken("content:x", IN_PASSING, "Montant (montant) : champ absent", 1).shown,
        expected="des champs complets et bien formés",
    )
    told = replace(broken("content:x", IN_PASSING, "", 1), failures=(shown,))
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


def test_a_rule_whose_cases_all_fail_by_another_is_not_saidbroken() -> None:
    line = Line("own", "La sienne", "Phase amiable", tuple(2 if one == "failed" else 0 for one in STATUSES))
    made = board((line,), (), ("Phase amiable",), Language())
    assert [(state, word, count) for state, _, word, count in made.legend] == [
        ("aside", ("masquée par une autre", "masquées par une autre"), 1)
    ]


def test_a_code_is_told_by_the_field_that_has_it() -> None:
    labels = Labels(kit(), Scenarios(kit()))
    said = labels.told("Acte contesté : « titre-executoire » ; Objet de l’annulation : « fps » ; « inconnu »")
    assert said.replace("\u00a0", " ") == (
        "Acte contesté : « Titre exécutoire » ; "
        "Objet de l’annulation : « Forfait de post-stationnement » ; « inconnu »"
    )
    assert labels.told("« titre-executoire »") == "«\u00a0titre-executoire\u00a0»", "no field is named"
