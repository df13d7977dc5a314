"""Courts' products that break a rule, one way each: the faults that a programmer makes in such a system."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

from tests.conformance.independent.calendars import wrong_calendars
from tests.conformance.independent.court import SOUND
from tests.conformance.independent.court_makes import (
    OUTBOX,
    added,
    by,
    dropped,
    later,
    saying,
    shifted,
    skipping,
    told,
)
from tests.conformance.independent.court_tables import (
    ANSWERED,
    CHECKS,
    COPIED,
    DEFENCE,
    DEFENCE_RECEIPT,
    FILED,
    INVITED,
    PASSED_ON,
    RECEIPT,
    RULED,
    SERVED,
    TOLD,
    Case,
    Make,
    Paper,
)
from tests.conformance.independent.shell import Door, Json, Message

NEED_NOT = ("decision-objet-de-la-requete", "memoire-tardif", "memoire-papier")
"""What it may leave unlooked at: it rules on what was asked all the same, and may pass a late defence on."""


def _numbered(step: str) -> Make:
    return saying(step, lambda data, _case: {**data, "numero-requete": f"{data['numero-requete']}9"})


def _stamped(step: str) -> Make:
    """The receipt bears the next day."""

    def tomorrow(data: Json, _case: Case) -> Json:
        at = datetime.fromisoformat(data["horodatage-depot"]) + timedelta(days=1)
        return {**data, "horodatage-depot": at.isoformat()}

    return saying(step, tomorrow)


def _door(step: str, *, sender: str = "", ways: frozenset[str] | None = None, form: str = "") -> Make:
    door = SOUND.doors[step]
    other = Door(sender or door.sender, door.ways if ways is None else ways, form or door.form)
    return replace(SOUND, doors={**SOUND.doors, step: other})


def _ends(outcome: str, state: str) -> Make:
    return replace(SOUND, ends={**SOUND.ends, outcome: state})


def _opposite(data: Json, _case: Case) -> Json:
    swapped = {
        "rejet": "decharge-totale",
        "decharge-totale": "rejet",
        "decharge-partielle": "decharge-totale",
    }
    outcome = data["sens-decision-juridiction"]
    return {**data, "sens-decision-juridiction": swapped.get(outcome, outcome)}


def _forgetting(number: int) -> Callable[[list[Paper]], list[Paper]]:
    return lambda papers: papers[:number]


def _repeating_each_call() -> Make:
    """An outbox that is never emptied: what left leaves again with whatever leaves next."""
    left: list[Message] = []

    def sends(messages: list[Message]) -> list[Message]:
        again = left[-1:] if messages else []
        left.extend(messages)
        return [*messages, *again]

    return replace(SOUND, sends=sends)


def _swapped_copies() -> Make:
    """The copy of one ruling goes out with the answer of another."""
    last: list[Json] = []

    def says(type_: str, data: Json, _case: Case) -> list[Json]:
        if type_ != COPIED:
            return [data]
        last.append(data)
        other = last[-2] if len(last) > 1 else data
        names = ("sens-decision-juridiction", "montant-annule", "objet-requete")
        kept = {one: value for one, value in data.items() if one not in names}
        return [{**kept, **{name: other[name] for name in names if name in other}}]

    return replace(SOUND, says=says)


def _once_in(step: str, times: int) -> Make:
    """One message in some never leaves."""
    seen: list[str] = []

    def says(type_: str, data: Json, _case: Case) -> list[Json]:
        seen.extend([type_] if type_ == step else [])
        return [] if type_ == step and len(seen) % times == 0 else [data]

    return replace(SOUND, says=says)


FAULTS: Mapping[str, Callable[[], Make]] = {
    # delays and calendars
    **wrong_calendars(SOUND),
    "a-day-of-grace": lambda: replace(SOUND, is_over=lambda today, limit: today > limit + timedelta(days=1)),
    "two-months-to-answer": lambda: replace(SOUND, answer=2),
    "two-months-to-defend": lambda: replace(SOUND, defence=2),
    "no-month-to-defend": lambda: replace(SOUND, defence=0),
    "four-months-of-execution": lambda: replace(SOUND, execution=4),
    "two-months-of-execution": lambda: replace(SOUND, execution=2),
    "fourteen-days-of-fax": lambda: replace(SOUND, fax=14),
    "sixteen-days-of-fax": lambda: replace(SOUND, fax=16),
    "read-at-once": lambda: replace(SOUND, read_after=0),
    "read-after-nine-days": lambda: replace(SOUND, read_after=9),
    # what is not looked at
    **{f"unchecked-{name}": partial(skipping, name) for name in CHECKS if name not in NEED_NOT},
    "small-towns-obliged": lambda: replace(SOUND, size=3000),
    "big-towns-spared": lambda: replace(SOUND, size=4000),
    "rules-before-the-month": lambda: replace(
        SOUND,
        may_rule=lambda case, today, make: (
            case.answered or (case.read is None or make.is_over(today, make.months(case.read, make.answer)))
        ),
    ),
    # lawful input refused, unlawful taken
    "no-fax": lambda: _door(FILED, ways=SOUND.doors[FILED].ways - {"telecopie"}),
    "no-paper-answers": lambda: _door(ANSWERED, ways=SOUND.doors[ANSWERED].ways - {"papier"}),
    "anybody-defends": lambda: _door(DEFENCE, sender="antai"),
    "defence-by-fax": lambda: _door(DEFENCE, ways=SOUND.doors[DEFENCE].ways | {"telecopie"}),
    "filing-takes-anything": lambda: _door(FILED, form="desistement"),
    "form-not-asked": lambda: replace(SOUND, form=()),
    "pieces-not-asked": lambda: replace(SOUND, pieces={}),
    "a-piece-too-many": lambda: replace(
        SOUND,
        pieces={
            **SOUND.pieces,
            "titre-executoire": ("requete-pieces-titre", ("copie-avertissement", "copie-avis")),
        },
    ),
    # what is said
    "served-another-number": lambda: _numbered(SERVED),
    "invited-another-number": lambda: _numbered(INVITED),
    "receipt-another-number": lambda: _numbered(RECEIPT),
    "defence-receipt-another-number": lambda: _numbered(DEFENCE_RECEIPT),
    "passed-on-another-number": lambda: _numbered(PASSED_ON),
    "ruled-another-number": lambda: _numbered(RULED),
    "copied-another-number": lambda: _numbered(COPIED),
    "told-another-number": lambda: _numbered(TOLD),
    "receipt-of-tomorrow": lambda: _stamped(RECEIPT),
    "defence-receipt-of-tomorrow": lambda: _stamped(DEFENCE_RECEIPT),
    "served-two-months": lambda: told(SERVED, delai_defense="P2M"),
    "invited-fifteen-days": lambda: told(INVITED, delai_regularisation="P15D"),
    "served-the-day-before": lambda: shifted(SERVED, "date-communication", -1),
    "invited-the-day-before": lambda: shifted(INVITED, "date-envoi", -1),
    "passed-on-with-its-own-day": lambda: shifted(PASSED_ON, "date-envoi", 3),
    "ruled-the-day-before": lambda: shifted(RULED, "date-decision", -1),
    "copied-the-day-before": lambda: shifted(COPIED, "date-decision", -1),
    "told-the-day-after": lambda: shifted(TOLD, "date-decision", 1),
    "copied-the-other-way": lambda: saying(COPIED, _opposite),
    "ruled-the-other-way": lambda: saying(RULED, _opposite),
    "ruled-a-cent-more": lambda: added(RULED, "montant-annule", 1),
    "copied-a-cent-less": lambda: added(COPIED, "montant-annule", -1),
    "told-a-cent-more": lambda: added(TOLD, "montant-annule", 1),
    "copied-without-the-sum": lambda: dropped(COPIED, "montant-annule"),
    "ruled-without-the-sum": lambda: dropped(RULED, "montant-annule"),
    "ruled-without-the-title": lambda: dropped(RULED, "reference-te"),
    "copied-another-title": lambda: told(COPIED, reference_te="2031-999999"),
    "told-another-title": lambda: told(TOLD, reference_te="2031-999999"),
    "copied-another-end": lambda: shifted(COPIED, "fin-execution", 7),
    "ruled-another-end": lambda: shifted(RULED, "fin-execution", 7),
    "always-against-the-forfait": lambda: told(SERVED, objet_requete="decision-rapo"),
    # what leaves, when, how often
    "no-copy": lambda: OUTBOX.never(COPIED),
    "no-copy-once-in-seven": lambda: _once_in(COPIED, 7),
    "copy-next-day": lambda: later(COPIED, days=1),
    "copy-next-month": lambda: later(COPIED, days=30),
    "ruled-twice": lambda: OUTBOX.twice(RULED),
    "copied-twice": lambda: OUTBOX.twice(COPIED),
    "receipt-twice": lambda: OUTBOX.twice(RECEIPT),
    "defence-receipt-twice": lambda: OUTBOX.twice(DEFENCE_RECEIPT),
    "passed-on-twice": lambda: OUTBOX.twice(PASSED_ON),
    "told-twice": lambda: OUTBOX.twice(TOLD),
    "invited-twice": lambda: OUTBOX.twice(INVITED),
    "an-outbox-never-emptied": _repeating_each_call,
    "ruled-by-fax": lambda: by("telecopie", RULED),
    "served-by-post": lambda: by("voie-postale", SERVED),
    "receipt-on-paper": lambda: by("papier", RECEIPT),
    # states
    "inadmissible-is-no-end": lambda: _ends("irrecevabilite", "requete-deposee"),
    "no-case-is-a-rejection": lambda: _ends("non-lieu", "juge-rejet"),
    "part-is-all": lambda: _ends("decharge-partielle", "juge-decharge-totale"),
    "always-pending": lambda: replace(
        SOUND, states=lambda states: {**states, "contestation": "requete-deposee"} if states else states
    ),
    # memory
    "one-file-for-all": lambda: replace(SOUND, shares=True),
    "forgets-after-four": lambda: replace(SOUND, reads=_forgetting(4)),
    "forgets-after-three": lambda: replace(SOUND, reads=_forgetting(3)),
    "reads-backwards": lambda: replace(SOUND, reads=lambda papers: papers[::-1]),
    "number-of-the-case-before": lambda: OUTBOX.kept("*", "numero-requete"),
    "answers-of-the-case-before": _swapped_copies,
    "motives-swapped": lambda: replace(SOUND, motives=lambda rules: ["requete-signee"] if rules else rules),
    "one-number-for-all": lambda: replace(SOUND, number=lambda _data, now, _turn: f"R{now:%y%m}"),
}
