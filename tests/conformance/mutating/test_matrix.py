"""Mutants of the rules: a sample dies by name, a crash kills none, any transport is wrapped."""

import sys
from collections.abc import Iterator
from contextlib import closing

import pytest

from conformance.bench import Target
from conformance.kit import bundled_kit
from conformance.mutating.deviation import Deviation, Json, Layer
from conformance.mutating.fate import Fate, Spared
from conformance.mutating.heard import Dossier
from conformance.mutating.kinds.every import KINDS
from conformance.mutating.kinds.leaving import Changed
from conformance.mutating.living import lived
from conformance.mutating.matrix import Matrix
from conformance.mutating.mutant import Mutant
from conformance.mutating.reasons import Lack, reasons
from conformance.mutating.telling import for_programs, line, page
from conformance.mutating.trying import Share, Tried, reference, tried
from conformance.protocol.faults import Fault
from conformance.protocol.limits import Limits
from conformance.transports.stdio import Stdio
from generator.engine.derived import channels_of

DEFENCE = "decharge-apres-le-temps-de-la-defense"
DECISION = "recours-requerant.notification-decision"
BELIEFS = (
    Mutant("ccsp", DEFENCE, "thirty-day-month", DECISION),
    Mutant("ccsp", DEFENCE, "clock-ignored", DECISION),
    Mutant("ccsp", "decision-apres-requete", "faulty-rule", DECISION, way="0"),
)
DIED = (
    # one of each place of a fault: a message that leaves, its moment, what it says, an answer, a belief
    Mutant("ccsp", "once:recours-requerant.accuse-depot", "doubled", "recours-requerant.accuse-depot"),
    Mutant(
        "ccsp",
        "content:recours-requerant.accuse-depot",
        "dropped",
        "recours-requerant.accuse-depot",
        "horodatage-depot",
    ),
    Mutant("ccsp", "content:recours-requerant.desistement", "accepted", "recours-requerant.desistement"),
    Mutant("ccsp", "routing:recours-requerant.desistement", "refused", "recours-requerant.desistement"),
    Mutant("ccsp", "content:recours-requerant.desistement", "other-motive", "recours-requerant.desistement"),
    Mutant(
        "ccsp", "routing:recours-requerant.desistement", "sender-mistaken", "recours-requerant.desistement"
    ),
    *BELIEFS,
)


@pytest.fixture(scope="module")
def ccsp() -> Iterator[Matrix]:
    matrix = Matrix(bundled_kit(), "ccsp", reference("ccsp"))
    yield matrix
    matrix.close()


@pytest.mark.parametrize("mutant", DIED, ids=lambda one: one.id)
def test_a_mutant_dies_by_its_own_rule(ccsp: Matrix, mutant: Mutant) -> None:
    assert mutant in ccsp.mutants
    found = ccsp.tried(mutant)
    assert found.fate is Fate.KILLED, found
    assert found.case
    assert line(found).startswith("killed ")
    assert found.case in line(found)


def test_a_crash_kills_no_mutant(ccsp: Matrix, monkeypatch: pytest.MonkeyPatch) -> None:
    sound = ccsp.sound

    def falls(self: Layer, *_call: object) -> object:
        self.applied = True
        raise Fault("raised", "it fell")

    assert sound
    monkeypatch.setattr(Matrix, "_is_otherwise", lambda *_: True)
    monkeypatch.setattr(Layer, "call", falls)
    found = ccsp.tried(DIED[0])
    assert (found.fate, found.others) == (Fate.FAULT, ("raised",))


def test_what_no_rule_condemns_is_equivalent_and_what_changes_nothing_is_not_reached(ccsp: Matrix) -> None:
    event = "recours-requerant.accuse-depot"
    lawful = Mutant("ccsp", f"routing:{event}", "wrong-channel", event, way="autre")
    assert ccsp.tried(lawful).fate in (Fate.EQUIVALENT, Fate.NOT_REACHED)
    nothing = Mutant("ccsp", f"content:{event}", "dropped", event, "montant-du")  # it has no such field
    assert ccsp.tried(nothing).fate is Fate.NOT_REACHED


def test_every_rule_has_a_mutant_and_every_kind_derives_one(ccsp: Matrix) -> None:
    assert set(ccsp.rules) == {one.rule for one in ccsp.mutants}
    assert {one.kind for one in ccsp.mutants} <= set(KINDS)
    assert len({one.id for one in ccsp.mutants}) == len(ccsp.mutants)


def test_what_no_case_reaches_has_a_reason_or_is_a_hole(ccsp: Matrix) -> None:
    event = "recours-requerant.accuse-depot"
    unsaid = ccsp.tried(Mutant("ccsp", f"content:{event}", "dropped", event, "montant-du"))
    assert (unsaid.lack, unsaid.is_hole) == (Lack.UNSAID, False)
    absent = ccsp.tried(Mutant("ccsp", f"routing:{event}", "uncalled", "rapo.decision"))
    assert (absent.lack, absent.is_hole) == (Lack.ABSENT, True)
    assert {kind for _, kind, _ in reasons()} <= KINDS.keys()


def test_what_a_sound_implementation_said_tells_where_a_mutant_does_something_else(ccsp: Matrix) -> None:
    mutant = DIED[0]
    deviations = [KINDS[mutant.kind].deviation(mutant, ccsp.world)]
    told = {one.is_otherwise(deviations) for one in list(ccsp.sound.values())[:80]}
    sends = {any(step == mutant.event for step, _ in one.sent()) for one in list(ccsp.sound.values())[:80]}
    assert told == sends == {True, False}


