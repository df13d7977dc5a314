"""What is done wrong, in flight, between the bench and an implementation."""

import json
from collections.abc import Callable, Sequence
from typing import Any

from conformance.mutating.heard import Dossier
from conformance.protocol.transport import Transport
from generator import events
from generator.model.kit import Case

Json = dict[str, Any]
Ask = Callable[[str, Json], Json]


class Deviation:
    """A fault of every dossier: nothing, but for what a kind writes anew."""

    def instead(self, dossier: Dossier, method: str, params: Json) -> Json | None:
        """Answer in the place of the implementation; None to let it answer."""
        return None

    def asked(self, dossier: Dossier, method: str, params: Json) -> Json:
        """Give what the implementation is told of a call."""
        return params

    def answered(self, dossier: Dossier, method: str, params: Json, answer: Json) -> Json:
        """Give what the bench is told of an answer."""
        return answer


class Layer:
    """Deviates in each dossier as it is aimed, and hears what is really said."""

    def __init__(self) -> None:
        self._case: Case | None = None
        self._deviations: Sequence[Deviation] = ()
        self._dossiers: dict[str, Dossier] = {}
        self.applied = False
        """Whether something was said that the implementation would not have said, or heard."""
        self.calls: list[tuple[str, Json, Json]] = []
        """Each call of the case, and what the bench was told."""

    def aim(self, case: Case, deviations: Sequence[Deviation]) -> None:
        """Say what is done wrong in the case that is played next."""
        self._case, self._deviations = case, deviations
        self._dossiers = {}
        self.applied = False
        self.calls = []

    @property
    def dossier(self) -> Dossier | None:
        """The dossier that was lived last."""
        return next(reversed(self._dossiers.values()), None)

    def call(self, ask: Ask, method: str, params: Json) -> Json:
        """Make a call, with what is done wrong."""
        token = params.get("case")
        if self._case is None or not isinstance(token, str):
            return ask(method, params)
        if method == "begin":
            self._dossiers[token] = Dossier(self._case)
        dossier = self._dossiers[token]
        if method in ("begin", "clock"):
            dossier.now = events.instant(params["now"])
        answer = self._instead(dossier, method, params)
        if answer is None:
            request = params
            for one in self._deviations:
                request = one.asked(dossier, method, request)
            self.applied = self.applied or request != params
            answer = ask(method, request)
        said = answer
        for one in self._deviations:
            answer = one.answered(dossier, method, params, answer)
        self.applied = self.applied or answer != said
        dossier.hear(method, params, answer)
        self.calls.append((method, params, answer))
        return answer

    def _instead(self, dossier: Dossier, method: str, params: Json) -> Json | None:
        for one in self._deviations:
            answer = one.instead(dossier, method, params)
            if answer is not None:
                self.applied = True
                return answer
        return None


class Mutating:
    """A transport to an implementation that deviates: what a layer does stands between both."""

    def __init__(self, inner: Transport, layer: Layer) -> None:
        self._inner = inner
        self._layer = layer
        self.open, self.close, self.drop = inner.open, inner.close, inner.drop

    def ask(self, request: bytes) -> bytes:
        """Send a request and give its reply, both with what is done wrong; raises Fault."""
        asked = json.loads(request)
        try:
            result = self._layer.call(
                lambda *call: self._asked(asked, *call), asked["method"], asked["params"]
            )
        except _NoResultError as reply:
            return reply.text
        return json.dumps({"jsonrpc": "2.0", "id": asked["id"], "result": result}).encode()

    def _asked(self, request: Json, method: str, params: Json) -> Json:
        text = self._inner.ask(events.written({**request, "method": method, "params": params}).encode())
        try:
            reply = json.loads(text)
            result = reply["result"]
        except (ValueError, KeyError, TypeError, RecursionError) as problem:
            raise _NoResultError(text) from problem
        if not isinstance(result, dict) or reply.get("id") != request["id"]:
            raise _NoResultError(text)
        return result


class _NoResultError(Exception):
    """A reply that is no result: the bench reads it as it came."""

    def __init__(self, text: bytes) -> None:
        super().__init__()
        self.text = text
