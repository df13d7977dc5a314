import pytest

from conformance.kit import Json
from conformance.playing.outcome import CAUSES, IN_PASSING, UNVERIFIED_MOTIVE, Status
from conformance.playing.talking import opaque
from conformance.playing.wording import Wording
from conformance.protocol.faults import Fault
from generator.model.kit import Condition, LegalDate, Step
from tests.conformance.making import (
    BEGINS,
    DEPOSIT,
    RECEIPT,
    Scripted,
    at,
    clock,
    deliver,
    exchange,
    expect,
    outcome,
    setting,
    trigger,
)

YES: Json = {"accepted": True, "emitted": []}
NO: Json = {"accepted": False, "rules": ["essai"], "emitted": []}
LATER = "2025-03-11T10:00:00+01:00"


def _emits(*sent: Json, accepted: bool = True) -> Json:
    return {"accepted": accepted, "emitted": list(sent)}


RECEIVED = expect("emitted", event=RECEIPT)
HAS_NUMBER = (Condition("numero-requete", "==", "R1"),)

_FAILING: list[tuple[str, Scripted, tuple[Step, ...]]] = [
    ("past", Scripted(deliver=[NO]), (deliver(given=True),)),
    ("past", Scripted(trigger=[NO]), (trigger(given=True),)),
    ("past", Scripted(), (trigger(given=True),)),
    ("past", Scripted(), (Step(True, call="await", event=RECEIPT, by=at("11T10:00:00")),)),  # noqa: FBT003
    ("refused", Scripted(deliver=[NO]), (deliver(), expect("accepted"))),
    ("refused", Scripted(deliver=[NO]), (deliver(),)),
    ("accepted", Scripted(), (deliver(), expect("refused", rules=("essai",)))),
    ("motive", Scripted(deliver=[NO]), (deliver(), expect("refused", rules=("autre", "encore")))),
    ("motive", Scripted(trigger=[NO]), (trigger(), expect("opposed", rules=("autre",)))),
    ("not-done", Scripted(trigger=[NO]), (trigger(),)),
    ("done", Scripted(), (trigger(), expect("opposed", rules=("essai",)))),
    ("missing", Scripted(), (deliver(), RECEIVED)),
    ("missing", Scripted(), (deliver(), expect("once", event=RECEIPT))),
    (
        "late",
        Scripted(clock=[_emits(exchange(time=LATER))]),
        (deliver(), clock("11T10:00:00"), expect("emitted", event=RECEIPT, by=BEGINS)),
    ),
    (
        "content",
        Scripted(deliver=[_emits(exchange(data={"numero-requete": "R2"}))]),
        (deliver(), expect("emitted", event=RECEIPT, where=HAS_NUMBER)),
    ),
    (
        "repeated",
        Scripted(deliver=[_emits(exchange(), exchange(id="2"))]),
        (deliver(), expect("once", event=RECEIPT)),
    ),
    ("forbidden", Scripted(deliver=[_emits(exchange())]), (deliver(), expect("never", event=RECEIPT))),
    ("unexpected", Scripted(deliver=[_emits(exchange())]), (deliver(), expect("nothing-else"))),
    (
        "unexpected",
        Scripted(deliver=[_emits(exchange(), exchange(id="2"))]),
        (deliver(), RECEIVED, expect("nothing-else")),
    ),
    ("state", Scripted(), (deliver(), expect("state", state="requete-deposee"))),
    (
        "state",
        Scripted(observe=[{"states": {"contestation": "juge-rejet"}, "emitted": []}]),
        (deliver(), expect("state", state="requete-deposee")),
    ),
]


@pytest.mark.parametrize(("cause", "handler", "steps"), _FAILING)
def test_each_cause_is_told(cause: str, handler: Scripted, steps: tuple[Step, ...]) -> None:
    found = outcome(handler, *steps)
    assert (found.status, found.cause) == (Status.FAILED, cause)
    assert found.expected
    assert found.obtained
    assert found.step == len(steps) - 1 or len(steps) > 1
    assert handler.calls[-1][0] == "end", "a dossier that is left is ended too"


def test_every_cause_has_its_test() -> None:
    assert {cause for cause, _, _ in _FAILING} | {IN_PASSING} == CAUSES.keys()


