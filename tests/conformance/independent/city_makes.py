"""Cities' products that take a lawful way, or break a rule, one way each: the sound one, changed."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime

from tests.conformance.independent.calendars import sparing_motives
from tests.conformance.independent.city_register import (
    CANCELLED,
    CHANGED,
    CREATED,
    DECIDED,
    DEFENCE,
    RECEIPT,
    REFUND,
    TEXT,
    UNPAID,
    Habits,
    Row,
)
from tests.conformance.independent.outbox import Outbox
from tests.conformance.independent.shell import Json

SOUND = Habits()
APPEAL, PAID, RULED = (
    "rapo.depot",
    "information-paiement.information",
    "recours-collectivite.notification-decision",
)

OUTBOX = Outbox[Habits, Row](SOUND)
saying, told, dropped, added, shifted = (
    OUTBOX.saying,
    OUTBOX.told,
    OUTBOX.dropped,
    OUTBOX.added,
    OUTBOX.shifted,
)
by, later, skipping = OUTBOX.by, OUTBOX.later, OUTBOX.skipping


def spoiling(change: Callable[[Row], None]) -> Habits:
    """Give a product that loses or changes something of a row after each call."""
    return replace(SOUND, spoils=change)


def by_itself(**follows: str) -> Habits:
    """Give a product that takes a decision by itself."""
    return replace(SOUND, by_itself=follows)


def _in_utc(data: Json, _row: Row) -> Json:
    at = datetime.fromisoformat(data["date-heure-constat"]).astimezone(UTC)
    return {**data, "date-heure-constat": at.isoformat()}


def _signed_by_hand(data: Json, _row: Row) -> Json:
    return {
        **{one: value for one, value in data.items() if one != "mention-signe"},
        "signature-agent": {"nom": "griffe.png"},
    }


_BOTH = frozenset({"procede-electronique", "lettre-recommandee-ar"})

LAWFUL: Mapping[str, Callable[[], Habits]] = {
    "sound": lambda: SOUND,
    # the law leaves it open
    "fifth-day": lambda: replace(SOUND, presumed=5),
    "cancels-after-a-total-acceptance": lambda: replace(SOUND, total_by=CANCELLED),
    "acknowledges-letters-too": lambda: replace(SOUND, acknowledges=_BOTH),
    "acknowledges-by-letter": lambda: by("lettre-recommandee-ar", RECEIPT),
    "makes-letters-available-too": lambda: replace(SOUND, makes_available=_BOTH),
    "text-before-receipt": lambda: replace(
        SOUND, orders=lambda messages: sorted(messages, key=lambda one: one[0] != TEXT)
    ),
    "receipt-at-night": lambda: later(RECEIPT, hours=12),
    "text-a-week-later": lambda: later(TEXT, days=7),
    "change-the-next-day": lambda: later(CHANGED, days=1),
    "unpaid-two-days-later": lambda: later(UNPAID, days=2),
    "unpaid-three-weeks-later": lambda: later(UNPAID, days=21),
    "numbers-of-its-own": lambda: replace(
        SOUND, number=lambda number: f"{number[:20]}{(int(number[20:]) + 377) % 1_000_000:06}"
    ),
    "defends-by-portal": lambda: by("portail", DEFENCE),
    "defends-by-interface": lambda: by("interface", DEFENCE),
    "signs-by-hand": lambda: saying(CHANGED, _signed_by_hand),
    # what nothing asks
    "no-day-of-silence": lambda: dropped(RECEIPT, "date-rejet-implicite"),
    "names-the-service": lambda: saying(
        RECEIPT, lambda data, _row: {**data, "service-instructeur": "Bureau des recours"}
    ),
    "says-more-than-is-asked": lambda: saying(
        DECIDED, lambda data, _row: {**data, "reference-interne": "D-7"}
    ),
    "gives-reasons-always": lambda: saying(
        DECIDED, lambda data, _row: {"motifs-decision": ["Aucun paiement."], **data}
    ),
    "remedies-always": lambda: saying(
        DECIDED, lambda data, _row: {"voies-delais-recours": "Le tribunal, dans le mois.", **data}
    ),
    "finding-in-utc": lambda: saying(CREATED, _in_utc),
    "numbers-the-corrected-notice": lambda: saying(
        CHANGED,
        lambda data, row: {
            **data,
            "numero-avis-rectificatif": f"{data['numero-fps'][:17]}"
            f"{date.fromisoformat(data['date-decision']).timetuple().tm_yday:03}{data['numero-fps'][20:]}",
        },
    ),
    "refunds-by-transfer": lambda: saying(
        REFUND,
        lambda data, _row: {
            "coordonnees-bancaires": "FR7630006000011234567890189",
            **data,
        },
    ),
    **sparing_motives(SOUND),
    "shows-payment-alone": lambda: replace(
        SOUND, states=lambda states: {one: states[one] for one in states if one == "paiement"}
    ),
    "shows-dispute-alone": lambda: replace(
        SOUND, states=lambda states: {one: states[one] for one in states if one == "contestation"}
    ),
    # decisions that it takes by itself
    "creates-with-the-finding": lambda: by_itself(**{"fait.constat": CREATED}),
    "cancels-with-the-withdrawal": lambda: by_itself(**{"fait.retrait": CANCELLED}),
    "refuses-what-is-done": lambda: replace(
        by_itself(**{"fait.retrait": CANCELLED}), motives=lambda _rules: [], is_patient=False
    ),
    "refunds-with-the-decision": lambda: by_itself(**{DECIDED: REFUND}),
    "tells-each-ruling-at-once": lambda: by_itself(**{RULED: "information-annulation.information"}),
    "refunds-with-the-ruling": lambda: by_itself(**{RULED: REFUND}),
    "defends-with-the-communication": lambda: by_itself(
        **{"recours-collectivite.communication-requete": DEFENCE}
    ),
}
