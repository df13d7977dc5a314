"""Any JSON value: the reader, `validate` and `judge` give a verdict or a located fault, never a traceback."""

import json
import sys
from collections.abc import Iterator
from decimal import Decimal
from io import BytesIO, TextIOWrapper
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from generator import dossiers, events
from generator.engine.dossier import judged
from generator.validating import Item
from tests.generator.engine.build import ROOT, book
from tests.generator.events.table import EVENT
from tests.generator.judges import judge

JUDGE = judge()
REFERENCE = Draft202012Validator(dict(events.CLOUDEVENT.schema))
NUMBERS = st.integers() | st.sampled_from([2**31, -(2**31) - 1, 10**400, Decimal("0.1"), Decimal("-1E-400")])
# `re`, by which the reference reads patterns, lets a final newline pass: no text has one here.
TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\n"), max_size=20)
LEAVES = (
    st.none() | st.booleans() | NUMBERS | TEXTS | st.sampled_from(["1.0", "2025-W05-1", "e30=", "rapo.depot"])
)
VALUES = st.recursive(
    LEAVES, lambda held: st.lists(held, max_size=3) | st.dictionaries(TEXTS, held, max_size=3), max_leaves=8
)
ATTRIBUTES = [*EVENT, "accepted", "canal", "data_base64", "dataschema", "datacontenttype", "inconnu", "À"]
AROUND = st.dictionaries(st.sampled_from(ATTRIBUTES), VALUES, max_size=3)
INSIDE = st.dictionaries(st.sampled_from([*EVENT["data"], "inconnu"]), VALUES, max_size=3)
CHANGED = st.builds(
    lambda around, inside: {**EVENT, "data": EVENT["data"] | inside, **around}, AROUND, INSIDE
)
SLOW = settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])


@given(VALUES | CHANGED)
def test_any_value_is_an_event_for_the_reference_too(value: object) -> None:
    try:
        event = events.normalised(value)
    except events.EventError as error:
        assert error.fault.code in events.CODES  # noqa: PT017 a property asserts on whichever answer comes
        return
    faults = [*events.CLOUDEVENT.faults(event)]
    assert all(fault.code in events.CODES for fault in faults)
    assert (not faults) == REFERENCE.is_valid(event)


@SLOW
@given(VALUES | CHANGED)
def test_any_value_has_a_verdict(value: object) -> None:
    verdict = JUDGE.verdict(Item("x", value))
    for fault in verdict.faults:
        assert fault.expected
        assert fault.obtained
        assert fault.pointer == "" or fault.pointer.startswith("/")


@SLOW
@given(VALUES | st.lists(CHANGED, min_size=1, max_size=2))
def test_any_dossier_is_judged_or_refused_at_its_place(tmp_path: Path, value: object) -> None:
    file = tmp_path / "x.json"
    file.write_text(events.written(value), encoding="utf-8")
    try:
        history = dossiers.read(book(), str(file))
    except dossiers.DossierError as error:
        assert str(error).startswith(str(file))  # noqa: PT017 idem
        return
    if history.deliveries:
        judged(book(), history, max(event.day for event in history.deliveries))


@given(VALUES)
def test_what_is_written_is_read_again(value: object) -> None:
    assert events.same(events.value(events.written(value).encode()), value)


def test_written_keeps_each_digit() -> None:
    exact = {"a": [Decimal("0.12345678901234567890"), Decimal("1E-40")], "b": "0.1"}
    text = events.written(exact)
    assert "0.12345678901234567890" in text
    assert events.value(text.encode()) == exact


@pytest.mark.parametrize(("one", "other"), [(True, 1), (False, 0), ([True], [1]), ({"a": 0}, {"a": False})])
def test_true_is_not_1(one: object, other: object) -> None:
    assert not events.same(one, other)
    assert not events.same(other, one)
    assert events.same(one, one)


def test_a_week_is_no_day() -> None:
    example = json.loads((ROOT / "schemas/examples/rapo-decision.json").read_text(encoding="utf-8"))
    data = {**example["valid"][0], "date-decision": "2025-W05-1"}
    verdict = JUDGE.verdict(Item("x", data, message="rapo-decision"))
    assert [fault.pointer for fault in verdict.faults] == ["/date-decision"]
    assert not JUDGE.verdict(
        Item("x", {**data, "date-decision": "2025-01-27"}, message="rapo-decision")
    ).faults


@pytest.mark.parametrize("setting", sorted(book().specification.ids("setting")))
def test_a_setting_is_no_list(tmp_path: Path, setting: str) -> None:
    file = tmp_path / "x.json"
    file.write_text(json.dumps({"settings": {setting: []}, "exchanges": []}), encoding="utf-8")
    with pytest.raises(dossiers.DossierError, match=f"#/settings/{setting}: "):
        dossiers.read(book(), str(file))


class _Counted(BytesIO):
    """Standard input that knows how much was asked of it."""

    asked = 0

    def read(self, size: int | None = -1) -> bytes:
        assert size is not None
        assert size >= 0, "read without a bound"
        self.asked += size
        return super().read(size)


def test_standard_input_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dossiers, "MAX_BYTES", 100)
    stream = _Counted(b" " * 1000)
    monkeypatch.setattr(sys, "stdin", TextIOWrapper(stream))
    with pytest.raises(dossiers.DossierError, match="more than 100 bytes"):
        dossiers.read(book(), "-")
    assert stream.asked == 101


@given(VALUES, st.sampled_from([None, 0, 1]))
def test_each_value_has_the_line_on_which_it_starts(value: object, indent: int | None) -> None:
    text = events.written(value, indent)
    found = events.lines(text.encode(), placed=99)

    def places(held: object, place: tuple[str | int, ...]) -> Iterator[tuple[str | int, ...]]:
        yield place
        members = (
            held.items() if isinstance(held, dict) else enumerate(held) if isinstance(held, list) else ()
        )
        for step, one in members:
            yield from places(one, (*place, step))

    # What `json` writes stands in the order of its values, each on a line of its own when it is indented.
    assert [*found] == [*places(value, ())]
    assert [*found.values()] == sorted(found.values())
    if indent is not None:
        assert len({*found.values()}) == len(found)
    assert events.lines(text.encode(), placed=0) == {(): 1}


def test_lines_are_those_that_an_editor_shows() -> None:
    text = b'\xef\xbb\xbf\r\n{"a": [\r\n 1,\r\n {"b":\r\n 2}], "c": "\\n"}'
    steps = {(): 2, ("a",): 2, ("a", 0): 3, ("a", 1): 4, ("a", 1, "b"): 5, ("c",): 5}
    assert events.lines(text, placed=99) == steps
    assert events.lines(text, placed=1) == {place: line for place, line in steps.items() if len(place) <= 1}
