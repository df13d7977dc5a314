"""A finding says its texts once somebody asks, and is then as any other."""

from copy import copy

from generator.engine.findings import Finding, Verdict


def test_a_text_is_said_once_and_only_if_it_is_asked() -> None:
    asked: list[str] = []

    def said() -> str:
        asked.append("said")
        return "le 12 février"

    finding = Finding("rapo-delai", Verdict.VIOLATED, wanted=said, seen="rien")
    assert finding.is_conclusive
    assert not asked
    assert (finding.expected, finding.expected, finding.observed) == (
        "le 12 février",
        "le 12 février",
        "rien",
    )
    assert asked == ["said"]


def test_findings_that_say_the_same_are_equal_however_they_say_it() -> None:
    one = Finding("rapo-delai", Verdict.VIOLATED, wanted=lambda: "oui")
    assert hash(one) == hash(Finding("rapo-delai", Verdict.VIOLATED, wanted="oui"))  # before it says it
    assert one == Finding("rapo-delai", Verdict.VIOLATED, wanted="oui")
    assert one != Finding("rapo-delai", Verdict.VIOLATED, wanted="non")


def test_a_copy_of_a_finding_is_made_of_texts() -> None:
    one = Finding("rapo-delai", Verdict.NOT_APPLICABLE, wanted=lambda: "oui", is_unknown=True)
    made = copy(one)
    assert (made, made.wanted, made.is_unknown) == (one, "oui", True)
