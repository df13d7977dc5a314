"""Who may ask: this page and programs that hold the token; no other site, whatever name it takes."""

import hmac
import ipaddress
import re
from collections.abc import Iterable
from dataclasses import dataclass

from starlette.datastructures import Headers
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from conformance.sandbox.bounds import BODY
from conformance.sandbox.refusing import Refusal

_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
_HOST = re.compile(r"(?:\[([0-9A-Fa-f:.]+)\]|([A-Za-z0-9._-]+))(?::[0-9]{1,5})?")
_SAFE = frozenset({"GET", "HEAD"})
_JSON = ("application/json", "application/cloudevents+json")
HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self';"
        " base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cache-Control": "no-store",
}
"""What every answer says: nothing of another site is loaded, and no other site shows this one."""


@dataclass(frozen=True)
class Doors:
    """Who is let in."""

    token: str | None = None
    """What whoever calls the API must hold; None on the loopback, where none is asked."""
    hosts: frozenset[str] = frozenset()
    """The names, beside the loopback's, by which the sandbox is called."""


def is_loopback(host: str) -> bool:
    """Tell whether a host is this machine alone."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def name_of(host: str) -> str:
    """Give the name in a `Host`, without its port, in lower case; nothing where it is no name and port."""
    found = _HOST.fullmatch(host)
    return (found[1] or found[2]).lower() if found is not None else ""


class Guard:
    """Refuses, before anything is read, what comes from another site, or is too large, or has no token."""

    def __init__(self, app: ASGIApp, doors: Doors) -> None:
        self._app = app
        self._doors = doors

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                kept = [one for one in message["headers"] if one[0].lower() != b"server"]
                message["headers"] = [*kept, *_BYTES]
            await send(message)

        try:
            self._look(scope, Headers(scope=scope))
        except Refusal as refusal:
            await JSONResponse(refusal.json(), refusal.status)(scope, receive, guarded)
            return
        await self._app(scope, receive, guarded)

    def _look(self, scope: Scope, headers: Headers) -> None:
        host = headers.get("host", "")
        if name_of(host) not in _LOOPBACK | self._doors.hosts:
            raise Refusal("foreign-host", f"Ce bac à sable ne s’appelle pas « {host[:80]} ».")
        origin = headers.get("origin")
        if origin is not None and origin not in (f"http://{host}", f"https://{host}"):
            raise Refusal("foreign-origin", "Un autre site ne parle pas à ce bac à sable.")
        if headers.get("sec-fetch-site", "none") not in ("none", "same-origin"):
            raise Refusal("foreign-origin", "Un autre site ne parle pas à ce bac à sable.")
        if scope["method"] not in _SAFE and scope["method"] != "DELETE":
            kind = headers.get("content-type", "").partition(";")[0].strip().lower()
            if kind not in _JSON:
                raise Refusal("wrong-type", f"Un de ces types est attendu : {', '.join(_JSON)}.")
            length = headers.get("content-length", "0")
            if not length.isdecimal() or int(length) > BODY:
                raise Refusal("too-large", f"Une demande a {BODY} octets au plus.")
        if self._doors.token is not None and scope["path"].startswith("/api/"):
            self._asks_for_token(headers.get("authorization", ""))

    def _asks_for_token(self, given: str) -> None:
        wanted = f"Bearer {self._doors.token}"
        if not hmac.compare_digest(given.encode(), wanted.encode()):
            raise Refusal(
                "unauthorized", "Le jeton manque, ou n’est pas le bon.", "Authorization: Bearer JETON"
            )


def _encoded(headers: Iterable[tuple[str, str]]) -> list[tuple[bytes, bytes]]:
    return [(name.lower().encode(), value.encode()) for name, value in headers]


_BYTES = _encoded(HEADERS.items())
