"""The forfait in the hands of the city: the finding, the reduced window, the message that creates it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any

from conformance.reference.calendar import legal_day
from conformance.reference.refusing import Refused

Json = dict[str, Any]

_AS_SEEN = ("immatriculation", "montant-fps-tarif", "montant-deduit", "montant-du", "date-heure-constat")
"""What the agent established and nobody changes afterwards (R2333-120-10)."""
_PLACE = ("date-heure-constat", "lieu-constat", "marque-vehicule")
"""Of that, what tells where and when."""

IDENTITY: Mapping[str, str] = {
    "nom-collectivite": "Commune de référence",
    "coordonnees-collectivite": "1 place de la Référence, 99999 Référence",
}
"""Who the city says it is, unless the person who decides says otherwise."""

_AUTHORITY: Mapping[str, str] = {
    "autorite-agent": "Police municipale de référence",
    "coordonnees-autorite": "2 place de la Référence, 99999 Référence",
}


def oppose(checks: Iterable[tuple[bool, str]]) -> None:
    """Refuse for every rule whose condition does not hold."""
    broken = tuple(rule for holds, rule in checks if not holds)
    if broken:
        raise Refused(*broken)


@dataclass
class Forfait:
    """What the city itself knows of the forfait before it is notified."""

    settings: Mapping[str, Any]
    receipts: list[Json] = field(default_factory=list)
    seen: Json | None = None
    """The finding of the sworn agent."""
    earlier: datetime | None = None
    """When the last forfait of the same vehicle ceased to have effect."""
    window: datetime | None = None
    """When the reduced forfait stops being offered."""
    reduced: Json | None = None
    """The offer of a reduced forfait."""
    reduced_paid: int | None = None
    created: bool = False
    """Whether ANTAI was told of it."""

    @property
    def due(self) -> int:
        """The sum due according to the finding."""
        return int(self.seen["montant-du"]) if self.seen else 0

    @property
    def found(self) -> Json:
        """The finding, without which nothing can be done."""
        if self.seen is None:
            raise Refused("message-apres-constat")
        return self.seen

    @property
    def _found_at(self) -> datetime:
        return datetime.fromisoformat(self.found["date-heure-constat"])

    def offer(self, data: Json, *, possible: bool) -> None:
        """Open the window of the reduced forfait: so many hours from the finding (local decision)."""
        oppose([(possible, "transition:ouverture-minore")])
        given, hours = _moment(data.get("fin-fenetre-minore")), self.settings.get("fenetre-minore")
        ends = None
        if hours is not None:
            ends = self._found_at + timedelta(hours=hours)
        amount = data.get("montant-fps-minore")
        oppose(
            [
                (given is None or ends is None or given == ends, "minore-fenetre"),
                (amount is None or amount < self.due, "minore-montant"),
            ]
        )
        self.reduced, self.window = data, given or ends

    def pay_reduced(self, data: Json, now: datetime) -> None:
        """Take the reduced sum, whole and in time, before ANTAI is told."""
        offered = (self.reduced or {}).get("montant-fps-minore", self.due)
        paid = data.get("montant-paye", offered)
        possible = self.reduced is not None and self.reduced_paid is None and not self.created
        in_time = self.window is not None and now <= self.window
        oppose([(possible and in_time and paid >= offered, "transition:paiement-minore")])
        self.reduced_paid = paid

    def creation(self, data: Json, now: datetime, *, withdrawn: bool) -> Json:
        """Write the message that creates the forfait at ANTAI; raises Refused (R2333-120-10)."""
        self._may_leave(now, withdrawn=withdrawn)
        message = {
            "siret-collectivite": self.settings.get("siret-collectivite"),
            **IDENTITY,
            **_AUTHORITY,
            **self.found,
        }
        if self.settings.get("minore-par-antai") and self.reduced and self.window:
            message |= {**self.reduced, "fin-fenetre-minore": self.window.isoformat()}
        message |= {"heure-fin-effet": self._end_of_effect().isoformat(), **data}
        oppose(self._content(message))
        self.created = True
        return message

    def _may_leave(self, now: datetime, *, withdrawn: bool) -> None:
        """See that the agent has seen, that the convention says so, and that no window is open."""
        partial = self.settings.get("cycle") == "partiel"
        waits = self.reduced is not None and not self.settings.get("minore-par-antai")
        closed = self.window is not None and now > self.window
        oppose(
            [
                (self.seen is not None, "message-apres-constat"),
                (not partial, "message-cycle-partiel"),  # R-CYC-01: the city notifies
                (not self.created, "message-unique"),
                (not waits or closed, "minore-avant-message"),  # Cerema 7.5.2
                (self.reduced_paid is None, "minore-paye-pas-de-message"),
                (not self._while_another_has_effect, "forfait-sans-effet-precedent"),
                (not (self.created or withdrawn or self.reduced_paid is not None), "transition:transmission"),
            ]
        )

    @property
    def _while_another_has_effect(self) -> bool:
        """Tell whether the vehicle was found before its last forfait ceased to have effect (R2333-120-6)."""
        return self.earlier is not None and self._found_at < self.earlier

    def _content(self, message: Json) -> list[tuple[bool, str]]:
        """Check the sums and the number: R2333-120-5, L2333-87 I 2°, order of 6 November 2015, art. 4."""
        day = legal_day(self._found_at, self.settings.get("territoire", "metropole"))
        number, receipt = message["numero-fps"], self._receipt()
        drawn_up = date.fromisoformat(message.get("date-etablissement", day.isoformat()))
        price, deducted, due = (message[one] for one in ("montant-fps-tarif", "montant-deduit", "montant-du"))
        ceiling, reduced = self.settings.get("redevance-maximale"), message.get("montant-fps-minore")
        return [
            (self._is_as_found(message, *_AS_SEEN), "message-constat-fidele"),
            (self._is_as_found(message, *_PLACE), "message-lieu"),
            (self._is_as_found(message, "numero-agent"), "message-agent"),
            (self._is_open_until(message.get("fin-fenetre-minore")), "minore-fenetre-transmise"),
            (message["siret-collectivite"] == self.settings.get("siret-collectivite"), "message-siret"),
            (number[14:16] == f"{day:%y}", "numero-annee"),
            (number[17:20] == f"{drawn_up:%j}", "numero-quantieme"),  # as the number that CE 472912 quotes
            (ceiling is None or price <= ceiling, "tarif-plafond"),
            (receipt is None or deducted == receipt["montant-paye"], "deduction-paiement-immediat"),
            (due == max(price - deducted, 0), "somme-due"),
            (reduced is None or reduced < due, "minore-montant"),
            (datetime.fromisoformat(message["heure-fin-effet"]) >= self._earliest_end(), "fin-effet"),
        ]

    def _is_as_found(self, message: Json, *names: str) -> bool:
        return all(message.get(one, self.found.get(one)) == self.found.get(one) for one in names)

    def _is_open_until(self, said: str | None) -> bool:
        """Tell whether a window is the one that was offered, where ANTAI is to notify it."""
        if said is None or self.window is None or not self.settings.get("minore-par-antai"):
            return True
        return datetime.fromisoformat(said) == self.window

    def _receipt(self) -> Json | None:
        """Give the latest receipt whose maximum duration had not run out (R2333-120-5)."""
        seen, longest = self._found_at, self._longest
        valid = [one for one in self.receipts if _time(one) <= seen <= _time(one) + longest]
        return max(valid, key=_time, default=None)

    def _end_of_effect(self) -> datetime:
        """Give when a new forfait becomes possible, from the receipt or from the finding (R2333-120-6)."""
        receipt = self._receipt()
        return (_time(receipt) if receipt else self._found_at) + self._longest

    def _earliest_end(self) -> datetime:
        """Give the end that R2333-120-6 lets be said: from the last receipt, run out or not."""
        last = max(map(_time, self.receipts), default=self._found_at) + self._longest
        return min(last, self._end_of_effect())

    @property
    def _longest(self) -> timedelta:
        return timedelta(minutes=self.settings.get("duree-maximale", 0))


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text is not None else None


def _time(receipt: Json) -> datetime:
    return datetime.fromisoformat(receipt["horodatage-justificatif"])
