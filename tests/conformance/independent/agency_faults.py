"""Agencies' products that break a rule, one way each: the faults that a programmer makes in such a system."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from functools import partial

from tests.conformance.independent.agency_makes import SOUND, by, later, saying, skipping
from tests.conformance.independent.agency_refusals import REFUSALS
from tests.conformance.independent.agency_register import (
    CHANGED,
    CORRECTED,
    NOTICE,
    PAID,
    TITLE,
    TITLE_PAID,
    WARNING,
    File,
    Habits,
    months_later,
)
from tests.conformance.independent.agency_sayings import SAYINGS
from tests.conformance.independent.agency_sums import SUMS
from tests.conformance.independent.calendars import wrong_calendars
from tests.conformance.independent.shell import Json

SKIPPED = (
    "abandon-state",
    "after-title",
    "asked",
    "corrected-after-title",
    "created",
    "cycle",
    "form",
    "found",
    "lowered",
    "object",
    "overpaid",
    "paid",
    "payment-state",
    "plate",
    "reference",
    "remote-number",
    "remote-way",
    "rest",
    "sender",
    "siret",
    "titre-annulation-apres-titre",
    "titre-annulation-concordant",
    "titre-annulation-majoration",
    "titre-annulation-numero",
    "titre-annulation-plafond",
    "titre-annulation-reference",
    "titre-annulation-sur-information",
    "twice",
    "unpaid",
    "way",
)
"""What a product may forget to look at."""


def _a_day_short(day: date, months: int) -> date:
    return months_later(day, months) - timedelta(days=1)


def _spoiling(change: Callable[[File], object]) -> Habits:
    """Give a product that loses or changes something of a file after each call."""

    def spoils(file: File) -> None:
        change(file)

    return replace(SOUND, spoils=spoils)


def _on(step: str, change: Callable[[File], object]) -> Habits:
    """Give a product that does something wrong to a file when a message comes."""

    def objects(type_: str, _data: Json, file: File) -> list[str]:
        if type_ == step:
            change(file)
        return []

    return replace(SOUND, objects=objects)


def _untitled(file: File) -> None:
    file.queued.discard(TITLE)
    file.title = {}


def _states(**changes: str) -> Habits:
    named = {one.replace("_", "-"): value.replace("_", "-") for one, value in changes.items()}
    return replace(
        SOUND, states=lambda states: {one: named.get(value, value) for one, value in states.items()}
    )


def _to_the_mandatary(data: Json, _file: File) -> Json:
    who = data.get("identite-mandataire")
    return (
        {**data, "identite-redevable": {"raison-sociale": who["nom"], "siren": "111111111"}} if who else data
    )


def _limited(data: Json, days: int) -> Json:
    last = date.fromisoformat(data["date-limite-reduction"]) + timedelta(days=days)
    return {**data, "date-limite-reduction": last.isoformat()}


_DOINGS: Mapping[str, Callable[[], Habits]] = {
    # delays and calendars
    **wrong_calendars(SOUND),
    "months-a-day-short": lambda: replace(SOUND, months=_a_day_short),
    "three-days-too-soon": lambda: replace(SOUND, is_over=lambda day, last: day > last - timedelta(days=3)),
    "sending-is-notification": lambda: replace(SOUND, presumed=0),
    "four-days-of-presumption": lambda: replace(SOUND, presumed=4),
    "two-months-to-pay": lambda: replace(SOUND, payment_months=2),
    "a-month-to-pay": lambda: replace(SOUND, payment_months=1),
    "title-with-the-notice": lambda: replace(SOUND, is_over=lambda _day, _last: True),
    "title-on-the-last-day-printed": lambda: replace(
        SOUND, is_over=lambda day, last: day >= last - timedelta(days=6)
    ),
    "two-months-of-reduction": lambda: replace(SOUND, reduction_months=2),
    "no-month-of-reduction": lambda: replace(SOUND, reduction_months=0),
    "reduction-from-the-receipt": lambda: saying(WARNING, lambda data, _file: _limited(data, 6)),
    "reduction-of-thirty-days": lambda: saying(
        WARNING,
        lambda data, _file: {
            **data,
            "date-limite-reduction": (
                date.fromisoformat(data["date-envoi"]) + timedelta(days=30)
            ).isoformat(),
        },
    ),
    # what comes after what
    "notice-after-the-withdrawal": lambda: skipping("over", base=later(NOTICE, days=1)),
    "title-before-the-correction": lambda: skipping("corrected-first", base=later(CORRECTED, days=120)),
    # to whom, and of what
    "notice-to-the-register-s-company": lambda: saying(
        NOTICE,
        lambda data, _file: {
            **data,
            "identite-redevable": {"raison-sociale": "Loueur", "siren": "222222222"},
        },
    ),
    "corrected-to-the-mandatary": lambda: saying(CORRECTED, _to_the_mandatary),
    "corrected-of-the-first-change": lambda: saying(
        CORRECTED,
        lambda data, file: (
            {**data, "montant-rectifie": file.changes[0]["montant-rectifie"]} if file.changes else data
        ),
    ),
    "corrected-of-what-was-due": lambda: saying(
        CORRECTED, lambda data, file: {**data, "montant-rectifie": file.creation["montant-du"]}
    ),
    "corrected-of-what-is-taken-off": lambda: saying(
        CORRECTED,
        lambda data, file: {
            **data,
            "montant-rectifie": file.creation["montant-du"] - data["montant-rectifie"],
        },
    ),
    "corrected-received-when-decided": lambda: saying(
        CORRECTED,
        lambda data, file: (
            {**data, "date-reception-recours": file.changes[-1]["date-decision"]} if file.changes else data
        ),
    ),
    "corrected-by-another-way": lambda: by("internet", CORRECTED),
    "notice-of-the-tariff": lambda: saying(
        NOTICE, lambda data, file: {**data, "montant-du": file.creation["montant-fps-tarif"]}
    ),
    "notice-drawn-up-when-sent": lambda: saying(
        NOTICE, lambda data, _file: {**data, "date-etablissement": data["date-envoi"]}
    ),
    "notice-limit-from-the-sending": lambda: saying(
        NOTICE,
        lambda data, _file: {
            **data,
            "date-limite-paiement": months_later(date.fromisoformat(data["date-envoi"]), 3).isoformat(),
        },
    ),
    "warning-to-the-city": lambda: saying(
        WARNING,
        lambda data, _file: {
            **data,
            "identite-redevable": {"raison-sociale": data["nom-collectivite"], "siren": "111111111"},
        },
    ),
    # memory
    "one-file-for-all": lambda: replace(SOUND, shares=True),
    "forgets-payments": lambda: _spoiling(lambda file: file.paid.clear()),
    "first-payment-alone": lambda: _spoiling(lambda file: file.paid.__delitem__(slice(1, None))),
    "last-payment-alone": lambda: _spoiling(lambda file: file.paid.__delitem__(slice(None, -1))),
    "forgets-title-payments": lambda: _spoiling(lambda file: file.title_paid.clear()),
    "forgets-changes": lambda: _spoiling(lambda file: file.changes.clear()),
    "first-change-alone": lambda: _spoiling(lambda file: file.changes.__delitem__(slice(1, None))),
    "forgets-cancellations": lambda: _spoiling(lambda file: file.cancelled.clear()),
    "forgets-what-it-was-told": lambda: _spoiling(lambda file: file.told.clear()),
    "forgets-annulments": lambda: _spoiling(lambda file: file.undone.clear()),
    "forgets-abandons": lambda: _spoiling(lambda file: setattr(file, "abandoned", False)),
    "forgets-what-left": lambda: _spoiling(lambda file: file.queued.clear()),
    "forgets-invoices": lambda: _spoiling(lambda file: file.billed.clear()),
    "forgets-the-title": lambda: _spoiling(lambda file: file.title.clear()),
    "forgets-the-warning": lambda: _spoiling(lambda file: file.warning.clear()),
    "forgets-questions": lambda: _spoiling(lambda file: file.asked.clear()),
    "notice-again-on-a-change": lambda: _on(CHANGED, lambda file: file.queued.discard(NOTICE)),
    "notice-again-on-a-payment": lambda: _on(PAID, lambda file: file.queued.discard(NOTICE)),
    "title-again-on-a-payment": lambda: _on(TITLE_PAID, _untitled),
    "partial-taken-for-complete": lambda: _spoiling(
        lambda file: setattr(file, "settings", {**file.settings, "cycle": "complet"})
    ),
    "complete-taken-for-partial": lambda: _spoiling(
        lambda file: setattr(file, "settings", {**file.settings, "cycle": "partiel"})
    ),
    "one-reference-for-all-titles": lambda: replace(
        SOUND, reference=lambda kind, _file, given: "TE-1" if kind == "te" else given
    ),
    "one-reference-for-all-annulments": lambda: replace(
        SOUND, reference=lambda kind, _file, given: "TA-1" if kind == "ta" else given
    ),
    # motives and states
    "motives-swapped": lambda: replace(SOUND, motives=lambda rules: ["numero-siret"] if rules else rules),
    "abandoned-is-sent": lambda: _states(abandonne="transmis"),
    "always-notified": lambda: _states(apa_envoye="notifie", impaye="notifie"),
    "part-paid-is-paid": lambda: _states(paye_partiel="paye"),
    "nothing-due-is-paid": lambda: _states(plus_du="paye", te_paye="paye"),
    "warned-at-once": lambda: _states(te_emis="averti", avertissement_envoye="averti"),
    "sent-is-notified": lambda: _states(apa_envoye="notifie"),
    "title-paid-is-a-forfait-paid": lambda: _states(te_paye="paye"),
    "never-time-barred": lambda: _states(prescrit="averti"),
}

FAULTS: Mapping[str, Callable[[], Habits]] = {
    **_DOINGS,
    **SUMS,
    **{f"unchecked-{name}": partial(skipping, name) for name in SKIPPED},
    **REFUSALS,
    **SAYINGS,
}
