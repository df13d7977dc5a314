"""Dossiers as no system should tell them: something is dropped, repeated, moved, or said otherwise."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from sqlglot import exp

from conformance.audit.canonical import TYPES, Row
from conformance.audit.database import Database, column, text
from conformance.audit.readers.naming import microseconds
from generator.engine.completing import raws_of_journey, settings_of_journey
from generator.engine.reading import Raw, raw_of
from generator.events import written
from generator.formula import Type
from generator.model.journey import Journey
from tests.generator.engine.build import book, specification

JOURNAL = "journal"


@dataclass(frozen=True)
class Told:
    """A dossier: what happened, and what its collectivity chose."""

    raws: tuple[Raw, ...]
    settings: dict[str, object]


def lives() -> list[Told]:
    """Give what the journeys tell."""
    every = specification().all(Journey, "journey").values()
    return [Told(raws_of_journey(book(), one), dict(settings_of_journey(book(), one))) for one in every]


def examples() -> dict[str, list[Told]]:
    """Give the histories of the examples of each rule."""
    return {
        rule.id: [
            Told(
                tuple(raw_of(one) for one in example.history),
                {one.setting: one.value for one in example.settings},
            )
            for example in rule.datum.examples
        ]
        for rule in book().rules.values()
    }


def by_lot(number: int, seed: int) -> list[Told]:
    """Give so many of our journeys, drawn and mutilated; the same for the same seed."""
    chance, told = Random(seed), lives()  # noqa: S311 a draw that can be made again
    return [mutilated(chance.choice(told), chance) for _ in range(number)]


def mutilated(told: Told, chance: Random) -> Told:
    """Give a dossier with one to three things done to it."""
    for _ in range(chance.randint(1, 3)):
        if told.raws:
            told = chance.choice(_WAYS)(told, chance.randrange(len(told.raws)), chance)
    return told


def journal(database: Database, some: Sequence[Told], names: Sequence[str] | None = None) -> exp.Select:
    """Keep some dossiers as the rows of a log, named by their numbers; each repeated message keeps its id."""
    file = database.scratch / "journal.ndjson"
    position = 0
    with file.open("w", encoding="utf-8") as stream:
        for place, told in enumerate(some):
            for rank, raw in enumerate(told.raws):
                data = {**raw.data, **dict.fromkeys(raw.extra, True)}
                row = Row(
                    f"journal:{position}",
                    names[place] if names is not None else f"{place:06}",
                    microseconds(raw.moment),
                    raw.name,
                    raw.id or f"{place}-{rank}",
                    raw.source,
                    raw.channel,
                    False if raw.refused else None,
                    written(data),
                    json.dumps(told.settings, ensure_ascii=False) if told.settings else None,
                )
                stream.write(row.written(position) + "\n")
                position += 1
    types = exp.Struct(
        expressions=[
            exp.PropertyEQ(this=exp.to_identifier(name, quoted=True), expression=text(type_))
            for name, type_ in TYPES.items()
        ]
    )
    given = {"columns": types, "format": text("newline_delimited")}
    options = [exp.EQ(this=exp.to_identifier(name), expression=value) for name, value in given.items()]
    database.keep(JOURNAL, exp.select(exp.Star()).from_(exp.func("read_json", text(str(file)), *options)))
    return exp.select(*(column(name) for name in TYPES)).from_(JOURNAL)


Way = Callable[[Told, int, Random], Told]


def _with(told: Told, place: int, *raws: Raw) -> Told:
    return replace(told, raws=(*told.raws[:place], *raws, *told.raws[place + 1 :]))


def _dropped(told: Told, place: int, chance: Random) -> Told:
    del chance
    return _with(told, place)


def _repeated(told: Told, place: int, chance: Random) -> Told:
    raw = told.raws[place]
    later = raw._replace(moment=raw.moment + timedelta(hours=chance.choice((0, 1, 30))))
    return _with(told, place, raw._replace(id="same"), later._replace(id=chance.choice(("same", "other"))))


def _swapped(told: Told, place: int, chance: Random) -> Told:
    other = chance.randrange(len(told.raws))
    raws = list(told.raws)
    moments = raws[place].moment, raws[other].moment
    raws[place], raws[other] = (
        raws[place]._replace(moment=moments[1]),
        raws[other]._replace(moment=moments[0]),
    )
    return replace(told, raws=tuple(raws))


def _moved(told: Told, place: int, chance: Random) -> Told:
    raw = told.raws[place]
    by = timedelta(days=chance.choice((-90, -31, -5, -1, 1, 2, 6, 31, 95)), hours=chance.randint(0, 12))
    return _with(told, place, raw._replace(moment=raw.moment + by))


def _all_moved(told: Told, place: int, chance: Random) -> Told:
    del place
    by = timedelta(days=chance.choice((-2600, -700, 3, 200, 600)))
    return replace(told, raws=tuple(raw._replace(moment=raw.moment + by) for raw in told.raws))


def _said(told: Told, place: int, chance: Random) -> Told:
    raw = told.raws[place]
    fields = sorted(book().scope.events[raw.name].fields)
    if not fields:
        return told
    name = chance.choice(fields)
    value = raw.data.get(name)
    return _with(told, place, raw._replace(data={**raw.data, name: _other(name, value, chance)}))


def _other(name: str, value: object, chance: Random) -> object:
    """Give another value of a field: near, far, wrong, or of no type that it has."""
    definition = book().scope.fields[name]
    if chance.random() < 0.15:
        return chance.choice((None, "", "é\n", 3.5, -1, 10**12, [], {}, {"nom": ""}, True, 'a"b', "7" * 400))
    if book().scope.type_of(name) is Type.DATE:
        day = date.fromisoformat(value) if isinstance(value, str) and len(value) == 10 else date(2024, 2, 28)
        return (day + timedelta(days=chance.choice((-31, -6, -1, 1, 5, 6, 31, 366)))).isoformat()
    match definition.type:
        case "integer" | "money":
            return (value if isinstance(value, int) else 3500) + chance.choice((-100, -1, 1, 100, 5000))
        case "code":
            return chance.choice(definition.codes).code
        case "boolean":
            return chance.choice((True, False))
        case "instant":
            return chance.choice(("2024-03-31T02:30:00+01:00", "2024-02-29T23:59:59.999999Z", "2024-01-01"))
        case "composite":
            known = value if isinstance(value, dict) and chance.random() < 0.5 else {}
            more = chance.choice((*definition.fields[:3], "inconnu"))
            return {**known, more: "Autre"}
        case "document":
            return {"nom": "autre.pdf"}
        case _:
            return value[:-1] + chance.choice("0129") if isinstance(value, str) and value else "AA-123-BB"


def _silent(told: Told, place: int, chance: Random) -> Told:
    raw = told.raws[place]
    if not raw.data:
        return told
    gone = chance.choice(sorted(raw.data))
    kept = {name: value for name, value in raw.data.items() if name != gone}
    return _with(told, place, raw._replace(data=kept))


def _routed(told: Told, place: int, chance: Random) -> Told:
    raw = told.raws[place]
    channels = sorted(specification().by_kind.get("channel", {}))
    sources = (None, "collectivite", "antai", "usager", "personne")
    return _with(told, place, raw._replace(channel=chance.choice(channels), source=chance.choice(sources)))


def _refused(told: Told, place: int, chance: Random) -> Told:
    del chance
    return _with(told, place, told.raws[place]._replace(refused=True))


def _more(told: Told, place: int, chance: Random) -> Told:
    raw = told.raws[place]
    return _with(told, place, raw._replace(data={**raw.data, "inconnu": chance.choice((1, {"a": {}}, 1.5))}))


def _settled(told: Told, place: int, chance: Random) -> Told:
    del place
    given: tuple[dict[str, object], ...] = (
        {"territoire": "guyane"},
        {"territoire": "reunion"},
        {"cycle": "partiel"},
        {"cycle": "complet"},
        {"residence-usager": "etranger"},
        {"redevance-maximale": 3000, "duree-maximale": 120},
        {"categorie": "departement"},
        {"population": 100, "minore-par-antai": True},
    )
    return replace(told, settings=told.settings | chance.choice(given))


_WAYS: tuple[Way, ...] = (
    _dropped,
    _repeated,
    _swapped,
    _moved,
    _all_moved,
    _said,
    _said,
    _said,
    _silent,
    _routed,
    _refused,
    _more,
    _settled,
)
