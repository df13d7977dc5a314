"""How many dossiers had a notice, by collectivity and year: in one query, as most of them have no appeal."""

from datetime import date

from sqlglot import exp

from conformance.audit.collectivities import UNKNOWN, collectivity_field
from conformance.audit.database import Database, call, column, text
from conformance.audit.readers.naming import RefusalError, settings_in
from conformance.audit.screening.trees import all_of, among, equal, known, may_hold, typed, where
from conformance.audit.screening.trees import day as sql_day
from generator.engine import Rulebook
from generator.model.audit import Notices

_NONE = "{}"
"""The settings of a row that has none."""


def notices(
    book: Rulebook, database: Database, rows: exp.Select, asked: Notices, day: date
) -> dict[tuple[str, int], int]:
    """Count dossiers by collectivity and by the year of their first notice, up to a legal day."""
    field = collectivity_field(book) or ""
    naming = [name for name, shape in book.scope.events.items() if field in shape.fields]
    is_notice = all_of(among(column("type"), asked.events), may_hold(column("accepted")))
    named = all_of(among(column("type"), naming), exp.func("JSON_VALID", column("data")))
    said = where(named, call("json_extract_string", column("data"), text(f'$."{field}"')))
    firsts = (
        exp.select(
            exp.alias_(call("min", where(is_notice, column("moment"))), "moment"),
            exp.alias_(exp.func("COALESCE", call("max", column("settings")), text(_NONE)), "settings"),
            exp.alias_(
                exp.func("COALESCE", call("arg_min", said, column("position")), text(UNKNOWN)), "whose"
            ),
        )
        .from_(rows.subquery("lignes"))
        .where(among(column("type"), [*naming, *asked.events]))
        .group_by(column("dossier"))
        .subquery("dossiers")
    )
    moment = call("make_timestamptz", column("moment", "dossiers"))
    dated = (
        exp.select(
            column("whose"),
            exp.alias_(typed(exp.AtTimeZone(this=moment, zone=column("zone", "zones")), "date"), "jour"),
        )
        .from_(firsts)
        .join(
            _zones(book, database, rows),
            on=equal(column("settings", "dossiers"), column("settings", "zones")),
        )
        .where(known(column("moment", "dossiers")))
        .subquery("dates")
    )
    year = call("year", column("jour"))
    counted = (
        exp.select(column("whose"), exp.alias_(year, "annee"), exp.func("COUNT", exp.Star()))
        .from_(dated)
        .where(exp.LTE(this=column("jour"), expression=sql_day(day)))
        .group_by(column("whose"), column("annee"))
    )
    return {(whose, in_year): count for whose, in_year, count in database.all(counted)}


def _zones(book: Rulebook, database: Database, rows: exp.Select) -> exp.Expr:
    """Give the time zone of each text of settings, which tells the legal day."""
    found = database.all(exp.select(column("settings")).distinct().from_(rows.subquery("lignes")))
    texts = sorted({_NONE, *(one for (one,) in found if one is not None)})
    given = [(one, _zone(book, one)) for one in texts]
    return exp.values(given, alias="zones", columns=["settings", "zone"])


def _zone(book: Rulebook, written: str) -> str:
    try:
        chosen = settings_in(book, written)
    except RefusalError:
        chosen = {}
    return str(book.place({**book.defaults, **chosen}.get(book.setting_that_gives("territory"))).zone)
