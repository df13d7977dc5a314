"""Parquet and CSV, by DuckDB: a query where the log has the columns of CloudEvents, else row by row."""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from sqlglot import exp

from conformance.audit.canonical import TYPES, Refused, Row
from conformance.audit.database import Database, column, file_name, parquet, text
from conformance.audit.readers.delimited import TableError, reading
from conformance.audit.readers.naming import ROUNDED, TRUTHS, Naming
from generator.engine.formats import FIRST_YEAR, LAST_YEAR
from generator.events import INSTANT

CODE, CONTENT = "code", "content"
"""What a row that is refused has besides."""


def source(database: Database, path: Path) -> exp.Expr:
    """Give what reads a table: the lines of a CSV file that are no rows are kept in a table of their own."""
    if _is_parquet(path):
        return parquet([path])
    return reading(path, _rejects(path), database.scratch)


def _is_parquet(path: Path) -> bool:
    return path.suffix.lower() == ".parquet"


def _rejects(path: Path) -> str:
    return f"rejets_{sha256(str(path).encode()).hexdigest()[:16]}"


def columns(database: Database, path: Path) -> dict[str, str]:
    """Give the columns of a table, and their types."""
    return database.columns(exp.select(exp.Star()).from_(source(database, path)))


def rejected(database: Database, path: Path) -> Iterator[Refused]:
    """Give the lines of a CSV file that are no rows, once it is read."""
    if _is_parquet(path):
        return
    query = exp.select("line", "error_type", "error_message", "csv_line").from_(_rejects(path))
    last = None
    for line, error, message, content in database.all(query.order_by("line", "column_idx")):
        if line != last:  # a line is told once, whatever it lacks
            code = "not-utf8" if str(error) == "INVALID ENCODING" else "not-a-row"
            yield Refused(f"{path.name}:{line}", code, str(message).splitlines()[0], str(content))
        last = line


def rows(database: Database, path: Path, naming: Naming) -> Iterator[Row | Refused]:
    """Read a table row by row; a row is named by its number, from 1."""
    found = columns(database, path)
    _refuse_missing(path, list(found), naming)
    kept = database.scratch / "table.parquet"
    database.write(exp.select(exp.Star()).from_(source(database, path)), kept)
    query = exp.select(*(_readable(name, type_) for name, type_ in found.items())).from_(parquet([kept]))
    instants = [name for name, type_ in found.items() if type_ == _INSTANT]
    for number, cells in enumerate(database.rows(query), 1):
        row = dict(zip(found, cells, strict=True))
        for name in instants:
            moment = row[name]
            row[name] = moment.replace(tzinfo=UTC) if isinstance(moment, datetime) else moment
        yield naming.row(f"{path.name}:{number}", row)


_INSTANT, _ZONED = "TIMESTAMP WITH TIME ZONE", "WITH TIME ZONE"


def _readable(name: str, type_: str) -> exp.Expr:
    """Give a column as Python reads it: DuckDB asks for a library of time zones to give an instant.

    The database stands in UTC: so does an instant without its zone. What holds instants becomes JSON.
    """
    if type_ == _INSTANT:
        return exp.alias_(exp.cast(column(name), "TIMESTAMP"), name, quoted=True)
    if _ZONED in type_:
        is_nested = type_.endswith((")", "]"))
        whole = exp.func("TO_JSON", column(name)) if is_nested else column(name)
        return exp.alias_(exp.cast(whole, "VARCHAR"), name, quoted=True)
    return column(name)


def _refuse_missing(path: Path, found: list[str], naming: Naming) -> None:
    asked = naming.mapping.columns
    for key, name in (("dossier", asked.dossier), ("time", asked.time), ("type", asked.type)):
        if name not in found:
            raise TableError(
                f"{path}: no column `{name}` ({key}): it has {', '.join(one[:40] for one in found[:12])}"
            )


def is_plain(database: Database, path: Path, naming: Naming) -> bool:
    """Tell whether one query reads a table: messages are JSON in a column, nothing has to be renamed."""
    mapping, found = naming.mapping, columns(database, path)
    is_named = any((mapping.types, mapping.sources, mapping.ignored, mapping.fields, mapping.settings))
    spread = set(found) & set(naming.book.scope.fields)
    time = found.get(mapping.columns.time)
    return (
        not is_named
        and not spread
        and mapping.zone is None
        and mapping.columns.data in found
        and found[mapping.columns.data] in ("VARCHAR", "JSON")
        and time in ("VARCHAR", _INSTANT)
    )


def plain(database: Database, path: Path, naming: Naming, first: int) -> exp.Select:
    """Give the query of a plain table: the columns of a spool, the code of what is refused, and its content.

    `first` is the position of its first row.
    """
    names, found = naming.mapping.columns, columns(database, path)
    _refuse_missing(path, list(found), naming)
    lines = _free("lignes", found)
    line, numbered = _numbered(database, path, found, lines)
    given: dict[str, exp.Expr] = {
        "position": exp.Add(this=line, expression=exp.Literal.number(first - 1)),
        "place": exp.func("CONCAT", text(f"{path.name}:"), line.copy()),
        "dossier": _text(found, names.dossier),
        "moment": exp.func("EPOCH_US", _moment(found, names.time)),
        "type": _text(found, names.type),
        "id": _text(found, names.id),
        "source": _text(found, names.source),
        "canal": _text(found, names.channel),
        "accepted": _accepted(found, names.accepted),
        "data": exp.func("COALESCE", _text(found, names.data), text("{}")),
        "settings": _text(found, names.settings),
    }
    code = exp.Case()
    for name, condition in _refusals(naming, given, found).items():
        code = code.when(condition, text(name))
    content = exp.Case().when(
        exp.Not(this=exp.Is(this=code.copy(), expression=exp.null())),
        exp.cast(exp.func("TO_JSON", exp.column(lines)), "VARCHAR"),
    )
    return exp.select(
        *(exp.alias_(exp.cast(value, TYPES[name]), name, quoted=True) for name, value in given.items()),
        exp.alias_(code, CODE, quoted=True),
        exp.alias_(content, CONTENT, quoted=True),
    ).from_(numbered)


