"""What the law leaves open: the references take every way of it, and the kit lets each of them live."""

from dataclasses import replace
from functools import partial

import pytest

from conformance.judging import Judge, judge_of
from conformance.playing.outcome import NOT_REACHED, Status
from conformance.playing.play import Play
from conformance.protocol.client import Client
from conformance.protocol.limits import Limits
from conformance.reference.__main__ import ROLES
from conformance.reference.antai import make as reference
from conformance.reference.collectivite import make as city
from conformance.reference.system import UnknownChoiceError, choices
from conformance.reference.variants import Tried, Variant, alone, drawn, freedoms, table, tried, variants
from conformance.running.results import Verdict
from conformance.transports.in_process import InProcess
from generator.model.freedom import Freedom
from tests.conformance.making import KIT, RESULTS, setting
from tests.generator.engine.build import book

ONE_IN = 97
"""One case in so many, others for each variant: `make variants` plays them all."""


def _written() -> dict[str, dict[str, tuple[str, ...]]]:
    """Give the freedoms of the specification by role, the default of each first."""
    found: dict[str, dict[str, tuple[str, ...]]] = {role: {} for role in ROLES}
    for entry in book().specification.entries(Freedom, "freedom"):
        datum = entry.datum
        others = [one.id for one in datum.choices if one.id != datum.default]
        for role in datum.roles:
            found[role][datum.id] = (datum.default, *others)
    return found


def test_the_references_take_what_the_specification_leaves_open() -> None:
    assert {role: dict(freedoms(role)) for role in ROLES} == _written()


@pytest.mark.parametrize("role", ROLES)
def test_every_variant_lives(role: str) -> None:
    """On a sample of the cases, another one for each variant."""
    wanted = [*alone(role), *drawn(role, 2)]
    found = [tried(one, ONE_IN, start) for start, one in enumerate(wanted)]
    assert {one.variant.told: one.failed for one in found if not one.is_sound} == {}
    assert all(one.counts[Status.PASSED] for one in found)


def test_what_is_not_lawful_does_not_live(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same road tells a system that the law condemns: its acknowledgement waits for ever."""
    monkeypatch.setattr("conformance.reference.system._DAYS", {"aussitot": 0, "lendemain": 4000})
    late = Variant("antai", (("depart-avis-rectificatif", "lendemain"),), "never")
    assert not tried(late, 3).is_sound


def test_draws_are_the_same_each_time_and_differ() -> None:
    first, again = list(drawn("antai", 50)), list(drawn("antai", 50))
    assert first == again
    assert len({one.chosen for one in first}) == 50
    assert len(list(drawn("dgfip", 50))) == 6  # it has no more
    assert len(variants(ROLES, 0)) == sum(len(list(alone(role))) for role in ROLES)


def test_an_unknown_choice_is_told() -> None:
    known = {"depart": ("aussitot", "lendemain")}
    assert choices(known, {}) == {"depart": "aussitot"}
    with pytest.raises(
        UnknownChoiceError, match="`jamais` is no choice of `depart`, but aussitot, lendemain"
    ):
        choices(known, {"depart": "jamais"})
    with pytest.raises(UnknownChoiceError, match="`arrivee` is no freedom of this role; it has depart"):
        choices(known, {"arrivee": "aussitot"})


def test_the_table_tells_what_was_drawn() -> None:
    counts = {"all": 3, "passed": 2, "inconclusive": 0, "led": 1, "failed": 0}
    one = next(alone("dgfip"))
    two = next(drawn("dgfip", 1))
    rows = [Tried(each, Verdict.CONFORMING, counts, (), is_whole=True) for each in (one, two)]
    written = table(rows, 1)
    assert f"| {one.name} | dgfip | 3 | 2 | 0 | 1 | 0 | conforme |" in written
    assert "- dgfip, combinaison 1 : " in written
    assert rows[0].is_sound
    assert replace(rows[0], verdict=Verdict.UNDECIDED).is_undecided
    assert not replace(rows[0], verdict=Verdict.NOT_CONFORMING).is_sound


def test_the_table_tells_the_share_of_each_role_and_why_some_have_few_combinations() -> None:
    counts = {"all": 3, "passed": 3, "inconclusive": 0, "led": 0, "failed": 0}
    whole = Tried(next(alone("dgfip")), Verdict.CONFORMING, counts, (), is_whole=True)
    part = Tried(next(alone("antai")), Verdict.CONFORMING, counts, (), is_whole=False)
    few = "dgfip n’a que 6 combinaisons : le droit ne lui laisse que 2 libertés."
    both = table([part, whole], 50, 11)
    assert "Tous les cas de dgfip sont joués ; ailleurs un sur 11, jamais les mêmes à la suite." in both
    assert few in both
    assert "antai n’a que" not in both
    assert "Tous les cas du rôle sont joués." in table([whole], 50)
    assert "Un cas sur 11 est joué" in table([part], 50, 11)
    assert "n’a que" not in table([whole], 6)


@pytest.mark.parametrize(
    ("choice", "status"),
    [("de-l-avis-initial", Status.INCONCLUSIVE), ("de-l-avis-rectificatif", Status.PASSED)],
)
def test_a_date_between_two_readings_is_nobodys_fault_and_proves_nothing(choice: str, status: Status) -> None:
    """D-05 is open: who takes the reading retained is not faulty, and is not said to have passed."""
    make = partial(reference, {"limite-avis-rectificatif": choice})
    client = Client(InProcess(make, Limits()), RESULTS, Limits(), KIT.version)
    judged = setting(judge=judge_of(KIT.folder))
    cases = [case for case in KIT.cases if case.rule == "rapo-rectificatif-limite-paiement"]
    assert len(cases) > 4
    assert {Play(case, client, judged).run().status for case in cases} == {status}


@pytest.mark.parametrize("rule", ["avertissement-limite-reduction", "avertissement-montant-reduit"])
def test_who_announces_nothing_respects_the_rule_on_what_is_announced(rule: str) -> None:
    """CGPPP L2323-7-1 al. 4 reduces what is paid within a month; nobody must say so."""
    make = partial(reference, {"mentions-facultatives": "omises"})
    client = Client(InProcess(make, Limits()), RESULTS, Limits(), KIT.version)
    cases = [case for case in KIT.cases if case.rule == rule and case.outcome == "conclusive"]
    assert cases
    found = [Play(case, client, setting(judge=judge_of(KIT.folder))).run() for case in cases]
    assert {(one.status, one.cause) for one in found} == {(Status.PASSED, None)}


def test_who_leaves_out_what_no_freedom_names_is_not_said_to_respect_the_rule(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(Judge, "_need_not_be_said", {})
    make = partial(reference, {"mentions-facultatives": "omises"})
    client = Client(InProcess(make, Limits()), RESULTS, Limits(), KIT.version)
    case = next(one for one in KIT.cases if one.id == "avertissement-limite-reduction.01")
    found = Play(case, client, setting(judge=Judge(book()))).run()
    assert (found.status, found.cause) == (Status.NOT_TESTED, NOT_REACHED)


def test_what_leaves_the_next_day_has_left_when_the_clock_jumps_months() -> None:
    """The city withheld it: the notice that stood the next day no longer stands three months later."""
    chosen = {"jour-reception-reputee": "cinquieme-jour", "depart-message-recours": "lendemain"}
    client = Client(InProcess(partial(city, chosen), Limits()), RESULTS, Limits(), KIT.version)
    case = next(one for one in KIT.cases if one.id == "rapo-acceptation-partielle-transmise.21")
    assert Play(case, client, setting(judge=judge_of(KIT.folder))).run().status is Status.PASSED
