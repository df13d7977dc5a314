"""The tables of the kit are read: as wide as a page, no column without a word to say, both sides together."""

from collections.abc import Iterator
from typing import Any

import pytest
from gherkin.parser import Parser

from generator.kit.telling.reasons import WIDEST, Reason, joined, shortened
from generator.languages import language
from tests.generator.kit.kit import FEATURES

_FRENCH = language("fr")


@pytest.mark.parametrize(
    ("situation", "side", "room", "said"),
    [
        ("le mémoire part le lendemain", "", 30, "le mémoire part le lendemain"),
        ("sans justificatif, l’effet dure deux heures du constat", "", 30, None),
        ("faute sans aucun justificatif, l’effet dure deux heures", "", 32, "faute sans aucun justificatif…"),
        ("la modification part le dernier jour du délai", "le dernier jour", 30, "le dernier jour"),
        ("la modification part le dernier jour du délai", "le dernier jour", 60, None),
        ("la modification part le dernier jour du délai", "", 30, None),
        ("faute à éviter : l’effet cesse trop tôt", "", 30, "l’effet cesse trop tôt"),
        ("autre valeur : numéro d’immatriculation", "", 30, "autre numéro d’immatriculation"),
    ],
)
def test_a_row_is_called_by_as_much_of_its_situation_as_there_is_room_for(
    situation: str, side: str, room: int, said: str | None
) -> None:
    assert shortened(situation, side, _FRENCH, room) == (said or situation)


def test_both_sides_of_a_limit_are_told_together() -> None:
    kept, broken = (Reason(_FRENCH.examples[one], "") for one in ("satisfied", "violated"))
    limit = Reason(_FRENCH.traps["ordinaire"], "")
    assert joined({kept: [1], broken: [2], limit: [3, 4]}, _FRENCH) == {limit: [1, 2, 3, 4]}
    both = Reason(_FRENCH.says("both-sides"), "")
    assert joined({kept: [1], broken: [2]}, _FRENCH) == {both: [1, 2]}
    assert joined({kept: [1]}, _FRENCH) == {kept: [1]}
    dated, other = kept._replace(dates="échéance : lundi"), limit._replace(dates="échéance : mardi")
    assert joined({dated: [1], other: [2]}, _FRENCH) == {dated: [1], other: [2]}


def _outlines() -> Iterator[tuple[str, list[list[list[str]]]]]:
    """Give the tables of examples of each outline of the kit, heads first, after its place."""
    for path in sorted(FEATURES.rglob("*.feature")):
        feature: Any = Parser().parse(path.read_text(encoding="utf-8"))["feature"]
        for child in feature["children"]:
            for one in child.get("rule", {}).get("children", ()):
                examples = one["scenario"]["examples"]
                name = f"{path.stem} : {one['scenario']['name']}"
                yield (
                    name,
                    [[_cells(row) for row in (it["tableHeader"], *it["tableBody"])] for it in examples],
                )


def _cells(row: Any) -> list[str]:  # noqa: ANN401 what the parser of Gherkin gives
    return [cell["value"] for cell in row["cells"]]


def test_every_table_fits_a_page() -> None:
    """A hundred and ten characters, with what stands before them; nothing is left that needs more."""
    wide = [
        (path.name, number)
        for path in sorted(FEATURES.rglob("*.feature"))
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if line.lstrip().startswith("|") and len(line) > WIDEST
    ]
    assert wide == []


def test_no_column_says_the_same_in_every_row() -> None:
    outlines = list(_outlines())
    assert len(outlines) > 800
    silent = []
    for name, tables in outlines:
        rows = [row for (_, *body) in tables for row in body]
        silent += [
            (name, head)
            for index, head in enumerate(tables[0][0])
            if len(rows) > 1 and len({row[index] for row in rows}) == 1
        ]
    assert silent == []


def test_no_row_is_called_an_example_and_what_is_cut_is_told_above() -> None:
    cut = 0
    for path in sorted(FEATURES.rglob("*.feature")):
        reason = ""
        for line in path.read_text(encoding="utf-8").splitlines():
            reason = (
                line if "# pourquoi" in line else f"{reason}{line}" if line.startswith("      # ") else reason
            )
            cells = [cell.strip() for cell in line.split("|")]
            assert not {"le cas dit ci-dessus", "l’exemple"} & set(cells), (path.name, line)
            if len(cells) > 3 and cells[2].endswith("…"):
                cut += 1
                assert cells[2].removesuffix("…") in reason, (path.name, line)
    assert cut > 5


def test_what_an_outline_admits_and_what_it_does_not_share_a_table() -> None:
    """Where the outcome is a column, a table of one outcome alone has other dates, or is another question."""
    why = {_FRENCH.says("why", why=one) for one in _FRENCH.examples.values()}
    apart = [
        path.stem
        for path in sorted(FEATURES.rglob("*.feature"))
        for scenario in path.read_text(encoding="utf-8").split("    Plan du scénario: ")
        if sum(scenario.count(f"# {one}\n") for one in why) > 1 and "# droit" not in scenario
    ]
    assert apart == []
