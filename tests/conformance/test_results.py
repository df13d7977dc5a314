from collections.abc import Sequence

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conformance.playing.outcome import ADVISED, CAUSES, REASONS, Breach, Outcome, Status
from conformance.protocol.faults import FAULTS
from conformance.running.declared import DeclarationError, Declared, declared
from conformance.running.results import Run, Verdict, results
from conformance.running.selecting import Selection, scope
from generator.model.kit import Case
from tests.conformance.making import HELLO, KIT

_WHOLE = scope(KIT, Selection("dgfip"))
_REQUIRED = [case for case in _WHOLE if KIT.requires(case)]
_PASSED, _FAILED = Outcome(Status.PASSED), Outcome(Status.FAILED, "state")
_ERROR = Outcome(Status.ERROR, "bench")
_SKIPPED = [
    Outcome(Status.NOT_APPLICABLE, "declared"),
    Outcome(Status.NOT_APPLICABLE, "no-observe"),
    Outcome(Status.NOT_TESTED, "no-clock"),
    Outcome(Status.NOT_TESTED, "stopped"),
    Outcome(Status.NOT_TESTED, "interrupted"),
]


def _run(outcomes: Sequence[tuple[Case, Outcome]]) -> Run:
    return Run(KIT, Selection("dgfip"), Declared(HELLO, {}), 0, outcomes, "0" * 64)


def _verdict(*outcomes: Outcome) -> Verdict:
    """The verdict when required cases come to these, and all others pass."""
    rest = [_PASSED] * (len(_WHOLE) - len(outcomes))
    ordered = [*_REQUIRED, *(case for case in _WHOLE if not KIT.requires(case))]
    return _run(list(zip(ordered, [*outcomes, *rest], strict=True))).verdict


def test_only_a_whole_run_that_passed_is_conforming() -> None:
    assert _verdict() is Verdict.CONFORMING
    assert _verdict(Outcome(Status.NOT_APPLICABLE, "option")) is Verdict.CONFORMING
    assert _verdict(_FAILED) is Verdict.NOT_CONFORMING
    assert _verdict(_ERROR) is Verdict.UNDECIDED
    assert _verdict(_ERROR, _FAILED) is Verdict.NOT_CONFORMING
    for skipped in _SKIPPED:
        assert _verdict(skipped) is Verdict.PARTIAL
    assert _run([]).verdict is Verdict.UNDECIDED
    assert _run([(_REQUIRED[0], _PASSED)]).verdict is Verdict.PARTIAL


@pytest.mark.parametrize("outcome", [*_SKIPPED, Outcome(Status.NOT_APPLICABLE, "option"), _ERROR])
def test_a_run_in_which_nothing_passed_says_nothing(outcome: Outcome) -> None:
    assert _run([(case, outcome) for case in _WHOLE]).verdict is Verdict.UNDECIDED


_ANY = st.sampled_from(
    [_PASSED, _PASSED, _PASSED, _FAILED, _ERROR, Outcome(Status.INCONCLUSIVE, "open"), *_SKIPPED]
)


@settings(max_examples=60, deadline=None)
@given(st.lists(_ANY, min_size=len(_WHOLE), max_size=len(_WHOLE)), st.integers(0, len(_WHOLE)))
def test_the_verdict_is_never_kinder_than_its_cases(outcomes: list[Outcome], kept: int) -> None:
    run = _run(list(zip(_WHOLE, outcomes, strict=True))[:kept])
    required = [outcome for case, outcome in run.outcomes if KIT.requires(case)]
    if run.verdict is Verdict.CONFORMING:
        assert len(required) == len(_REQUIRED)
        assert {one.status for one in required} <= {Status.PASSED, Status.INCONCLUSIVE}
    if _FAILED in required:
        assert run.verdict is Verdict.NOT_CONFORMING
    told = results(run)
    assert told["figures"]["all"]["total"] == kept
    assert told["figures"]["required"]["passed"] == required.count(_PASSED)
    jsonschema.Draft202012Validator(KIT.schema("results.schema.json")).validate(told)


def test_every_cause_can_be_told() -> None:
    assert len({*CAUSES, *FAULTS, *REASONS}) == len(CAUSES) + len(FAULTS) + len(REASONS)
    told = results(
        _run([(_WHOLE[0], Outcome(Status.FAILED, cause)) for cause in (*CAUSES, *FAULTS, *REASONS)])
    )
    assert all(one["text"] for one in told["cases"])


@pytest.mark.parametrize("cause", sorted(ADVISED))
def test_a_case_that_only_advises_fails_without_a_word_of_law(cause: str) -> None:
    """« Faire autrement n’est pas une faute », and « une décision que le droit interdit » beneath."""
    case = next(one for one in KIT.cases if one.level == "recommande")
    (told,) = results(_run([(case, Outcome(Status.FAILED, cause))]))["cases"]
    assert told["text"] == ADVISED[cause] != CAUSES[cause]
    assert not {"droit", "doit", "interdit"} & set(told["text"].replace(".", "").split())
    breach = Breach(case.rule, "", "")
    (shown,) = results(_run([(case, Outcome(Status.FAILED, cause, breaches=(breach,)))]))["cases"]
    assert shown["text"] == CAUSES[cause], "what the whole dossier shows condemns"


def _declared(*ids: str, role: str = "collectivite") -> Declared:
    hello = HELLO | {"roles": [role], "unsupported": [{"id": one} for one in ids]}
    return declared(KIT, hello, role)


def test_what_is_declared_is_put_aside_by_its_kind() -> None:
    assert {one.cause for one in _declared("minore").excluded.values()} == {"option"}
    assert {one.cause for one in _declared("rapo.decision", "rapo").excluded.values()} == {"declared"}
    both = _declared("cycle-partiel", "comptable").excluded
    assert {one.cause for one in both.values()} == {"option", "declared"}


def test_a_profile_that_is_not_done_leaves_what_others_cover() -> None:
    profiles = {one.id: set(one.cases) for one in KIT.profiles.profiles}
    left = set(_declared("rapo").excluded)
    assert left <= profiles["rapo"]
    assert not left & profiles["contentieux"]


def test_what_nobody_knows_cannot_be_declared() -> None:
    with pytest.raises(DeclarationError, match="`jamais`"):
        _declared("jamais")
    with pytest.raises(DeclarationError, match="role `dgfip` is not declared"):
        declared(KIT, HELLO, "dgfip")
