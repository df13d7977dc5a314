"""The address of a server, read once."""

from dataclasses import dataclass
from urllib.parse import quote, urlsplit

from conformance.protocol.faults import Fault

_PORTS = {"http": 80, "https": 443}
_KEPT = "/%:@!$&'()*+,;=~?"
"""What stands in a path as it is."""


@dataclass(frozen=True)
class Address:
    """Where requests are posted."""

    host: str
    port: int
    target: str
    """Path and query."""
    is_secure: bool
    is_usual: bool
    """Whether the port is the one of its scheme, which is then not told."""

    @property
    def authority(self) -> str:
        """The server as the header `Host` names it."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.is_usual else f"{host}:{self.port}"


def address_of(url: str) -> Address:
    """Read `http://…` or `https://…`; raises Fault `unreachable`."""
    try:
        parts = urlsplit(url)
        port = parts.port
        host = (parts.hostname or "").encode("ascii" if ":" in (parts.hostname or "") else "idna").decode()
    except ValueError as problem:
        raise Fault("unreachable", f"adresse illisible : {problem}") from problem
    if parts.scheme not in _PORTS or not host:
        raise Fault("unreachable", "adresse illisible : il faut un serveur, en http ou en https")
    usual = _PORTS[parts.scheme]
    target = quote(parts.path or "/", safe=_KEPT) + (
        f"?{quote(parts.query, safe=_KEPT)}" if parts.query else ""
    )
    return Address(
        host, usual if port is None else port, target, parts.scheme == "https", port in (None, usual)
    )
