"""Products that break a rule, one way each, and products that take a lawful way: the sound one, changed."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from tests.conformance.independent.court import (
    ANSWERED,
    COPIED,
    DEFENCE,
    DEFENCE_RECEIPT,
    FILED,
    INVITED,
    PASSED_ON,
    RECEIPT,
    RULED,
    SERVED,
    SOUND,
    TOLD,
    Case,
    Door,
    Json,
    Make,
    Paper,
    month_after,
)

Says = Callable[[Json, Case], Json | None]


def _without(*checks: str) -> Make:
    return replace(SOUND, checks=SOUND.checks - set(checks))


def _saying(step: str, change: Says, base: Make = SOUND) -> Make:
    """Give a product that says something else in a message; None where it says nothing at all."""

    def says(type_: str, data: Json, case: Case) -> list[Json]:
        said = change(data, case) if type_ == step else data
        return [] if said is None else [said]

    return replace(base, says=says)


def _shifted(step: str, name: str, days: int) -> Make:
    return _saying(
        step,
        lambda data, _case: (
            {**data, name: (date.fromisoformat(data[name]) + timedelta(days)).isoformat()}
            if name in data
            else data
        ),
    )


def _told(step: str, name: str, value: object) -> Make:
    return _saying(step, lambda data, _case: {**data, name: value} if name in data else data)


def _numbered(step: str) -> Make:
    return _saying(step, lambda data, _case: {**data, "numero-requete": f"{data['numero-requete']}9"})


def _stamped(step: str) -> Make:
    """The receipt bears the next day."""

    def tomorrow(data: Json, _case: Case) -> Json:
        at = datetime.fromisoformat(data["horodatage-depot"]) + timedelta(days=1)
        return {**data, "horodatage-depot": at.isoformat()}

    return _saying(step, tomorrow)


def _dropped(step: str, name: str) -> Make:
    return _saying(step, lambda data, _case: {one: value for one, value in data.items() if one != name})


def _twice(step: str) -> Make:
    return replace(SOUND, says=lambda type_, data, _case: [data, {**data}] if type_ == step else [data])


def _by(step: str, way: str) -> Make:
    return replace(SOUND, ways={**SOUND.ways, step: way})


def _door(step: str, *, sender: str = "", ways: frozenset[str] | None = None, form: str = "") -> Make:
    door = SOUND.doors[step]
    other = Door(sender or door.sender, door.ways if ways is None else ways, form or door.form)
    return replace(SOUND, doors={**SOUND.doors, step: other})


def _later(step: str, days: int) -> Make:
    return replace(SOUND, defers=lambda type_: days if type_ == step else 0)


def _after(day: date, months: int) -> date:
    return day + timedelta(days=30 * months)


def _slipping(day: date, months: int) -> date:
    """A month that is shorter sends the end of the delay into the one that follows."""
    end = month_after(day, months)
    return end if end.day == day.day else end + timedelta(days=day.day - end.day)


def _end_of_month(day: date, months: int) -> date:
    """The last day of a month gives the last day of another."""
    is_last = (day + timedelta(days=1)).month != day.month
    following = month_after(day.replace(day=1), months + 1)
    return following - timedelta(days=1) if is_last else month_after(day, months)


def _no_leap(day: date, months: int) -> date:
    end = month_after(day, months)
    return end.replace(day=28) if (end.month, end.day) == (2, 29) else end


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


def _cent(step: str, cents: int) -> Make:
    return _saying(
        step,
        lambda data, _case: (
            {**data, "montant-annule": data["montant-annule"] + cents} if "montant-annule" in data else data
        ),
    )


def _forgetting(number: int) -> Callable[[list[Paper]], list[Paper]]:
    return lambda papers: papers[:number]


def _repeating_each_call() -> Make:
    """An outbox that is never emptied: what left leaves again with whatever leaves next."""
    left: list[tuple[str, Json]] = []

    def sends(messages: list[tuple[str, Json]]) -> list[tuple[str, Json]]:
        again = left[-1:] if messages else []
        left.extend(messages)
        return [*messages, *again]

    return replace(SOUND, sends=sends)


def _kept_from_before() -> Make:
    """A field that a copy of the last dossier leaves: the number of the request of another."""
    last: list[str] = []

    def says(_type: str, data: Json, _case: Case) -> list[Json]:
        last.append(data["numero-requete"])
        return [{**data, "numero-requete": last[-2] if len(last) > 1 else last[-1]}]

    return replace(SOUND, says=says)


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
    "months-of-thirty-days": lambda: replace(SOUND, months=_after),
    "short-months-slip": lambda: replace(SOUND, months=_slipping),
    "month-ends-stick": lambda: replace(SOUND, months=_end_of_month),
    "no-leap-year": lambda: replace(SOUND, months=_no_leap),
    "last-day-is-over": lambda: replace(SOUND, is_over=lambda today, limit: today >= limit),
    "a-day-of-grace": lambda: replace(SOUND, is_over=lambda today, limit: today > limit + timedelta(days=1)),
    "utc-days": lambda: replace(SOUND, zone=lambda _territory: "UTC"),
    "mainland-everywhere": lambda: replace(SOUND, zone=lambda _territory: "Europe/Paris"),
    "summer-time-all-year": lambda: replace(SOUND, zone=lambda _territory: "Etc/GMT-2"),
    "winter-time-all-year": lambda: replace(SOUND, zone=lambda _territory: "Etc/GMT-1"),
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
    **{
        f"unchecked-{check}": lambda check=check: _without(check)  # type: ignore[misc]
        for check in sorted(
            SOUND.checks - {"montant", "decision-objet-de-la-requete", "memoire-tardif", "memoire-papier"}
        )
    },
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
    "served-two-months": lambda: _told(SERVED, "delai-defense", "P2M"),
    "invited-fifteen-days": lambda: _told(INVITED, "delai-regularisation", "P15D"),
    "served-the-day-before": lambda: _shifted(SERVED, "date-communication", -1),
    "invited-the-day-before": lambda: _shifted(INVITED, "date-envoi", -1),
    "passed-on-with-its-own-day": lambda: _shifted(PASSED_ON, "date-envoi", 3),
    "ruled-the-day-before": lambda: _shifted(RULED, "date-decision", -1),
    "copied-the-day-before": lambda: _shifted(COPIED, "date-decision", -1),
    "told-the-day-after": lambda: _shifted(TOLD, "date-decision", 1),
    "copied-the-other-way": lambda: _saying(COPIED, _opposite),
    "ruled-the-other-way": lambda: _saying(RULED, _opposite),
    "ruled-a-cent-more": lambda: _cent(RULED, 1),
    "copied-a-cent-less": lambda: _cent(COPIED, -1),
    "told-a-cent-more": lambda: _cent(TOLD, 1),
    "copied-without-the-sum": lambda: _dropped(COPIED, "montant-annule"),
    "ruled-without-the-sum": lambda: _dropped(RULED, "montant-annule"),
    "ruled-without-the-title": lambda: _dropped(RULED, "reference-te"),
    "copied-another-title": lambda: _told(COPIED, "reference-te", "2031-999999"),
    "told-another-title": lambda: _told(TOLD, "reference-te", "2031-999999"),
    "copied-another-end": lambda: _shifted(COPIED, "fin-execution", 7),
    "ruled-another-end": lambda: _shifted(RULED, "fin-execution", 7),
    "always-against-the-forfait": lambda: _told(SERVED, "objet-requete", "decision-rapo"),
    # what leaves, when, how often
    "no-copy": lambda: _saying(COPIED, lambda _data, _case: None),
    "no-copy-once-in-seven": lambda: _once_in(COPIED, 7),
    "copy-next-day": lambda: _later(COPIED, 1),
    "copy-next-month": lambda: _later(COPIED, 30),
    "ruled-twice": lambda: _twice(RULED),
    "copied-twice": lambda: _twice(COPIED),
    "receipt-twice": lambda: _twice(RECEIPT),
    "defence-receipt-twice": lambda: _twice(DEFENCE_RECEIPT),
    "passed-on-twice": lambda: _twice(PASSED_ON),
    "told-twice": lambda: _twice(TOLD),
    "invited-twice": lambda: _twice(INVITED),
    "an-outbox-never-emptied": _repeating_each_call,
    "ruled-by-fax": lambda: _by(RULED, "telecopie"),
    "served-by-post": lambda: _by(SERVED, "voie-postale"),
    "receipt-on-paper": lambda: _by(RECEIPT, "papier"),
    # states
    "inadmissible-is-no-end": lambda: _ends("irrecevabilite", "requete-deposee"),
    "no-case-is-a-rejection": lambda: _ends("non-lieu", "juge-rejet"),
    "part-is-all": lambda: _ends("decharge-partielle", "juge-decharge-totale"),
    "always-pending": lambda: replace(SOUND, state=lambda _case: "requete-deposee"),
    # memory
    "one-file-for-all": lambda: replace(SOUND, shares="case"),
    "forgets-after-four": lambda: replace(SOUND, reads=_forgetting(4)),
    "forgets-after-three": lambda: replace(SOUND, reads=_forgetting(3)),
    "reads-backwards": lambda: replace(SOUND, reads=lambda papers: papers[::-1]),
    "number-of-the-case-before": _kept_from_before,
    "answers-of-the-case-before": _swapped_copies,
    "motives-swapped": lambda: replace(SOUND, motives=lambda rules: ["requete-signee"] if rules else rules),
    "one-number-for-all": lambda: replace(SOUND, number=lambda _data, now, _turn: f"R{now:%y%m}"),
}


def _order(*last: str) -> Make:
    return replace(SOUND, sends=lambda messages: sorted(messages, key=lambda one: one[0] in last))


LAWFUL: Mapping[str, Callable[[], Make]] = {
    "sound": lambda: SOUND,
    "the-copy-first": lambda: _order(RULED),
    "served-by-portal": lambda: _by(SERVED, "portail"),
    "served-on-paper": lambda: _by(SERVED, "papier"),
    "served-by-interface": lambda: _by(SERVED, "interface"),
    "ruled-by-portal": lambda: _by(RULED, "portail"),
    "ruled-by-interface": lambda: _by(RULED, "interface"),
    "copied-by-portal": lambda: _by(COPIED, "portail"),
    "copied-on-paper": lambda: _by(COPIED, "papier"),
    "told-by-portal": lambda: _by(TOLD, "portail"),
    "told-on-paper": lambda: _by(TOLD, "papier"),
    "defence-receipt-by-teletransmission": lambda: _by(DEFENCE_RECEIPT, "teletransmission"),
    "passed-on-the-next-day": lambda: _later(PASSED_ON, 1),
    "passed-on-on-paper": lambda: _by(PASSED_ON, "papier"),
    "first-motive-alone": lambda: replace(SOUND, motives=lambda rules: rules[:1]),
    "last-motive-alone": lambda: replace(SOUND, motives=lambda rules: rules[-1:]),
    "no-motive": lambda: replace(SOUND, motives=lambda _rules: []),
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
    "late-defence-passed-on": lambda: _without("memoire-tardif"),
    "paper-defence-passed-on": lambda: _without("memoire-papier"),
    "passed-on-without-annexes": lambda: _dropped(PASSED_ON, "pieces-justificatives"),
    "other-words-for-the-defect": lambda: _saying(INVITED, lambda data, _case: data),
    "invited-on-paper": lambda: _by(INVITED, "papier"),
    "a-file-name-of-its-own": lambda: _saying(
        SERVED, lambda data, _case: {**data, "copie-requete": {"nom": f"{data['numero-requete']}.pdf"}}
    ),
    "more-than-is-asked": lambda: _saying(
        SERVED, lambda data, _case: {**data, "service-emetteur": "2e chambre"}
    ),
    "an-hour-in-utc": lambda: _saying(
        RECEIPT, lambda data, _case: {**data, "horodatage-depot": _in_utc(data["horodatage-depot"])}
    ),
}


def _in_utc(instant: str) -> str:
    return datetime.fromisoformat(instant).astimezone(UTC).isoformat()