_FILE_NUMBER = "file_row_number"


def _free(name: str, found: Mapping[str, str]) -> str:
    """Give a name that no column of the log bears, whatever its letters' case."""
    taken = {one.lower() for one in found}
    while name in taken:
        name += "_"
    return name


def _numbered(
    database: Database, path: Path, found: Mapping[str, str], lines: str
) -> tuple[exp.Expr, exp.Expr]:
    """Give the number of a line, from 1, and the lines: a Parquet file numbers its own, which is quicker."""
    if _is_parquet(path) and _free(_FILE_NUMBER, found) == _FILE_NUMBER:
        option = exp.EQ(this=exp.to_identifier(_FILE_NUMBER), expression=exp.true())
        read = exp.func("read_parquet", text(file_name(path)), option)
        line = exp.Add(this=column(_FILE_NUMBER), expression=exp.Literal.number(1))
        return exp.Paren(this=line), exp.select(exp.Star()).from_(read).subquery(lines)
    number = _free("numero_de_ligne", found)
    rank = exp.alias_(exp.Window(this=exp.func("ROW_NUMBER")), number, quoted=True)
    return column(number), exp.select(exp.Star(), rank).from_(source(database, path)).subquery(lines)


def _text(found: dict[str, str], name: str | None) -> exp.Expr:
    """Give a column as text; what is empty is not there."""
    if name is None or name not in found:
        return exp.null()
    return exp.func("NULLIF", exp.cast(column(name), "VARCHAR"), text(""))


def _moment(found: dict[str, str], name: str) -> exp.Expr:
    """Give a time: one that is text is written as RFC 3339 has it, its offset included."""
    if found[name] == _INSTANT:
        return column(name)
    is_written = exp.func("REGEXP_FULL_MATCH", column(name), text(INSTANT.strip("^$")))
    moment = exp.func("UPPER", column(name))  # RFC 3339 takes `t` and `z`, DuckDB does not
    return exp.Case().when(is_written, exp.TryCast(this=moment, to=exp.DataType.build("timestamptz")))


def _accepted(found: dict[str, str], name: str | None) -> exp.Expr:
    if name is None or name not in found:
        return exp.null()
    if found[name] == "BOOLEAN":
        return column(name)
    said = exp.func("LOWER", exp.cast(column(name), "VARCHAR"))
    truth = exp.Case()
    for written, is_so in TRUTHS.items():
        truth = truth.when(said.copy().eq(text(written)), exp.true() if is_so else exp.false())
    return truth


def _refusals(naming: Naming, given: dict[str, exp.Expr], found: dict[str, str]) -> dict[str, exp.Expr]:
    """Give the condition under which a row is refused, by its code, in the order in which they are told."""
    names, book = naming.mapping.columns, naming.book
    channels = sorted(book.specification.by_kind.get("channel", {}))

    def unknown(name: str) -> exp.Expr:
        return exp.Is(this=given[name].copy(), expression=exp.null())

    def not_among(name: str, among: list[str]) -> exp.Expr:
        return exp.Not(this=exp.In(this=given[name].copy(), expressions=[text(one) for one in among]))

    low, high = exp.Literal.number(FIRST_YEAR), exp.Literal.number(LAST_YEAR)
    year = exp.func("YEAR", column(names.time))
    is_known: exp.Expr = exp.Between(this=year, low=low, high=high)
    if found[names.time] != _INSTANT:
        is_known = exp.true()  # a time that is written so is of such a year, in its own zone
    refusals = {
        "unknown-type": exp.or_(unknown("type"), not_among("type", sorted(book.scope.events))),
        "no-dossier": unknown("dossier"),
        "rounded-dossier": exp.func("REGEXP_FULL_MATCH", given["dossier"].copy(), text(ROUNDED.pattern)),
        "bad-time": exp.or_(unknown("moment"), exp.Not(this=is_known)),
        "unknown-channel": exp.and_(exp.Not(this=unknown("canal")), not_among("canal", channels)),
        "bad-data": _is_no_object(given["data"]),
        "bad-setting": exp.and_(exp.Not(this=unknown("settings")), _is_no_object(given["settings"])),
    }
    if names.accepted in found:
        is_there = exp.Not(this=exp.Is(this=_text(found, names.accepted), expression=exp.null()))
        refusals["bad-accepted"] = exp.and_(is_there, unknown("accepted"))
    return refusals


def _is_no_object(written: exp.Expr) -> exp.Expr:
    """Tell whether a text is no object in JSON; one that is no JSON has no type, and asking it fails."""
    type_ = exp.func("JSON_TYPE", written.copy())
    is_object = exp.Case().when(exp.func("JSON_VALID", written.copy()), type_.eq(text("OBJECT")))
    return exp.Not(this=exp.func("COALESCE", is_object, exp.false()))
