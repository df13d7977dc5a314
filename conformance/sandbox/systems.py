"""The systems that may sit at the table: the references, by the ways that they take, and one's own."""

import importlib
import itertools
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from conformance.bench import Target
from conformance.kit import Kit
from conformance.playing.talking import opaque
from conformance.protocol.client import Client
from conformance.protocol.conversation import Conversation
from conformance.protocol.faults import Fault
from conformance.protocol.limits import Limits
from conformance.protocol.results import Results
from conformance.reference.__main__ import ROLES
from conformance.reference.system import Freedoms, UnknownChoiceError, choices
from conformance.running.declared import DeclarationError, Declared, declared

Json = dict[str, Any]
Ask = Callable[[str, Json], Json]

__all__ = ["ROLES", "OwnSystem", "Systems", "UnknownChoiceError"]


class OwnSystem:
    """One's own implementation, reached by its adapter: one call at a time, each dossier under its own name.

    `greet` raises Fault where it cannot be reached, DeclarationError where it does not play the role.
    """

    def __init__(self, kit: Kit, target: Target, role: str, limits: Limits) -> None:
        self.role = role
        self._kit = kit
        self._results = Results(kit)
        self._client = Client(target.connect(), self._results, limits, kit.version)
        self._lock = threading.Lock()
        self._names = itertools.count()
        self.is_parallel = False
        """Whether it holds several dossiers at once."""
        self._declared: Declared | None = None

    def greet(self) -> Json:
        """Ask it what it is."""
        with self._lock:
            hello = self._client.hello()
        found = declared(self._kit, hello, self.role)
        if not found.has_clock:
            raise DeclarationError(
                "`hello` says `clock: none`: the sandbox moves the clock of who plays in it"
            )
        self.is_parallel, self._declared = found.is_parallel, found
        return hello

    @property
    def declared(self) -> Declared:
        """What it said of itself; raises LookupError before it is greeted."""
        if self._declared is None:
            raise LookupError("it was not greeted yet")
        return self._declared

    def restart(self) -> Json:
        """Start it again, as it is now: it forgets every dossier. Raises what `greet` does."""
        with self._lock:
            self._client.close()
        return self.greet()

    @contextmanager
    def talking(self) -> Iterator[Client]:
        """Hold it alone, while a case is played with it."""
        with self._lock:
            yield self._client

    def dossier(self) -> Ask:
        """Give what calls it about one more dossier."""
        conversation = Conversation(self._client, opaque(0, f"sandbox/{next(self._names)}"))

        def ask(method: str, params: Json) -> Json:
            with self._lock:
                if conversation.is_lost:
                    raise Fault("disconnected", "le système a redémarré : il a oublié le dossier")
                return conversation.call(method, params)

        return ask

    def close(self) -> None:
        """Say goodbye to it."""
        with self._lock:
            self._client.close()


class Systems:
    """What plays each role."""

    def __init__(self, own: OwnSystem | None = None) -> None:
        self.own = own

    @staticmethod
    def freedoms(role: str) -> Freedoms:
        """Give what the law leaves open to a role."""
        found: Freedoms = importlib.import_module(f"conformance.reference.{role}").make().freedoms
        return found

    def check(self, freedoms: Mapping[str, Mapping[str, str]]) -> None:
        """Raise UnknownChoiceError where a role, a freedom or a choice is none."""
        for role, chosen in freedoms.items():
            if role not in ROLES:
                raise UnknownChoiceError(f"`{role}` is no role, but {', '.join(ROLES)}")
            choices(self.freedoms(role), chosen)

    def ask(self, role: str, chosen: Mapping[str, str], *, is_own: bool) -> Ask:
        """Give what calls the system of a role about one dossier."""
        if is_own and self.own is not None:
            return self.own.dossier()
        handler = importlib.import_module(f"conformance.reference.{role}").make(dict(chosen))

        def ask(method: str, params: Json) -> Json:
            try:
                result: Json = handler(method, {"case": role, **params})
            except Exception as problem:  # what people decide may lack what a system cannot work out
                raise Fault("raised", f"{type(problem).__name__}: {problem}") from problem
            return result

        return ask
