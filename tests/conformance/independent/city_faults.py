"""Cities' products that break a rule, one way each: the faults that a programmer makes in such a system."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from functools import partial

from tests.conformance.independent.calendars import wrong_calendars
from tests.conformance.independent.city_makes import APPEAL, OUTBOX, PAID, SOUND, skipping, spoiling
from tests.conformance.independent.city_register import (
    ACCEPTED,
    CHANGED,
    CREATED,
    DECIDED,
    DEFENCE,
    REFUND,
    Habits,
    Row,
    months_later,
    sent_or_received,
)
from tests.conformance.independent.city_sayings import SAYINGS
from tests.conformance.independent.shell import Json

SKIPPED = (
    "cancel-appeal",
    "cancel-ruling",
    "cancel-withdrawn",
    "cancelled",
    "create-state",
    "created",
    "cycle",
    "decision-dates",
    "decision-state",
    "deduction-paiement-immediat",
    "defence-state",
    "document-comptable-montant",
    "enrolment",
    "examiner",
    "faithful",
    "fin-effet",
    "finding",
    "forfait-sans-effet-precedent",
    "form",
    "information-annulation-concordante",
    "information-annulation-plafond",
    "information-annulation-titre-vise",
    "memoire-numero-requete",
    "message-siret",
    "minore-avant-message",
    "minore-montant",
    "notice-state",
    "offer-end",
    "offer-state",
    "partial-sum",
    "payment-state",
    "rapo-apres-titre-connu",
    "rapo-auteur-sans-mandat",
    "rapo-copie-avis-jointe",
    "rapo-delai",
    "rapo-expose-motive",
    "rapo-forme-envoi",
    "rapo-mandat-joint",
    "rapo-piece-immatriculation",
    "refund-cause",
    "rest",
    "same-appeal",
    "sender",
    "sending-day",
    "served",
    "silence",
    "somme-due",
    "tarif-plafond",
    "title-known",
    "told-cause",
    "total-sum",
    "twice",
    "way",
    "withdrawal-state",
)
_NUMBERS = frozenset({"numero-annee", "numero-quantieme", "message-siret"})


def _objecting(step: str, rule: str, is_so: Callable[[Json, Row], bool]) -> Habits:
    """Give a product that refuses what it must take."""
    return replace(
        SOUND, objects=lambda type_, data, row: [rule] if type_ == step and is_so(data, row) else []
    )


def _numbering(place: int, digits: str) -> Habits:
    """Give a product that numbers its forfaits wrongly."""
    return replace(
        SOUND,
        number=lambda number: f"{number[:place]}{digits}{number[place + len(digits) :]}",
        skips=_NUMBERS,
    )


def _of(name: str, value: object) -> Callable[[Row], None]:
    """Make a column hold the same value whatever comes."""
    return lambda row: setattr(row, name, value)


def _drawn_up(row: Row) -> None:
    """The delays run from the day on which the notice was drawn up."""
    if row.noticed and "date-etablissement" in row.finding:
        row.noticed = date.fromisoformat(row.finding["date-etablissement"])


def _last_payment_alone(row: Row) -> None:
    row.paid[:] = row.paid[-1:]


def _last_ruling_alone(row: Row) -> None:
    row.rulings[:] = row.rulings[-1:]


def _always_full(row: Row) -> None:
    row.settings = {**row.settings, "cycle": "complet"}


def _always_partial(row: Row) -> None:
    row.settings = {**row.settings, "cycle": "partiel"}


def _forgets_the_correction(row: Row) -> None:
    row.decisions[:] = [one for one in row.decisions if one["sens-decision"] not in ACCEPTED]


def _takes_the_payment_for_the_debt(row: Row) -> None:
    """A payment lowers what is due in the finding itself."""
    while row.paid:
        row.finding["montant-du"] = max(row.due - row.paid.pop()["montant-paye"], 0)


def _states(region: str, **changes: str) -> Habits:
    named = {one.replace("_", "-"): value.replace("_", "-") for one, value in changes.items()}
    return replace(
        SOUND,
        states=lambda states: {
            one: named.get(value, value) if one == region else value for one, value in states.items()
        },
    )


_DOINGS: Mapping[str, Callable[[], Habits]] = {
    # delays and calendars
    **wrong_calendars(SOUND),
    "a-day-of-grace": lambda: replace(SOUND, is_over=lambda day, last: day > last + timedelta(days=1)),
    "three-days-of-grace": lambda: replace(SOUND, is_over=lambda day, last: day > last + timedelta(days=3)),
    "sending-is-notification": lambda: replace(SOUND, presumed=0),
    "ten-days-of-presumption": lambda: replace(SOUND, presumed=10),
    "four-days-of-presumption": lambda: replace(SOUND, presumed=4),
    "posted-notice-even-if-electronic": lambda: replace(SOUND, electronic_same_day=False),
    "two-months-to-appeal": lambda: replace(SOUND, appeal_months=2),
    "two-months-to-answer": lambda: replace(SOUND, answer_months=2),
    "two-months-to-pay": lambda: replace(SOUND, payment_months=2),
    "four-months-to-pay": lambda: replace(SOUND, payment_months=4),
    "receipt-decides-of-the-delay": lambda: replace(
        SOUND, sent_day=lambda appeal: str(appeal["date-reception"])
    ),
    "notified-when-drawn-up": lambda: spoiling(_drawn_up),
    # numbers that it gives itself
    "numbers-of-another-year": lambda: _numbering(14, "99"),
    "numbers-of-another-day": lambda: _numbering(17, "399"),
    "numbers-of-another-town": lambda: _numbering(0, "31"),
    "numbers-too-short": lambda: replace(SOUND, number=lambda number: number[:25]),
    # what is not looked at
    **{f"unchecked-{name}": partial(skipping, name) for name in SKIPPED},
    "admits-everything": lambda: skipping(*(one for one in SKIPPED if one.startswith("rapo-"))),
    "rejects-twice": lambda: skipping("same-decision", "decision-state"),
    # what is refused though it must be taken
    "refuses-late-appeals": lambda: _objecting(
        APPEAL,
        "rapo-delai",
        lambda data, row: (
            row.noticed is not None
            and date.fromisoformat(sent_or_received(data)) > months_later(row.noticed, 1)
        ),
    ),
    "refuses-appeals-without-copy": lambda: _objecting(
        APPEAL, "rapo-copie-avis-jointe", lambda data, _row: "copie-avis" not in data
    ),
    "refuses-simple-letters": lambda: _objecting(
        APPEAL, "rapo-forme-envoi", lambda data, _row: data["mode-envoi-recours"] == "lettre-simple"
    ),
    "refuses-appeals-of-who-paid": lambda: _objecting(
        APPEAL, "transition:rapo-depot", lambda _data, row: bool(row.paid)
    ),
    "refuses-second-appeals": lambda: _objecting(
        APPEAL, "transition:rapo-depot", lambda _data, row: bool(row.decisions)
    ),
    "refuses-lessees": lambda: _objecting(
        APPEAL, "rapo-auteur-sans-mandat", lambda data, _row: data.get("qualite-auteur") == "locataire"
    ),
    "refuses-second-payments": lambda: _objecting(
        PAID, "transition:suites-du-paiement", lambda _data, row: bool(row.paid)
    ),
    "refuses-late-decisions": lambda: _objecting(
        DECIDED, "rapo-reponse-delai", lambda _data, row: row.contest == "rapo-rejete-implicite"
    ),
    "refuses-decisions-after-payment": lambda: _objecting(
        DECIDED, "transition:rapo-decision", lambda _data, row: bool(row.paid)
    ),
    "refuses-to-change-a-rejection": lambda: _objecting(
        DECIDED, "rapo-decision-unique", lambda _data, row: row.contest == "rapo-rejete-explicite"
    ),
    "refuses-late-defences": lambda: _objecting(
        DEFENCE,
        "memoire-delai",
        lambda _data, row: (
            bool(row.request)
            and row.now.date() > months_later(date.fromisoformat(row.request["date-communication"]), 1)
        ),
    ),
    "refuses-every-creation": lambda: _objecting(CREATED, "numero-quantieme", lambda _data, _row: True),
    "refuses-every-refund": lambda: _objecting(
        REFUND, "document-comptable-montant", lambda _data, _row: True
    ),
    "refuses-every-withdrawal": lambda: _objecting(
        "fait.retrait", "transition:retrait", lambda _data, _row: True
    ),
    # memory
    "one-row-for-all": lambda: replace(SOUND, shares=True),
    "forgets-payments": lambda: spoiling(_of("paid", [])),
    "last-payment-alone": lambda: spoiling(_last_payment_alone),
    "last-ruling-alone": lambda: spoiling(_last_ruling_alone),
    "forgets-the-title": lambda: spoiling(_of("title", None)),
    "forgets-the-withdrawal": lambda: spoiling(_of("withdrawn", None)),
    "forgets-the-correction": lambda: spoiling(_forgets_the_correction),
    "forgets-what-it-told": lambda: spoiling(lambda row: row.told.clear()),
    "forgets-the-refunds": lambda: spoiling(lambda row: row.refunds.clear()),
    "unpaid-told-each-time": lambda: spoiling(_of("unpaid_told", 0)),
    "takes-the-payment-for-the-debt": lambda: spoiling(_takes_the_payment_for_the_debt),
    "partial-taken-for-full": lambda: spoiling(_always_full),
    "full-taken-for-partial": lambda: spoiling(_always_partial),
    "number-of-the-dossier-before": lambda: OUTBOX.kept(DECIDED, "numero-fps"),
    "sum-of-the-dossier-before": lambda: OUTBOX.kept(CHANGED, "montant-rectifie"),
    "request-of-the-dossier-before": lambda: OUTBOX.kept(DEFENCE, "numero-requete"),
    "motives-swapped": lambda: replace(SOUND, motives=lambda rules: ["somme-due"] if rules else rules),
    # states
    "inadmissible-is-rejected": lambda: _states("contestation", rapo_irrecevable="rapo_rejete_explicite"),
    "partial-is-total": lambda: _states("contestation", rapo_accepte_partiel="rapo_accepte_total"),
    "no-case-is-a-rejection": lambda: _states("contestation", juge_non_lieu="juge_rejet"),
    "nothing-due-is-paid": lambda: _states("paiement", plus_du="paye"),
    "always-notified": lambda: _states("paiement", impaye="notifie"),
}

FAULTS: Mapping[str, Callable[[], Habits]] = {**_DOINGS, **SAYINGS}
