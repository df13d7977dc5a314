"""A step of a case: a call to make, or something to see; and the forms that it may have."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from itertools import combinations
from operator import is_not
from typing import Annotated, Any, Literal, NamedTuple

import msgspec
from msgspec import Meta, Struct, ValidationError, convert
from msgspec.structs import astuple, fields

from generator.model.kit.words import Day, EventName, EventNames, Instant, OnlyTrue, Text, Texts

Call = Literal["deliver", "trigger", "await", "clock"]
Expectation = Literal[
    "accepted",
    "refused",
    "opposed",
    "emitted",
    "once",
    "never",
    "nothing-else",
    "state",
    "open",
    "legal-dates",
]
Order = Literal["==", "!=", "<", "<=", ">", ">=", "in", "present", "absent"]


class _Nothing(dict[str, Any]):
    """What stands where a step has no content: a content that is empty is another thing, and is written."""


_NOTHING: Mapping[str, Any] = _Nothing()

Exchange = Annotated[Mapping[str, Any], Meta(extra_json_schema={"$ref": "cloudevent.schema.json#"})]
"""A CloudEvent, as it is delivered: it is sent as it stands, so no class of ours stands for it."""


class Condition(Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """What a field of a message must be; `canal` is the attribute of the envelope.

    `in` has a list for value; `present` and `absent` have none.
    """

    field: Text
    order: Order = msgspec.field(name="is")
    value: Any = None
    assigned: OnlyTrue = False
    """The value is a number that the implementation gives: its own stands instead."""


class LegalDate(Struct, frozen=True, forbid_unknown_fields=True):
    """A date that the law gives: several days where readings differ."""

    label: Text
    days: Annotated[tuple[Day, ...], Meta(min_length=1)]


class Form(NamedTuple):
    """What a step of one sort says, beside its call or what it expects."""

    description: str
    needs: tuple[str, ...] = ()
    may: tuple[str, ...] = ()
    types: Mapping[str, Any] = {}
    """The type of a field, where this sort says more of it than all of them."""


CALLS: Mapping[Call, Form] = {
    "deliver": Form(
        "Deliver another party's message. The same CloudEvents id twice is the same message delivered twice.",
        ("exchange",),
        ("receiver", "assigned", "free"),
    ),
    "trigger": Form(
        "A person on the implementation's side decides, or records a fact (`fait.`)."
        " What `data` leaves out is for the implementation to compute or to choose.",
        ("event", "now", "data"),
        ("assigned", "free"),
    ),
    "await": Form(
        "Move the clock until the implementation has sent this by itself, at the latest then.",
        ("event", "by"),
    ),
    "clock": Form("Move the clock.", ("now",)),
}
EXPECTATIONS: Mapping[Expectation, Form] = {
    "accepted": Form("The message delivered last was taken."),
    "refused": Form(
        "It was not taken. `rules`: any of them may explain it, where the implementation names one.",
        ("rules",),
    ),
    "opposed": Form("What a person decided last was not done.", ("rules",)),
    "emitted": Form(
        "This, or one of `or`, was sent since the past ended, by this instant, and says this.",
        ("event",),
        ("or_else", "by", "where"),
        {"or_else": EventNames},
    ),
    "once": Form(
        "This was sent once, and only once, in the whole dossier.",
        ("event",),
        ("or_else", "by", "where"),
        {"or_else": EventNames},
    ),
    "never": Form(
        "Nothing of this type that says all of this was sent since the past ended.", ("event",), ("where",)
    ),
    "nothing-else": Form(
        "No other exchange of the specification was sent for this dossier since the last call."
    ),
    "state": Form(
        "The dossier is in this state of the life cycle, or in one of `or`: where systems may have moved it"
        " by themselves since.",
        ("state",),
        ("or_else",),
    ),
    "open": Form("The outcome depends on open questions: the case is inconclusive.", ("doubts",)),
    "legal-dates": Form(
        "What the law deduces from the past, for the reader: nothing is done. Several days: readings differ.",
        ("dates",),
    ),
}


FORMS: Mapping[str, Form] = dict((*CALLS.items(), *EXPECTATIONS.items()))
"""What every sort of step says, by the call that it makes or by what it expects."""


class Step(Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """One line of a case: a call to make, or something to see."""

    given: OnlyTrue = False
    """It tells the past: it must succeed for the case to be tried at all."""
    call: Call | None = None
    exchange: Exchange = _NOTHING
    expect: Expectation | None = None
    event: EventName | None = msgspec.field(default=None, name="type")
    or_else: Texts = msgspec.field(default=(), name="or")
    """What will do as well."""
    now: Instant | None = None
    by: Instant | None = None
    """The last instant."""
    data: Mapping[str, Any] = _NOTHING
    receiver: Text | None = None
    """To whom it is addressed, where this is not its own receiver."""
    free: OnlyTrue = False
    """The implementation may refuse it: the case looks only at what leaves."""
    assigned: Texts = ()
    """Fields that hold a number which the implementation gives: where it has said its own in this dossier,
    its last one stands instead of the value given here."""
    where: Annotated[tuple[Condition, ...], Meta(min_length=1)] = ()
    rules: Texts = ()
    state: Text | None = None
    doubts: Texts = ()
    dates: Annotated[tuple[LegalDate, ...], Meta(min_length=1)] = ()

    def __post_init__(self) -> None:
        """Raise ValueError where it has not its form, or delivers what no bench could."""
        told = tuple(map(is_not, astuple(self), _DEFAULTS))
        if told not in _ACCEPTED.get(self.call or self.expect or "", ()):
            raise ValueError(self._fault())
        if self.call == "deliver":
            try:
                convert(self.exchange, _Delivered)
            except ValidationError as problem:
                raise ValueError(f"of its exchange: {problem}") from problem

    def _fault(self) -> str:
        sort = self.call or self.expect
        if sort is None or (self.call is not None and self.expect is not None):
            return "a step has either `call` or `expect`"
        form = FORMS[sort]
        told = [
            one
            for one in fields(self)
            if one.name not in _SORTS and getattr(self, one.name) is not one.default
        ]
        odd = [one.encode_name for one in told if one.name not in (*form.needs, *form.may)]
        if odd:
            return f"a step `{sort}` has no `{odd[0]}`"
        named = {one.name: one.encode_name for one in fields(self)}
        missing = [named[name] for name in form.needs if name not in {one.name for one in told}]
        return f"a step `{sort}` needs `{missing[0]}`"

    @property
    def at(self) -> datetime | None:
        """When it happens; for what must be sent, the last instant."""
        return convert(self.exchange, _Delivered).time if self.call == "deliver" else self.now or self.by

    @property
    def type(self) -> str | None:
        """The name of the event that is delivered, decided, awaited or looked for."""
        return self.exchange["type"] if self.call == "deliver" else self.event


class _Delivered(Struct, frozen=True):
    """What a bench needs of an exchange to deliver it."""

    type: Text
    time: Instant
    data: dict[str, Any]


_SORTS = ("given", "call", "expect")
_DEFAULTS = tuple(one.default for one in fields(Step))


def _accepted(sort: str, form: Form) -> Iterator[tuple[bool, ...]]:
    """Give every way of a form: which of the fields of a step are told."""
    tag = "call" if sort in CALLS else "expect"
    for size in range(len(form.may) + 2):
        for more in combinations(("given", *form.may), size):
            yield tuple(one.name in (tag, *form.needs, *more) for one in fields(Step))


_ACCEPTED = {sort: frozenset(_accepted(sort, form)) for sort, form in FORMS.items()}
"""By set, since a kit has ten thousand steps."""
