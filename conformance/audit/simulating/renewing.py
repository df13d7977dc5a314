"""What differs between two dossiers of a template: numbers and plates, by the patterns of `draws.yaml`."""

from collections.abc import Mapping, Sequence

from sqlglot import exp

from conformance.audit.database import call, text
from conformance.audit.simulating.templates import Template
from generator.engine import Rulebook
from generator.kit.draws.drawing import cut, draws
from generator.model.draws import Drawn, Piece

_DIGITS, _LETTERS = "#", "@"
_MARK = "§"
"""Around the name of what is renewed, in the texts of a template."""


class Renewing:
    """Puts marks in the texts of templates, and gives what stands for each mark in a dossier.

    A dossier is told by its number, from 0: two have never the same values in all that is drawn.
    """

    def __init__(self, book: Rulebook, fields: Sequence[str], collectivities: int) -> None:
        given = draws(book)
        self._drawn = {one.field: one for one in given.fields} if given is not None else {}
        self._letters = given.letters if given is not None else "A"
        self._fields = [name for name in fields if name in self._drawn]
        self._collectivities = collectivities
        self._marks = tuple(self.values(exp.null()))

    def marked(self, template: Template, written: str) -> str:
        """Write a text as a format, with a place for what is renewed; what numbers are made of first."""
        for name in sorted(self._fields, key=lambda field: not self._drawn[field].pieces):
            value = template.values.get(name)
            if value is None:
                continue
            written = written.replace(value, self._mark(name, value))
        return self._formatted(written)

    def _formatted(self, written: str) -> str:
        """Write a text as `format` takes it: a number in braces for each mark, its own braces twice.

        One pass over a text puts all that is renewed: a pass for each mark took four fifths of the time.
        """
        written = written.replace("{", "{{").replace("}", "}}")
        for place, mark in enumerate(self._marks):
            written = written.replace(mark, f"{{{place}}}")
        return written

    def _mark(self, name: str, value: str) -> str:
        """Give what stands for a value: for a number, its pieces, of which those that say a day stay."""
        pieces = self._drawn[name].pieces
        if not pieces:
            return f"{_MARK}{name}{_MARK}"
        parts = zip(cut(value, pieces), pieces, strict=True)
        return "".join(self._piece(name, part, piece) for part, piece in parts)

    def _piece(self, name: str, part: str, piece: Piece) -> str:
        if piece.like is not None and piece.like in self._fields:
            return f"{_MARK}{piece.like}{_MARK}"
        return f"{_MARK}{name}+{_MARK}" if piece.drawn is not None else part

    def values(self, number: exp.Expr) -> Mapping[str, exp.Expr]:
        """Give what stands for each mark, from the expression of a dossier's number."""
        count = exp.Literal.number(self._collectivities)
        named = {piece.like for name in self._fields for piece in self._drawn[name].pieces}
        within = exp.IntDiv(this=exp.paren(number.copy()), expression=count.copy())
        among = exp.paren(exp.Mod(this=exp.paren(number.copy()), expression=count.copy()))
        found: dict[str, exp.Expr] = {}
        for name in self._fields:
            drawn = self._drawn[name]
            for piece in drawn.pieces:
                if piece.drawn is not None:
                    found[f"{_MARK}{name}+{_MARK}"] = self._filled(piece.drawn, within)
            if not drawn.pieces:
                told = among if name in named else number
                found[f"{_MARK}{name}{_MARK}"] = self._filled(_first(drawn), told)
        return found

    @staticmethod
    def put(written: exp.Expr, values: Mapping[str, exp.Expr]) -> exp.Expr:
        """Put the values in the place of their marks."""
        return call("format", written, *(value.copy() for value in values.values()))

    def _filled(self, pattern: str, number: exp.Expr) -> exp.Expr:
        """Fill a pattern with the digits of a number, the last ones at the end; its letters go by turns."""
        parts: list[exp.Expr] = []
        digits = pattern.count(_DIGITS)
        letters = exp.Literal.number(len(self._letters))
        padded = exp.func(
            "LPAD", exp.cast(_modulo(number, 10**digits), "VARCHAR"), exp.Literal.number(digits), text("0")
        )
        rest: exp.Expr = exp.IntDiv(this=exp.paren(number.copy()), expression=exp.Literal.number(10**digits))
        seen, literal = 0, ""
        for character in pattern:
            if character not in (_DIGITS, _LETTERS):
                literal += character
                continue
            if literal:
                parts.append(text(literal))
                literal = ""
            if character == _DIGITS:
                seen += 1
                parts.append(
                    exp.Substring(
                        this=padded.copy(), start=exp.Literal.number(seen), length=exp.Literal.number(1)
                    )
                )
            else:
                place = exp.Add(
                    this=exp.paren(exp.Mod(this=exp.paren(rest.copy()), expression=letters.copy())),
                    expression=exp.Literal.number(1),
                )
                parts.append(
                    exp.Substring(this=text(self._letters), start=place, length=exp.Literal.number(1))
                )
                rest = exp.IntDiv(this=exp.paren(rest), expression=letters.copy())
        if literal:
            parts.append(text(literal))
        return exp.func("CONCAT", *parts)


def _first(drawn: Drawn) -> str:
    return drawn.among[0]


def _modulo(number: exp.Expr, by: int) -> exp.Expr:
    return exp.paren(exp.Mod(this=exp.paren(number.copy()), expression=exp.Literal.number(by)))
