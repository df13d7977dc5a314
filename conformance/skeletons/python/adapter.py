"""An adapter to complete: it translates the protocol of the kit to your system, and back.

`python3 adapter.py` answers on the standard streams, `python3 adapter.py --http PORT` over HTTP. It answers
`hello` and `begin`; each `not implemented` is a call to plug: `parcmetre run` fails where one is missing.
"""

import csv
import json
import sys
from collections.abc import Callable, Mapping
from datetime import datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

Json = dict[str, Any]

HELLO: Json = {
    "protocol": "1",
    "implementation": {"vendor": "Your company", "product": "Your product", "version": "0.0.0"},
    "roles": ["@ROLE@"],
    # "none" when the time of your system cannot be moved: cases in which time passes are then not tested.
    "clock": "controlled",
    # Whether several cases may be open at once: a database or a tenant for each case.
    "parallel": False,
    # Profiles, options and steps that you do not sell: [{"id": "e-apa", "reason": "not sold"}].
    "unsupported": [],
    # Types of messages of your own that you also emit, as ["com.example.receipt"]: they are ignored.
    "extensions": [],
}


class Refusal(Exception):  # noqa: N818 an answer of your system, not a fault
    """Your system says no: the message cannot be taken, or the decision cannot be made."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Case:
    """One case: one dossier of your system, and its clock."""

    def __init__(self, now: str, settings: Json) -> None:
        # Give your system a clock that reads `self.now`, never the machine's; `settings` says what the
        # collectivity chose (cycle, territory, SIRET…). Start from an empty store, or a tenant of its own.
        self.now = datetime.fromisoformat(now)
        self.settings = settings
        self.outbox: list[Json] = []

    def clock(self, now: str) -> None:
        """Time has passed: run the batches that would have run until `now`, in their order."""
        self.now = datetime.fromisoformat(now)
        raise NotImplementedError("clock: run your batches here")

    def deliver(self, exchange: Json) -> None:
        """Hand a message to your system, or raise Refusal with its own code. A late appeal is no refusal."""
        raise NotImplementedError(f"deliver: {exchange['type']}")

    def trigger(self, step: str, data: Json) -> None:
        """Do what an agent would do on the screen; what `data` leaves out, your system computes."""
        raise NotImplementedError(f"trigger: {step} {sorted(data)}")

    def states(self) -> Json:
        """Give where the dossier stands, in the words of the specification: {"paiement": "notifie"}."""
        raise NotImplementedError("observe: tell the states here")

    def emit(self, id_: str, type_: str, subject: str, data: Json) -> None:
        """Call this for each message that your system sends; `subject` is the number of the dossier."""
        envelope = {"specversion": "1.0", "datacontenttype": "application/json", "source": "@ROLE@"}
        self.outbox.append({**envelope, "id": id_, "type": type_, "subject": subject, "data": data})

    def emitted(self) -> list[Json]:
        """Give what was sent since the last reply: it leaves at the instant of the call that is answered."""
        found = [{**message, "time": self.now.isoformat()} for message in self.outbox]
        self.outbox.clear()
        return found


def motives() -> Mapping[str, list[str]]:
    """Read `motives.csv`, in which you wrote your own codes beside the rules of the kit."""
    found: dict[str, list[str]] = {}
    text = Path(__file__).with_name("motives.csv").read_text(encoding="utf-8-sig", errors="replace")
    for row in csv.DictReader(text.splitlines(), delimiter=text.partition("regle")[0].strip('"')[-1]):
        found.setdefault(row["code_editeur"], []).append(row["regle"])
    return found


CASES: dict[str, Case] = {}


def call(method: str, params: Json) -> Json:
    """Give the result of a method of the protocol."""
    if method == "hello":
        return HELLO
    if method == "stop":
        return {}
    if method == "begin":
        CASES[params["case"]] = Case(params["now"], params["settings"])
        return {"emitted": []}
    case = CASES[params["case"]]
    match method:
        case "clock":
            case.clock(params["now"])
        case "deliver":
            return _tried(case, lambda: case.deliver(params["exchange"]))
        case "trigger":
            return _tried(case, lambda: case.trigger(params["step"], params["data"]))
        case "observe":
            return {"states": case.states(), "emitted": case.emitted()}
        case "end":
            del CASES[params["case"]]
        case _:
            raise LookupError(f"unknown method {method}")
    return {"emitted": case.emitted()}


def _tried(case: Case, act: Callable[[], None]) -> Json:
    try:
        act()
    except Refusal as refusal:
        return {"accepted": False, "rules": motives().get(refusal.code, []), "emitted": case.emitted()}
    return {"accepted": True, "emitted": case.emitted()}


def answer(line: bytes) -> bytes:
    """Answer one request of JSON-RPC, always by one line: the bench must hear of any fault."""
    reply: Json = {"jsonrpc": "2.0", "id": None}
    try:
        request = json.loads(line)
        reply["id"] = request["id"]
        reply["result"] = call(request["method"], request.get("params", {}))
    except NotImplementedError as missing:
        reply["error"] = {"code": -32601, "message": f"not implemented: {missing}"}
    except Exception as problem:
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


if __name__ == "__main__":
    if sys.argv[1:2] == ["--http"]:
        ThreadingHTTPServer(("127.0.0.1", int(sys.argv[2])), Post).serve_forever()
    for request in sys.stdin.buffer:
        sys.stdout.buffer.write(answer(request) + b"\n")
        sys.stdout.buffer.flush()
