"""What the bytes of a file hold that no text of the specification may, whatever its syntax."""

from collections.abc import Iterator, Sequence

from generator.characters import LINE_BREAK, decomposed, forbidden, is_forbidden, refusal
from generator.problems import Problem
from generator.source.positions import Span, located


def unreadable(file: str, text: str, lines: Sequence[str]) -> Iterator[Problem]:
    """Find the characters that must not be in a file at all; one problem of each sort is enough."""
    if text.startswith("\ufeff"):
        yield Problem(
            located(file, [lines[0][1:]], Span(1, 1)),
            "byte-order-mark",
            "the file starts with a byte order mark",
            "save it as UTF-8 without a byte order mark",
        )
        text = text[1:]
        lines = [lines[0][1:], *lines[1:]]
    if "\r" in text:
        number = next(index for index, line in enumerate(lines) if "\r" in line)
        line = lines[number]
        span = Span(number + 1, line.index("\r") + 1)
        shown = line.replace("\r", "")
        yield Problem(
            located(file, [*[""] * number, shown], span),
            "carriage-return",
            "lines end with CR LF or CR",
            "end them with LF (the repository's .gitattributes does it for Git)",
        )
        text = text.replace("\r", " ")
    if (place := forbidden(text)) is not None:
        yield _problem(file, text, lines, place, *refusal(text[place]))
    elif (place := decomposed(text)) is not None:
        hint = "save it in the composed form of Unicode (NFC)"
        yield _problem(
            file, text, lines, place, "decomposed-character", "an accent is a character apart", hint
        )


def _problem(  # noqa: PLR0913, PLR0917 where and what
    file: str, text: str, lines: Sequence[str], place: int, code: str, message: str, hint: str
) -> Problem:
    number = text.count(LINE_BREAK, 0, place)
    column = place - (text.rfind(LINE_BREAK, 0, place) + 1)
    shown = "".join("\ufffd" if is_forbidden(one) else one for one in lines[number])
    return Problem(located(file, [*[""] * number, shown], Span(number + 1, column + 1)), code, message, hint)
