"""Courts' products that take a lawful way, and what makes a product of the sound one."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime

from tests.conformance.independent.calendars import sparing_motives
from tests.conformance.independent.court import SOUND
from tests.conformance.independent.court_tables import (
    COPIED,
    DEFENCE_RECEIPT,
    INVITED,
    PASSED_ON,
    RECEIPT,
    RULED,
    SERVED,
    TOLD,
    Case,
    Make,
)
from tests.conformance.independent.outbox import Outbox

OUTBOX = Outbox[Make, Case](SOUND)
saying, told, dropped, added, shifted = (
    OUTBOX.saying,
    OUTBOX.told,
    OUTBOX.dropped,
    OUTBOX.added,
    OUTBOX.shifted,
)
by, later, skipping = OUTBOX.by, OUTBOX.later, OUTBOX.skipping


def _order(*last: str) -> Make:
    return replace(SOUND, sends=lambda messages: sorted(messages, key=lambda one: one[0] in last))


def _in_utc(instant: str) -> str:
    return datetime.fromisoformat(instant).astimezone(UTC).isoformat()


LAWFUL: Mapping[str, Callable[[], Make]] = {
    "sound": lambda: SOUND,
    "the-copy-first": lambda: _order(RULED),
    "served-by-portal": lambda: by("portail", SERVED),
    "served-on-paper": lambda: by("papier", SERVED),
    "served-by-interface": lambda: by("interface", SERVED),
    "ruled-by-portal": lambda: by("portail", RULED),
    "ruled-by-interface": lambda: by("interface", RULED),
    "copied-by-portal": lambda: by("portail", COPIED),
    "copied-on-paper": lambda: by("papier", COPIED),
    "told-by-portal": lambda: by("portail", TOLD),
    "told-on-paper": lambda: by("papier", TOLD),
    "defence-receipt-by-teletransmission": lambda: by("teletransmission", DEFENCE_RECEIPT),
    "passed-on-the-next-day": lambda: later(PASSED_ON, days=1),
    "passed-on-on-paper": lambda: by("papier", PASSED_ON),
    **sparing_motives(SOUND),
    "numbers-of-digits": lambda: replace(
        SOUND, number=lambda data, now, turn: f"{now:%y}{int(data['numero-fps'][-5:]) % 99999:05}{turn}"
    ),
    "long-numbers": lambda: replace(
        SOUND, number=lambda data, now, turn: f"TSP-{now:%y}-{data['numero-fps'][-6:]}-{turn}"
    ),
    "receipts-of-paper": lambda: replace(SOUND, filing=SOUND.filing | {"voie-postale", "depot-greffe"}),
    "numbers-without-the-month": lambda: replace(
        SOUND, number=lambda data, _now, turn: f"R{data['numero-fps'][-6:]}{turn}"
    ),
    "late-defence-passed-on": lambda: skipping("memoire-tardif"),
    "paper-defence-passed-on": lambda: skipping("memoire-papier"),
    "passed-on-without-annexes": lambda: dropped(PASSED_ON, "pieces-justificatives"),
    "other-words-for-the-defect": lambda: saying(INVITED, lambda data, _case: data),
    "invited-on-paper": lambda: by("papier", INVITED),
    "a-file-name-of-its-own": lambda: saying(
        SERVED, lambda data, _case: {**data, "copie-requete": {"nom": f"{data['numero-requete']}.pdf"}}
    ),
    "more-than-is-asked": lambda: saying(
        SERVED, lambda data, _case: {**data, "service-emetteur": "2e chambre"}
    ),
    "an-hour-in-utc": lambda: saying(
        RECEIPT, lambda data, _case: {**data, "horodatage-depot": _in_utc(data["horodatage-depot"])}
    ),
}
