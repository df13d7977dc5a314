"""Agencies' products that refuse what must be taken, one way each."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from tests.conformance.independent.agency_makes import SOUND
from tests.conformance.independent.agency_register import (
    ABANDONED,
    ANSWERED,
    CANCELLED,
    CHANGED,
    CREATED,
    ENROLLED,
    FLEET_ANSWERED,
    PAID,
    RULED,
    THEFT_ANSWERED,
    TITLE_PAID,
    TOLD,
    UNDONE,
    UNPAID,
    File,
    Habits,
)
from tests.conformance.independent.shell import Json

When = Callable[[Json, File], bool]
COMING = {
    "creations": (CREATED, "numero-siret"),
    "answers-of-the-register": (ANSWERED, "identification-reponse-demandee"),
    "answers-on-thefts": (THEFT_ANSWERED, "vehicules-voles-apres-demande"),
    "answers-of-fleets": (FLEET_ANSWERED, "flotte-apres-demande"),
    "changes": (CHANGED, "rapo-modification-cycle-partiel"),
    "cancellations": (CANCELLED, f"routing:{CANCELLED}"),
    "payments": (PAID, "transition:paiement-fps"),
    "title-payments": (TITLE_PAID, "paiement-titre-reference"),
    "unpaid-forfaits": (UNPAID, "fps-impaye-cycle-complet"),
    "what-the-city-tells": (TOLD, f"routing:{TOLD}"),
    "what-the-court-tells": (RULED, f"routing:{RULED}"),
    "enrolments": (ENROLLED, f"routing:{ENROLLED}"),
    "orders-to-annul": (UNDONE, "titre-annulation-sur-information"),
    "orders-to-give-up": (ABANDONED, "transition:abandon"),
}


def _refusing(step: str, rule: str, is_so: When = lambda _data, _file: True) -> Habits:
    return replace(
        SOUND, objects=lambda type_, data, file: [rule] if type_ == step and is_so(data, file) else []
    )


def _says(name: str, *, is_so: bool) -> When:
    return lambda data, _file: data.get(name) is is_so


def _is(name: str, value: object) -> When:
    return lambda data, _file: data.get(name) == value


def _is_late(data: Json, file: File) -> bool:
    # As texts: a payment that tells no day, or a wrong one, is refused for that alone.
    return bool(file.notice) and str(data.get("date-paiement", "")) > SOUND.last_day(file).isoformat()


_SOME: Mapping[str, tuple[str, str, When]] = {
    "part-payments": (
        PAID,
        "transition:paiement-fps",
        lambda data, file: bool(file.notice) and data.get("montant-paye", 0) < file.due,
    ),
    "second-payments": (PAID, "transition:paiement-fps", lambda _data, file: bool(file.paid)),
    "late-payments": (PAID, "transition:paiement-fps", _is_late),
    "cheques": (PAID, "telepaiement-voie", _is("moyen-paiement", "cheque")),
    "payments-after-a-change": (PAID, "transition:paiement-fps", lambda _data, file: bool(file.changes)),
    "part-payments-of-titles": (
        TITLE_PAID,
        "paiement-titre-reference",
        lambda data, file: data.get("montant-paye", 0) < file.title.get("montant-total", 0),
    ),
    "second-payments-of-titles": (
        TITLE_PAID,
        "paiement-titre-reference",
        lambda _data, file: bool(file.title_paid),
    ),
    "unknown-fields": (TITLE_PAID, f"content:{TITLE_PAID}", lambda data, _file: len(data) > 5),
    "creations-without-the-day": (
        CREATED,
        f"content:{CREATED}",
        lambda data, _file: "date-etablissement" not in data,
    ),
    "creations-that-are-signed": (
        CREATED,
        f"content:{CREATED}",
        lambda data, _file: "signature-agent" in data,
    ),
    "creations-that-say-signed": (CREATED, f"content:{CREATED}", lambda data, _file: "mention-signe" in data),
    "creations-with-an-offer": (
        CREATED,
        f"content:{CREATED}",
        lambda data, _file: "montant-fps-minore" in data,
    ),
    "creations-partly-paid": (
        CREATED,
        f"content:{CREATED}",
        lambda data, _file: bool(data.get("montant-deduit")),
    ),
    "companies": (
        ANSWERED,
        f"content:{ANSWERED}",
        lambda data, _file: "siren" in data.get("identite-redevable", {}),
    ),
    "lessees": (
        ANSWERED,
        f"content:{ANSWERED}",
        _is("qualite-redevable", "locataire"),
    ),
    "buyers": (
        ANSWERED,
        f"content:{ANSWERED}",
        _is("qualite-redevable", "acquereur"),
    ),
    "answers-that-name-nobody": (
        ANSWERED,
        f"content:{ANSWERED}",
        _says("redevable-trouve", is_so=False),
    ),
    "fleets-that-name-nobody": (
        FLEET_ANSWERED,
        f"content:{FLEET_ANSWERED}",
        _says("redevable-trouve", is_so=False),
    ),
    "stolen-vehicles": (
        THEFT_ANSWERED,
        f"content:{THEFT_ANSWERED}",
        _says("vehicule-signale-vole", is_so=True),
    ),
    "second-changes": (
        CHANGED,
        f"content:{CHANGED}",
        lambda _data, file: bool(file.changes),
    ),
    "changes-after-a-payment": (CHANGED, f"content:{CHANGED}", lambda _data, file: bool(file.paid)),
    "changes-after-the-title": (CHANGED, f"content:{CHANGED}", lambda _data, file: bool(file.title)),
    "changes-to-nothing": (
        CHANGED,
        f"content:{CHANGED}",
        _is("montant-rectifie", 0),
    ),
    "changes-for-a-mandatary": (
        CHANGED,
        f"content:{CHANGED}",
        lambda data, _file: "identite-mandataire" in data,
    ),
    "cancellations-after-the-notice": (
        CANCELLED,
        f"content:{CANCELLED}",
        lambda _data, file: bool(file.notice),
    ),
    "withdrawals": (
        CANCELLED,
        f"content:{CANCELLED}",
        _is("motif-annulation", "retrait"),
    ),
    "part-annulments": (
        TOLD,
        f"content:{TOLD}",
        lambda data, file: data.get("montant-annule", 0) < file.title.get("montant-total", 0),
    ),
    "annulments-of-forfaits": (
        TOLD,
        f"content:{TOLD}",
        _is("objet-annulation", "fps"),
    ),
    "second-rulings": (RULED, f"content:{RULED}", lambda _data, file: bool(file.told)),
    "annulments-of-paid-titles": (
        RULED,
        f"content:{RULED}",
        lambda _data, file: bool(file.title_paid),
    ),
    "unpaid-forfaits-partly-paid": (
        UNPAID,
        f"content:{UNPAID}",
        lambda data, _file: data.get("montant-paye", 0) > 0,
    ),
    "second-orders-to-annul": (
        UNDONE,
        "titre-annulation-sur-information",
        lambda _data, file: bool(file.undone),
    ),
    "orders-to-annul-a-part": (
        UNDONE,
        "titre-annulation-plafond",
        lambda data, file: data.get("montant-annule", 0) < file.title.get("montant-total", 0),
    ),
    "orders-without-a-sum": (
        UNDONE,
        "titre-annulation-plafond",
        lambda data, _file: "montant-annule" not in data,
    ),
}

REFUSALS: Mapping[str, Callable[[], Habits]] = {
    **{f"refuses-{name}": partial(_refusing, step, rule) for name, (step, rule) in COMING.items()},
    **{f"refuses-{name}": partial(_refusing, *told) for name, told in _SOME.items()},
}
