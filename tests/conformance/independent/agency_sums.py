"""Agencies' products that reckon wrongly: titles, what is left to pay, annulments, refunds."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from tests.conformance.independent.agency_makes import SOUND, later, saying, skipping
from tests.conformance.independent.agency_register import (
    CHANGED,
    PAID_TOLD,
    RECEIPT,
    REFUND,
    TITLE,
    TITLE_PAID,
    UNDONE,
    File,
    Habits,
)
from tests.conformance.independent.shell import Json


def _issuing(change: Callable[[Json, File], Json]) -> Habits:
    """Give a product whose titles, and all that comes of them, say something wrong."""

    def said(data: Json, file: File) -> Json:
        file.title = {**data, **change(data, file)}
        return file.title

    return saying(TITLE, said)


def _added(data: Json, added: int) -> Json:
    return {"montant-majoration": added, "montant-total": data["montant-restant-du"] + added}


def _rest(data: Json, rest: int) -> Json:
    return {
        "montant-restant-du": rest,
        "montant-majoration": SOUND.majoration(rest),
        "montant-total": rest + SOUND.majoration(rest),
    }


def _fifth_of(data: Json, file: File, name: str) -> Json:
    base = {**file.creation, **file.unpaid, **data}[name]
    return _added(data, SOUND.majoration(base))


def _annulling(change: Callable[[Json, File], int]) -> Habits:
    """Give a product that annuls another sum, and remembers it."""

    def said(data: Json, file: File) -> Json:
        file.undone[-1] = {**data, "montant-annule": change(data, file)}
        return file.undone[-1]

    return saying(UNDONE, said)


def _left(change: Callable[[Json, File], int]) -> Habits:
    """Give a product that tells the city that another sum is left."""
    return saying(PAID_TOLD, lambda data, file: {**data, "montant-restant-du": change(data, file)})


def _undoing(step: str) -> Habits:
    """Give a product that annuls a title on what is no reason to."""
    sound = replace(SOUND, by_itself=lambda type_, _data: UNDONE if type_ == step else None)
    unchecked = (
        "apres-titre",
        "concordant",
        "majoration",
        "numero",
        "plafond",
        "reference",
        "sur-information",
    )
    return skipping(*(f"titre-annulation-{one}" for one in unchecked), base=sound)


SUMS: Mapping[str, Callable[[], Habits]] = {
    # sums of the title
    "no-least-majoration": lambda: replace(SOUND, majoration=lambda rest: (rest * 2 + 5) // 10),
    "always-fifty-euros": lambda: replace(SOUND, majoration=lambda _rest: 5000),
    "a-tenth-of-majoration": lambda: replace(SOUND, majoration=lambda rest: max(rest // 10, 5000)),
    "least-majoration-of-thirty": lambda: replace(SOUND, majoration=lambda rest: max(rest // 5, 3000)),
    "fifty-euros-besides": lambda: replace(SOUND, majoration=lambda rest: rest // 5 + 5000),
    "half-a-cent-is-dropped": lambda: replace(SOUND, majoration=lambda rest: max(rest // 5, 5000)),
    "majoration-of-what-was-due": lambda: _issuing(lambda data, file: _fifth_of(data, file, "montant-du")),
    "title-of-what-was-due": lambda: _issuing(
        lambda data, file: _rest(data, {**file.creation, **file.unpaid}["montant-du"])
    ),
    "title-of-the-tariff": lambda: _issuing(
        lambda data, file: _rest(data, int({**data, **file.creation}.get("montant-fps-tarif", 3500)))
    ),
    "title-without-majoration": lambda: _issuing(lambda data, _file: _added(data, 0)),
    "total-of-the-rest": lambda: _issuing(lambda data, _file: {"montant-total": data["montant-restant-du"]}),
    "total-of-the-majoration": lambda: _issuing(
        lambda data, _file: {"montant-total": data["montant-majoration"]}
    ),
    "reduced-by-the-fifth-of-the-rest": lambda: replace(
        SOUND, reduced=lambda total, added: total - (total - added) // 5
    ),
    "reduced-by-the-fifth-of-the-majoration": lambda: replace(
        SOUND, reduced=lambda total, added: total - added // 5
    ),
    "reduced-without-cap": lambda: replace(SOUND, reduced=lambda total, _added: total * 4 // 5),
    "reduced-by-the-majoration": lambda: replace(SOUND, reduced=lambda total, added: total - added),
    "reduced-by-nothing": lambda: replace(SOUND, reduced=lambda total, _added: total),
    # what is said of payments
    "tells-nothing-left": lambda: _left(lambda _data, _file: 0),
    "tells-all-is-left": lambda: _left(lambda data, file: file.title.get("montant-total", file.due)),
    "tells-what-was-due-first": lambda: _left(
        lambda data, file: max(file.creation.get("montant-du", 0) - file.paid_sum, 0)
    ),
    "tells-the-last-payment-off": lambda: _left(
        lambda data, file: max(file.title.get("montant-total", file.due) - data["montant-paye"], 0)
    ),
    "tells-all-that-was-paid": lambda: saying(
        PAID_TOLD, lambda data, file: {**data, "montant-paye": file.paid_sum + file.title_paid_sum}
    ),
    "receipt-of-all-that-was-paid": lambda: saying(
        RECEIPT, lambda data, file: {**data, "montant-paye": file.paid_sum + file.title_paid_sum}
    ),
    "receipt-of-what-is-due": lambda: saying(
        RECEIPT, lambda data, file: {**data, "montant-paye": file.title.get("montant-total", file.due)}
    ),
    # annulments and refunds
    "annuls-the-whole-title": lambda: _annulling(lambda _data, file: file.title["montant-total"]),
    "annuls-the-rest-alone": lambda: _annulling(lambda _data, file: file.title["montant-restant-du"]),
    "annuls-the-majoration-alone": lambda: _annulling(lambda _data, file: file.title["montant-majoration"]),
    "annulment-the-next-day": lambda: later(UNDONE, days=1),
    "annulment-a-month-later": lambda: later(UNDONE, days=31),
    "annuls-on-every-payment": lambda: _undoing(TITLE_PAID),
    "annuls-on-every-change": lambda: _undoing(CHANGED),
    "refunds-all-that-was-paid": lambda: saying(
        REFUND, lambda data, file: {**data, "montant-rembourse": file.title_paid_sum}
    ),
    "refunds-the-whole-title": lambda: saying(
        REFUND, lambda data, file: {**data, "montant-rembourse": file.title["montant-total"]}
    ),
}
