"""Where a character of a text stands in its file, once quotes, folds and escapes are undone."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import yaml

Mark = tuple[int, int]
"""A line and a column, from 1."""

# The C parser is ten times faster; where it was not built, the pure one gives the same events.
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_ESCAPE = re.compile(r"\\(x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|\n[ \t]*|.)", re.DOTALL)
_BLANKS = " \t\n"


def events(text: str) -> Iterator[yaml.Event]:
    """Read the parser's events one by one, where `yaml.parse` asks twice for each; raises YAMLError."""
    return iter(_LOADER(text).get_event, None)


@dataclass(frozen=True, slots=True)
class Scalar:
    """A text as it is written: its style (empty for a plain one), where it stands, what it says."""

    style: str
    start: Mark
    end: Mark
    value: str

    def mark(self, lines: Sequence[str], offset: int) -> Mark:
        """Give the place of one of its characters; its start when that cannot be told."""
        (line, column), (last, end) = self.start, self.end
        if line == last:
            source = lines[line - 1][column - 1 : end - 1]
        else:
            middle = lines[line : last - 1]
            source = "\n".join([lines[line - 1][column - 1 :], *middle, lines[last - 1][: end - 1]])
        for index, place in enumerate(_places(source, self.style, self.value)):
            if index == offset:
                broken = source.rfind("\n", 0, place)
                return line + source.count("\n", 0, place), place + column if broken < 0 else place - broken
        return self.start


def scalars(lines: Sequence[str]) -> Mapping[Mark, Scalar]:
    """Read a file again, for what a first reading has no use of: the style and the end of each text."""
    found: dict[Mark, Scalar] = {}
    try:
        for event in events("\n".join(lines)):
            if isinstance(event, yaml.ScalarEvent):
                start, end = event.start_mark, event.end_mark
                assert start is not None  # noqa: S101 the parser marks every event
                assert end is not None  # noqa: S101 idem
                first = (start.line + 1, start.column + 1)
                last = (end.line + 1, end.column + 1)
                found[first] = Scalar(event.style or "", first, last, event.value)
    except yaml.YAMLError:
        pass  # what was read before the fault is enough
    return found


def _places(source: str, style: str, value: str) -> Iterator[int]:
    """Give the place in the source of each character of a text, as long as both agree."""
    place = 0
    if style in ("|", ">"):
        place = source.find("\n") + 1
    elif style:
        place = 1
    for character in value:
        place = _next(source, place, style, blank=character in _BLANKS)
        if place >= len(source):
            return
        yield place
        place += _width(source, place, style, character)


def _next(source: str, place: int, style: str, *, blank: bool) -> int:
    """Pass over what gives no character: indentation before a word, lines that are joined."""
    while place < len(source):
        if style == '"' and source.startswith("\\\n", place):
            found = _ESCAPE.match(source, place)
            place = found.end() if found is not None else place + 1
        elif not blank and source[place] in _BLANKS:
            place += 1
        else:
            break
    return place


def _width(source: str, place: int, style: str, character: str) -> int:
    """Tell how many characters of the source give this one; none for a fold that gives several."""
    found = _ESCAPE.match(source, place) if style == '"' else None
    if found is not None:
        return len(found.group())
    if style == "'" and source.startswith("''", place):
        return 2
    if character in _BLANKS and source[place] not in _BLANKS:
        return 0
    return 1
