"""The reader of events: any bytes give a value or a located fault, and any value an event or its faults."""

from hypothesis import given
from jiter import from_json

from generator import events
from generator.events.scanning import scanned
from tests.fuzz.edits import edited
from tests.generator.events.table import ENVELOPES, TEXTS

SEEDS = tuple(row.text for row in (*TEXTS, *ENVELOPES) if len(row.text) < 4000)
WORDS = (
    b'"data_base64": "e30="',
    b'"specversion"',
    b'"\\ud83d\\ude00"',
    b"35e2",
    b"1e-4301",
    b'{"a": 1, "a": 2}',
)


@given(edited(SEEDS, WORDS))
def test_any_bytes_give_an_event_or_located_faults(content: bytes) -> None:
    try:
        event = events.normalised(events.value(content))
    except events.Unreadable as error:
        assert error.code in events.CODES
        assert 1 <= error.line <= content.count(b"\n") + 1
        assert error.column >= 1
        assert not error.pointer or error.pointer.startswith("/")
        return
    except events.EventError as error:
        assert error.fault.code in events.CODES
        return
    assert events.same(events.value(events.written(event).encode()), event)
    for fault in events.CLOUDEVENT.faults(event):
        assert fault.code in events.CODES
        assert fault.pointer == "" or fault.pointer.startswith("/")
        fault.pointer.encode()


@given(edited(SEEDS, WORDS))
def test_two_readers_of_text_agree(content: bytes) -> None:
    """What `jiter` takes no scan refuses but for a number out of range, and the reverse."""
    content = content.removeprefix(b"\xef\xbb\xbf")
    if events.is_deeper(content, events.DEPTH):
        return
    refused = ""
    try:
        scanned(content, events.DEPTH)
    except events.Unreadable as error:
        refused = error.code
    try:
        from_json(content, allow_inf_nan=False, catch_duplicate_keys=True, float_mode="decimal")
    except ValueError:
        assert refused
    else:
        assert refused in ("", "number-range")
