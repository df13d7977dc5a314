"""The adapter: translates the protocol to the ledger, by the standard streams or HTTP (`--http PORT`)."""

import csv
import json
import sys
from collections.abc import Mapping
from datetime import date, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from ledger import Document, Ledger, Rejected, Status

KINDS = {
    "emission-te.emission": "title",
    "annulation-te.titre-annulation": "cancellation",
    "information-remboursement-te.information": "refund",
}
FIELDS = {
    "numero-fps": "notice", "reference-te": "reference", "reference-ta": "own_reference",
    "date-te": "signed_on", "nom-collectivite": "city", "coordonnees-collectivite": "city_contact",
    "siret-collectivite": "siret", "date-heure-constat": "found_at", "lieu-constat": "place",
    "immatriculation": "plate", "marque-vehicule": "make", "identite-redevable": "debtor", "nom": "name",
    "prenoms": "given_names", "date-naissance": "born_on", "lieu-naissance": "born_at",
    "raison-sociale": "company", "siren": "siren", "adresse-redevable": "address", "ligne-voie": "street",
    "code-postal": "postcode", "commune": "town", "pays": "country", "montant-restant-du": "principal",
    "montant-majoration": "surcharge", "montant-total": "total", "comptable-assignataire": "accountant",
    "donnees-comptables": "account", "montant-annule": "cancelled",
    "montant-majoration-annule": "cancelled_surcharge", "montant-rembourse": "refunded",
}  # fmt: skip
STATES: dict[Status | None, str] = {
    Status.OPEN: "te-emis", Status.NOTIFIED: "averti", Status.ENFORCED: "recouvrement-force",
    Status.VOID: "plus-du", Status.TIME_BARRED: "prescrit",
}  # fmt: skip
WAY = "voie-electronique"
CASES: dict[str, "Case"] = {}


def motives() -> Mapping[str, list[str]]:
    """Read `motives.csv`: the rules of the kit that each code of the product stands for."""
    found: dict[str, list[str]] = {}
    text = Path(__file__).with_name("motives.csv").read_text(encoding="utf-8-sig", errors="replace")
    for row in csv.DictReader(text.splitlines(), delimiter=text.partition("regle")[0].strip('"')[-1]):
        found.setdefault(row["code_editeur"], []).append(row["regle"])
    return found


def renamed(value: Any) -> Any:  # noqa: ANN401 any JSON
    """Give the data of a message under the names of the product."""
    if isinstance(value, dict):
        return {FIELDS.get(name, name): renamed(part) for name, part in value.items()}
    return value


class Case:
    """One case of the kit: a ledger of its own, and the clock that the bench moves."""

    def __init__(self, now: str) -> None:
        self.now = datetime.fromisoformat(now)
        self.ledger = Ledger(lambda: self.now)

    def call(self, method: str, params: Any) -> dict[str, Any]:  # noqa: ANN401 any JSON
        """Answer a method about the case; the accountant sends nothing that the maps show."""
        match method:
            case "clock":
                self.now = datetime.fromisoformat(params["now"])
                self.ledger.nightly()
            case "deliver" | "trigger":
                try:
                    self._deliver(**params) if method == "deliver" else self._trigger(**params)
                except Rejected as rejected:
                    return {"accepted": False, "rules": MOTIVES.get(rejected.code, []), "emitted": []}
                return {"accepted": True, "emitted": []}
            case "observe":
                state = STATES.get(self.ledger.status)
                return {"states": {"paiement": state} if state else {}, "emitted": []}
        return {"emitted": []}

    def _deliver(self, exchange: Mapping[str, Any], **_: object) -> None:
        """File what an exchange brings; `canal` says by which way it came, electronic unless told."""
        kind, is_electronic = KINDS.get(exchange["type"], ""), exchange.get("canal", WAY) == WAY
        fields = renamed(exchange.get("data"))
        self.ledger.file(Document(exchange["id"], kind, exchange["source"], is_electronic, fields))

    def _trigger(self, step: str, data: Mapping[str, Any], **_: object) -> None:
        """Do what the agent would do on his screen."""
        if step == "fait.remise-gracieuse":
            self.ledger.waive(data.get("montant-remis"))
        elif step == "fait.poursuites":
            on = date.fromisoformat(data["date-evenement"]) if "date-evenement" in data else None
            self.ledger.enforce(on)
        else:
            raise Rejected("INCONNU")


def call(method: str, params: Any) -> dict[str, Any]:  # noqa: ANN401 any JSON
    """Give the result of a method."""
    if method == "hello":
        product = {"vendor": "Éditeur fictif", "product": "Recouvrement (Python)", "version": "1.0.0"}
        return {"protocol": "1", "implementation": product, "roles": ["dgfip"], "parallel": True}
    if method == "begin":
        CASES[params["case"]] = Case(params["now"])
    elif method == "end":
        del CASES[params["case"]]
    elif method in ("clock", "deliver", "trigger", "observe"):
        return CASES[params["case"]].call(method, params)
    elif method != "stop":
        raise LookupError(method)
    return {"emitted": []}


def answer(line: bytes) -> bytes:
    """Answer one request of JSON-RPC, always by one line."""
    reply: dict[str, Any] = {"jsonrpc": "2.0", "id": None}
    try:
        request = json.loads(line)
        reply["id"] = request["id"]
        reply["result"] = call(request["method"], request.get("params", {}))
    except Exception as problem:  # the bench must hear of any fault, or it waits
        reply["error"] = {"code": -32603, "message": f"{type(problem).__name__}: {problem}"}
    return json.dumps(reply, ensure_ascii=False).encode()


class Post(BaseHTTPRequestHandler):
    """Answers each POST on a connection that is kept open."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # headers and body leave apart: without it, each reply waits 40 ms

    def do_POST(self) -> None:
        """Answer a request."""
        reply = answer(self.rfile.read(int(self.headers["Content-Length"])))
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(reply)))
        self.end_headers()
        self.wfile.write(reply)

    def log_message(self, *_: object) -> None:
        """Say nothing: the bench keeps the transcript."""


MOTIVES = motives()

if __name__ == "__main__":
    if sys.argv[1:2] == ["--http"]:
        ThreadingHTTPServer(("127.0.0.1", int(sys.argv[2])), Post).serve_forever()
    for request in sys.stdin.buffer:
        sys.stdout.buffer.write(answer(request) + b"\n")
        sys.stdout.buffer.flush()
