"""A requête before the court: what it must hold, what was asked about it, and the time each party has.

CGCT R2333-120-30 to -44, as read. The month of procedure is counted from date to date, its last day
included; whether it is clear of its ends or put off to a working day is an open question.
"""

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
_FORM = ("formulaire-requete", "conclusions-moyens", "qualite-auteur", "identite-auteur", "adresse-auteur")
"""R2333-120-30: the form, and what its headings ask for."""


@dataclass
class Requete:
    """One requête, against one act: an official sheet says one file for each forfait or title."""

    data: Json
    number: str
    asked: bool = False
    """Whether the registry asked to put it in order."""
    notified: date | None = None
    """The day the applicant received its demand, which the registry proves (R2333-120-39)."""
    late: bool = False
    """Whether the applicant answered the demand, but too late."""
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
        """The last day to put it in order, a month from the notification of the demand (R2333-120-39)."""
        return None if self.notified is None else months_later(self.notified, 1)

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
        """What the registry may ask to put in order: a signature, the form (R2333-120-30), papers (-31)."""
        found = () if self.data.get("signature-requete") else ("requete-signee",)
        if not all(mention in self.data for mention in _FORM):
            found = (*found, "requete-formulaire")
        if all(piece in self.data for piece in _PIECES[self.act]):
            return found
        return (*found, _PIECES_RULES[self.act])

    def put_in_order(self, sent: date) -> bool:
        """Take the applicant's answer, dated as posted; tell whether it is in time.

        An answer that contests, or is incomplete, is an answer: the court then rules (CE 436605).
        """
        in_time = self.answer_by is None or sent <= self.answer_by
        self.answered, self.late = self.answered or in_time, not in_time
        self.doubled = self.doubled or sent <= self._double_by
        return in_time

    @property
    def uninvited(self) -> tuple[str, ...]:
        """Give the rules by which it may not be inadmissible yet: what can be mended was not asked for.

        R2333-120-29 and -39. What nothing mends needs no invitation.
        """
        is_spared = self.asked or self.answered or self._is_by_a_third_person
        return () if is_spared else self._curable

    @property
    def _is_by_a_third_person(self) -> bool:
        return self.data.get("qualite-auteur") == "tiers"

    def defects(self) -> tuple[str, ...]:
        """Give the rules by which it is inadmissible, whatever its author does.

        Its own delay (R2333-120-33) depends on what the court does not receive: it is the judge's to say.
        """
        found: list[str] = []
        if self._is_by_a_third_person:  # CE 491026: having borne the cost is not enough
            found.append("requete-auteur-sans-mandat")
        if self._is_fax and not self.doubled:
            found.append("requete-telecopie-double")
        return tuple(found)
