"""The enforcement title that the agency issues alone, what it does to it, and the papers about it.

CGCT L2333-87 IV, R2333-120-16, -17-1, -17-3 and -33; CGPPP L2323-7-1 and R2323-7; the arrêtés of
15 December 2016 on the title and on its cancellation.
"""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from conformance.reference.antai_avis import MEANS, Forfait, copied, named
from conformance.reference.calendar import months_later

Json = dict[str, Any]

_LEAST_SURCHARGE = 5_000
_ACCOUNTANT = "Trésorerie du contrôle automatisé, 35000 Rennes"
_FINDING = (
    "nom-collectivite",
    "date-heure-constat",
    "lieu-constat",
    "immatriculation",
    "marque-vehicule",
    "numero-fps",
)
_WARNING = {
    "ordonnateur": "Agence nationale de traitement automatisé des infractions",
    "voies-delais-recours": "Tribunal du stationnement payant, dans le mois de la notification du présent "
    "avertissement, augmenté d’un mois outre-mer et de deux mois à l’étranger, sans recours préalable.",
    "mention-donnees-personnelles": "Vous disposez d’un droit d’accès à vos données et de rectification.",
    "mention-preuve-paiement": "Si vous avez payé dans les trois mois, justifiez-en aussitôt auprès de "
    "l’expéditeur du présent avertissement.",
    "moyens-paiement-acceptes": MEANS,
}


def a_fifth(amount: int) -> int:
    """Give 20 % of an amount, to the nearest cent."""
    return (amount * 20 + 50) // 100


@dataclass
class Titre:
    """A title: the forfait left unpaid and its surcharge, what was paid and cancelled since. In cents."""

    forfait: Forfait
    issued: datetime
    day: date
    """Its date, from which recovery is barred after four years (L2323-7-1, LPF L274)."""
    due: int
    warned: date | None = None
    paid: int = 0
    cancelled: int = 0
    refunded: int = 0
    is_settled: bool = False
    told: dict[str, int] = field(default_factory=dict)
    """What is to be cancelled, by who says it; a court's word comes first. Emptied once it is done."""
    cancellations: list[Json] = field(default_factory=list)

    @property
    def reference(self) -> str:
        """Its serial number; there is one title a forfait."""
        return f"TE-{self.forfait.message['numero-fps']}"

    @property
    def surcharge(self) -> int:
        """20 % of the forfait left unpaid, 50 € at least (R2333-120-16)."""
        return max(a_fifth(self.due), _LEAST_SURCHARGE)

    @property
    def total(self) -> int:
        """The forfait left unpaid and the surcharge."""
        return self.due + self.surcharge

    @property
    def reduced(self) -> int:
        """What is enough within the month: 20 % off the total, the surcharge at most (L2323-7-1)."""
        return self.total - min(a_fifth(self.total), self.surcharge)

    @property
    def reduction_ends(self) -> date | None:
        """The last day of the reduction: a month from the sending of the warning, not from its receipt."""
        return None if self.warned is None else months_later(self.warned, 1)

    @property
    def remaining(self) -> int:
        """What is left to pay."""
        return 0 if self.is_settled else max(0, self.total - self.cancelled - self.paid)

    def state(self, today: date) -> str:
        """Give the state of the payment, by the names of the life cycle."""
        if self.remaining == 0:
            return "te-paye" if self.paid else "plus-du"
        if today > months_later(self.day, 48):
            return "prescrit"
        if self.warned is None:
            return "te-emis"
        return "averti" if today >= self.forfait.readings.received(self.warned) else "avertissement-envoye"

    def pay(self, amount: int, day: date) -> None:
        """Take a payment. How a part cancelled counts for the reduction is an open question."""
        self.paid += amount
        in_time = self.reduction_ends is None or day <= self.reduction_ends
        enough = self.reduced if in_time else self.total
        self.is_settled = self.is_settled or self.paid + self.cancelled >= enough

    def paper(self) -> Json:
        """Write the title for the accountant (arrêté, article 1; R2333-120-17-3)."""
        message = self.forfait.message
        return {
            **copied(message, *_FINDING, "coordonnees-collectivite"),
            **named(self.forfait.search.person, message),
            **self._sums(),
            "donnees-comptables": f"FPS {self.due}, majoration {self.surcharge}, en centimes",
        }

    def warning(self, today: date) -> Json:
        """Write the warning to who owes (L2323-7-1, R2323-7), and note its sending."""
        self.warned = today
        message = self.forfait.message
        return {
            **copied(message, *_FINDING),
            **named(self.forfait.search.person, message),
            **self._sums(),
            **_WARNING,
            "date-envoi": today.isoformat(),
            "montant-reduit": self.reduced,
            "date-limite-reduction": months_later(today, 1).isoformat(),
        }

    def _sums(self) -> Json:
        return {
            "reference-te": self.reference,
            "date-te": self.day.isoformat(),
            "montant-restant-du": self.due,
            "montant-majoration": self.surcharge,
            "montant-total": self.total,
            "comptable-assignataire": _ACCOUNTANT,
        }

    # Cancellation

    def hear(self, who: str, amount: int) -> None:
        """Take word of a sum to cancel, beside those that the same one said."""
        self.told[who] = self.told.get(who, 0) + amount

    @property
    def to_cancel(self) -> int | None:
        """What is left of what a court said to cancel, else the collectivity; nothing when all is done."""
        left = self.told.get("ccsp", self.told.get("collectivite", 0)) - self.cancelled
        return left if left > 0 else None

    def cancellation(self, decision: Json) -> Json:
        """Write the title that cancels, as decided (arrêté, article 1); it is not done yet."""
        message = self.forfait.message
        amount = decision.get("montant-annule", self.to_cancel or 0)
        found = {
            **copied(message, "numero-fps", "nom-collectivite", "coordonnees-collectivite"),
            "siret-collectivite": message["siret-collectivite"],
            **named(self.forfait.search.person, message),
            "montant-annule": amount,
            "reference-te": self.reference,
            "reference-ta": f"TA-{message['numero-fps']}-{len(self.cancellations) + 1}",
        }
        if amount == self.total:
            found["montant-majoration-annule"] = self.surcharge
        return found | copied(decision, "reference-te", "reference-ta", "montant-majoration-annule")

    def against(self, paper: Json) -> list[str]:
        """Give what forbids a cancellation: it does what was told, to this title, once, and no more."""
        amount = paper["montant-annule"]
        part = paper.get("montant-majoration-annule", 0)
        told = max(self.told.values(), default=self.total)
        faults = {
            "titre-annulation-sur-information": not self.told,
            "titre-annulation-concordant": self.cancelled + amount > told,
            "titre-annulation-reference": paper["reference-te"] != self.reference,
            "titre-annulation-numero": any(
                paper["reference-ta"] == earlier["reference-ta"] for earlier in self.cancellations
            ),
            "titre-annulation-plafond": self.cancelled + amount > self.total,
            "titre-annulation-majoration": part > min(amount, self.surcharge - self._surcharge_cancelled),
        }
        return [rule for rule, broken in faults.items() if broken]

    @property
    def _surcharge_cancelled(self) -> int:
        return sum(one.get("montant-majoration-annule", 0) for one in self.cancellations)

    def cancel(self, paper: Json) -> int:
        """Do a cancellation, and give what it makes to be paid back: never more than it cancels."""
        self.cancellations.append(paper)
        amount = int(paper["montant-annule"])
        self.cancelled += amount
        over = self.paid - self.refunded - (self.total - self.cancelled)
        back = max(0, min(over, amount, self.paid - self.refunded))
        self.refunded += back
        return back
