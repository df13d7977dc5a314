"""The engine is total and pure: whatever the history, every rule gives findings, the same every time."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.engine import Verdict, violations
from generator.engine.dossier import judged
from generator.engine.reading import Raw, history
from generator.engine.scope import EventShape
from generator.formula import Type
from generator.model.rule import RULE_KINDS
from tests.generator.engine.build import book

SHAPES = book().scope.events
_FIRST = datetime(2018, 1, 1, tzinfo=UTC)
_JUNK: st.SearchStrategy[object] = st.one_of(
    st.none(), st.booleans(), st.integers(), st.text(max_size=8), st.lists(st.integers(), max_size=2)
)


def _value(shape: EventShape, field: str) -> st.SearchStrategy[object]:
    definition = book().scope.fields[field]
    match shape.fields[field]:
        case Type.MONEY | Type.INTEGER:
            likely: st.SearchStrategy[object] = st.sampled_from([0, 1, 3500, 5000, 8500])
        case Type.DATE:
            likely = st.dates(date(2019, 12, 1), date(2025, 3, 1)).map(str)
        case Type.CODE:
            likely = st.sampled_from([code.code for code in definition.codes])
        case Type.BOOLEAN:
            likely = st.booleans()
        case _:
            likely = st.sampled_from(definition.examples or ("x",))
    return st.one_of(likely, likely, likely, _JUNK)


@st.composite
def _events(draw: st.DrawFn) -> Raw:
    shape = SHAPES[draw(st.sampled_from(sorted(SHAPES)))]
    names = draw(st.lists(st.sampled_from(sorted(shape.fields) or ["rien"]), max_size=8, unique=True))
    data = {name: draw(_value(shape, name)) if name in shape.fields else 1 for name in names}
    moment = _FIRST + timedelta(hours=draw(st.integers(0, 24 * 365 * 8)))
    return Raw(
        shape.name, moment, data, draw(st.sampled_from(["a", "b", "c", None])), refused=draw(st.booleans())
    )


HISTORIES = st.lists(_events(), max_size=12)
SETTINGS = st.fixed_dictionaries(
    {},
    optional={
        "cycle": st.sampled_from(["complet", "partiel"]),
        "territoire": st.sampled_from(["metropole", "guyane", "alsace-moselle", "ailleurs"]),
        "population": st.integers(0, 100_000),
    },
)


@settings(max_examples=60, deadline=None)
@given(HISTORIES, SETTINGS, st.dates(date(2018, 1, 1), date(2027, 1, 1)))
def test_any_history_gets_findings_from_every_rule_twice_the_same(
    raws: list[Raw], given_settings: dict[str, str | int], day: date
) -> None:
    dossier = history(book(), raws, given_settings)
    first, second = (judged(book(), dossier, day) for _ in range(2))
    assert first.findings == second.findings
    assert set(book().rules) <= {finding.rule for finding in first.findings}


@settings(max_examples=60, deadline=None)
@given(HISTORIES, st.dates(date(2018, 1, 1), date(2027, 1, 1)))
def test_a_contested_finding_is_never_a_violation_and_always_names_a_doubt(
    raws: list[Raw], day: date
) -> None:
    dossier = history(book(), raws, {})
    for rule in book().rules.values():
        for finding in violations(book(), rule, dossier, day):
            assert finding.is_conclusive or finding.verdict is not Verdict.VIOLATED
            assert set(finding.contested) <= set(rule.readings)


@settings(max_examples=60, deadline=None)
@given(HISTORIES, st.dates(date(2018, 1, 1), date(2027, 1, 1)), st.integers(0, 3))
def test_nothing_that_happens_later_changes_what_was_judged(raws: list[Raw], day: date, later: int) -> None:
    moment = datetime.combine(day, datetime.min.time(), UTC) + timedelta(days=2)
    more = [Raw(name, moment, {}) for name in ("rapo.depot", "emission-te.emission", "fait.constat")[:later]]
    before = history(book(), raws, {})
    after = history(book(), [*raws, *more], {})
    assert judged(book(), before, day).findings == judged(book(), after, day).findings


def test_every_kind_of_rule_is_in_use() -> None:
    used = {type(rule.datum) for rule in book().rules.values()}
    assert used == set(RULE_KINDS)


def test_there_are_well_over_eighty_rules() -> None:
    assert len(book().rules) > 90
