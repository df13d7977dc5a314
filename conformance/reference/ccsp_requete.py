"""A requête before the court: what it must hold, what was asked about it, and the time each party has.

CGCT R2333-120-30 to -44, as read. The month of procedure is counted from date to date, its last day
included; whether it is clear of its ends or put off to a working day is an open question.
"""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from conformance.reference.calendar import months_later

Json = dict[str, Any]

_ON_TITLE = "titre-executoire"
_ELECTRONIC_WAYS = ("portail", "teletransmission")
_FAX_DAYS = 15
"""R2333-120-32: the time to send the double of a fax."""
_PIECES = {
    # R2333-120-31 I and II; the proof of payment fell with the decision 2020-855 QPC.
    "decision-rapo": ("copie-avis", "copie-rapo", "copie-accuse-rapo"),
    "avis-rectificatif": ("copie-avis-rectificatif", "copie-avis"),
    _ON_TITLE: ("copie-avertissement",),
}
_PIECES_RULES = {
    "decision-rapo": "requete-pieces-decision",
    "avis-rectificatif": "requete-pieces-rectificatif",
    _ON_TITLE: "requete-pieces-titre",
}
_DURATION = re.compile(r"P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?")


def later(day: date, duration: str) -> date:
    """Add an ISO 8601 duration of whole days, as `P3M`, to a day."""
    found = _DURATION.match(duration)
    years, months, weeks, days = (int(part or 0) for part in found.groups()) if found else (0, 0, 0, 0)
    return months_later(day, 12 * years + months) + timedelta(days=7 * weeks + days)


@dataclass
class Requete:
    """One requête, against one act: an official sheet says one file for each forfait or title."""

    data: Json
    number: str
    asked: date | None = None
    """The day the registry asked to put it in order."""
    answered: bool = False
    """Whether the applicant answered in time, or put it in order unasked."""
    doubled: bool = False
    """Whether the double of a fax was sent in time."""
    communicated: date | None = None
    defended: bool = False

    @property
    def act(self) -> str:
        """The act attacked."""
        return str(self.data["objet-requete"])

    @property
    def on_title(self) -> bool:
        """Whether it attacks a titre exécutoire, which needs no prior appeal (CE 427155)."""
        return self.act == _ON_TITLE

    @property
    def is_electronic(self) -> bool:
        """Whether it came by the portal or the device (R2333-120-32 bis)."""
        return self.data["mode-depot"] in _ELECTRONIC_WAYS

    @property
    def answer_by(self) -> date | None:
        """The last day to put it in order once asked (R2333-120-39)."""
        return None if self.asked is None else months_later(self.asked, 1)

    @property
    def _double_by(self) -> date:
        return date.fromisoformat(self.data["date-reception-requete"]) + timedelta(days=_FAX_DAYS)

    @property
    def _is_fax(self) -> bool:
        return bool(self.data["mode-depot"] == "telecopie")

    def defence_is_over(self, today: date) -> bool:
        """Tell whether the month to defend, from the communication, has run out (R2333-120-44)."""
        return self.communicated is not None and today > months_later(self.communicated, 1)

    @property
    def _curable(self) -> tuple[str, ...]:
        """What the registry may ask to put in order: a signature (R2333-120-30), papers (-31)."""
        found = () if self.data["signature-requete"] else ("requete-signee",)
        if all(piece in self.data for piece in _PIECES[self.act]):
            return found
        return (*found, _PIECES_RULES[self.act])

    @property
    def can_be_put_in_order(self) -> bool:
        """Whether the applicant has something to put in order, even unasked."""
        return bool(self._curable) or (self._is_fax and not self.doubled)

    def put_in_order(self, sent: date) -> bool:
        """Take the applicant's answer, dated as posted; tell whether it is in time.

        An answer that contests, or is incomplete, is an answer: the court then rules (CE 436605).
        """
        in_time = self.answer_by is None or sent <= self.answer_by
        self.answered = self.answered or in_time
        self.doubled = self.doubled or sent <= self._double_by
        return in_time

    def defects(self) -> tuple[str, ...]:
        """Give the rules by which it is inadmissible as it stands.

        Its own delay (R2333-120-33) depends on what the court does not receive: it is the judge's to say.
        """
        found: list[str] = []
        if self.data["qualite-auteur"] == "tiers":  # CE 491026: having borne the cost is not enough
            found.append("requete-auteur-sans-mandat")
        if not self.answered:
            found += self._curable
        if self._is_fax and not self.doubled:
            found.append("requete-telecopie-double")
        return tuple(found)
