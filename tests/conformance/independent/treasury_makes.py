"""Accountants' products that take a lawful way, and what makes a product of the sound one."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta

from tests.conformance.independent.calendars import sparing_motives
from tests.conformance.independent.shell import Json
from tests.conformance.independent.treasury import SOUND
from tests.conformance.independent.treasury_ledger import (
    PURSUED,
    REMITTED,
    TITLE,
    TO_REFUND,
    UNDONE,
    Habits,
    Page,
)

IsSo = Callable[[Json, Page], bool]
RECEIVED = "fr.tresorerie.accuse-de-prise-en-charge"


def refusing(step: str, rule: str, is_so: IsSo = lambda _data, _page: True, base: Habits = SOUND) -> Habits:
    """Give a product that refuses a message or a decision, for a rule that it names."""
    before = base.objects

    def objects(type_: str, data: Json, page: Page) -> list[str]:
        found = before(type_, data, page)
        return [*found, rule] if type_ == step and is_so(data, page) else found

    return replace(base, objects=objects)


def showing(change: Callable[[Json], Json]) -> Habits:
    """Give a product that shows its states otherwise."""
    return replace(SOUND, states=change)


def undone_in_all(data: Json, page: Page) -> int:
    """Add what an annulment says to those that came before it, in cents."""
    return page.total(UNDONE, "montant-annule") + int(data["montant-annule"])


def is_of_another(data: Json, page: Page) -> bool:
    """Whether a message is about another title than the one in charge."""
    return bool(page.title) and data["reference-te"] != page.title["reference-te"]


def exceeds_its_surcharge(data: Json, page: Page) -> bool:
    """Whether the surcharge that is annulled exceeds that of the title, or what is annulled at all."""
    surcharge = int(data.get("montant-majoration-annule", 0))
    before = page.total(UNDONE, "montant-majoration-annule")
    due = int(page.title.get("montant-majoration", 0))
    return bool(surcharge > data["montant-annule"]) or before + surcharge > due


def _strict() -> Habits:
    """A product that refuses all that ANTAI must not have sent, each by its rule."""
    made = refusing(TITLE, "te-unique", lambda _data, page: bool(page.title))
    made = refusing(UNDONE, "titre-annulation-reference", is_of_another, made)
    made = refusing(
        UNDONE,
        "titre-annulation-plafond",
        lambda data, page: bool(page.title) and undone_in_all(data, page) > page.title["montant-total"],
        made,
    )
    made = refusing(UNDONE, "titre-annulation-majoration", exceeds_its_surcharge, made)
    made = refusing(
        TO_REFUND,
        "information-remboursement-montant",
        lambda data, page: data["montant-rembourse"] > page.total(UNDONE, "montant-annule"),
        made,
    )
    return refusing(TO_REFUND, "information-remboursement-titre", is_of_another, made)


def _held_for_the_warning(_data: Json, page: Page) -> bool:
    """Less than twelve days after the title: the warning may not be received yet."""
    return bool(page.title) and SOUND.day(page) < SOUND.runs_from(page) + timedelta(days=12)


def _receipt(step: str, page: Page) -> list[tuple[str, Json]]:
    return [(RECEIVED, {"reference-te": page.title["reference-te"]})] if step == TITLE else []


def _renamed(state: str, name: str) -> Callable[[Json], Json]:
    return lambda states: {region: name if shown == state else shown for region, shown in states.items()}


LAWFUL: Mapping[str, Callable[[], Habits]] = {
    "sound": lambda: SOUND,
    # what it takes of what cannot be placed, and what it refuses
    "takes-what-it-cannot-place": lambda: replace(SOUND, unknown=frozenset()),
    "takes-an-annulment-before-the-title": lambda: replace(SOUND, unknown=frozenset({"reference"})),
    "takes-the-annulment-of-another-title": lambda: replace(SOUND, unknown=frozenset({"title-first"})),
    "refuses-all-that-must-not-be-sent": _strict,
    "refuses-a-second-title": lambda: refusing(TITLE, "te-unique", lambda _data, page: bool(page.title)),
    "refuses-annulments-beyond-the-title": lambda: refusing(
        UNDONE,
        "titre-annulation-plafond",
        lambda data, page: bool(page.title) and undone_in_all(data, page) > page.title["montant-total"],
    ),
    "refuses-a-surcharge-beyond-the-title": lambda: refusing(
        UNDONE, "titre-annulation-majoration", exceeds_its_surcharge
    ),
    "refuses-a-number-used-again": lambda: refusing(
        UNDONE,
        "titre-annulation-numero",
        lambda data, page: data["reference-ta"] in {one["reference-ta"] for one in page.of(UNDONE)},
    ),
    "refuses-refunds-beyond-the-annulment": lambda: refusing(
        TO_REFUND,
        "information-remboursement-montant",
        lambda data, page: data["montant-rembourse"] > page.total(UNDONE, "montant-annule"),
    ),
    "refuses-refunds-without-annulment": lambda: refusing(
        TO_REFUND, "information-remboursement-apres-annulation", lambda _data, page: not page.of(UNDONE)
    ),
    # what people decide
    "pursues-what-is-barred": lambda: replace(SOUND, skips=frozenset({"pursued-in-time"})),
    "pursues-once": lambda: refusing(
        PURSUED, "transition:poursuites", lambda _data, page: bool(page.of(PURSUED))
    ),
    "pursues-once-the-warning-is-received": lambda: refusing(
        PURSUED, "transition:poursuites", _held_for_the_warning
    ),
    "remits-nothing-of-what-is-barred": lambda: refusing(
        REMITTED,
        "transition:remise-gracieuse",
        lambda _data, page: bool(page.title) and SOUND.is_barred(page),
    ),
    "remits-nothing-of-what-is-extinct": lambda: refusing(
        REMITTED,
        "transition:remise-gracieuse",
        lambda _data, page: bool(page.title) and SOUND.left(page) <= 0,
    ),
    # what it shows
    "holds-the-debtor-for-warned": lambda: replace(SOUND, warned_after=6),
    "holds-the-debtor-for-warned-later": lambda: replace(SOUND, warned_after=30),
    "shows-the-warning-as-sent": lambda: showing(_renamed("te-emis", "avertissement-envoye")),
    "shows-the-debtor-as-warned": lambda: showing(_renamed("te-emis", "averti")),
    "shows-payment-alone": lambda: showing(
        lambda states: {region: shown for region, shown in states.items() if region == "paiement"}
    ),
    # how it speaks
    **sparing_motives(SOUND),
    "acknowledges-the-title-in-its-own-words": lambda: replace(
        SOUND, sends=_receipt, extensions=(RECEIVED,), ways={RECEIVED: "voie-electronique"}
    ),
    "counts-days-overseas": lambda: replace(
        SOUND,
        zone=lambda territory: {
            "guadeloupe": "America/Guadeloupe",
            "martinique": "America/Martinique",
            "guyane": "America/Cayenne",
            "la-reunion": "Indian/Reunion",
            "mayotte": "Indian/Mayotte",
        }.get(territory, "Europe/Paris"),
    ),
}
