"""What is wrong in a text that is no JSON, and where: line, column, JSON pointer.

It walks the text once, without recursion and without making its value; it is called only for a text that was
refused.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.events.faults import Unreadable, escaped

_SPACE = re.compile(r"[ \t\n\r]*+")
_STRING = re.compile(r'"(?:[^"\\\x00-\x1f]++|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*+"')
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*+)(?:\.[0-9]++)?+(?:[eE]([+-]?[0-9]++))?+")
_LITERAL = re.compile(r"true|false|null")
_CONSTANT = re.compile(r"-?(?:NaN|Infinity)")
_HALF = re.compile("[\ud800-\udfff]")
_MAX_DIGITS = 4300
_SHOWN = 60


@dataclass(slots=True)
class _Open:
    """An array or an object that is not closed yet."""

    close: str
    step: str | int | None = None
    """The key or the index that is being read."""
    keys: set[str] = field(default_factory=set)


class _Scan:
    """One walk over a text."""

    def __init__(self, text: str, depth: int, placed: int = -1) -> None:
        """Take a text; the lines of the values that are nested no deeper than `placed` are kept."""
        self.lines: dict[tuple[str | int, ...], int] = {}
        self._placed = placed
        self._line, self._counted = 1, 0
        self._text = text
        self._depth = depth
        self._at = 0
        self._open: list[_Open] = []

    def walk(self) -> None:
        """Go through the text; raises Unreadable at its first fault."""
        self._space()
        if self._at == len(self._text):
            raise self._wrong("empty")
        self._value()
        while self._open:
            self._next(self._open[-1])
        self._space()
        if self._at < len(self._text):
            raise self._wrong("not-json", "text after the value")

    def _next(self, held: _Open) -> None:
        """Read one member of what is open, or its end."""
        self._space()
        first = held.step is None
        if self._taken(held.close):
            self._open.pop()
            return
        if not first:
            if not self._taken(","):
                raise self._wrong("not-json", f"`,` or `{held.close}` is expected")
            self._space()
        if held.close == "]":
            held.step = 0 if held.step is None else int(held.step) + 1
        else:
            self._key(held)
        self._value()

    def _key(self, held: _Open) -> None:
        at, held.step = self._at, ""
        match = _STRING.match(self._text, at)
        if match is None:
            raise self._wrong("not-json", "a key, a text in quotes, is expected")
        key = json.loads(match[0])
        held.step = key
        self._characters(key)
        if key in held.keys:
            raise self._wrong("duplicate-key", f"`{key[:_SHOWN]}`")
        held.keys.add(key)
        self._at = match.end()
        self._space()
        if not self._taken(":"):
            raise self._wrong("not-json", "`:` is expected")

    def _value(self) -> None:
        self._space()
        text, at = self._text, self._at
        if at == len(text):
            raise self._wrong("not-json", "it ends before its value")
        self._keep(at)
        if text[at] in "[{":
            if len(self._open) == self._depth:
                raise self._wrong("too-deep")
            self._open.append(_Open("]" if text[at] == "[" else "}"))
            self._at += 1
            return
        if text[at] == '"':
            string = _STRING.match(text, at)
            if string is None:
                raise self._wrong("not-json", "a text that is not closed, or holds what JSON escapes")
            if "\\u" in string[0]:
                self._characters(json.loads(string[0]))
            self._at = string.end()
            return
        if constant := _CONSTANT.match(text, at):
            raise self._wrong("not-a-number", constant[0])
        number = _NUMBER.match(text, at)
        if number is not None:
            self._range(number)
        match = number or _LITERAL.match(text, at)
        if match is None:
            raise self._wrong("not-json", "a value is expected")
        self._at = match.end()

    def _keep(self, at: int) -> None:
        """Keep the line of the value that starts here, where it is asked for."""
        if len(self._open) > self._placed:
            return
        self._line += self._text.count("\n", self._counted, at)
        self._counted = at
        self.lines[tuple(held.step for held in self._open if held.step is not None)] = self._line

    def _range(self, match: re.Match[str]) -> None:
        """Refuse what would be written by more digits than are read."""
        mantissa = match[0].lstrip("-").lower().partition("e")[0]
        whole, _, fraction = mantissa.partition(".")
        digits = (whole + fraction).lstrip("0")
        exponent = match[1] or "0"
        if not digits:
            if match[1] is None or len(exponent) < 18:  # noqa: PLR2004 digits that `Decimal` takes
                return
            raise self._wrong("number-range", match[0][:_SHOWN])
        if len(exponent) > 18:  # noqa: PLR2004
            raise self._wrong("number-range", match[0][:_SHOWN])
        adjusted = len(digits) - len(fraction) - 1 + int(exponent)
        if not -_MAX_DIGITS <= adjusted < _MAX_DIGITS:
            raise self._wrong("number-range", match[0][:_SHOWN])

    def _characters(self, text: str) -> None:
        half = _HALF.search(text)
        if half is not None:
            raise self._wrong("lone-surrogate", f"\\u{ord(half[0]):04x}")

    def _space(self) -> None:
        match = _SPACE.match(self._text, self._at)
        if match is not None:
            self._at = match.end()

    def _taken(self, mark: str) -> bool:
        if not self._text.startswith(mark, self._at):
            return False
        self._at += 1
        return True

    def _wrong(self, code: str, detail: str = "") -> Unreadable:
        pointer = "".join(escaped(held.step) for held in self._open if held.step is not None)
        line, column = _place(self._text, self._at)
        # What is shown of a text is itself a text: half a character in a key is written as its escape.
        shown = detail.encode(errors="backslashreplace").decode()
        return Unreadable(code, line, column, pointer.encode(errors="backslashreplace").decode(), shown)


def _place(text: str, at: int) -> tuple[int, int]:
    return text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at)


def scanned(content: bytes, depth: int) -> None:
    """Raise Unreadable where a text is wrong; gives back nothing where it finds no fault."""
    try:
        text = content.decode()
    except UnicodeDecodeError as problem:
        before = content[: problem.start].decode()
        line, column = _place(before, len(before))
        raise Unreadable("not-utf8", line, column, detail=f"byte {problem.start}") from None
    _Scan(text, depth).walk()


def lines(content: bytes, placed: int) -> Mapping[tuple[str | int, ...], int]:
    """Give the line, from 1, of each value of a text that was read, by the keys and indexes that lead to it.

    Only of those that are nested no deeper than `placed`: the memory that it takes grows with their number.
    """
    scan = _Scan(content.decode("utf-8-sig"), len(content), placed)
    scan.walk()
    return scan.lines