_PASSING: list[tuple[Scripted, tuple[Step, ...]]] = [
    (Scripted(), (deliver(), expect("accepted"), expect("nothing-else"))),
    (Scripted(deliver=[NO]), (deliver(), expect("refused", rules=("autre", "essai")))),
    (Scripted(trigger=[NO]), (trigger(), expect("opposed", rules=("essai",)))),
    (Scripted(deliver=[_emits(exchange())]), (deliver(), RECEIVED, expect("nothing-else"))),
    (Scripted(deliver=[_emits(exchange())]), (deliver(), expect("once", event=RECEIPT))),
    (
        Scripted(deliver=[_emits(exchange(data={"numero-requete": "R2"}))]),
        (deliver(), expect("never", event=RECEIPT, where=HAS_NUMBER)),
    ),
    (
        Scripted(observe=[{"states": {"contestation": "juge-rejet"}, "emitted": []}]),
        (deliver(), expect("state", state="juge-rejet")),
    ),
    (Scripted(), (expect("legal-dates", dates=(LegalDate("Échéance", (BEGINS.date(),)),)), deliver())),
    (  # the alternative counts, and the content of any of them
        Scripted(deliver=[_emits(exchange(), exchange(id="2", data={"numero-requete": "R1"}))]),
        (deliver(), expect("emitted", event="autre", or_else=(RECEIPT,), where=HAS_NUMBER)),
    ),
    (  # what left in the past is no fault of the case
        Scripted(deliver=[_emits(exchange())]),
        (deliver(given=True), clock("11T10:00:00"), expect("never", event=RECEIPT), expect("nothing-else")),
    ),
    (  # what came already may be refused
        Scripted(deliver=[YES, NO]),
        (deliver(given=True), deliver()),
    ),
    (  # what is expected has left already: the clock need not move
        Scripted(deliver=[_emits(exchange())]),
        (deliver(), Step(False, call="await", event=RECEIPT, by=at("11T10:00:00")), RECEIVED),  # noqa: FBT003
    ),
]


@pytest.mark.parametrize(("handler", "steps"), _PASSING)
def test_what_is_right_passes(handler: Scripted, steps: tuple[Step, ...]) -> None:
    found = outcome(handler, *steps)
    assert (found.status, found.cause, found.detail) == (Status.PASSED, None, "")


def test_an_open_case_is_inconclusive_whatever_is_answered() -> None:
    for answers in ([YES], [NO]):
        handler = Scripted(deliver=answers)
        found = outcome(handler, deliver(), expect("open", doubts=("d-01", "d-02")), expect("accepted"))
        assert (found.status, found.cause, found.detail) == (Status.INCONCLUSIVE, "open", "d-01 ; d-02")
        assert handler.calls[-1][0] == "end"


def test_a_refusal_without_a_rule_passes_and_says_so() -> None:
    kinds: tuple[list[str] | None, ...] = (None, [])
    for rules in kinds:
        answer: Json = {"accepted": False, "emitted": []} | ({} if rules is None else {"rules": rules})
        found = outcome(Scripted(deliver=[answer]), deliver(), expect("refused", rules=("essai",)))
        assert (found.status, found.mentions) == (Status.PASSED, (UNVERIFIED_MOTIVE,))


def test_numbers_that_the_implementation_gives_stand_for_those_of_the_kit() -> None:
    given = _emits(exchange(data={"numero-requete": "R-2025-7"}))
    handler = Scripted(deliver=[given])
    where = (Condition("numero-requete", "==", "R1", assigned=True),)
    found = outcome(
        handler,
        deliver(given=True),
        deliver(data={"numero-requete": "R1"}, assigned=("numero-requete",)),
        trigger(data={"numero-requete": "R1", "reste": 1}, assigned=("numero-requete",)),
        expect("emitted", event=RECEIPT, where=where),
    )
    assert found.status is Status.PASSED
    assert handler.calls[4][1]["data"] == {"numero-requete": "R-2025-7", "reste": 1}


def test_names_tell_nothing_and_derive_from_the_seed() -> None:
    handler = Scripted()
    outcome(handler, deliver(), held=setting(seed=3))
    begun, delivered = handler.calls[1][1], handler.calls[2][1]
    assert begun["case"] == delivered["case"] == opaque(3, "essai.01") != opaque(4, "essai.01")
    assert delivered["exchange"]["id"] == opaque(3, "message")
    assert "essai" not in str(handler.calls[1:])


