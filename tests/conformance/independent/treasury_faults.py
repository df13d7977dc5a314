"""Accountants' products that break a rule, one way each: the faults of an editor who misreads the law."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import partial

from tests.conformance.independent.calendars import wrong_calendars
from tests.conformance.independent.shell import Door, Json, Message
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
    Page,
)
from tests.conformance.independent.treasury_makes import refusing, showing

SHORT = {TITLE: "title", UNDONE: "annulment", TO_REFUND: "refund", PURSUED: "pursuit", REMITTED: "remission"}
CHECKED = (
    "form",
    "pursued-reference",
    "pursued-rest",
    "pursued-title",
    "remitted-before",
    "remitted-reference",
    "remitted-sum",
    "remitted-title",
    "remitted-undone",
    "sender",
    "twice",
    "way",
)
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


def _skipping(name: str) -> Habits:
    return replace(SOUND, skips=frozenset({name}))


def _counting(day: Callable[[Page], date], months: int = 48) -> Habits:
    """Give a product that counts the prescription from another day."""
    return replace(SOUND, runs_from=day, prescription=months)


def _received(page: Page) -> date:
    return next(one.day for one in page.entries if one.kind == TITLE)


def _found(page: Page) -> date:
    return datetime.fromisoformat(page.title["date-heure-constat"]).date()


def _shifted(days: int) -> Callable[[Page], date]:
    return lambda page: date.fromisoformat(page.title["date-te"]) + timedelta(days=days)


def _end_of_year(page: Page) -> date:
    return date.fromisoformat(page.title["date-te"]).replace(month=12, day=31)


def _states(**changes: str) -> Habits:
    named = {one.replace("_", "-"): value for one, value in changes.items()}
    return showing(lambda states: {region: named.get(shown, shown) for region, shown in states.items()})


def _spoiling(change: Callable[[Page], None]) -> Habits:
    return replace(SOUND, spoils=change)


def _forgets(kind: str) -> Callable[[Page], None]:
    def change(page: Page) -> None:
        page.entries[:] = [one for one in page.entries if one.kind != kind]

    return change


def _keeps_the_last(kind: str) -> Callable[[Page], None]:
    def change(page: Page) -> None:
        last = [one for one in page.entries if one.kind == kind][-1:]
        page.entries[:] = [one for one in page.entries if one.kind != kind or one in last]

    return change


def _keeps_the_first(number: int) -> Callable[[Page], None]:
    def change(page: Page) -> None:
        del page.entries[number:]

    return change


def _undone_once_more(page: Page) -> int:
    return page.total(UNDONE, "montant-annule") + page.total(UNDONE, "montant-majoration-annule")


def _undone_without_the_surcharge(page: Page) -> int:
    return page.total(UNDONE, "montant-annule") - page.total(UNDONE, "montant-majoration-annule")


def _last_undone(page: Page) -> int:
    return int(page.of(UNDONE)[-1]["montant-annule"]) if page.of(UNDONE) else 0


def _refunds_count(page: Page) -> int:
    return page.total(UNDONE, "montant-annule") + page.total(TO_REFUND, "montant-rembourse")


def _any_undoes_all(page: Page) -> int:
    return int(page.title["montant-total"]) if page.of(UNDONE) else 0


def _sending(step: str, type_: str, data: Callable[[Page], Json], way: str) -> Habits:
    """Give a product that sends something after a message."""

    def sends(came: str, page: Page) -> list[Message]:
        return [(type_, data(page))] if came == step and page.title else []

    return replace(SOUND, sends=sends, ways={type_: way})


def _of_the_title(*names: str) -> Callable[[Page], Json]:
    return lambda page: {one: page.title[one] for one in names}


def _wrong_form(step: str) -> Habits:
    """A product whose door awaits the form of another message."""
    other = {TITLE: UNDONE, UNDONE: TITLE, TO_REFUND: TITLE}[step]
    return _door(step, form=DOORS[other].form)


def _refuses_without(step: str, name: str) -> Habits:
    return refusing(step, f"content:{step}", lambda data, _page: name not in data)


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


_DELAYS: Mapping[str, Callable[[], Habits]] = {
    # the action is barred four years after the signature, or the last act
    **wrong_calendars(SOUND),
    "a-day-of-grace": lambda: replace(SOUND, is_over=lambda day, last: day > last + timedelta(days=1)),
    "a-month-of-grace": lambda: replace(SOUND, is_over=lambda day, last: day > last + timedelta(days=30)),
    "barred-after-a-year": lambda: replace(SOUND, prescription=12),
    "barred-after-three-years": lambda: replace(SOUND, prescription=36),
    "barred-after-five-years": lambda: replace(SOUND, prescription=60),
    "barred-after-six-years": lambda: replace(SOUND, prescription=72),
    "barred-after-ten-years": lambda: replace(SOUND, prescription=120),
    "never-barred": lambda: replace(SOUND, is_over=lambda _day, _last: False),
    "barred-at-once": lambda: replace(SOUND, is_over=lambda _day, _last: True),
    "years-of-365-days": lambda: replace(
        SOUND, months=lambda day, months: day + timedelta(days=365 * months // 12)
    ),
    "barred-from-the-finding": lambda: _counting(_found),
    "barred-from-the-receipt": lambda: _counting(_received),
    "barred-from-the-day-before": lambda: _counting(_shifted(-1)),
    "barred-from-the-day-after": lambda: _counting(_shifted(1)),
    "barred-from-the-presumed-warning": lambda: _counting(_shifted(6)),
    "barred-from-the-end-of-the-year": lambda: _counting(_end_of_year),
    "barred-from-the-month-after": lambda: _counting(_shifted(31)),
    "barred-from-the-last-entry": lambda: replace(
        SOUND, interrupts=frozenset({PURSUED, REMITTED, UNDONE, TO_REFUND})
    ),
    "remission-interrupts": lambda: replace(SOUND, interrupts=frozenset({PURSUED, REMITTED})),
    "annulment-interrupts": lambda: replace(SOUND, interrupts=frozenset({PURSUED, UNDONE})),
    "pursuit-interrupts-nothing": lambda: replace(SOUND, interrupts=frozenset()),
    "pursued-is-never-barred": lambda: _counting(
        lambda page: _shifted(0)(page).replace(year=2900) if page.of(PURSUED) else _shifted(0)(page)
    ),
}

_DOORS: Mapping[str, Callable[[], Habits]] = {
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

_LOOKS: Mapping[str, Callable[[], Habits]] = {
    **{f"unchecked-{name}": partial(_skipping, name) for name in CHECKED},
    "pursues-whatever-is-ordered": lambda: replace(
        SOUND, skips=frozenset(one for one in CHECKED if one.startswith("pursued"))
    ),
    "remits-whatever-is-ordered": lambda: replace(
        SOUND, skips=frozenset(one for one in CHECKED if one.startswith("remitted"))
    ),
}

_REFUSALS: Mapping[str, Callable[[], Habits]] = {
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
        UNDONE, "transition:titre-annulation", lambda _data, page: SOUND.day(page) < _shifted(31)(page)
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
        lambda _data, page: bool(page.title) and SOUND.day(page) < _shifted(120)(page),
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
        lambda _data, page: bool(page.title) and SOUND.day(page) < _shifted(92)(page),
    ),
    "motives-swapped": lambda: replace(SOUND, motives=lambda rules: ["te-total"] if rules else rules),
}

_SUMS: Mapping[str, Callable[[], Habits]] = {
    "counts-the-forfait-alone": lambda: replace(SOUND, sum=lambda page: page.title["montant-restant-du"]),
    "counts-the-surcharge-alone": lambda: replace(SOUND, sum=lambda page: page.title["montant-majoration"]),
    "counts-the-surcharge-twice": lambda: replace(
        SOUND, sum=lambda page: page.title["montant-total"] + page.title["montant-majoration"]
    ),
    "counts-a-cent-more": lambda: replace(SOUND, sum=lambda page: page.title["montant-total"] + 1),
    "counts-in-euros": lambda: replace(SOUND, sum=lambda page: page.title["montant-total"] // 100),
    "annulled-surcharge-counted-besides": lambda: replace(SOUND, undone=_undone_once_more),
    "annulled-surcharge-taken-off": lambda: replace(SOUND, undone=_undone_without_the_surcharge),
    "last-annulment-alone": lambda: replace(SOUND, undone=_last_undone),
    "refund-counted-as-annulled": lambda: replace(SOUND, undone=_refunds_count),
    "any-annulment-undoes-all": lambda: replace(SOUND, undone=_any_undoes_all),
    "no-annulment-undoes-anything": lambda: replace(SOUND, undone=lambda _page: 0),
}

_STATES: Mapping[str, Callable[[], Habits]] = {
    "annulled-is-paid": lambda: _states(plus_du="te-paye"),
    "annulled-is-refunded": lambda: _states(plus_du="rembourse"),
    "annulled-is-barred": lambda: _states(plus_du="prescrit"),
    "annulled-is-abandoned": lambda: _states(plus_du="abandonne"),
    "barred-is-extinct": lambda: _states(prescrit="plus-du"),
    "barred-is-pursued": lambda: _states(prescrit="recouvrement-force"),
    "in-charge-is-pursued": lambda: _states(te_emis="recouvrement-force"),
    "in-charge-is-unpaid": lambda: _states(te_emis="impaye"),
    "in-charge-is-paid": lambda: _states(te_emis="te-paye"),
    "in-charge-is-notified": lambda: _states(te_emis="notifie"),
    "pursued-is-in-charge": lambda: _states(recouvrement_force="te-emis"),
    "pursued-is-warned": lambda: _states(recouvrement_force="averti"),
    "states-unknown-to-all": lambda: _states(te_emis="pris-en-charge"),
    "shows-nothing": lambda: showing(lambda _states: {}),
    "shows-the-state-as-a-dispute": lambda: showing(
        lambda states: {"contestation": states["paiement"]} if states else states
    ),
}

_MEMORY: Mapping[str, Callable[[], Habits]] = {
    "one-page-for-all": lambda: replace(SOUND, shares=True),
    "forgets-the-title": lambda: _spoiling(_forgets(TITLE)),
    "forgets-annulments": lambda: _spoiling(_forgets(UNDONE)),
    "forgets-pursuits": lambda: _spoiling(_forgets(PURSUED)),
    "forgets-remissions": lambda: _spoiling(_forgets(REMITTED)),
    "forgets-after-one": lambda: _spoiling(_keeps_the_first(1)),
    "forgets-after-two": lambda: _spoiling(_keeps_the_first(2)),
    "the-last-line-alone": lambda: _spoiling(lambda page: page.entries.__delitem__(slice(0, -1))),
    "the-last-title-alone": lambda: _spoiling(_keeps_the_last(TITLE)),
    "the-last-annulment-stays": lambda: _spoiling(_keeps_the_last(UNDONE)),
    "writes-what-it-refuses": lambda: replace(SOUND, is_written_first=True),
}

_SENDINGS: Mapping[str, Callable[[], Habits]] = {
    "acknowledges-in-words-of-nobody": lambda: _sending(
        TITLE, "emission-te.accuse", _of_the_title("reference-te"), "voie-electronique"
    ),
    "warns-by-itself": lambda: _sending(
        TITLE,
        "avertissement.avertissement",
        _of_the_title("reference-te", "numero-fps", "montant-total"),
        "voie-postale",
    ),
    "informs-of-a-payment": lambda: _sending(
        PURSUED, "information-paiement.information", _of_the_title("numero-fps"), "voie-electronique"
    ),
    "sends-the-title-back": lambda: _sending(
        TITLE, TITLE, lambda page: dict(page.title), "voie-electronique"
    ),
    "annuls-by-itself": lambda: _sending(
        REMITTED, UNDONE, _of_the_title("numero-fps", "reference-te"), "voie-electronique"
    ),
}

FAULTS: Mapping[str, Callable[[], Habits]] = {
    **_DELAYS,
    **_DOORS,
    **_LOOKS,
    **_REFUSALS,
    **_SUMS,
    **_STATES,
    **_MEMORY,
    **_SENDINGS,
}
