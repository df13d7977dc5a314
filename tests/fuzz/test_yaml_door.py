"""The YAML door: any bytes give a value or problems, each at a place of the file."""

import json

from hypothesis import given

from generator.source import document
from tests.fuzz.edits import edited
from tests.generator import pairs

SEEDS = tuple(path.read_bytes() for path in sorted(pairs.MINIMAL.rglob("*.yaml")))
WORDS = (b"|\n  a\n", b">-\n  a\n", b"? a\n: b\n", b"%YAML 1.1\n---\n", b"---\n", b"...\n", b'"\\x07"', b"#")


@given(edited(SEEDS, WORDS))
def test_any_bytes_give_a_value_or_located_problems(content: bytes) -> None:
    found, problems = document("a.yaml", content)
    assert found is not None or problems
    lines = content.decode(errors="replace").split("\n")
    for problem in problems:
        assert 1 <= problem.location.line <= len(lines)
        assert problem.location.column >= 1
        assert problem.message.isprintable()
        assert (problem.hint or "").isprintable()
    if found is not None and not problems:
        json.dumps(found.value, ensure_ascii=False, allow_nan=False).encode()
