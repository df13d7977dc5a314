"""What is kept by its arguments has one way to be asked for: a default would make the same thing twice."""

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]


def _kept(text: str) -> Iterator[ast.FunctionDef]:
    """Give the functions whose results are kept by `functools`."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef) and any(
            ast.unparse(one).partition("(")[0].rpartition(".")[2] in ("cache", "lru_cache")
            for one in node.decorator_list
        ):
            yield node


def _is_ambiguous(function: ast.FunctionDef) -> bool:
    given = function.args
    return bool(given.defaults) or any(default is not None for default in given.kw_defaults)


def test_nothing_that_is_kept_has_a_default() -> None:
    kept = [
        (f"{path.relative_to(ROOT)}:{function.lineno}", function)
        for package in ("generator", "conformance")
        for path in sorted((ROOT / package).rglob("*.py"))
        for function in _kept(path.read_text(encoding="utf-8"))
    ]
    assert len(kept) > 20
    assert [place for place, function in kept if _is_ambiguous(function)] == []


def test_a_default_is_seen() -> None:
    (plain, keyed) = _kept(
        "@lru_cache(maxsize=2)\ndef a(b, c=0): ...\n@functools.cache\ndef d(e, *, f=1): ...\n"
    )
    assert _is_ambiguous(plain)
    assert _is_ambiguous(keyed)
