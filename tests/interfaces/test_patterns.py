"""Rust, ECMA-262, Go (RE2) and Python find the same in every published pattern."""

import json
import re
import shutil
from pathlib import Path

import jsonschema_rs
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from tests.generator.published import patterns, variants
from tests.interfaces.test_types import TYPES, run

_PATTERNS = sorted(patterns())


def _values(pattern: str) -> list[str]:
    """Give some texts that a pattern takes, each with what differs from it by little."""
    told: set[str] = set()

    @settings(max_examples=5, derandomize=True, database=None, phases=[Phase.generate], deadline=None)
    @given(st.from_regex(re.sub(r"\$$", r"\\Z", pattern)))
    def collect(value: str) -> None:
        told.update(variants(value))

    collect()
    return sorted(told)


@pytest.fixture(scope="module")
def asked() -> list[dict[str, object]]:
    return [{"pattern": pattern, "values": _values(pattern)} for pattern in _PATTERNS]


def test_every_engine_reads_each_pattern_alike(asked: list[dict[str, object]], tmp_path: Path) -> None:
    shutil.copy(TYPES / "patterns.go", tmp_path / "main.go")
    environment = ["env", "GO111MODULE=off", "GOFLAGS=", f"GOCACHE={tmp_path / 'cache'}"]
    run([*environment, "go", "build", "-o", "patterns", "main.go"], tmp_path)
    lines = "".join(json.dumps(one) + "\n" for one in asked)
    by_go = run(["./patterns"], tmp_path, lines).splitlines()
    by_node = run(["node", str(TYPES / "patterns.mjs")], tmp_path, lines).splitlines()
    for one, go, node in zip(asked, by_go, by_node, strict=True):
        pattern, values = str(one["pattern"]), one["values"]
        assert isinstance(values, list)
        rust = jsonschema_rs.validator_for({"pattern": pattern})
        by_rust = [rust.is_valid(value) for value in values]
        by_python = [re.search(re.sub(r"\$$", r"\\Z", pattern), value) is not None for value in values]
        told = zip(values, by_rust, json.loads(node), json.loads(go), by_python, strict=True)
        assert [(pattern, *row) for row in told if len(set(row[1:])) > 1] == []
        assert any(by_rust)
        assert not all(by_rust)
