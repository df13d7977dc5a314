"""Serves a handler by the protocol, over standard streams: what an adapter in Python needs."""

import io
import json
import os
import socket
from collections.abc import Callable
from typing import IO, Any

Handler = Callable[[str, dict[str, Any]], object]


def answer(handler: Handler, text: bytes | str) -> str:
    """Answer one request, always by one line of JSON-RPC."""
    id_ = None
    try:
        request = json.loads(text)
        id_, method, params = request["id"], request["method"], request.get("params", {})
    except (ValueError, KeyError, TypeError, RecursionError):
        error = {"code": -32600, "message": "Invalid Request"}
        return json.dumps({"jsonrpc": "2.0", "id": id_, "error": error})
    try:
        return json.dumps({"jsonrpc": "2.0", "id": id_, "result": handler(method, params)}, allow_nan=False)
    except Exception as problem:  # an adapter answers whatever happens: the bench tells the user
        error = {"code": -32603, "message": f"{type(problem).__name__}: {problem}"}
        return json.dumps({"jsonrpc": "2.0", "id": id_, "error": error})


def serve_streams(handler: Handler, source: IO[str], target: IO[str]) -> None:
    """Answer each line of a stream by a line, until it ends; both are UTF-8, whatever the locale."""
    for stream in (source, target):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8")
    for line in source:
        target.write(answer(handler, line) + "\n")
        target.flush()


def listening(host: str, port: int) -> socket.socket:
    """Listen on a socket that says it is TCP: asyncio sends at once (TCP_NODELAY) on no other.

    Without it each reply waits some 40 ms for the other side's acknowledgement of its head.
    """
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    if os.name == "posix":  # elsewhere it would let another program take the same port
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.bind((host, port))
    listener.listen()
    return listener
