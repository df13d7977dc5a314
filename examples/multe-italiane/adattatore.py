"""Il programma di un ufficio verbali, e il suo adattatore: una riga JSON per richiesta sui flussi standard.

`--giorni N` applica la maggiorazione dopo N giorni invece di sessanta, `--ruolo-senza-controllo` iscrive a
ruolo anche ciò che è stato pagato: sono i due errori che il kit deve scoprire.
"""

import argparse
import json
import sys
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

Json = dict[str, Any]

_ROMA = ZoneInfo("Europe/Rome")
_VIE = {
    "pagamento.versamento": ("trasgressore", ("posta", "sportello")),
    "ricorso-prefetto.presentazione": ("trasgressore", ("posta", "sportello")),
    "ricorso-prefetto.esito": ("prefetto", ("posta",)),
}
"""Chi manda ciascun messaggio, e per quali vie."""
_SPESE = 1100


class Rifiuto(Exception):  # noqa: N818 una risposta del programma, non un guasto
    """Ciò che è chiesto non si può fare: la regola dice perché."""

    def __init__(self, regola: str) -> None:
        super().__init__(regola)
        self.regola = regola


@dataclass
class Pratica:
    """Un verbale, dall’accertamento alla riscossione."""

    adesso: datetime
    giorni: int
    controlla_pagamenti: bool
    numero: str = ""
    stato: str = "accertata"
    ricorso: str = "nessun-ricorso"
    importo: int | None = None
    spese: int = 0
    versato: int | None = None
    notificata_il: date | None = None
    letti: set[str] = field(default_factory=set)
    in_partenza: list[Json] = field(default_factory=list)
    partiti: int = 0

    @property
    def oggi(self) -> date:
        """Il giorno legale."""
        return self.adesso.astimezone(_ROMA).date()

    def ricevi(self, messaggio: Json) -> None:
        """Prendi un messaggio; lo stesso messaggio una seconda volta non cambia nulla."""
        nome, dati = messaggio["type"], messaggio.get("data") or {}
        mittente, vie = _VIE.get(nome, ("", ("",)))
        if messaggio["source"] != mittente or messaggio.get("canal", vie[0]) not in vie:
            raise Rifiuto(f"routing:{nome}")
        if not _ben_formato(nome, dati):
            raise Rifiuto(f"content:{nome}")
        if messaggio["id"] in self.letti:
            return
        self.letti.add(messaggio["id"])
        match nome:
            case "pagamento.versamento":
                self.versato = (self.versato or 0) + dati["importo-versato"]
            case "ricorso-prefetto.presentazione" if self.ricorso == "nessun-ricorso":
                self.ricorso = "presentato"
            case "ricorso-prefetto.esito" if self.ricorso == "trasmesso":
                self.ricorso = "deciso"

    def esegui(self, atto: str, dati: Json) -> None:
        """Fai ciò che una persona ha deciso, o registra ciò che è accaduto."""
        match atto:
            case "fait.accertamento":
                self._da(("accertata",), atto)
                self.numero, self.importo = dati["numero-verbale"], dati.get("importo")
            case "fait.notifica":
                if self.stato == "accertata":
                    raise Rifiuto("notifica-dopo-spedizione")
                self._da(("spedita",), atto)
                self.stato, self.notificata_il = "notificata", self.oggi
            case "fait.maggiorazione":
                self._maggiora(dati)
            case "verbale.spedizione":
                self._da(("accertata",), atto)
                self.spese = dati.get("spese", _SPESE)
                self.stato = "spedita"
                self._parte(atto, {"spese": self.spese})
            case "riscossione.iscrizione":
                self._iscrivi()
            case "ricorso-prefetto.trasmissione":
                self._nel_ricorso("presentato", "trasmesso", atto)
            case "ricorso-prefetto.notifica-esito":
                self._nel_ricorso("deciso", "esito-notificato", atto)
            case _:
                raise Rifiuto(f"transition:{atto.partition('.')[2]}")

    def _maggiora(self, dati: Json) -> None:
        self._da(("notificata",), "fait.maggiorazione")
        if self.notificata_il is None or self.oggi < self.notificata_il + timedelta(self.giorni):
            raise Rifiuto("maggiorazione-dopo-il-termine")
        self.importo = dati.get("importo", self.importo)
        self.stato = "maggiorata"

    def _iscrivi(self) -> None:
        self._da(("maggiorata",), "riscossione.iscrizione")
        dovuto = (self.importo or 0) + self.spese
        if self.controlla_pagamenti and self.versato is not None and self.versato >= dovuto:
            raise Rifiuto("riscossione-del-dovuto")
        self.stato = "a-ruolo"
        self._parte("riscossione.iscrizione", {})

    def _nel_ricorso(self, da: str, a: str, atto: str) -> None:
        if self.stato == "a-ruolo":
            raise Rifiuto("nulla-dopo-la-riscossione")
        if self.ricorso != da:
            raise Rifiuto(f"transition:{atto.partition('.')[2]}")
        self.ricorso = a
        self._parte(atto, {})

    def _da(self, stati: tuple[str, ...], atto: str) -> None:
        if self.stato not in stati:
            raise Rifiuto(f"transition:{atto.partition('.')[2]}")

    def _parte(self, nome: str, dati: Json) -> None:
        self.partiti += 1
        self.in_partenza.append(
            {
                "specversion": "1.0",
                "id": f"{self.numero}-{self.partiti}",
                "source": "ufficio",
                "type": nome,
                "subject": self.numero,
                "time": self.adesso.isoformat(),
                "datacontenttype": "application/json",
                "data": dati,
                "canal": "posta",
            }
        )

    def partenze(self) -> list[Json]:
        """Ciò che è partito dall’ultima risposta."""
        trovati, self.in_partenza = self.in_partenza, []
        return trovati


