"""From templates to a log: DuckDB draws which dossier each one is, and writes all of its events."""

import json
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from random import Random

from sqlglot import exp

from conformance.audit.database import Database, column, parquet, text
from conformance.audit.readers.naming import microseconds
from conformance.audit.simulating.renewing import Renewing
from conformance.audit.simulating.templates import Template, broken, lawful, simulation
from generator.engine import Rulebook
from generator.events import written
from generator.model.message import Dictionary

DAYS = 6
"""Days at which each life begins."""
_EACH = 4
"""Faulty dossiers made of each life."""
_SHARES = 10_000
_MILLION = 1_000_000
_TRUTH = "truth"
_CHUNK = 50_000
"""Dossiers that are written at once: what is kept in memory does not grow with the log."""
_AT_ONCE = 4
"""Chunks that are written at the same time, where there are as many cores: each keeps some 200 MB."""


@dataclass(frozen=True)
class Order:
    """What is asked for."""

    dossiers: int
    violations: float
    """The share of dossiers with a fault, from 0 to 1."""
    seed: int
    days: int = DAYS


@dataclass(frozen=True)
class Written:
    """What was written."""

    dossiers: int
    events: int
    faulty: int
    templates: int


def truth_of(log: Path) -> Path:
    """Give the file that says what was injected in a log."""
    return log.with_suffix(f".{_TRUTH}.parquet")


def simulated(book: Rulebook, database: Database, order: Order, out: Path) -> Written:
    """Write a log in Parquet, and the truth beside it. Raises SimulationError, DatabaseError and OSError."""
    chance = Random(order.seed)  # noqa: S311 a draw that can be made again, no secret
    templates = list(lawful(book, order.days, chance))
    right = len(templates)
    if order.violations:
        first = list({template.life: template for template in templates}.values())
        templates += broken(book, first, _EACH, chance)
    given = simulation(book)
    renewing = Renewing(book, given.renewed, given.collectivities)
    rows = database.scratch / "templates.ndjson"
    rows.write_text("".join(_lines(book, renewing, templates)), encoding="utf-8")
    database.keep("modeles", exp.select(exp.Star()).from_(exp.func("read_json", text(str(rows)))))
    lives = _choices(book, templates[:right], 0)
    draw = _Draw(order, len(lives), _choices(book, templates[right:], right), right)
    database.keep("choix", _listed(database, [*lives, *draw.faults]))
    parts = _parts(database, renewing, draw)
    log, truth = database.scratch / "log.parquet", database.scratch / "truth.parquet"
    database.write(exp.select(exp.Star()).from_(parquet(parts)), log)
    database.write(_truth(renewing, draw), truth)
    (events,) = database.one(exp.select(exp.func("COUNT", exp.Star())).from_(parquet([log])))
    (wrong,) = database.one(exp.select(exp.func("COUNT", exp.Star())).from_(parquet([truth])))
    truth.replace(truth_of(out))
    log.replace(out)  # last: a log has its truth beside it
    return Written(order.dossiers, events, wrong, len(templates))


def _parts(database: Database, renewing: Renewing, draw: "_Draw") -> list[Path]:
    """Write the events by chunks, several at a time: a query that counts dossiers takes one core."""

    def part(first: int) -> Path:
        file = database.scratch / f"part-{first}.parquet"
        chosen = draw.dossiers(first, min(first + _CHUNK, draw.order.dossiers))
        database.beside().write(_events(renewing, chosen), file)
        return file

    with ThreadPoolExecutor(min(_AT_ONCE, database.room[1])) as pool:
        return list(pool.map(part, range(0, draw.order.dossiers, _CHUNK)))


def _lines(book: Rulebook, renewing: Renewing, templates: Sequence[Template]) -> list[str]:
    (dictionary,) = book.specification.entries(Dictionary, "dictionary")
    subject = str(dictionary.datum.subject)
    lines = []
    for place, template in enumerate(templates):
        number = renewing.marked(template, template.values[subject])
        for rank, raw in enumerate(template.raws):
            line = {
                "modele": place,
                "rang": rank,
                "numero": number,
                "instant": microseconds(raw.moment),
                "type": raw.name,
                "source": raw.source,
                "canal": raw.channel,
                "data": renewing.marked(template, written(raw.data)),
                "reglages": json.dumps(template.settings) if template.settings else None,
                "faute": template.fault.kind if template.fault is not None else None,
                "detail": template.fault.detail if template.fault is not None else None,
                "ou": template.fault.event if template.fault is not None else None,
                "regles": json.dumps(template.rules) if template.rules else None,
            }
            lines.append(json.dumps(line, ensure_ascii=False) + "\n")
    return lines