def test_a_protocol_fault_is_told_apart_from_a_survivor(
    ccsp: Matrix, monkeypatch: pytest.MonkeyPatch
) -> None:
    def leaves(self: Deviation, dossier: Dossier, method: str, params: Json, answer: Json) -> Json:
        emitted = answer.get("emitted", ())
        return {**answer, "emitted": [{**one, "time": "2020-01-01T00:00:00+01:00"} for one in emitted]}

    event = "recours-requerant.accuse-depot"
    mutant = Mutant("ccsp", f"routing:{event}", "wrong-channel", event, way="etranger")
    monkeypatch.setattr(Deviation, "answered", leaves)
    monkeypatch.setattr(Changed, "answered", leaves)
    found = ccsp.tried(mutant)
    assert (found.fate, found.others) == (Fate.FAULT, ("clock-ignored",))


def test_who_speaks_for_another_breaks_the_routing_of_the_message(ccsp: Matrix) -> None:
    event = "recours-requerant.accuse-depot"
    found = ccsp.tried(Mutant("ccsp", f"routing:{event}", "wrong-actor", event))
    assert (found.fate, found.cause) == (Fate.KILLED, "foreign-emission")


def test_what_dies_by_another_rule_says_what_the_engine_finds_of_its_own(ccsp: Matrix) -> None:
    field = "sens-decision-juridiction"
    aims = {
        Spared.NO_CONCERN: Mutant("ccsp", "decharge-montant", "other-code", DECISION, field, "rejet"),
        Spared.RESPECTED: Mutant("ccsp", "decision-identique", "other-code", DECISION, field, "desistement"),
    }
    for spared, mutant in aims.items():
        found = ccsp.tried(mutant)
        if found.fate is not Fate.KILLED:
            assert (found.fate, found.spared) == (Fate.OTHER_RULE, spared)
    assert ccsp.tried(aims[Spared.NO_CONCERN]).fate is Fate.OTHER_RULE


def test_a_mutant_that_asks_the_engine_in_vain_is_told_as_lawful(ccsp: Matrix) -> None:
    found = ccsp.tried(Mutant("ccsp", "decharge-montant", "uncalled", DECISION))
    assert (found.fate, found.lack, found.is_hole) == (Fate.NOT_REACHED, Lack.LAWFUL, False)


def test_where_every_case_is_asked_for_none_is_given_up_before_the_case_that_kills_it() -> None:
    """It passed for equivalent: eight cases outside its rule were looked at, of those that it changes."""
    field = "sens-decision-juridiction"
    mutant = Mutant("ccsp", f"ground:{DECISION}", "other-code", DECISION, field, "irrecevabilite")
    with closing(Matrix(bundled_kit(), "ccsp", reference("ccsp"), every_case=True)) as every:
        found = every.tried(mutant)
    assert (found.fate, found.case) == (Fate.KILLED, "cycle-de-vie-jugement.05")


def test_who_keeps_the_time_of_the_mainland_overseas_dies(ccsp: Matrix) -> None:
    wrong = [one for one in ccsp.mutants if one.kind == "mainland-time"]
    assert any(ccsp.tried(one).fate is Fate.KILLED for one in wrong)


def test_pairs_are_drawn_the_same_each_time(ccsp: Matrix) -> None:
    first, again = list(ccsp.pairs(3, 7)), list(ccsp.pairs(3, 7))
    assert first == again != list(ccsp.pairs(3, 8))
    found = ccsp.tried(*first[0])
    assert found.mutants == first[0]


def test_a_command_is_wrapped_as_well() -> None:
    limits = Limits()
    words = (sys.executable, "-m", "conformance.reference", "dgfip")
    found = tried(Share("dgfip", one_in=12, each_rule=True), Target(lambda: Stdio(words, limits)))
    fates = [(one.mutant, one.fate) for one in found.results]
    inside = tried(Share("dgfip", one_in=12, each_rule=True))
    assert fates == [(one.mutant, one.fate) for one in inside.results]
    assert Fate.KILLED in {fate for _, fate in fates}
    assert Fate.SURVIVED not in {fate for _, fate in fates}
    _is_told(found)


def _is_told(found: Tried) -> None:
    written = page([found], Share("dgfip", 12), [lived("dgfip", 31)])
    assert "| dgfip | 3 |" in written
    assert all(f"| `{rule}` | dgfip |" in written for rule in found.undying)
    assert {one.mutant.rule for one in found.results} == set(found.rules)
    assert "Un mutant sur 12 est essayé." in written
    assert all(f"`{one.mutant.rule}`" in written for one in found.results)
    assert "## Ce que le moteur dit de la règle visée" in written
    told = for_programs([found])["roles"][0]
    assert [one["fate"] for one in told["mutants"]] == [str(one.fate) for one in found.results]


def test_nothing_is_derived_that_cannot_be_done(ccsp: Matrix) -> None:
    """No other channel of a step that has but one, no other person of a field that names nobody."""
    steps, words = ccsp.world.book.steps, ccsp.world.words
    derived = [one for role in ("antai", "ccsp") for one in _mutants(role)]
    other = [one for one in derived if (one.kind, one.way) == ("wrong-channel", "autre")]
    assert other
    assert all(len(channels_of(steps[one.event])) > 1 for one in other)
    persons = [one for one in derived if one.kind == "other-person"]
    assert persons
    assert {one.field for one in persons} <= words.identities


def _mutants(role: str) -> tuple[Mutant, ...]:
    return Matrix(bundled_kit(), role, reference(role)).mutants


def test_what_leaves_at_one_instant_has_no_order(ccsp: Matrix) -> None:
    """The two notices of a judgment leave at one instant: in which order they stand breaks nothing."""
    (reversed_,) = (
        one
        for one in ccsp.mutants
        if (one.rule, one.kind) == ("decision-notifiee-a-la-collectivite", "reversed")
    )
    assert ccsp.tried(reversed_).fate is not Fate.SURVIVED