def _ben_formato(nome: str, dati: Json) -> bool:
    campo = "importo-versato" if nome == "pagamento.versamento" else "importo"
    valore = dati.get(campo)
    if valore is None:
        return campo == "importo" and campo not in dati
    return isinstance(valore, int) and not isinstance(valore, bool) and valore >= 0


class Adattatore:
    """Traduce il protocollo del kit."""

    def __init__(self, giorni: int, *, controlla_pagamenti: bool) -> None:
        self.giorni = giorni
        self.controlla_pagamenti = controlla_pagamenti
        self.pratiche: dict[str, Pratica] = {}

    def chiama(self, metodo: str, parametri: Json) -> Json:
        """Rispondi a un metodo."""
        match metodo:
            case "hello":
                prodotto = {"vendor": "Editore fittizio", "product": "Verbali", "version": "1.0.0"}
                return {"protocol": "1", "implementation": prodotto, "roles": ["ufficio"], "parallel": True}
            case "begin":
                inizio = datetime.fromisoformat(parametri["now"])
                self.pratiche[parametri["case"]] = Pratica(inizio, self.giorni, self.controlla_pagamenti)
                return {"emitted": []}
            case "stop":
                return {}
        pratica = self.pratiche[parametri["case"]]
        match metodo:
            case "clock":
                pratica.adesso = datetime.fromisoformat(parametri["now"])
            case "deliver" | "trigger":
                try:
                    if metodo == "deliver":
                        pratica.ricevi(parametri["exchange"])
                    else:
                        pratica.esegui(parametri["step"], parametri.get("data") or {})
                except Rifiuto as rifiuto:
                    return {"accepted": False, "rules": [rifiuto.regola], "emitted": []}
                return {"accepted": True, "emitted": pratica.partenze()}
            case "observe":
                stati = {"pagamento": pratica.stato, "ricorso": pratica.ricorso}
                return {"states": stati, "emitted": []}
            case "end":
                del self.pratiche[parametri["case"]]
            case _:
                raise LookupError(metodo)
        return {"emitted": pratica.partenze()}


def rispondi(adattatore: Adattatore, riga: bytes) -> bytes:
    """Rispondi a una richiesta JSON-RPC, sempre con una riga."""
    risposta: Json = {"jsonrpc": "2.0", "id": None}
    try:
        richiesta = json.loads(riga)
        risposta["id"] = richiesta["id"]
        risposta["result"] = adattatore.chiama(richiesta["method"], richiesta.get("params", {}))
    except Exception as guasto:  # il banco deve sapere di ogni guasto, altrimenti aspetta
        risposta["error"] = {"code": -32603, "message": f"{type(guasto).__name__}: {guasto}"}
    return json.dumps(risposta, ensure_ascii=False).encode()


if __name__ == "__main__":
    lettura = argparse.ArgumentParser(description=__doc__)
    lettura.add_argument("--giorni", type=int, default=60)
    lettura.add_argument("--ruolo-senza-controllo", action="store_true")
    scelte = lettura.parse_args()
    programma = Adattatore(scelte.giorni, controlla_pagamenti=not scelte.ruolo_senza_controllo)
    for domanda in sys.stdin.buffer:
        sys.stdout.buffer.write(rispondi(programma, domanda) + b"\n")
        sys.stdout.buffer.flush()
