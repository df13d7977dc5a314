"""Treasuries that take what they should not, or from whom or by which way they should not."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from tests.conformance.independent.shell import Door
from tests.conformance.independent.treasury import SOUND
from tests.conformance.independent.treasury_ledger import (
    DOORS,
    ELECTRONIC,
    PURSUED,
    REMITTED,
    TITLE,
    TO_REFUND,
    UNDONE,
    Habits,
)

SHORT = {TITLE: "title", UNDONE: "annulment", TO_REFUND: "refund", PURSUED: "pursuit", REMITTED: "remission"}
REQUIRED = {
    TITLE: (
        "nom-collectivite",
        "coordonnees-collectivite",
        "date-heure-constat",
        "lieu-constat",
        "immatriculation",
        "marque-vehicule",
        "numero-fps",
        "identite-redevable",
        "adresse-redevable",
        "montant-restant-du",
        "montant-majoration",
        "montant-total",
        "reference-te",
        "date-te",
        "comptable-assignataire",
        "donnees-comptables",
    ),
    UNDONE: (
        "reference-te",
        "numero-fps",
        "nom-collectivite",
        "coordonnees-collectivite",
        "siret-collectivite",
        "identite-redevable",
        "adresse-redevable",
        "montant-annule",
        "reference-ta",
    ),
    TO_REFUND: ("numero-fps", "reference-te", "montant-rembourse"),
}
"""What each message must say."""
EXAMPLES: Mapping[str, object] = {
    "nom-collectivite": "Commune",
    "coordonnees-collectivite": "1 place Fictive",
    "date-heure-constat": "2025-01-06T10:00:00+01:00",
    "lieu-constat": "Rue Fictive",
    "immatriculation": "AA-123-AA",
    "marque-vehicule": "MARQUE",
    "numero-fps": "21999999900019250061001001",
    "identite-redevable": {
        "nom": "FICTIF",
        "prenoms": "Camille",
        "date-naissance": "1980-01-31",
        "lieu-naissance": "Villefictive",
    },
    "adresse-redevable": {"ligne-voie": "1 rue Fictive", "code-postal": "99999", "commune": "Villefictive"},
    "montant-restant-du": 3500,
    "montant-majoration": 5000,
    "montant-total": 8500,
    "montant-annule": 0,
    "montant-majoration-annule": 0,
    "montant-rembourse": 0,
    "reference-te": "2025-000013",
    "reference-ta": "2025-000113",
    "date-te": "2025-05-13",
    "comptable-assignataire": "Trésorerie fictive",
    "donnees-comptables": "Compte 0000",
    "siret-collectivite": "21999999900019",
}
POST = frozenset({"voie-postale", "courrier"})
OPTIONAL = {UNDONE: "montant-majoration-annule", TO_REFUND: "reference-ta"}


def _door(step: str, *, sender: str = "", ways: frozenset[str] | None = None, form: str = "") -> Habits:
    door = DOORS[step]
    other = Door(sender or door.sender, door.ways if ways is None else ways, form or door.form)
    return replace(SOUND, doors={**DOORS, step: other})


def _wrong_form(step: str) -> Habits:
    """A product whose door awaits the form of another message."""
    other = {TITLE: UNDONE, UNDONE: TITLE, TO_REFUND: TITLE}[step]
    return _door(step, form=DOORS[other].form)


def _unread(step: str) -> Habits:
    """Give a product that takes a message whatever it says."""
    whole = {name: EXAMPLES[name] for name in REQUIRED[step]}
    return replace(SOUND, reads=lambda type_, data: {**data, **whole} if type_ == step else data)


def _without(step: str, name: str) -> Habits:
    """Give a product that does not miss a field."""
    return replace(SOUND, reads=lambda type_, data: {name: EXAMPLES[name], **data} if type_ == step else data)


def _whatever(step: str, name: str) -> Habits:
    """Give a product that takes whatever a field says."""
    return replace(
        SOUND,
        reads=lambda type_, data: {**data, name: EXAMPLES[name]} if type_ == step and name in data else data,
    )


def _fields(make: Callable[[str, str], Habits], word: str) -> Mapping[str, Callable[[], Habits]]:
    """Give a product for each field of each message."""
    return {
        f"{SHORT[step]}-{word}-{name}": partial(make, step, name)
        for step, names in REQUIRED.items()
        for name in names
    }


WRONG_DOORS: Mapping[str, Callable[[], Habits]] = {
    **{f"{SHORT[one]}-from-the-court": partial(_door, one, sender="ccsp") for one in DOORS},
    **{f"{SHORT[one]}-from-the-city": partial(_door, one, sender="collectivite") for one in DOORS},
    **{f"{SHORT[one]}-from-anybody": partial(_door, one, sender="*") for one in DOORS},
    **{f"{SHORT[one]}-by-post-alone": partial(_door, one, ways=POST) for one in DOORS},
    **{f"{SHORT[one]}-by-post-too": partial(_door, one, ways=POST | ELECTRONIC) for one in DOORS},
    **{
        f"{SHORT[one]}-at-the-counter-too": partial(_door, one, ways=ELECTRONIC | {"guichet"})
        for one in DOORS
    },
    **{f"{SHORT[one]}-in-another-form": partial(_wrong_form, one) for one in DOORS},
    **_fields(_without, "without"),
    **_fields(_whatever, "with-any"),
    **{f"{SHORT[step]}-with-any-{name}": partial(_whatever, step, name) for step, name in OPTIONAL.items()},
    **{f"{SHORT[one]}-taken-without-a-look": partial(_unread, one) for one in DOORS},
}
