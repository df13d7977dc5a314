"""The SQL of each function of the language, by its name in `functions.FUNCTIONS`."""

from collections.abc import Callable, Mapping

from sqlglot import exp

from generator.formula.durations import Duration
from generator.formula.functions import MAX_HOURS

SqlBuilder = Callable[..., exp.Expression]

WORKING_DAYS = "jours_ouvrables"
"""The table of working days: columns `territoire` and `jour`."""
ZONE = "fuseau"
"""The column of the dossier's time zone, as the tz database names it."""
TERRITORY = "territoire"
"""The column of the dossier's territory, as the table of working days names it."""

_EXACT = "decimal(30, 8)"


def _as_date(value: exp.Expression) -> exp.Expression:
    return exp.cast(value, "date")


def _shift(
    start: exp.Expression, number: int, unit: str, sign: type[exp.Add] | type[exp.Sub]
) -> exp.Expression:
    interval = exp.Interval(this=exp.Literal.string(str(number)), unit=exp.var(unit.upper()))
    return _as_date(sign(this=exp.paren(start), expression=interval))


def _after(start: exp.Expression, duration: Duration) -> exp.Expression:
    end = _shift(start, duration.number, duration.unit, exp.Add)
    if duration.franc:
        end = _shift(end, 1, "day", exp.Add)
    if not duration.postponed:
        return end
    day = exp.column("jour", WORKING_DAYS)
    territory = exp.column("territoire", WORKING_DAYS).eq(
        exp.column(exp.to_identifier(TERRITORY, quoted=True))
    )
    return (
        exp.select(exp.func("MIN", day))
        .from_(WORKING_DAYS)
        .where(territory, exp.GTE(this=day, expression=end))
        .subquery()
    )


def _digits_sql(text: exp.Expression, first: exp.Expression, length: exp.Expression) -> exp.Expression:
    part = _substring(text, first, length)
    whole = exp.func("LENGTH", part.copy()).eq(length.copy())
    digits = exp.func(
        "LENGTH", exp.func("TRANSLATE", part.copy(), exp.Literal.string("0123456789"), exp.Literal.string(""))
    ).eq(0)
    return exp.Case().when(exp.and_(whole, digits), exp.cast(part.copy(), "bigint"))


def _chosen(order: type[exp.GT] | type[exp.LT]) -> SqlBuilder:
    """Take the larger or the smaller of several values: unknown when one is, unlike GREATEST and LEAST."""

    def build(*values: exp.Expression) -> exp.Expression:
        best = values[0]
        for value in values[1:]:
            unknown = exp.or_(
                exp.Is(this=best.copy(), expression=exp.null()),
                exp.Is(this=value.copy(), expression=exp.null()),
            )
            best = exp.paren(
                exp.Case()
                .when(unknown, exp.null())
                .when(order(this=exp.paren(value), expression=exp.paren(best.copy())), value.copy())
                .else_(best.copy())
            )
        return best

    return build


def _rounded_sql(unit: int) -> SqlBuilder:
    def build(amount: exp.Expression) -> exp.Expression:
        # ROUND of a decimal goes half away from zero, as ROUND_HALF_UP does.
        exact: exp.Expression = exp.cast(amount, _EXACT)
        if unit != 1:
            exact = exp.cast(exp.paren(exp.Div(this=exact, expression=exp.Literal.number(unit))), _EXACT)
        rounded = exp.cast(exp.func("ROUND", exact, exp.Literal.number(0)), "bigint")
        return exp.paren(exp.Mul(this=rounded, expression=exp.Literal.number(unit)))

    return build


def _substring(text: exp.Expression, first: exp.Expression, length: exp.Expression) -> exp.Expression:
    return exp.Substring(this=text, start=first, length=length)


def _later(unit: str) -> SqlBuilder:
    def build(instant: exp.Expression, number: exp.Expression) -> exp.Expression:
        one = exp.Interval(this=exp.Literal.string("1"), unit=exp.var(unit))
        later = exp.Add(this=exp.paren(instant), expression=exp.Mul(this=exp.paren(number), expression=one))
        low, high = exp.Literal.number(-MAX_HOURS), exp.Literal.number(MAX_HOURS)
        return exp.Case().when(exp.Between(this=number.copy(), low=low, high=high), later)

    return build


def _zoned(instant: exp.Expression) -> exp.Expression:
    return _as_date(exp.AtTimeZone(this=exp.paren(instant), zone=exp.column(ZONE)))


SQL: Mapping[str, SqlBuilder] = {
    "echeance": _after,
    "avant": lambda end, duration: _shift(end, duration.number, duration.unit, exp.Sub),
    "ecrite": lambda duration: exp.Literal.string(duration.iso),
    "lendemain": lambda day: _shift(day, 1, "day", exp.Add),
    "veille": lambda day: _shift(day, 1, "day", exp.Sub),
    "jour": _zoned,
    "annee": lambda day: exp.cast(exp.Extract(this=exp.var("YEAR"), expression=day), "bigint"),
    "quantieme": lambda day: exp.cast(exp.DayOfYear(this=day), "bigint"),
    "jours_entre": lambda first, last: exp.cast(
        exp.DateDiff(this=last, expression=first, unit=exp.var("DAY")), "bigint"
    ),
    "ajouter_heures": _later("HOUR"),
    "ajouter_minutes": _later("MINUTE"),
    "chiffres": _digits_sql,
    "extrait": _substring,
    "arrondi_au_centime": _rounded_sql(1),
    "arrondi_a_l_euro": _rounded_sql(100),
    "minimum": _chosen(exp.LT),
    "maximum": _chosen(exp.GT),
}
