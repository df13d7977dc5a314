"""The page on the kit and the engine: what it counts of today is so today."""

import ast
import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from tests.generator.engine.build import ROOT
from tests.generator.kit.kit import FEATURES

TEXT = (ROOT / "docs/le-jeu-et-le-moteur.md").read_text(encoding="utf-8")
NEAR = 0.1
"""How far the size of the code may be from what is told: every mend changes it, and not what it shows."""


def _rows() -> dict[str, list[list[float]]]:
    """Give the figures of each row of the tables, by its first cell: a cell may hold several."""
    rows = {}
    for line in TEXT.splitlines():
        name, *cells = (cell.strip() for cell in line.strip("|").split("|"))
        rows[name] = [_figures(cell) for cell in cells]
    return rows


def _figures(cell: str) -> list[float]:
    whole = re.sub(r"(?<=\d) (?=\d{3}\b)", "", cell)
    return [float(one.replace(",", ".")) for one in re.findall(r"\d+(?:,\d(?!\d))?", whole)]


@cache
def _modules() -> dict[str, Path]:
    return {
        ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): path
        for name in ("generator", "conformance")
        for path in (ROOT / name).rglob("*.py")
    }


def _size(package: str) -> list[float]:
    """Count the modules of a package, their lines, and the imports of one by another."""
    mine = {name: path for name, path in _modules().items() if f"{name}.".startswith(f"{package}.")}
    lines = sum(sum(map(bool, map(str.strip, _read(path).splitlines()))) for path in mine.values())
    arrows = {(name, other) for name, path in mine.items() for other in _imports(path) if other in mine}
    return [len(mine), lines, len({(one, other) for one, other in arrows if one != other})]


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def _imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(_read(path))):
        if isinstance(node, ast.ImportFrom) and node.module:
            for one in node.names:
                whole = f"{node.module}.{one.name}"
                yield whole if whole in _modules() else node.module


def test_it_counts_the_cases_of_today() -> None:
    today = len(json.loads(_read(FEATURES / "cases.json"))["cases"])
    said = re.search(r"(\d \d{3}) cas dont.*?aujourd’hui (\d \d{3})", TEXT, re.S)
    assert said
    (before,), (told,) = map(_figures, said.groups())
    rows = _rows()
    kept, gone, new = (rows[name][0][0] for name in ("gardés", "retirés", "nouveaux"))
    assert told == today
    assert (kept + gone, kept + new) == (before, today)


@pytest.mark.parametrize(
    ("row", "package"),
    [
        ("le jeu : modules, lignes, flèches", "generator.kit"),
        ("le moteur : modules, lignes, flèches", "generator.engine"),
    ],
)
def test_it_tells_the_size_of_the_kit_and_of_the_engine(row: str, package: str) -> None:
    assert _rows()[row][1] == pytest.approx(_size(package), rel=NEAR)


def test_it_tells_the_size_of_the_whole() -> None:
    rows = _rows()
    both = [sum(some) for some in zip(_size("generator"), _size("conformance"), strict=True)]
    assert [rows[name][1][0] for name in ("modules", "lignes")] == pytest.approx(both[:2], rel=NEAR)


def test_it_tells_the_imports_of_a_module_of_the_kit() -> None:
    modules, _, arrows = _size("generator.kit")
    assert _rows()["le jeu : flèches par module"][1][0] == pytest.approx(arrows / modules, rel=NEAR)
