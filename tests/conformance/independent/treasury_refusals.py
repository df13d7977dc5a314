"""Treasuries that refuse what they should take."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from functools import partial

from tests.conformance.independent.treasury import SOUND
from tests.conformance.independent.treasury_doors import OPTIONAL, SHORT
from tests.conformance.independent.treasury_ledger import (
    DOORS,
    PURSUED,
    REMITTED,
    TITLE,
    TO_REFUND,
    UNDONE,
    Habits,
    Page,
)
from tests.conformance.independent.treasury_makes import refusing


def _refuses_without(step: str, name: str) -> Habits:
    return refusing(step, f"content:{step}", lambda data, _page: name not in data)


def shifted(days: int) -> Callable[[Page], date]:
    return lambda page: date.fromisoformat(page.title["date-te"]) + timedelta(days=days)


WRONG_REFUSALS: Mapping[str, Callable[[], Habits]] = {
    **{f"{SHORT[one]}-refused": partial(refusing, one, f"content:{one}") for one in DOORS},
    **{
        f"{SHORT[step]}-refused-without-{name}": partial(_refuses_without, step, name)
        for step, name in OPTIONAL.items()
    },
    "pursuit-refused": lambda: refusing(PURSUED, "transition:poursuites"),
    "remission-refused": lambda: refusing(REMITTED, "transition:remise-gracieuse"),
    "title-refused-on-another-day": lambda: refusing(
        TITLE, "te-date", lambda data, page: data["date-te"] != SOUND.day(page).isoformat()
    ),
    "title-refused-above-the-minimum": lambda: refusing(
        TITLE, "te-majoration", lambda data, _page: data["montant-majoration"] != 5000
    ),
    "title-refused-of-big-sums": lambda: refusing(
        TITLE, "te-total", lambda data, _page: data["montant-total"] > 10000
    ),
    "title-refused-of-who-has-no-birthday": lambda: refusing(
        TITLE,
        "content:emission-te.emission",
        lambda data, _page: "date-naissance" not in data["identite-redevable"],
    ),
    "title-refused-of-companies": lambda: refusing(
        TITLE,
        "content:emission-te.emission",
        lambda data, _page: "raison-sociale" in data["identite-redevable"],
    ),
    "title-refused-of-who-lives-abroad": lambda: refusing(
        TITLE, "content:emission-te.emission", lambda data, _page: "pays" in data["adresse-redevable"]
    ),
    "annulment-refused-once-pursued": lambda: refusing(
        UNDONE, "transition:titre-annulation", lambda _data, page: bool(page.of(PURSUED))
    ),
    "annulment-refused-within-a-month": lambda: refusing(
        UNDONE, "transition:titre-annulation", lambda _data, page: SOUND.day(page) < shifted(31)(page)
    ),
    "annulment-refused-of-a-part": lambda: refusing(
        UNDONE,
        "titre-annulation-plafond",
        lambda data, page: 0 < data["montant-annule"] < page.title["montant-total"],
    ),
    "annulment-refused-of-all": lambda: refusing(
        UNDONE,
        "titre-annulation-plafond",
        lambda data, page: data["montant-annule"] == page.title["montant-total"],
    ),
    "annulment-refused-of-nothing": lambda: refusing(
        UNDONE, "titre-annulation-plafond", lambda data, _page: data["montant-annule"] == 0
    ),
    "annulment-refused-beyond-the-forfait": lambda: refusing(
        UNDONE,
        "titre-annulation-plafond",
        lambda data, page: data["montant-annule"] > page.title["montant-restant-du"],
    ),
    "annulment-refused-of-the-surcharge": lambda: refusing(
        UNDONE,
        "titre-annulation-majoration",
        lambda data, _page: data.get("montant-majoration-annule", 0) > 0,
    ),
    "second-annulment-refused": lambda: refusing(
        UNDONE, "titre-annulation-numero", lambda _data, page: bool(page.of(UNDONE))
    ),
    "annulment-refused-in-another-year": lambda: refusing(
        UNDONE,
        "titre-annulation-numero",
        lambda data, page: data["reference-ta"][:4] != str(SOUND.day(page).year),
    ),
    "refund-refused-of-a-part": lambda: refusing(
        TO_REFUND,
        "information-remboursement-montant",
        lambda data, page: data["montant-rembourse"] < page.title["montant-total"],
    ),
    "refund-refused-when-pursued-never": lambda: refusing(
        TO_REFUND, "transition:information-remboursement-te", lambda _data, page: not page.of(PURSUED)
    ),
    "pursuit-refused-for-four-months": lambda: refusing(
        PURSUED,
        "transition:poursuites",
        lambda _data, page: bool(page.title) and SOUND.day(page) < shifted(120)(page),
    ),
    "pursuit-refused-after-a-remission": lambda: refusing(
        PURSUED, "transition:poursuites", lambda _data, page: bool(page.of(REMITTED))
    ),
    "pursuit-refused-after-a-partial-annulment": lambda: refusing(
        PURSUED, "transition:poursuites", lambda _data, page: bool(page.of(UNDONE))
    ),
    "remission-refused-once-pursued": lambda: refusing(
        REMITTED, "transition:remise-gracieuse", lambda _data, page: bool(page.of(PURSUED))
    ),
    "remission-refused-of-all-the-surcharge": lambda: refusing(
        REMITTED,
        "remise-limitee-majoration",
        lambda data, page: data["montant-remis"] >= page.title["montant-majoration"],
    ),
    "remission-refused-of-a-part": lambda: refusing(
        REMITTED,
        "remise-limitee-majoration",
        lambda data, page: 0 < data["montant-remis"] < page.title["montant-majoration"],
    ),
    "second-remission-refused": lambda: refusing(
        REMITTED, "remise-limitee-majoration", lambda _data, page: bool(page.of(REMITTED))
    ),
    "remission-refused-within-three-months": lambda: refusing(
        REMITTED,
        "transition:remise-gracieuse",
        lambda _data, page: bool(page.title) and SOUND.day(page) < shifted(92)(page),
    ),
    "motives-swapped": lambda: replace(SOUND, motives=lambda rules: ["te-total"] if rules else rules),
}
