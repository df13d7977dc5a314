"""What a seed draws once a case is made: who, where, and which numbers; what was equal stays equal."""

from collections.abc import Mapping
from dataclasses import replace
from random import Random

from generator.engine.formats import refusal
from generator.engine.rulebook import Rulebook
from generator.formula import Value
from generator.kit.case import Beat, Case, Condition
from generator.kit.draws.drawing import cut, stream
from generator.kit.test_data import subject
from generator.model.draws import Drawn, Draws

_ENOUGH = 1_000
"""Draws of a value before the patterns of its field are found too few."""


def masked(book: Rulebook, given: Draws, seed: int, case: Case) -> Case:
    """Give a case with other names, places and numbers; a value that its field refuses stays as it is."""
    mask = _Mask(book, given, stream(seed, case.family, case.key))
    settings = {name: mask.value(name, value) for name, value in case.settings.items()}
    number = str(mask.value(subject(book), case.number))
    return replace(case, settings=settings, number=number, beats=tuple(map(mask.beat, case.beats)))


class _Mask:
    """What stands for each value of one case."""

    def __init__(self, book: Rulebook, given: Draws, chance: Random) -> None:
        self._book = book
        self._given = given
        self._fields = {one.field: one for one in given.fields}
        self._chance = chance
        self._known: dict[tuple[str, str], str] = {}
        self._taken: set[tuple[str, str]] = set()

    def beat(self, beat: Beat) -> Beat:
        """Give a line of the case so told."""
        wrong = beat.flaw.field if beat.flaw is not None else None
        return replace(
            beat,
            data=self._data(beat.data, wrong),
            told=self._data(beat.told, wrong),
            where=tuple(self._condition(one) for one in beat.where),
        )

    def _data(self, data: Mapping[str, object], wrong: str | None) -> Mapping[str, object]:
        return {name: value if name == wrong else self._any(name, value) for name, value in data.items()}

    def _condition(self, condition: Condition) -> Condition:
        return replace(condition, value=self._any(condition.field, condition.value))

    def _any(self, field: str, value: object) -> object:
        match value:
            case dict():
                is_file = self._book.scope.fields[field].type == "document"
                return {
                    name: self._file(part) if is_file else self._any(name, part)
                    for name, part in value.items()
                }
            case list():
                return [self._any(field, part) for part in value]
            case str():
                return self.value(field, value)
            case _:
                return value

    def value(self, field: str, value: Value) -> Value:
        """Give what stands for a value of a field."""
        definition = self._book.scope.fields.get(field)
        if not isinstance(value, str) or definition is None:
            return value
        if definition.type == "document":
            return self._file(value)
        if field not in self._fields or refusal(definition, value) is not None:
            return value
        return self._known_as(field, value)

    def _file(self, value: object) -> str:
        return self._of("nom-de-fichier", str(value), self._given.documents)

    def _known_as(self, field: str, value: str) -> str:
        drawn = self._fields[field]
        if drawn.like is not None:
            return self._known_as(drawn.like, value)
        if drawn.among:
            return self._of(field, value, drawn.among)
        if sum(piece.length for piece in drawn.pieces) != len(value):
            return value
        return "".join(self._pieces(drawn, value))

    def _pieces(self, drawn: Drawn, value: str) -> list[str]:
        parts = list(cut(value, drawn.pieces))
        for place, piece in enumerate(drawn.pieces):
            if piece.like is not None:
                parts[place] = self._known_as(piece.like, parts[place])
            elif piece.drawn is not None:
                parts[place] = self._of(f"{drawn.field}/{place}", parts[place], (piece.drawn,))
        return parts

    def _of(self, kind: str, value: str, patterns: tuple[str, ...]) -> str:
        """Draw what stands for a value, the same one each time, and never for two."""
        if (kind, value) not in self._known:
            self._known[kind, value] = self._drawn(kind, value, patterns)
        return self._known[kind, value]

    def _drawn(self, kind: str, value: str, patterns: tuple[str, ...]) -> str:
        for _ in range(_ENOUGH):
            found = "".join(map(self._character, self._chance.choice(patterns)))
            if found != value and (kind, found) not in self._taken:
                self._taken.add((kind, found))
                return found
        raise ValueError(f"the patterns of `{kind}` give too few values")

    def _character(self, character: str) -> str:
        match character:
            case "#":
                return str(self._chance.randrange(10))
            case "@":
                return self._chance.choice(self._given.letters)
            case _:
                return character
