"""What a court's people do in its software: they invite, serve, rule and report, or are kept from it."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta

from tests.conformance.independent.court_reading import Clerk
from tests.conformance.independent.court_tables import (
    COPIED,
    INVITED,
    RULED,
    SERVED,
    TOLD,
    WINS,
    Case,
    Docket,
    Make,
)
from tests.conformance.independent.shell import Json, Message, RefusalError, only


class Judges:
    """Who decides, by the tables of a product."""

    def __init__(self, make: Make, clerk: Clerk) -> None:
        self.make = make
        self.clerk = clerk

    def invites(self, file: Docket, case: Case, data: Json) -> list[Message]:
        if case.state != "requete-deposee" and self.make.looks("etat-regularisation"):
            raise RefusalError("transition:demande-regularisation")
        today = self.clerk.day(file, file.now, at_court=True).isoformat()
        told = {"numero-requete": case.number, "defaut-signale": "Requête incomplète.", "date-envoi": today}
        return [
            (INVITED, {**told, **only(data, "defaut-signale", "date-envoi"), "delai-regularisation": "P1M"})
        ]

    def serves(self, file: Docket, case: Case, data: Json) -> list[Message]:
        if case.state != "requete-deposee" and self.make.looks("etat-instruction"):
            raise RefusalError("transition:instruction")
        told = {
            "numero-requete": case.number,
            "numero-fps": file.fps,
            "objet-requete": case.filed.get("objet-requete", "decision-rapo"),
            "copie-requete": case.filed.get("formulaire-requete", {"nom": "requete.pdf"}),
            "date-communication": self.clerk.day(file, file.now, at_court=True).isoformat(),
            "delai-defense": "P1M",
        }
        return [(SERVED, {**told, **only(data, "copie-requete", "date-communication")})]

    def _defects(self, case: Case) -> list[str]:
        found = []
        if case.filed.get("qualite-auteur") == "tiers" and self.make.looks("tiers"):
            found.append("requete-auteur-sans-mandat")
        if case.filed.get("mode-depot") == "telecopie" and not case.doubled and self.make.looks("telecopie"):
            found.append("requete-telecopie-double")
        return found

    def _uninvited(self, case: Case) -> list[str]:
        if case.invited or case.answered or case.filed.get("qualite-auteur") == "tiers":
            return []
        rule, pieces = self.make.pieces.get(case.filed["objet-requete"], ("", ()))
        lacks = {
            "requete-signee": not case.filed.get("signature-requete"),
            "requete-formulaire": any(one not in case.filed for one in self.make.form),
            rule: any(one not in case.filed for one in pieces),
        }
        return [one for one, is_lacking in lacks.items() if is_lacking and self.make.looks("uninvited")]

    def _too_soon(self, file: Docket, case: Case) -> list[str]:
        """R2333-120-39: nothing is decided before the answer, nor of whoever renounced."""
        looks = self.make.looks
        if case.state == "a-regulariser" and looks("a-regulariser"):
            return ["renonciation-sans-decision", "transition:jugement"]
        if case.state == "renonciation" and looks("renonciation"):
            return ["regularisation-delai" if case.late else "renonciation-sans-decision"]
        waits = not self.make.may_rule(case, self.clerk.day(file, file.now), self.make)
        if case.state == "requete-deposee" and waits and looks("mois-de-regularisation"):
            return ["decision-apres-le-mois-de-regularisation"]
        return []

    def _forbidden(self, file: Docket, case: Case, outcome: str, data: Json) -> list[str]:
        looks, act = self.make.looks, case.filed["objet-requete"]
        found = self._too_soon(file, case)
        if data.get("objet-requete", act) != act and looks("decision-objet-de-la-requete"):
            found.append("decision-objet-de-la-requete")
        if (outcome == "desistement") != (case.state == "desistement") and looks("desistement-acte"):
            found.append("desistement-acte")
        if case.state == "desistement" or found:
            return found
        if outcome == "irrecevabilite":
            return self._uninvited(case)
        if outcome in ("rejet", *WINS) and self._defects(case):
            return self._defects(case)
        return self._undefended(file, case, data) if outcome in WINS else []

    def _undefended(self, file: Docket, case: Case, data: Json) -> list[str]:
        """R2333-120-44: nobody is discharged of what the defendant had no time to answer."""
        looks = self.make.looks
        if case.served is None:
            return ["decharge-apres-communication"] if looks("communication") else []
        limit = self.make.months(case.served, self.make.defence)
        is_over = self.make.is_over(self.clerk.day(file, file.now), limit)
        if not case.defended and not is_over and looks("defense"):
            return ["decharge-apres-le-temps-de-la-defense"]
        return ["decharge-montant"] if data.get("montant-annule", 1) <= 0 and looks("montant") else []

    def _again(self, case: Case, data: Json) -> str:
        """R2333-120-71: what is notified once the dispute is decided: the same, or an answer to a demand."""
        ruled = case.ruled or {}
        said, kept = data.get("sens-decision-juridiction"), ruled["sens-decision-juridiction"]
        if not case.is_asked:
            if said not in (None, kept) and self.make.looks("dessaisi"):
                raise RefusalError("transition:jugement")
            return str(said or kept)
        shown = ruled.get("date-mise-a-disposition")
        start = date.fromisoformat(shown) + timedelta(days=self.make.read_after) if shown else case.ruled_on
        limit = ruled.get("fin-execution")
        last = (
            date.fromisoformat(limit) if limit else self.make.months(start or date.max, self.make.execution)
        )
        if case.asked is None or self.make.is_over(case.asked, last) or not self.make.looks("execution"):
            return str(said or kept)
        if said not in (None, "irrecevabilite"):
            raise RefusalError("demande-execution-delai")
        return "irrecevabilite"

    def rules(self, file: Docket, case: Case, data: Json) -> list[Message]:
        if not case.state:
            if self.make.looks("apres-requete"):
                raise RefusalError("decision-apres-requete")
            case = Case({"objet-requete": "decision-rapo"}, "R0", "requete-deposee")
        base = data
        if case.ruled is None:
            by_law = "desistement" if case.state == "desistement" else "rejet"
            by_law = "irrecevabilite" if by_law == "rejet" and self._defects(case) else by_law
            outcome = str(data.get("sens-decision-juridiction") or by_law)
            forbidden = self._forbidden(file, case, outcome, data)
            if forbidden:
                raise RefusalError(*forbidden)
        else:
            outcome = self._again(case, data)
            kept = only(case.ruled, "montant-annule", "fin-execution") if case.is_asked else case.ruled
            base = {**kept, **data}
        today = self.clerk.day(file, file.now, at_court=True).isoformat()
        told = {
            "numero-requete": case.number,
            "numero-fps": file.fps,
            "objet-requete": case.filed["objet-requete"],
            "sens-decision-juridiction": outcome,
            "decision-juridiction": base.get("decision-juridiction", {"nom": "decision.pdf"}),
            "date-decision": base.get("date-decision", today),
            **only(base, "date-mise-a-disposition"),
            **(only(base, "montant-annule", "fin-execution") if outcome in WINS else {}),
        }
        if case.filed["objet-requete"] == "titre-executoire":
            told |= only({**data, **case.filed}, "reference-te")
        return [(RULED, told), (COPIED, {**told})]

    def reports(self, _file: Docket, case: Case, data: Json) -> list[Message]:
        looks, ruled = self.make.looks, case.ruled
        if ruled is None:
            if looks("apres-decision"):
                raise RefusalError("information-annulation-te-apres-decision")
            ruled = {**case.filed, **data, "numero-requete": case.number}
        if ruled.get("objet-requete") != "titre-executoire" and looks("titre"):
            raise RefusalError("information-annulation-te-titre")
        if ruled.get("sens-decision-juridiction") not in WINS and looks("gagnante"):
            raise RefusalError("transition:information-annulation-te")
        names = ("numero-fps", "reference-te", "sens-decision-juridiction", "montant-annule", "date-decision")
        if looks("concordance") and any(
            ruled.get(one, value) != value for one, value in only(data, *names).items()
        ):
            raise RefusalError("information-annulation-te-concordante")
        return [(TOLD, only({**ruled, **only(data, *names)}, "numero-requete", *names))]


DECISIONS: Mapping[str, Callable[[Judges, Docket, Case, Json], list[Message]]] = {
    INVITED: Judges.invites,
    SERVED: Judges.serves,
    RULED: Judges.rules,
    TOLD: Judges.reports,
}
