"""What must be true of our specification, whatever the checker says: a second opinion."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Sequence
from datetime import date
from functools import cache
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft202012Validator

from generator import explaining
from generator.artefacts import Artefact, artefacts
from generator.model.kinds import ITEM_KINDS, KINDS
from tests.french import french_outside_quotes
from tests.generator import pairs
from tests.generator.engine.build import ROOT, specification

SPECIFICATION = specification()
DRAWN = 8
"""One drawing in so many is drawn again: the same graph is, by the same program, the same drawing."""
SAFE = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""The same reader, in C where it is there."""
FILES = sorted(path for top in ("spec", "rules") for path in (ROOT / top).rglob("*.yaml"))


@cache
def made() -> Sequence[Artefact]:
    """Make the artefacts of our specification once."""
    return artefacts(SPECIFICATION)


def test_our_specification_has_no_finding() -> None:
    assert pairs.findings(ROOT) == ()


@cache
def _validator(schema: Path) -> Draft202012Validator:
    """Read a schema, which must be one, once for all the files that name it."""
    read = json.loads(schema.read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(read)
    return Draft202012Validator(read)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.relative_to(ROOT).as_posix())
def test_a_file_is_valid_for_the_schema_that_it_names(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    named = re.search(r"\$schema=(\S+)", text.splitlines()[0])
    assert named is not None
    validator = _validator((file.parent / named.group(1)).resolve())
    assert list(validator.iter_errors(yaml.load(text, Loader=SAFE))) == []  # noqa: S506 a safe one


def test_the_schemas_refuse_an_unknown_id_and_an_unknown_key() -> None:
    schema = json.loads((ROOT / "schemas/spec/exchange.schema.json").read_text(encoding="utf-8"))
    value = yaml.safe_load((ROOT / "spec/exchanges/message-fps.yaml").read_text(encoding="utf-8"))
    validator = Draft202012Validator(schema)
    assert validator.is_valid(value)
    assert not validator.is_valid({**value, "surprise": 1})
    assert not validator.is_valid({**value, "related": ["no-such-exchange"]})


def test_the_sixteen_numbers_of_the_global_map_are_there() -> None:
    numbers = [getattr(entry.datum, "number", None) for entry in SPECIFICATION.by_kind["exchange"].values()]
    assert sorted(number for number in numbers if number is not None) == list(range(1, 17))


def test_at_least_twelve_lives_are_told() -> None:
    assert len(SPECIFICATION.by_kind["journey"]) >= 12


@pytest.mark.parametrize("kind", sorted(ITEM_KINDS - {kind.name for kind in KINDS if kind.optional}))
def test_every_item_can_be_explained(kind: str) -> None:
    assert SPECIFICATION.by_kind[kind]
    for entry in SPECIFICATION.by_kind[kind].values():
        text = explaining.explanation(SPECIFICATION, entry, date(2025, 1, 1))
        assert entry.id in text
        assert "cited by" in text
        said = [line for line in text.splitlines()[1:] if "in English: " not in line]  # terms keep the law's
        assert french_outside_quotes("\n".join(said)) == []


def test_artefacts_are_the_same_bytes_under_any_hash_seed(tmp_path: Path) -> None:
    """A build in a process of its own, by a seed that is not ours."""
    seed = next(one for one in ("4242", "0") if one != os.environ.get("PYTHONHASHSEED"))
    command = [sys.executable, "-m", "conformance", "build", "--root", str(ROOT), "--out", str(tmp_path)]
    # Nothing is taken from the cache: what it holds has just been compared with what is committed.
    environment = {**os.environ, "PYTHONHASHSEED": seed, "PARCMETRE_CACHE": "off"}
    subprocess.run(command, check=True, capture_output=True, env=environment)  # noqa: S603 our own command
    written = {
        path.relative_to(tmp_path): path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()
    }
    assert set(written) == {Path(artefact.path) for artefact in made()}
    drawn = [artefact for artefact in made() if artefact.draw is not None]
    for artefact in made():  # a drawing holds the digest of what it was drawn from
        assert artefact.is_current(written[Path(artefact.path)]), artefact.path
    for artefact in drawn[::DRAWN]:
        assert written[Path(artefact.path)] == artefact.content(), artefact.path


def test_artefacts_name_no_machine_and_no_moment() -> None:
    for artefact in made():
        assert str(ROOT) not in artefact.text


def test_the_guides_of_the_folders_name_all_that_stands_there() -> None:
    """Six files of `spec/` were told nowhere: a newcomer met them by chance."""
    told = (ROOT / "spec/README.md").read_text("utf-8")
    names = {path.name for path in (ROOT / "spec").iterdir()} - {"README.md"}
    assert sorted(name for name in names if f"`{name}{'' if '.' in name else '/'}`" not in told) == []
    rows = (ROOT / "rules/README.md").read_text("utf-8")
    kinds = {entry.datum.kind for entry in SPECIFICATION.rules}
    assert sorted(kind for kind in kinds if f"| `{kind}` |" not in rows) == []
