"""Serves a handler by the protocol over HTTP: apart, for what serves HTTP is slow to import."""

import sys

import uvicorn
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from conformance.serving import Handler, answer, listening


def application(handler: Handler) -> Starlette:
    """Give the ASGI application that answers each POST on `/`."""

    async def post(request: Request) -> Response:
        text = await request.body()
        reply = await run_in_threadpool(answer, handler, text)
        return Response(reply, media_type="application/json")

    return Starlette(routes=[Route("/", post, methods=["POST"])])


def serve_http(handler: Handler, host: str, port: int) -> None:
    """Serve until interrupted; port 0 lets the system choose, and the choice is told on the first line."""
    listener = listening(host, port)
    sys.stdout.write(f"http://{host}:{listener.getsockname()[1]}/\n")
    sys.stdout.flush()
    uvicorn.Server(uvicorn.Config(application(handler), log_level="warning")).run(sockets=[listener])
