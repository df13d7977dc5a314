"""The State agency, by the law: it finds who is liable, notifies, takes payments, issues and cancels titles.

CGCT L2333-87, R2333-120-10, -14, -16, -17-1 to -17-3, -33 and -35; CGPPP L2323-7-1.
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime, timedelta
from types import MappingProxyType
from typing import Any, ClassVar
from zoneinfo import ZoneInfo

from conformance.reference.antai_avis import (
    FLEET,
    QUESTIONS,
    REGISTER,
    STOLEN,
    Forfait,
    Readings,
    copied,
)
from conformance.reference.antai_titres import Titre
from conformance.reference.calendar import RECEIPT, RECEIPTS, legal_day, months_later
from conformance.reference.mail import Route
from conformance.reference.refusing import Refused
from conformance.reference.system import MOTIVES, Chosen, Dossier, Freedoms, System

Json = dict[str, Any]

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
_UNASKED = {
    REGISTER: "identification-reponse-demandee",
    STOLEN: "vehicules-voles-apres-demande",
    FLEET: "flotte-apres-demande",
}
_TELEPAYMENT = {"telepaiement-internet": "internet", "telepaiement-serveur-vocal": "serveur-vocal"}
_PAYABLE = frozenset({"apa-envoye", "notifie", "paye-partiel", "impaye"})
_FINAL = frozenset({"te-paye", "plus-du", "prescrit"})
_OPENING = 6
"""The hour, in Paris, from which the agency signs titles: no text gives one."""
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

_NEED_NOT_BE_SAID = frozenset({"montant-reduit", "date-limite-reduction"})

_Against = Callable[[Json, Json], Iterator[str]]
_Effect = Callable[[Json], None]


class Antai(Dossier):
    """One forfait, from the message that creates it to its title's end."""

    role: ClassVar[str] = "antai"
    routes: ClassVar[Mapping[str, Route]] = _ROUTES

    freedoms: ClassVar[Freedoms] = _FREEDOMS

    def __init__(
        self, settings: Mapping[str, Any], now: datetime, chosen: Chosen = MappingProxyType({})
    ) -> None:
        super().__init__(settings, now, chosen)
        self._forfait: Forfait | None = None
        self._titre: Titre | None = None
        self._is_billed = False
        self._is_leaving = False
        """Whether the notice is on its way out."""
        self._takes: Mapping[str, tuple[_Against, _Effect]] = {
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

    @property
    def _today(self) -> date:
        return self._day_of(self.now)

    def _day_of(self, moment: datetime) -> date:
        return legal_day(moment, str(self.settings.get("territoire", "metropole")))

    @property
    def _full(self) -> bool:
        """Whether the agency sends the notices for the collectivity (cycle complet)."""
        return bool(self.settings.get("cycle", "complet") == "complet")

    @property
    def _state(self) -> str:
        if self._titre is not None:
            return self._titre.state(self._today)
        return "constate" if self._forfait is None else self._forfait.state(self._today)

    def states(self) -> Mapping[str, str]:
        """Give the state of the payment; of the contest the agency knows nothing."""
        return {"paiement": self._state}

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

    # Who is liable (L2333-87 VII)

    def _ask(self, file: str) -> None:
        self._debt.search.planned.add(file)
        self.later("depart-interrogation", lambda: self._question(file))

    def _question(self, file: str) -> None:
        if self._state != "transmis":
            return
        forfait = self._debt
        forfait.search.asked.add(file)
        forfait.search.asked_at = self.now
        data = copied(forfait.message, "numero-fps", "immatriculation")
        if file == STOLEN:
            data |= copied(forfait.message, "date-heure-constat")
        else:
            data["date-emission-avis"] = self._today.isoformat()
        if file == REGISTER:
            data |= copied(forfait.message, "marque-vehicule")
        self.emit(f"identification-redevable.{QUESTIONS[file]}", data, "voie-electronique")

    def _against_answer(self, file: str) -> _Against:
        def against(data: Json, _exchange: Json) -> Iterator[str]:
            forfait = self._forfait
            if forfait is None or file not in forfait.search.asked:
                yield _UNASKED[file]
            elif data["immatriculation"] != forfait.message["immatriculation"]:
                yield "identification-reponse-fidele"
            if forfait is not None and self._state != "transmis":
                yield "transition:identification"

        return against

    def _learn(self, file: str) -> _Effect:
        return lambda data: self._debt.search.answer(file, data, self.now)

    def _ask_further(self) -> None:
        if self._state == "transmis":
            for file in self._debt.search.further:
                self._ask(file)

    def _abandon(self, data: Json) -> None:
        if self._state != "transmis":
            raise Refused("transition:abandon")
        self._debt.is_abandoned = True
        self._follow("abandonne", motive=data.get("motif-suivi", "Redevable non identifié"))

    # The notice and its correction

    def _notify(self) -> None:
        if self._is_leaving or self._state != "transmis" or not self._debt.search.is_over(self.now):
            return
        self._is_leaving = True
        self.later("depart-avis", self._send_notice)

    def _send_notice(self) -> None:
        if self._state != "transmis":
            return
        forfait = self._debt
        found = datetime.fromisoformat(str(forfait.message["date-heure-constat"]))
        written = forfait.notice(self._today, self._day_of(found))
        if self.chosen["ordre-avis-et-suivi"] == "suivi-d-abord":
            self._follow("envoye")
        self.emit("envoi-apa.envoi", written, forfait.channel)
        if self.chosen["ordre-avis-et-suivi"] == "avis-d-abord":
            self._follow("envoye")

    def _against_change(self, step: str) -> _Against:
        def against(_data: Json, _exchange: Json) -> Iterator[str]:
            # The title has replaced the notice, which can no longer be changed (R2333-120-35).
            if self._forfait is None or self._titre is not None or self._forfait.is_abandoned:
                yield f"transition:{step}-du-forfait"

        return against

    def _modify(self, data: Json) -> None:
        self._debt.reduce(data["montant-rectifie"])
        self._correct(data)

    def _withdraw(self, data: Json) -> None:
        self._debt.reduce(0)
        # Only an appeal that is accepted calls for a corrected notice (R2333-120-14).
        if data["motif-annulation"] == "rapo":
            self._correct(data)

    def _correct(self, request: Json) -> None:
        if self._debt.sent is not None:
            self.later("depart-avis-rectificatif", lambda: self._send_corrected(request))

    def _send_corrected(self, request: Json) -> None:
        forfait = self._debt
        written = forfait.corrected_notice(request, self._today)
        self.emit("envoi-apa.rectificatif", written, forfait.channel)  # the same way as the first notice

    # Payments

    def _against_payment(self, data: Json, exchange: Json) -> Iterator[str]:
        if self._titre is not None:
            yield "paiement-forfait-apres-titre"
        # Where the collectivity notifies, the forfait is paid to it: the agency has sent no notice.
        if self._forfait is None or self._forfait.sent is None or self._state not in _PAYABLE:
            yield "transition:paiement-fps"
        if str(data.get("numero-telepaiement", data["numero-fps"]))[:26] != data["numero-fps"]:
            yield "telepaiement-numero"
        way = _TELEPAYMENT.get(data["moyen-paiement"])
        if way is not None and exchange.get("canal", way) != way:
            yield "telepaiement-voie"

    def _pay(self, data: Json) -> None:
        self._debt.pay(data["montant-paye"], self.now)
        self._acknowledge(data, self._debt.remaining)

    def _against_title_payment(self, data: Json, _exchange: Json) -> Iterator[str]:
        if self._titre is None or self._state in _FINAL:
            yield "transition:paiement-te"
        elif data["reference-te"] != self._titre.reference:
            yield "paiement-titre-reference"

    def _pay_title(self, data: Json) -> None:
        titre = self._title
        titre.pay(data["montant-paye"], date.fromisoformat(data["date-paiement"]))
        self._acknowledge(data, titre.remaining)

    def _acknowledge(self, payment: Json, remaining: int) -> None:
        said = copied(
            payment, "numero-fps", "reference-te", "montant-paye", "date-paiement", "moyen-paiement"
        )
        information = {**said, "montant-restant-du": remaining}

        def receipt() -> None:
            self.emit("paiement.justificatif", said, self.chosen["voie-justificatif"])

        def report() -> None:
            if self._full:
                self.emit("information-paiement.information", information, "voie-electronique")

        acts = [receipt, report]
        if self.chosen["ordre-suites-du-paiement"] == "information-d-abord":
            acts.reverse()
        for act in acts:
            self.later("depart-suites-du-paiement", act)

    # The title and its warning

    def _issue(self) -> None:
        """Sign the title of a forfait left unpaid (R2333-120-17-1); an appeal changes nothing to it."""
        forfait = self._forfait
        if forfait is None or self._titre is not None or not forfait.may_be_titled(self._today):
            return
        if not self.has_come("depart-titre", forfait.titled_from or self._today):
            return
        if self.now.astimezone(ZoneInfo("Europe/Paris")).hour < _OPENING:
            return
        self._titre = Titre(forfait, self.now, self._today, forfait.remaining)
        self.emit("emission-te.emission", self._titre.paper(), "voie-electronique")
        self._follow("titre-emis", reference=self._titre.reference)
        if self.chosen["depart-avertissement"] == "avec-le-titre":
            self._send_warning()

    def _warn(self) -> None:
        """Send the warning of a title (L2323-7-1): printed once it is signed, it leaves right after."""
        titre = self._titre
        if titre is None or titre.warned is not None or self.now <= titre.issued or self._state in _FINAL:
            return
        waits = self.chosen["depart-avertissement"] == "dix-jours-apres"
        if not waits or self._today >= titre.day + timedelta(days=10):
            self._send_warning()

    def _send_warning(self) -> None:
        written = self._title.warning(self._today)
        if self._is_brief:
            written = {name: value for name, value in written.items() if name not in _NEED_NOT_BE_SAID}
        self.emit("avertissement.avertissement", written, "courrier")

    @property
    def _is_brief(self) -> bool:
        """Whether what need not be said is left out."""
        return self.chosen["mentions-facultatives"] == "omises"

    # Cancellation (R2333-120-17-1 and -17-2)

    def _against_town_word(self, data: Json, _exchange: Json) -> Iterator[str]:
        # Once a title has replaced the notice, an appeal that is accepted bears on the title.
        of_title = data["objet-annulation"] == "titre-executoire"
        replaced = self._titre is not None and not of_title and data["motif-annulation"] == "rapo"
        if self._forfait is None or (of_title and self._titre is None) or replaced:
            yield "transition:information-annulation"
        if (
            self._titre is not None
            and data.get("reference-te", self._titre.reference) != self._titre.reference
        ):
            yield "information-annulation-reference"

    def _hear_town(self, data: Json) -> None:
        amount = data["montant-annule"]
        if self._titre is not None:
            self._titre.hear("collectivite", amount)
        else:
            self._debt.reduce(self._debt.due - amount)

    def _against_court_word(self, data: Json, _exchange: Json) -> Iterator[str]:
        if self._titre is None or data["reference-te"] != self._titre.reference:
            yield "transition:information-annulation-te"

    def _hear_court(self, data: Json) -> None:
        if data["sens-decision-juridiction"].startswith("decharge"):
            self._title.hear("ccsp", data["montant-annule"])

    def _cancel(self, decision: Json) -> None:
        """Cancel all or part of the title, on what was said to the agency, never because of a payment."""
        titre = self._titre
        if titre is None:
            raise Refused(
                "titre-annulation-apres-titre",
                "titre-annulation-sur-information",
                "transition:titre-annulation",
            )
        if not decision and titre.to_cancel is None and titre.cancellations:
            return  # the same decision again: all that was said is done
        paper = titre.cancellation(decision)
        broken = titre.against(paper)
        if broken:
            raise Refused(*broken)
        back = titre.cancel(paper)
        self.emit("annulation-te.titre-annulation", paper, "voie-electronique")
        if back:
            refund = copied(paper, "numero-fps", "reference-te", "reference-ta") | {"montant-rembourse": back}
            if self._is_brief:
                del refund["reference-ta"]
            self.emit("information-remboursement-te.information", refund, "voie-electronique")

    # What the collectivity is told, and billed

    def _follow(self, event: str, *, motive: str | None = None, reference: str | None = None) -> None:
        """Tell the collectivity for which the agency notifies what becomes of its forfait."""
        if not self._full or self.chosen["suivi-collectivite"] == "omis":
            return
        data = {
            "numero-fps": self.number,
            "evenement-suivi": event,
            "date-evenement": self._today.isoformat(),
        }
        if motive is not None:
            data["motif-suivi"] = motive
        if reference is not None:
            data["reference-te"] = reference
        self.emit("suivi-fps.suivi", data, "voie-electronique")

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

    # What a rule has made sure of

    @property
    def _debt(self) -> Forfait:
        if self._forfait is None:
            raise LookupError("no forfait yet")
        return self._forfait

    @property
    def _title(self) -> Titre:
        if self._titre is None:
            raise LookupError("no title yet")
        return self._titre


def make(chosen: Chosen | None = None) -> System:
    """Serve the agency; raises UnknownChoiceError."""
    return System(Antai, chosen)
