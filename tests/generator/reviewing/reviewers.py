"""Answers of plainly fictitious reviewers to packs of the minimal specification."""

import copy
import json
import shutil
from pathlib import Path
from typing import Any

from generator.loading import load
from generator.model.specification import Specification
from generator.reviewing.answers import FORMAT
from generator.reviewing.importing import Import, imported
from generator.reviewing.packs import Pack, chosen, packs
from generator.reviewing.states import standings
from tests.generator import pairs

RULE = "rule:paiement-a-temps"
NOBODY: dict[str, str] = {}
Json = dict[str, Any]


def minimal(folder: Path) -> Path:
    """Copy the minimal specification."""
    return Path(shutil.copytree(pairs.MINIMAL, folder, dirs_exist_ok=True))


def specification(root: Path) -> Specification:
    """Load a specification that has nothing wrong."""
    loaded = load(root)
    assert loaded.problems == ()
    return loaded.specification


def pack(found: Specification, *, technical: bool = False) -> Pack:
    """Make the only pack of a specification."""
    units = chosen(standings(found), technical=technical, everything=True)
    (made,) = packs(found, units, "Camille Fictive", "Essai")
    return made


def answers(made: Pack, decision: str = "validé", comment: str | None = None) -> Json:
    """Answer to every unit of a pack."""
    said = {"comment": comment} if comment else {}
    return {
        "format": FORMAT,
        "pack": made.id,
        "capacity": made.capacity,
        "reviewer": "Camille Fictive",
        "function": "personne inventée pour les essais",
        "date": "2025-03-14",
        "units": [
            {
                "unit": one.unit.id,
                "digest": one.unit.digest,
                "decision": decision,
                **said,
                "content": copy.deepcopy(one.unit.content),
            }
            for one in made.standings
        ],
        "doubts": [],
    }


def written(found: Specification, given: Json) -> Import:
    """Import answers as the browser writes them; raises RefusedError."""
    return imported(found, "reponses.json", text(given), NOBODY)


def text(given: Json) -> bytes:
    """Write answers as the browser does."""
    return json.dumps(given, ensure_ascii=False, indent=1).encode()


def keep(root: Path, made: Import) -> None:
    """Write what an import gives."""
    for path, content in {**made.contents, **made.entries}.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(content, encoding="utf-8")
