"""What the city learns from others: the payments that ANTAI reports, the proceedings before the court."""

from datetime import date
from typing import Any

from conformance.reference.collectivite_forfait import oppose
from conformance.reference.refusing import Refused

Json = dict[str, Any]

_DISCHARGES = ("decharge-totale", "decharge-partielle")
_STATES = {
    "decharge-totale": "juge-decharge-totale",
    "decharge-partielle": "juge-decharge-partielle",
    "non-lieu": "juge-non-lieu",
    "desistement": "desistement",
}


class Payments:
    """The payments that ANTAI told of; those of a title belong to the State's accountant."""

    def __init__(self) -> None:
        self._all: list[Json] = []

    def add(self, data: Json) -> None:
        """Take a payment."""
        self._all.append(data)

    @property
    def of_forfait(self) -> int:
        """What was paid before any title."""
        return sum(one["montant-paye"] for one in self._all if "reference-te" not in one)

    @property
    def last(self) -> date | None:
        """The day of the last payment of the forfait."""
        days = [one["date-paiement"] for one in self._all if "reference-te" not in one]
        return date.fromisoformat(max(days)) if days else None

    @property
    def settled(self) -> bool:
        """Whether ANTAI said that nothing is left to pay."""
        return any(one["montant-restant-du"] == 0 for one in self._all)


class Court:
    """The proceedings as the defendant sees them (R2333-120-44, R2333-120-60)."""

    def __init__(self) -> None:
        self._request: Json | None = None
        self._judgment: Json | None = None
        self._discharges: list[Json] = []
        self.defended = False
        """Whether a defence was filed."""

    def communicate(self, data: Json) -> None:
        """Take the request: the month to answer runs (R2333-120-44), unless it is the one that was judged."""
        judged = None if self._judgment is None else self._judgment["numero-requete"]
        if judged != data["numero-requete"]:
            self._judgment, self.defended = None, False
        self._request = data

    def defence(self, data: Json, today: date) -> Json:
        """Write the defence to the request that was communicated; late, it is filed all the same."""
        if self._request is None:
            raise Refused("memoire-apres-communication")
        number = self._request["numero-requete"]
        oppose(
            [
                (self._judgment is None, "transition:instruction"),
                (data.get("numero-requete", number) == number, "memoire-numero-requete"),
            ]
        )
        self.defended = True
        return {
            "numero-requete": number,
            "memoire": {"nom": "memoire.pdf"},
            "date-envoi": today.isoformat(),
            **data,
        }

    def judge(self, data: Json) -> None:
        """Take the decision, which nobody refuses."""
        self._judgment = data
        if data["sens-decision-juridiction"] in _DISCHARGES:
            self._discharges.append(data)

    @property
    def discharge(self) -> Json | None:
        """The latest decision that discharges, in whole or in part: another request's fate undoes none."""
        return self._discharges[-1] if self._discharges else None

    def discharge_of(self, day: str | None) -> Json | None:
        """Give the decision that discharges and bears a date; the latest where none does."""
        of_the_day = [one for one in self._discharges if one["date-decision"] == day]
        return of_the_day[-1] if of_the_day else self.discharge

    def discharged_whole(self, day: str | None) -> bool:
        """Whether the court discharged the applicant of everything: nothing less cancels it all."""
        found = self.discharge_of(day)
        return found is not None and found["sens-decision-juridiction"] == "decharge-totale"

    def relieved_of_forfait(self, due: int) -> int:
        """Give what the court took off the forfait itself: what it takes off a title ANTAI cancels."""
        found = self.discharge
        if found is None or found["objet-requete"] == "titre-executoire":
            return 0
        whole = found["sens-decision-juridiction"] == "decharge-totale"
        return due if whole else int(found.get("montant-annule", 0))

    @property
    def state(self) -> str | None:
        """Where the contest is before the court, None when it is not there."""
        if self._judgment is not None:
            return _STATES.get(self._judgment["sens-decision-juridiction"], "juge-rejet")
        return "requete-deposee" if self._request is not None else None
