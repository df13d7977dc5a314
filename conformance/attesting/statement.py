"""The in-toto statement of a run: what anyone derives again from the transcript, and what is declared."""

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.metadata import version
from pathlib import Path

from conformance.kit import Json
from conformance.playing.outcome import Status
from conformance.verifying.verifying import Reproduced

STATEMENT = "https://in-toto.io/Statement/v1"
BASIS: Mapping[str, str] = {
    "verdict": "recomputed",
    "figures": "recomputed",
    "corpus": "recomputed",
    "answers": "observed",
    "implementation": "declared",
    "subject": "declared",
    "seed": "declared",
    "tool": "declared",
    "freedoms": "declared",
    "validity": "declared",
}
"""How each thing that is said is known: a committed seed is recomputed too.

Who verifies derives the verdict with a program of their own: which one the certifier ran, and from when until
when it holds, they take from whoever signed.
"""
NOT_PROVEN = (
    "Le système en exploitation est le même que celui qui a répondu au banc : l’éditeur le déclare.",
    "Le système répond bien dans des situations que le jeu d’essai ne contient pas.",
    "Les formats sont ceux du profil de référence publié, non les formats officiels, non publics.",
    "La sécurité, la disponibilité, la tenue en charge et la protection des données n’ont pas été essayées.",
)
"""What an attestation does not show, in French: it is read by whoever buys."""
_UNDECLARED = (
    "Quelles façons le système prend, parmi celles que le droit laisse libres : il ne les déclare pas."
)
_DECLARED = "Le système prend les façons de faire qu’il déclare, parmi celles que le droit laisse libres."
"""What is added, by whether ways are declared: the bench accepts each of them, and looks for none."""


@dataclass(frozen=True)
class Issue:
    """What the certifier says, that no transcript tells."""

    issued: date
    until: date
    """The last day on which it holds."""
    seed: Json
    """Who chose the seed: `origin`, and for a committed one `commitment` and `secret`."""
    subjects: tuple[Json, ...] = ()
    """The files that were tested, as the editor declares them."""
    tool: Json | None = None
    """The program that derived the run; this one where none is said."""


TRANSCRIPT = "transcript.ndjson"
"""The name of the first subject."""


def twice_named(subjects: Iterable[Json]) -> str | None:
    """Give a name that two subjects bear, the transcript's included, or None: in-toto tells them by it."""
    names = Counter([TRANSCRIPT, *(one["name"] for one in subjects)])
    return next((name for name, times in names.items() if times > 1), None)


def statement(found: Reproduced, issue: Issue) -> Json:
    """Give the statement of a run that was derived again."""
    transcript = {
        "name": TRANSCRIPT,
        "digest": {"sha256": found.results["digests"]["transcript"]},
    }
    return {
        "_type": STATEMENT,
        "subject": [transcript, *issue.subjects],
        "predicateType": predicate_type(found),
        "predicate": _predicate(found, issue),
    }


def predicate_type(found: Reproduced) -> str:
    """Name the predicate by the address of its schema."""
    return str(found.run.kit.schema("attestation.schema.json")["$id"])


def _predicate(found: Reproduced, issue: Issue) -> Json:
    told, days = found.results, sorted(case.legal_date for case, _ in found.run.outcomes)
    required = [case for case in told["cases"] if case["required"]]
    passed = hashlib.sha256("".join(f"{one['id']} {one['status']}\n" for one in told["cases"]).encode())
    origin = issue.seed["origin"]
    return {
        "implementation": told["implementation"],
        "role": told["role"],
        "profile": told["profile"],
        "verdict": told["verdict"],
        "corpus": {"version": told["spec"], **_digests(told, "corpus", "cases")},
        "tool": issue.tool or tool(),
        "seed": {"value": told["seed"], **issue.seed},
        "readings": told["selection"]["readings"],
        "declared": told["declared"],
        "redacted": told["redacted"],
        "figures": told["figures"],
        "rules": sorted({case["rule"] for case in required if case["status"] == Status.PASSED}),
        "outcomes": {"sha256": passed.hexdigest()},
        "notShown": _not_shown(told),
        "aside": {case["id"]: case["aside"] for case in told["cases"] if "aside" in case},
        "notProven": [*NOT_PROVEN, _DECLARED if told["declared"]["freedoms"] else _UNDECLARED],
        "legalDates": {"from": days[0].isoformat(), "until": days[-1].isoformat()},
        "basis": {**BASIS, "seed": "recomputed" if origin == "committed" else BASIS["seed"]},
        "issued": issue.issued.isoformat(),
        "until": issue.until.isoformat(),
    }


def _digests(told: Json, *names: str) -> Json:
    return {name: {"sha256": told["digests"][name]} for name in names}


def _not_shown(told: Json) -> Json:
    """Give the cases that did not pass, by what came of them and why: advice may have failed."""
    found: dict[str, list[str]] = {}
    for case in told["cases"]:
        if case["status"] != Status.PASSED:
            found.setdefault(f"{case['status']}/{case.get('cause', '')}".rstrip("/"), []).append(case["id"])
    return dict(sorted(found.items()))


@cache
def tool() -> Json:
    """Name this program, by its version and the digest of its sources."""
    around = Path(__file__).parents[2]
    whole = hashlib.sha256()
    sources = [path for name in ("conformance", "generator") for path in (around / name).rglob("*.py")]
    for path in sorted(sources):
        content = hashlib.sha256(path.read_bytes()).hexdigest()
        whole.update(f"{content}  {path.relative_to(around).as_posix()}\n".encode())
    return {"name": "parcmetre", "version": version("parcmetre"), "sha256": whole.hexdigest()}
