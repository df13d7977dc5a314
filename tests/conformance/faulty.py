"""Implementations that misbehave, one way each: `python -m tests.conformance.faulty MODE ROLE`."""

import importlib
import json
import os
import sys
import time
from collections.abc import Callable
from typing import IO

from conformance.kit import Json
from conformance.serving import Handler, answer
from tests.conformance.making import KIT

_CRASHES = 3
"""The dossier, counted from one, at which the one that crashes does."""
_FOREVER = 60


def handler(mode: str, role: str) -> Handler:
    """Give a handler that keeps to JSON-RPC, whatever else it does."""
    good: Handler = importlib.import_module(f"conformance.reference.{role}").make()
    return _HANDLERS[mode](good) if mode in _HANDLERS else good


def serve(mode: str, role: str, source: IO[str], target: IO[str]) -> None:  # noqa: C901, PLR0912 one line a fault
    """Serve over streams, and misbehave there too."""
    one = handler(mode, role)
    begun = 0
    last = ""
    if mode == "logs":
        print("INFO: prêt", file=target, flush=True)
    for line in source:
        request = json.loads(line)
        method, is_aside = request["method"], request["method"] in ("hello", "stop")
        begun += method == "begin"
        reply = answer(one, line)
        match mode:
            case "mute":
                continue
            case "slow" if not is_aside:
                time.sleep(_FOREVER)
            case "crash" if begun == _CRASHES:
                print("Exception: dossier trois", file=sys.stderr, flush=True)  # noqa: T201 its last words
                os._exit(9)
            case "dies" if not is_aside and method != "begin":
                os._exit(9)
            case "crash-always" if not is_aside:
                sys.exit("KeyError: 'begin'")
            case "closes" if not is_aside:
                os.close(target.fileno())
                time.sleep(_FOREVER)
            case "garbage" if not is_aside:
                reply = "Bonjour."
            case "invalid-json" if not is_aside:
                reply = reply[:-1]
            case "huge" if not is_aside:
                reply = reply[:-1] + f', "filler": "{"a" * (1 << 21)}"' + "}"
            case "deep" if not is_aside:
                reply = reply[:-1] + f', "filler": {"[" * 99}{"]" * 99}' + "}"
            case "no-version" if not is_aside:
                reply = reply.replace('"jsonrpc": "2.0", ', "")
            case "wrong-id" if not is_aside:
                reply = json.dumps(json.loads(reply) | {"id": 1})
            case "replays" if not is_aside:
                reply, last = last or reply, reply
            case "twice" if not is_aside:
                reply = f"{reply}\n{reply}"
            case "logs" if not is_aside:
                reply = f"INFO: {method}\n{reply}"
        target.write(reply + "\n")
        target.flush()


def _changing(change: Callable[[str, Json, Json], object]) -> Callable[[Handler], Handler]:
    """Change the results of a good handler, but for `hello`."""

    def wrapped(good: Handler) -> Handler:
        def act(method: str, params: Json) -> object:
            result = good(method, params)
            assert isinstance(result, dict)
            return result if method in ("hello", "stop") else change(method, params, result)

        return act

    return wrapped


def _saying(more: Json) -> Callable[[Handler], Handler]:
    """Say something else in `hello`."""

    def wrapped(good: Handler) -> Handler:
        def act(method: str, params: Json) -> object:
            result = good(method, params)
            return {**result, **more} if method == "hello" and isinstance(result, dict) else result

        return act

    return wrapped


def _before(instead: Callable[[str, Json], object]) -> Callable[[Handler], Handler]:
    """Answer in place of a good handler, where something is given."""

    def wrapped(good: Handler) -> Handler:
        def act(method: str, params: Json) -> object:
            given = None if method in ("hello", "stop") else instead(method, params)
            return good(method, params) if given is None else given

        return act

    return wrapped


def _sent(change: Callable[[Json], list[Json]]) -> Callable[[Handler], Handler]:
    return _changing(
        lambda _m, _p, result: {
            **result,
            "emitted": [one for each in result["emitted"] for one in change(each)],
        }
    )


def _answers(*, accepted: bool) -> Callable[[Handler], Handler]:
    answered = {"accepted": accepted, "emitted": []}
    return _before(lambda method, _params: answered if method in ("deliver", "trigger") else None)


def _raises(method: str, _params: Json) -> object:
    raise ZeroDivisionError(method)


async def _later(good: Handler, method: str, params: Json) -> object:
    return good(method, params)


def _everywhere(method: str, _params: Json, result: Json) -> Json:
    """Show every state at once, each in a region of its own: one of them is the one expected."""
    if method != "observe":
        return result
    known = KIT.openrpc["components"]["schemas"]["Observed"]["properties"]["states"]["properties"]
    states = [state for region in known.values() for state in region["enum"]]
    return {**result, "states": {f"{number}": state for number, state in enumerate(states)}}


_HANDLERS: dict[str, Callable[[Handler], Handler]] = {
    "refuses-all": _answers(accepted=False),
    "accepts-all": _answers(accepted=True),
    "raises": _before(_raises),
    "null": _changing(lambda _m, _p, _r: None),
    "own-date": _sent(lambda one: [{**one, "time": "2031-01-01T00:00:00Z"}]),
    "no-clock-effect": _before(lambda method, _p: {"emitted": []} if method == "clock" else None),
    "never-sends": _sent(lambda _one: []),
    "repeats": _sent(lambda one: [one, one]),
    "duplicates": _sent(lambda one: [one, {**one, "id": f"{one['id']}-bis"}]),
    "other-dossier": _sent(lambda one: [{**one, "subject": "21999999900019250000000000"}]),
    "other-sender": _sent(lambda one: [{**one, "source": "usager"}]),
    "unknown-type": _sent(lambda one: [one, {**one, "type": "maison.journal"}]),
    "no-state": _changing(lambda m, _p, result: {**result, "states": {}} if m == "observe" else result),
    "every-state": _changing(_everywhere),
    "liar": _saying({"roles": ["antai", "ccsp", "collectivite", "dgfip"]}),
    "skips-all": _saying({"unsupported": [{"id": "cycle-complet"}, {"id": "cycle-partiel"}]}),
    "skips-steps": _saying({"unsupported": [{"id": "recours-requerant.depot", "reason": "plus tard"}]}),
    "no-clock": _saying({"clock": "none"}),
    "shows-nothing": _saying({"unsupported": [{"id": "observe"}]}),
    "async": lambda good: lambda method, params: _later(good, method, params),
}
MODES = (
    *_HANDLERS,
    *("mute", "slow", "crash", "crash-always", "dies", "closes", "garbage", "invalid-json", "huge", "deep"),
    *("no-version", "wrong-id", "replays", "twice", "logs"),
)

if __name__ == "__main__":
    serve(sys.argv[1], sys.argv[2], sys.stdin, sys.stdout)