def _choices(book: Rulebook, templates: Sequence[Template], first: int) -> list[int]:
    """Give the templates, each as many times as its life weighs: a uniform draw among them is theirs."""
    lives = simulation(book).lives
    by_life: dict[int, list[int]] = {}
    for place, template in enumerate(templates):
        by_life.setdefault(template.life, []).append(first + place)
    total = sum(lives[life].weight for life in by_life)
    found: list[int] = []
    for life, places in by_life.items():
        times = max(len(places), round(lives[life].weight * _SHARES / total))
        found += [places[turn % len(places)] for turn in range(times)]
    return found


def _listed(database: Database, templates: list[int]) -> exp.Select:
    """Select the templates that a draw gives, by their places."""
    file = database.scratch / "choices.ndjson"
    lines = (json.dumps({"place": place, "choisi": template}) for place, template in enumerate(templates))
    file.write_text("\n".join(lines), encoding="utf-8")
    return exp.select(exp.Star()).from_(exp.func("read_json", text(str(file))))


@dataclass(frozen=True)
class _Draw:
    """Which template each dossier lives: hashed from its number and the seed."""

    order: Order
    lawful: int
    """How many places of the draw are lawful lives; the faulty ones follow."""
    faults: list[int]
    first_faulty: int

    def dossiers(self, first: int, last: int) -> exp.Select:
        """Select the numbers of some dossiers, and their templates."""
        number = column("range")
        turn = exp.func("RANGE", exp.Literal.number(first), exp.Literal.number(last))
        place: exp.Expr = self._drawn(number, "life", self.lawful)
        if self.faults:
            rate = exp.Literal.number(round(self.order.violations * _MILLION))
            is_faulty = exp.LT(this=self._drawn(number, "fault", _MILLION), expression=rate)
            which = exp.Add(
                this=self._drawn(number, "which", len(self.faults)),
                expression=exp.Literal.number(self.lawful),
            )
            place = exp.Case().when(is_faulty, which).else_(place)
        drawn = exp.select(
            exp.alias_(number, "dossier"), exp.alias_(exp.cast(place, "BIGINT"), "tire")
        ).from_(turn)
        return (
            exp.select(column("dossier"), column("choisi"))
            .from_(drawn.subquery("numeros"))
            .join(exp.to_table("choix"), on=column("tire").eq(column("place")))
        )

    def _drawn(self, number: exp.Expr, what: str, most: int) -> exp.Expr:
        drawn = exp.func("HASH", number.copy(), text(f"{self.order.seed}:{what}"))
        return exp.paren(exp.Mod(this=drawn, expression=exp.Literal.number(most)))


def _joined(chosen: exp.Select, values: Mapping[str, exp.Expr]) -> tuple[exp.Select, Mapping[str, exp.Expr]]:
    """Join dossiers to the events of their templates; what is renewed is made once a dossier."""
    names = {mark: f"valeur-{place}" for place, mark in enumerate(values)}
    made = exp.select(
        column("dossier"),
        column("choisi"),
        *(exp.alias_(value, names[mark], quoted=True) for mark, value in values.items()),
    ).from_(chosen.subquery("choisis"))
    found = (
        exp.select()
        .from_(made.subquery("tires"))
        .join(exp.to_table("modeles"), on=column("choisi").eq(column("modele")))
    )
    return found, {mark: column(name) for mark, name in names.items()}


def _events(renewing: Renewing, chosen: exp.Select) -> exp.Select:
    joined, values = _joined(chosen, renewing.values(column("dossier")))
    number = renewing.put(column("numero"), values)
    id_ = exp.func("CONCAT", column("dossier"), text("-"), column("rang"))
    given = {
        "subject": number,
        "time": exp.func("MAKE_TIMESTAMPTZ", column("instant")),
        "type": column("type"),
        "id": id_,
        "source": column("source"),
        "canal": exp.cast(column("canal"), "VARCHAR"),
        "accepted": exp.cast(exp.null(), "BOOLEAN"),
        "settings": exp.cast(column("reglages"), "VARCHAR"),
        "data": renewing.put(exp.cast(column("data"), "VARCHAR"), values),
    }
    return joined.select(*(exp.alias_(value, name, quoted=True) for name, value in given.items())).order_by(
        column("dossier"), column("rang")
    )


def _truth(renewing: Renewing, draw: _Draw) -> exp.Select:
    chosen = draw.dossiers(0, draw.order.dossiers)
    joined, values = _joined(chosen, renewing.values(column("dossier")))
    number = renewing.put(column("numero"), values)
    return (
        joined.select(
            exp.alias_(number, "dossier", quoted=True),
            exp.alias_(column("faute"), "fault", quoted=True),
            exp.alias_(column("ou"), "event", quoted=True),
            exp.alias_(column("detail"), "detail", quoted=True),
            exp.alias_(column("regles"), "rules", quoted=True),
        )
        .where(
            column("rang").eq(0),
            exp.GTE(this=column("modele"), expression=exp.Literal.number(draw.first_faulty)),
        )
        .order_by(column("dossier"))
    )