def test_a_late_message_does_not_turn_the_clock_back() -> None:
    handler = Scripted()
    outcome(handler, clock("12T10:00:00"), deliver(time="2025-03-11T10:00:00+01:00"), clock("11T12:00:00"))
    assert [method for method, _ in handler.calls] == ["hello", "begin", "clock", "deliver", "end"]


@pytest.mark.parametrize(
    ("code", "sent"),
    [
        ("foreign-emission", [exchange(source="usager")]),
        ("unknown-emission", [exchange("maison.journal")]),
        ("other-dossier", [exchange(subject="21999999900019251037004099")]),
        ("repeated-emission", [exchange(), exchange()]),
        ("clock-ignored", [exchange(time="2025-03-10T10:00:01+01:00")]),
        ("clock-ignored", [exchange(time="2025-03-10T10:00:00Z")]),
    ],
)
def test_what_is_not_its_own_new_and_of_now_is_a_fault(code: str, sent: list[Json]) -> None:
    found = outcome(Scripted(deliver=[_emits(*sent)]), deliver(), expect("accepted"))
    assert (found.status, found.cause) == (Status.FAILED, code)
    named = {"foreign-emission", "other-dossier"}
    assert [one.rule for one in found.breaches] == ([f"routing:{sent[0]['type']}"] if code in named else [])


def test_the_same_instant_in_another_offset_is_right() -> None:
    sent = exchange(time="2025-03-10T09:00:00Z")
    assert outcome(Scripted(deliver=[_emits(sent)]), deliver(), RECEIVED).status is Status.PASSED


def test_extensions_that_were_declared_are_ignored() -> None:
    handler = Scripted(deliver=[_emits(exchange("maison.journal", time="2001-01-01T00:00:00Z"))])
    held = setting(extensions=frozenset({"maison.journal"}))
    assert outcome(handler, deliver(), expect("nothing-else"), held=held).status is Status.PASSED


def test_a_type_of_the_specification_is_no_extension() -> None:
    held = setting(extensions=frozenset({RECEIPT}))
    found = outcome(Scripted(deliver=[_emits(exchange())]), deliver(), expect("nothing-else"), held=held)
    assert found.cause == "unexpected"


def test_what_other_products_send_is_not_asked() -> None:
    for answered, status in (
        (None, Status.FAILED),
        (frozenset({RECEIPT}), Status.FAILED),
        (frozenset({DEPOSIT}), Status.PASSED),
    ):
        step = Step(True, call="await", event=RECEIPT, by=at("11T10:00:00"))  # noqa: FBT003
        assert outcome(Scripted(), step, held=setting(answered=answered)).status is status


def test_a_fact_of_a_profile_is_never_awaited_as_an_exchange() -> None:
    held = setting(answered=frozenset({"fait.poursuites"}))
    found = outcome(Scripted(), trigger(given=True, event="fait.poursuites"), held=held)
    assert found.status is Status.PASSED


def test_a_fault_is_told_where_it_came() -> None:
    found = outcome(Scripted(deliver=[ValueError("non")]), deliver(), expect("accepted"))
    assert (found.status, found.cause, found.step) == (Status.FAILED, "error-reply", 0)
    found = outcome(Scripted(begin=[ValueError("non")]), deliver())
    assert (found.cause, found.step) == ("error-reply", None)


def test_what_goes_wrong_at_the_end_fails_the_case_but_never_changes_a_failure() -> None:
    assert outcome(Scripted(end=[ValueError("non")]), deliver()).cause == "error-reply"
    handler = Scripted(end=[ValueError("non")], deliver=[NO])
    assert outcome(handler, deliver()).cause == "refused"


def test_a_fault_is_not_an_error_of_the_bench() -> None:
    assert issubclass(Fault, Exception)


def test_a_state_is_told_of_the_region_that_is_looked_at() -> None:
    """« Aucune contestation » told nothing to who looks for « Notifié »: it is of another region."""
    shown = {"paiement": "impaye", "contestation": "aucune"}
    held = setting(wording=Wording({}, {"notifie": "paiement", "impaye": "paiement"}))
    one = Scripted(observe=[{"states": shown, "emitted": []}])
    told = outcome(one, deliver(), expect("state", state="notifie"), held=held)
    assert (told.expected, told.obtained) == ("notifie", "impaye")
    one = Scripted(observe=[{"states": {"contestation": "aucune"}, "emitted": []}])
    told = outcome(one, deliver(), expect("state", state="notifie"), held=held)
    assert told.obtained == "contestation : aucune"
