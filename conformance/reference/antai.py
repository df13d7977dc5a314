"""The State agency, by the law: it finds who is liable, notifies, takes payments, issues and cancels titles.

CGCT L2333-87, R2333-120-10, -14, -16, -17-1 to -17-3, -33 and -35; CGPPP L2323-7-1.
"""

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Any, ClassVar

from conformance.reference.antai_avis import (
    FLEET,
    QUESTIONS,
    REGISTER,
    STOLEN,
    Forfait,
    Readings,
)
from conformance.reference.antai_dossier import Against, Effect, Json
from conformance.reference.antai_notification import Notifying
from conformance.reference.antai_recouvrement import Collecting
from conformance.reference.calendar import RECEIPT, RECEIPTS, months_later
from conformance.reference.mail import Route
from conformance.reference.refusing import Refused
from conformance.reference.system import MOTIVES, Chosen, Freedoms, System

_ELECTRONIC = frozenset({"voie-electronique"})
_SECURE = frozenset({"liaison-authentifiee"})
_TILLS = frozenset({"internet", "serveur-vocal", "courrier", "guichet"})
_COURT_WAYS = frozenset({"interface", "portail", "papier"})
_TOWN = frozenset({"collectivite"})

_ROUTES: Mapping[str, Route] = MappingProxyType(
    {
        "inscription-portail.inscription": Route(_TOWN, frozenset({"internet"}), "inscription-portail"),
        "message-fps.creation": Route(_TOWN, _SECURE, "message-fps-creation"),
        "message-fps.modification": Route(_TOWN, _SECURE, "message-fps-modification"),
        "message-fps.annulation": Route(_TOWN, _SECURE, "message-fps-annulation"),
        "fps-impaye.information": Route(_TOWN, _ELECTRONIC, "fps-impaye"),
        "information-annulation.information": Route(_TOWN, _ELECTRONIC, "information-annulation"),
        "information-annulation-te.information": Route(
            frozenset({"ccsp"}), _COURT_WAYS, "information-annulation-te"
        ),
        f"identification-redevable.{REGISTER}": Route(
            frozenset({"immatriculation-vehicules"}), _ELECTRONIC, "reponse-identification"
        ),
        f"identification-redevable.{STOLEN}": Route(
            frozenset({"fichier-vehicules-voles"}), _ELECTRONIC, "reponse-vehicule-vole"
        ),
        f"identification-redevable.{FLEET}": Route(
            frozenset({"gestionnaires-flottes"}), _ELECTRONIC, "reponse-flotte"
        ),
        "paiement.paiement-fps": Route(frozenset({"usager"}), _TILLS, "paiement-fps"),
        "paiement.paiement-te": Route(frozenset({"usager"}), _TILLS, "paiement-te"),
    }
)

_FULL_SERVICE = ("message-fps.", "identification-redevable.")
"""What exists only where the agency sends the notices."""
_PRICE = 132
"""Of a notice, in cents: the last one that is known (conventions of 2021 to 2023)."""

_PERIODS = {"mois": 1, "trimestre": 3}
"""The months of a bill."""

_FREEDOMS: Freedoms = MappingProxyType(
    {
        **MOTIVES,
        **RECEIPTS,
        "depart-interrogation": ("aussitot", "lendemain"),
        "depart-avis": ("aussitot", "lendemain"),
        "depart-avis-rectificatif": ("aussitot", "lendemain"),
        "depart-titre": ("aussitot", "trente-jours"),
        "depart-avertissement": ("apres-le-titre", "avec-le-titre", "dix-jours-apres"),
        "depart-suites-du-paiement": ("aussitot", "lendemain"),
        "limite-avis-rectificatif": ("de-l-avis-initial", "de-l-avis-rectificatif"),
        "periode-facturation": ("mois", "trimestre"),
        "suivi-collectivite": ("envoye", "omis"),
        "ordre-avis-et-suivi": ("avis-d-abord", "suivi-d-abord"),
        "ordre-suites-du-paiement": ("justificatif-d-abord", "information-d-abord"),
        "voie-justificatif": ("internet", "courrier"),
        "mentions-facultatives": ("donnees", "omises"),
    }
)


