"""No rule of the kit is proved by a system that does nothing: it takes all, sends nothing, shows no state."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from tests.generator.kit.kit import Json, cases

PATIENT = {"accepted", "never", "nothing-else", "legal-dates"}
"""What may be looked for in vain, or found in whoever takes all."""


def concluded() -> Iterator[Json]:
    return (case for case in cases().values() if case["outcome"] == "conclusive")


def looks_for(case: Json) -> set[str]:
    """Name what a case looks for, its past included: who does nothing does not live what awaits something."""
    found = {step["expect"] for step in case["steps"] if "expect" in step}
    return found | {"await" for step in case["steps"] if step.get("call") == "await"}


def passes_idle(case: Json) -> bool:
    """Tell whether a system that does nothing passes a case."""
    return looks_for(case) <= PATIENT


def demanded() -> Mapping[str, set[str]]:
    """Name what each role must send in some case."""
    found: dict[str, set[str]] = defaultdict(set)
    for case in concluded():
        found[case["role"]] |= {step["type"] for step in case["steps"] if step.get("expect") == "emitted"}
    return found


def forbids(case: Json, sent: set[str]) -> bool:
    """Tell whether a case forbids what its role must send in another one: who does nothing fails there."""
    return any(step.get("expect") == "never" and step["type"] in sent for step in case["steps"])


def test_whoever_does_nothing_fails_a_case_of_each_rule() -> None:
    """A case of the rule, or, where it only forbids, one in which what it forbids is due."""
    families: dict[str, list[Json]] = defaultdict(list)
    for case in concluded():
        families[case["rule"]].append(case)
    sent = demanded()
    hollow = [
        rule
        for rule, found in families.items()
        if all(map(passes_idle, found)) and not all(forbids(case, sent[case["role"]]) for case in found)
    ]
    assert hollow == []


def test_whatever_a_case_says_is_never_sent_is_sent_in_another() -> None:
    sent = demanded()
    mute = [
        f"{case['id']}: {step['type']}"
        for case in concluded()
        for step in case["steps"]
        if step.get("expect") == "never" and step["type"] not in sent[case["role"]]
    ]
    assert mute == []
