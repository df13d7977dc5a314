"""Reaching a server within a deadline: its name, its port, its certificate."""

import socket
import ssl
import threading
from collections.abc import Sequence
from queue import Empty, SimpleQueue
from typing import Any

from conformance.protocol.faults import Fault
from conformance.transports.address import Address
from conformance.transports.deadline import Deadline

_Found = Sequence[tuple[Any, ...]] | OSError


def connected(address: Address, deadline: Deadline) -> socket.socket:
    """Give a connection to a server, over TLS where its address says so; raises Fault."""
    connection = _reached(address, deadline)
    try:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        return _secured(connection, address.host, deadline) if address.is_secure else connection
    except BaseException:
        connection.close()
        raise


def _reached(address: Address, deadline: Deadline) -> socket.socket:
    found = _resolved(address, deadline)
    problem: OSError = OSError("no address")
    for place, (family, kind, protocol, _, where) in enumerate(found):
        connection = socket.socket(family, kind, protocol)
        try:  # an address that swallows what it is sent leaves their part to the next ones
            connection.settimeout(deadline.left() / (len(found) - place))
            connection.connect(where)
        except OSError as one:
            connection.close()
            problem = one
        except BaseException:
            connection.close()
            raise
        else:
            return connection
    if isinstance(problem, TimeoutError):
        raise deadline.passed() from problem
    raise Fault("unreachable", f"{address.host} : {problem.strerror or problem}") from problem


def _resolved(address: Address, deadline: Deadline) -> Sequence[tuple[Any, ...]]:
    """Ask what stands behind a name, in a thread: the system's resolver knows no deadline."""
    answered: SimpleQueue[_Found] = SimpleQueue()
    threading.Thread(target=_resolve, args=(address, answered), daemon=True, name="parcmetre-names").start()
    try:
        found = answered.get(timeout=deadline.left())
    except Empty:
        raise deadline.passed() from None
    if isinstance(found, OSError):
        raise Fault("unreachable", f"{address.host} : {found.strerror or found}") from found
    return found


def _resolve(address: Address, answered: "SimpleQueue[_Found]") -> None:
    try:
        answered.put(socket.getaddrinfo(address.host, address.port, type=socket.SOCK_STREAM))
    except OSError as problem:
        answered.put(problem)
    except UnicodeError as problem:  # a name that is none
        answered.put(OSError(str(problem)))


def _secured(connection: socket.socket, host: str, deadline: Deadline) -> socket.socket:
    connection.settimeout(deadline.left())
    try:  # the whole handshake has the time that is left, not each of its messages
        return ssl.create_default_context().wrap_socket(connection, server_hostname=host)
    except TimeoutError:
        raise deadline.passed() from None
    except ssl.SSLCertVerificationError as problem:
        raise Fault("unreachable", f"TLS : {problem.verify_message}") from problem
    except ssl.SSLError as problem:
        raise Fault("unreachable", f"TLS : {problem.reason or 'négociation interrompue'}") from problem
    except OSError as problem:
        raise Fault("unreachable", "TLS : négociation interrompue") from problem