class Antai(Notifying, Collecting):
    """One forfait, from the message that creates it to its title's end."""

    role: ClassVar[str] = "antai"
    routes: ClassVar[Mapping[str, Route]] = _ROUTES

    freedoms: ClassVar[Freedoms] = _FREEDOMS

    def __init__(
        self, settings: Mapping[str, Any], now: datetime, chosen: Chosen = MappingProxyType({})
    ) -> None:
        super().__init__(settings, now, chosen)
        self._is_billed = False
        self._takes: Mapping[str, tuple[Against, Effect]] = {
            "inscription-portail.inscription": (lambda _data, _exchange: iter(()), lambda _data: None),
            "message-fps.creation": (self._against_creation, self._create),
            "message-fps.modification": (self._against_change("modification"), self._modify),
            "message-fps.annulation": (self._against_change("annulation"), self._withdraw),
            "fps-impaye.information": (self._against_unpaid, self._report),
            "information-annulation.information": (self._against_town_word, self._hear_town),
            "information-annulation-te.information": (self._against_court_word, self._hear_court),
            "paiement.paiement-fps": (self._against_payment, self._pay),
            "paiement.paiement-te": (self._against_title_payment, self._pay_title),
        } | {
            f"identification-redevable.{file}": (self._against_answer(file), self._learn(file))
            for file in QUESTIONS
        }

    def receive(self, type_: str, data: Json, exchange: Json) -> None:
        """Take a message, or refuse it for every rule that it breaks."""
        against, effect = self._takes[type_]
        broken = list(against(data, exchange))
        if data.get("numero-fps", self.number) != self.number and self._forfait is not None:
            broken.append(f"routing:{type_}")  # it is about another forfait, to which nothing may be charged
        if not self._full and type_.startswith(_FULL_SERVICE):
            broken.append(f"routing:{type_}")
        if broken:
            raise Refused(*broken)
        effect(data)

    def decide(self, step: str, data: Json) -> None:
        """Abandon a forfait whose debtor is not found, or cancel a title."""
        match step:
            case "fait.abandon":
                self._abandon(data)
            case "annulation-te.titre-annulation":
                self._cancel(data)
            case _:
                raise Refused(f"transition:{step.rpartition('.')[2]}")

    def advance(self) -> None:
        """Send the notice, the warning, the title and the bill that are due."""
        self._ask_further()
        self._notify()
        self._warn()
        self._issue()
        self._bill()

    # The forfait reaches the agency

    def _against_creation(self, data: Json, _exchange: Json) -> Iterator[str]:
        # The rest of the data is deemed checked by the collectivity once sent (arrêté of 6 November 2015).
        if data["numero-fps"][:14] != data["siret-collectivite"]:
            yield "numero-siret"
        if self._forfait is not None:
            yield "transition:transmission"

    def _create(self, data: Json) -> None:
        self.number = data["numero-fps"]
        self._forfait = Forfait(data, data["montant-du"], readings=self._readings)
        self._follow("accepte")
        self._ask(REGISTER)

    def _against_unpaid(self, _data: Json, _exchange: Json) -> Iterator[str]:
        if self._full:  # the agency follows the three months by itself
            yield from ("routing:fps-impaye.information", "fps-impaye-cycle-complet")
        if self._titre is not None or (self._full and self._forfait is not None):
            yield "transition:information-impaye"

    def _report(self, data: Json) -> None:
        self.number = data["numero-fps"]
        reported = self._forfait.reported if self._forfait is not None else self._today
        self._forfait = Forfait(data, data["montant-restant-du"], reported=reported, readings=self._readings)

    @property
    def _readings(self) -> Readings:
        """How it reads what the law leaves unclear."""
        own = self.chosen["limite-avis-rectificatif"] == "de-l-avis-rectificatif"
        return Readings(receipt=self.chosen[RECEIPT], corrected_runs_anew=own)

    # The bill

    def _bill(self) -> None:
        """Bill the notices of a period once it is over; no text gives its length."""
        sent = self._forfait.sent if self._forfait is not None else None
        if sent is None or self._is_billed:
            return
        months = _PERIODS[self.chosen["periode-facturation"]]
        first = sent.replace(day=1, month=sent.month - (sent.month - 1) % months)
        after = months_later(first, months)
        if self._today < after:
            return
        self._is_billed = True
        last = after - timedelta(days=1)
        bill = {
            "siret-collectivite": self._debt.message["siret-collectivite"],
            "date-debut-periode": first.isoformat(),
            "date-fin-periode": last.isoformat(),
            "nombre-avis": 1,
            "prix-unitaire": _PRICE,
            "montant-facture": _PRICE,
        }
        self.emit("facturation.facture", bill, "voie-electronique")


def make(chosen: Chosen | None = None) -> System:
    """Serve the agency; raises UnknownChoiceError."""
    return System(Antai, chosen)
