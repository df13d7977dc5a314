"""Agencies' products that take a lawful way, and what makes a product of the sound one."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from dateutil.relativedelta import relativedelta

from tests.conformance.independent.agency_register import (
    ABANDONED,
    ANSWERED,
    ASKED,
    CORRECTED,
    FLEET_ASKED,
    FOLLOWED,
    INVOICE,
    NOTICE,
    PAID_TOLD,
    RECEIPT,
    REFUND,
    RULED,
    THEFT_ASKED,
    TITLE,
    TOLD,
    UNDONE,
    WARNING,
    File,
    Habits,
)
from tests.conformance.independent.calendars import sparing_motives
from tests.conformance.independent.outbox import Outbox
from tests.conformance.independent.shell import Json

SOUND = Habits()
PARIS = ZoneInfo("Europe/Paris")
SENT = (
    ASKED,
    THEFT_ASKED,
    FLEET_ASKED,
    NOTICE,
    CORRECTED,
    INVOICE,
    FOLLOWED,
    RECEIPT,
    PAID_TOLD,
    TITLE,
    WARNING,
    UNDONE,
    REFUND,
)
OUTBOX = Outbox[Habits, File](SOUND)
saying, dropped, by, later, skipping = (
    OUTBOX.saying,
    OUTBOX.dropped,
    OUTBOX.by,
    OUTBOX.later,
    OUTBOX.skipping,
)


def undoing(*causes: str) -> Habits:
    """Give a product that annuls a title by itself when it is told to."""
    return replace(SOUND, by_itself=lambda type_, _data: UNDONE if type_ in causes else None)


def _tonight(type_: str, now: datetime) -> datetime:
    """All that leaves of itself leaves at three in the morning; what a person decides, at once."""
    if type_ == UNDONE:
        return now
    return datetime.combine(now.astimezone(PARIS).date() + timedelta(days=1), time(3), PARIS)


def _on_weekdays(type_: str, now: datetime) -> datetime:
    """Post leaves on Monday what is ready on Saturday or on Sunday."""
    wait = {5: 2, 6: 1}.get(now.astimezone(PARIS).weekday(), 0)
    return now + timedelta(days=wait) if type_ in (NOTICE, CORRECTED, WARNING) else now


def _next_month(type_: str, now: datetime) -> datetime:
    """Titles are issued together, on the first day of each month."""
    return (now + relativedelta(months=1, day=1, hour=6)) if type_ == TITLE else now


def _euro(cents: int) -> int:
    return (cents + 50) // 100 * 100


def _in_utc(data: Json, _file: File) -> Json:
    found = data.get("date-heure-constat")
    return (
        {**data, "date-heure-constat": datetime.fromisoformat(found).astimezone(UTC).isoformat()}
        if found
        else data
    )


def _signed(data: Json, _file: File) -> Json:
    """« Signé » stands for the signature."""
    return {
        **{one: data[one] for one in data if one != "signature-agent"},
        **({"mention-signe": True} if "signature-agent" in data else {}),
    }


def _numbered(data: Json, _file: File) -> Json:
    day = date.fromisoformat(data["date-etablissement"]).timetuple().tm_yday
    number = f"{data['numero-fps'][:17]}{day:03}{data['numero-fps'][20:]}"
    return {**data, "numero-avis-rectificatif": number}


def _shared_out(data: Json, file: File) -> Json:
    """What is annulled is first taken from the majoration, unless a person said otherwise."""
    left = file.title["montant-majoration"] - sum(
        one.get("montant-majoration-annule", 0) for one in file.undone
    )
    return {"montant-majoration-annule": max(min(data["montant-annule"], left), 0), **data}


def _some_days_more(data: Json, _file: File) -> Json:
    last = date.fromisoformat(data["date-limite-paiement"]) + timedelta(days=5)
    return {**data, "date-limite-paiement": last.isoformat()}


LAWFUL: Mapping[str, Callable[[], Habits]] = {
    "sound": lambda: SOUND,
    # when it leaves
    "notice-the-next-day": lambda: later(NOTICE, days=1),
    "notice-three-weeks-later": lambda: later(NOTICE, days=21),
    "question-the-next-day": lambda: later(ASKED, days=1),
    "everything-at-night": lambda: replace(SOUND, defers=_tonight),
    "post-on-weekdays": lambda: replace(SOUND, defers=_on_weekdays),
    "title-the-next-day": lambda: later(TITLE, days=1),
    "title-thirty-days-later": lambda: later(TITLE, days=30),
    "title-six-months-later": lambda: later(TITLE, days=180),
    "titles-on-the-first-of-the-month": lambda: replace(SOUND, defers=_next_month),
    "warning-the-next-day": lambda: later(WARNING, days=1),
    "warning-ten-days-later": lambda: later(WARNING, days=10),
    "corrected-the-next-day": lambda: later(CORRECTED, days=1),
    "corrected-a-week-later": lambda: later(CORRECTED, days=7),
    "receipt-a-week-later": lambda: later(RECEIPT, days=7),
    "payment-told-the-next-day": lambda: later(PAID_TOLD, days=1),
    "payment-told-a-month-later": lambda: later(PAID_TOLD, days=30),
    "refund-told-a-week-later": lambda: later(REFUND, days=7),
    "follow-up-the-next-day": lambda: later(FOLLOWED, days=1),
    "follow-up-first": lambda: replace(SOUND, orders=lambda type_: type_ != FOLLOWED),
    "city-told-before-the-payer": lambda: replace(SOUND, orders=lambda type_: type_ != PAID_TOLD),
    # by which way
    "electronic-notice": lambda: by("voie-electronique", NOTICE, CORRECTED),
    "notice-by-internet": lambda: by("internet", NOTICE, CORRECTED),
    "notice-by-letter": lambda: by("courrier", NOTICE, CORRECTED),
    "warning-by-post": lambda: by("voie-postale", WARNING),
    "receipt-by-letter": lambda: by("courrier", RECEIPT),
    "receipt-at-the-counter": lambda: by("guichet", RECEIPT),
    # what the law leaves open
    "fifth-day": lambda: replace(SOUND, presumed=5),
    "corrected-runs-anew": lambda: replace(SOUND, limit=lambda _first, corrected: corrected),
    "rounds-to-the-euro": lambda: replace(
        SOUND,
        majoration=lambda rest: _euro(SOUND.majoration(rest)),
        reduced=lambda total, added: _euro(SOUND.reduced(total, added)),
    ),
    "late-payments-do-not-lower-the-title": lambda: replace(
        SOUND, counts=lambda paid_on, last: paid_on <= last.isoformat()
    ),
    "cancels-without-corrected-notice": lambda: replace(SOUND, corrects=lambda _cancelled: False),
    "corrected-notice-of-every-cancellation": lambda: replace(SOUND, corrects=lambda _cancelled: True),
    "corrected-drawn-up-when-decided": lambda: replace(
        SOUND, draws_up=lambda change, _today: str(change["date-decision"])
    ),
    "some-days-more-to-pay": lambda: saying(NOTICE, _some_days_more),
    # whom it asks
    "asks-the-register-alone": lambda: replace(SOUND, asks=frozenset()),
    "asks-no-fleet": lambda: replace(SOUND, asks=frozenset({THEFT_ASKED})),
    "asks-of-thefts-at-once": lambda: replace(SOUND, asks_theft_first=True),
    "asks-of-what-a-city-notified": lambda: replace(SOUND, asks_of_unpaid=True),
    "asks-of-it-and-waits": lambda: later(TITLE, replace(SOUND, asks_of_unpaid=True), days=5),
    "takes-late-answers": lambda: skipping("answer-state"),
    "waits-for-the-answer-on-thefts": lambda: replace(SOUND, waits={THEFT_ASKED: 5, FLEET_ASKED: 10}),
    "waits-for-no-fleet": lambda: replace(SOUND, waits={}),
    "waits-a-month-for-a-fleet": lambda: replace(SOUND, waits={FLEET_ASKED: 30}),
    "sends-to-whom-the-register-names": lambda: replace(SOUND, whom=lambda file: file.owner),
    # what it says, or not
    "tells-nothing": lambda: replace(SOUND, tells=frozenset()),
    "tells-of-titles-alone": lambda: replace(SOUND, tells=frozenset({"titre-emis"})),
    "tells-of-notices-alone": lambda: replace(SOUND, tells=frozenset({"envoye"})),
    "invoices-each-quarter": lambda: replace(SOUND, bills=3),
    "invoices-each-year": lambda: replace(SOUND, bills=12),
    "invoices-nothing": lambda: replace(SOUND, bills=0),
    "free-of-charge": lambda: replace(SOUND, price=0),
    "no-reduced-sum": lambda: dropped(WARNING, "montant-reduit", "date-limite-reduction"),
    "no-annulment-in-the-refund": lambda: dropped(REFUND, "reference-ta"),
    "remote-payment-number": lambda: saying(
        NOTICE, lambda data, _file: {**data, "numero-telepaiement": f"{data['numero-fps']}97"}
    ),
    "says-signed": lambda: saying(NOTICE, _signed),
    "says-more-than-is-asked": lambda: saying("*", lambda data, _file: {**data, "reference-interne": "D-7"}),
    "finding-in-utc": lambda: saying("*", _in_utc),
    "numbers-the-corrected-notice": lambda: saying(CORRECTED, _numbered),
    "shares-the-annulment-out": lambda: saying(UNDONE, _shared_out),
    # its own numbers
    "references-of-its-own": lambda: replace(
        SOUND, reference=lambda kind, file, given: f"TE/{file.number[-9:]}" if kind == "te" else given
    ),
    "references-of-its-clock": lambda: replace(
        SOUND, reference=lambda kind, file, _given: f"{kind}-{file.now:%Y%m%d%H%M%S}"
    ),
    # how it answers
    **sparing_motives(SOUND),
    "shows-no-state": lambda: replace(SOUND, states=lambda _states: {"contestation": "aucune"}),
    # decisions that it takes by itself
    "annuls-when-told": lambda: undoing(RULED, TOLD),
    "annuls-what-the-court-tells": lambda: undoing(RULED),
    "refuses-to-annul-again": lambda: replace(
        undoing(RULED, TOLD), is_patient=False, motives=lambda _rules: []
    ),
    "gives-up-by-itself": lambda: replace(
        SOUND,
        by_itself=lambda type_, data: (
            ABANDONED if type_ == ANSWERED and not data["redevable-trouve"] else None
        ),
    ),
}
