"""A validator of another family and the official parsers say the same of what we publish (Node)."""

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.node import answered

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
MESSAGES = sorted(path.stem for path in (ROOT / "schemas/examples").glob("*.json"))


@cache
def node(script: str, *arguments: str) -> Any:  # noqa: ANN401 JSON
    return answered(HERE, script, *arguments)


@pytest.mark.parametrize("message", MESSAGES)
def test_ajv_accepts_each_valid_example_and_refuses_each_invalid_one(message: str) -> None:
    examples = json.loads((ROOT / f"schemas/examples/{message}.json").read_text(encoding="utf-8"))
    found = node("agree.mjs", str(ROOT / "schemas"))[message]
    assert found["valid"] == [True] * len(examples["valid"])
    told = [
        one["reason"] for one, accepted in zip(examples["invalid"], found["invalid"], strict=True) if accepted
    ]
    assert told == []


def test_the_official_parsers_read_the_interface_documents_alone() -> None:
    found = node(
        "documents.mjs", str(ROOT / "interfaces/asyncapi.json"), str(ROOT / "interfaces/openrpc.json")
    )
    assert found["asyncapi"] == found["warnings"] == []
    assert found["openrpc"] == []
    assert found["left"] == {"asyncapi": [], "openrpc": []}
    steps = len(list((ROOT / "schemas/exchanges").glob("*.json")))
    assert found["operations"] == 2 * steps
    assert len(set(found["payloads"])) == len(found["payloads"]) == steps
    assert found["methods"] == 8


def test_mermaid_reads_every_text_of_the_diagrams() -> None:
    found = node("mermaid.mjs", str(ROOT / "docs/diagrams"))
    assert found["refused"] == []
    assert found["read"] == len(list((ROOT / "docs/diagrams").glob("*.mmd"))) > 30
