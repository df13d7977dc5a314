"""The certificate that people read: `attestation.html` and its badge, pure functions of the attestation.

It proves nothing by itself: it says so, and how to derive again what does.
"""

import hashlib
from collections.abc import Iterator, Mapping
from datetime import date

from securesystemslib.dsse import Envelope

from conformance.attesting.badge import badge
from conformance.attesting.envelope import written
from conformance.kit import Json, Kit
from conformance.reports.html import environment, policy_hash
from conformance.reports.telling import STATUSES
from conformance.running.results import sentence
from generator import events
from generator.formula.french import french_date

_BASIS = {"recomputed": "recalculé", "observed": "observé", "declared": "déclaré"}
_NAMES = {
    "verdict": "Le verdict",
    "figures": "Les chiffres",
    "corpus": "Le corpus et les cas",
    "answers": "Les réponses du système",
    "implementation": "L’identité du système",
    "subject": "Les fichiers essayés",
    "seed": "L’origine du tirage",
    "freedoms": "Les façons de faire que le droit laisse libres",
    "tool": "Le programme de qui atteste, et son empreinte",
    "validity": "Les dates de validité",
}
_SEEDS = {
    "certifier": "choisi par qui atteste, selon sa déclaration",
    "committed": "donné par un secret dont l’empreinte était annoncée avant l’essai, et qui est révélé ici",
}


def certificate(kit: Kit, envelope: Envelope) -> Mapping[str, str]:
    """Write the page and the badge of an attestation, by their file names."""
    text = written(envelope)
    digest = hashlib.sha256(text.encode()).hexdigest()
    statement: Json = events.value(envelope.payload)
    said = statement["predicate"]
    made = environment()
    made.filters["jour"] = _day
    style = made.get_template("report.css").render()
    page = made.get_template("attestation.html").render(
        said=said,
        product=" ".join(
            str(said["implementation"][name])
            for name in ("vendor", "product", "version")
            if said["implementation"].get(name)
        ),
        subjects=statement["subject"],
        digest=digest,
        keys=list(envelope.signatures),
        rules=[(id_, kit.rules.get(id_, {}).get("title", "")) for id_ in said["rules"]],
        hidden=tuple(_not_shown(said["notShown"])),
        ways=kit.ways(said["declared"]["freedoms"]),
        basis=[(_NAMES[name], _BASIS[value]) for name, value in said["basis"].items()],
        origin=_SEEDS[said["seed"]["origin"]],
        statuses=[(status, *words) for status, words in STATUSES.items()],
        hashes={"style": policy_hash(style)},
    )
    label = f"Parcmètre {said['corpus']['version']}"
    message = f"{said['role']} conforme · {digest[:12]} · jusqu’au {_day(said['until'])}"
    return {"attestation.html": page.rstrip() + "\n", "attestation.svg": badge(label, message, digest)}


def _day(told: str) -> str:
    return french_date(date.fromisoformat(told))


def _not_shown(told: Mapping[str, list[str]]) -> Iterator[tuple[str, str, list[str]]]:
    """Say of the cases that show nothing what came of them, and why."""
    for name, cases in told.items():
        status, _, cause = name.partition("/")
        yield (
            next(words[2] for one, words in STATUSES.items() if one == status),
            (sentence(cause) if cause else ""),
            cases,
        )
