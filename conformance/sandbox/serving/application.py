"""The ASGI application: the API, its document, the page and what watches."""

import json
import re
from asyncio import wait_for
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from importlib import resources
from typing import Any

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.middleware import Middleware
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, PlainTextResponse, Response, StreamingResponse
from starlette.routing import Route

from conformance.sandbox.bounds import BODY, SENDING
from conformance.sandbox.doing import Where
from conformance.sandbox.reading import json_of
from conformance.sandbox.refusing import Refusal
from conformance.sandbox.serving.asked import Asked
from conformance.sandbox.serving.asking import Asking
from conformance.sandbox.serving.guarding import Doors, Guard
from conformance.sandbox.serving.openapi import document
from conformance.sandbox.serving.operations import OPERATIONS, WATCH, Operation
from conformance.sandbox.serving.watching import Watchers

_SPACE = re.compile(r"[A-Za-z0-9-]{1,64}")
_KINDS = {"html": "text/html", "css": "text/css", "js": "text/javascript", "svg": "image/svg+xml"}
PAGE = "conformance.sandbox.page"


def application(asking: Asking, watchers: Watchers, doors: Doors, version: str) -> Starlette:
    """Give the application."""
    told = document(version)

    async def openapi(_request: Request) -> Response:
        return JSONResponse(told)

    async def watch(request: Request) -> Response:
        asked = _asked(request)
        await run_in_threadpool(asking.main, asked)  # it is there, in this space
        where = Where(asked.space, asked.path["dossier"], "")
        watchers.admit(where)  # before the answer begins: it could not be refused any more
        events = watchers.watched(where)
        return StreamingResponse(events, media_type="text/event-stream")

    async def refused(_request: Request, problem: Exception) -> Response:
        if not isinstance(problem, Refusal):
            raise problem
        return JSONResponse(problem.json(), problem.status)

    async def unknown(_request: Request, _problem: Exception) -> Response:
        found = Refusal("unknown", "Rien n’est à cette adresse.", "Voir /api/openapi.json.")
        return JSONResponse(found.json(), 404)

    @asynccontextmanager
    async def lived(_app: Starlette) -> AsyncIterator[None]:
        yield
        watchers.close()

    return Starlette(
        routes=[
            *(Route(one.path, _route(asking, one), methods=[one.method]) for one in OPERATIONS),
            Route(WATCH, watch),
            Route("/api/openapi.json", openapi),
            Route("/", _page("index.html")),
            *(Route(f"/{name}", _page(name)) for name in _files()),
        ],
        middleware=[Middleware(Guard, doors=doors)],
        exception_handlers={Refusal: refused, 404: unknown, 405: unknown},
        lifespan=lived,
    )


def _asked(request: Request, body: Any = None) -> Asked:  # noqa: ANN401 any JSON
    path = {name: str(value) for name, value in request.path_params.items()}
    if not _SPACE.fullmatch(path.get("space", "-")):
        raise Refusal("unknown", "Le nom d’un espace a 64 lettres, chiffres ou traits d’union au plus.")
    return Asked(path, dict(request.query_params), body)


def _route(asking: Asking, one: Operation) -> Any:  # noqa: ANN401 an endpoint of starlette
    async def endpoint(request: Request) -> Response:
        try:
            text = await wait_for(_read(request), SENDING) if one.takes is not None else None
        except ClientDisconnect:
            return Response(status_code=400)  # whoever asked has gone, and hears nothing
        except TimeoutError as problem:
            raise Refusal("too-slow", f"Une demande se donne en {SENDING:.0f} secondes.") from problem
        found = await run_in_threadpool(_answered, asking, one, request, text)
        if isinstance(found, str):
            return PlainTextResponse(found)
        return Response(found, one.status, media_type="application/json")

    return endpoint


def _answered(asking: Asking, one: Operation, request: Request, text: bytes | None) -> str | bytes:
    """Read what is asked, do it, write the answer: in one thread, and out of everybody's way."""
    body = json_of(text, BODY) if text is not None else None
    found = one.answers(asking, _asked(request, body))
    return (
        found if isinstance(found, str) else json.dumps(found, ensure_ascii=False, allow_nan=False).encode()
    )


async def _read(request: Request) -> bytes:
    """Read a body, and no more of it than its bound: some tell no length."""
    found = bytearray()
    async for piece in request.stream():
        found += piece
        if len(found) > BODY:
            raise Refusal("too-large", f"Une demande a {BODY} octets au plus.")
    return bytes(found)


def _files() -> list[str]:
    return sorted(
        one.name for one in resources.files(PAGE).iterdir() if one.name.rpartition(".")[2] in _KINDS
    )


def _page(name: str) -> Any:  # noqa: ANN401 an endpoint of starlette
    content = (resources.files(PAGE) / name).read_bytes()
    kind = _KINDS[name.rpartition(".")[2]]

    async def endpoint(_request: Request) -> Response:
        return Response(content, media_type=f"{kind}; charset=utf-8")

    return endpoint
