"""The protocol by which the bench drives an implementation, in each language that has words for it."""

import json
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import msgspec
from markupsafe import Markup

from generator.artefacts.artefact import Artefact, json_text
from generator.artefacts.openrpc import openrpc
from generator.site.rendering import Page
from generator.site.site import Site

_LANGUAGES = Path(__file__).parents[2] / "languages"
PAGES = {"fr": "protocole.html", "en": "protocol.html"}
"""The page of each language."""


class Words(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the page says, in a language: `protocol.yaml` of its folder."""

    title: str
    lead: str
    other: str
    """What leads to the page in the other language."""
    parameters: str
    parameter: str
    form: str
    forms: str
    copy: str
    download: str
    exchange: str
    instant: str
    text: str
    object: str
    description: str = ""
    """What the whole is; empty where the OpenRPC document says it in this language."""
    methods: Mapping[str, str] = {}
    """What each call does; as above."""


@cache
def words(lang: str) -> Words:
    """Give the words of a language."""
    content = (_LANGUAGES / lang / "protocol.yaml").read_bytes()
    return msgspec.yaml.decode(content, type=Words)


def protocol(site: Site) -> Iterator[Artefact]:
    """Give the pages, from the OpenRPC document."""
    (document,) = openrpc(site.specification)
    content = json.loads(document.text)
    schemas = content["components"]["schemas"]
    # Written as committed files are: no HTML may hold the noncharacters that patterns do.
    written = [(name, json_text(schema).rstrip()) for name, schema in schemas.items()]
    for lang, place in PAGES.items():
        told = words(lang)
        page = Page(site, place, told.title, [("Guides", "guides.html")], lang)
        yield page.render(
            "protocole.html",
            protocol=content,
            description=_prose(told.description or content["info"]["description"]),
            summaries={
                method["name"]: _prose(told.methods.get(method["name"], method["summary"]))
                for method in content["methods"]
            },
            words=told,
            others=[one for name, one in PAGES.items() if name != lang],
            shapes={
                method["name"]: [_shape(param["schema"], schemas, told) for param in method["params"]]
                for method in content["methods"]
            },
            schemas=written,
        )


def _prose(text: str) -> Markup:
    """Give a text as HTML: what stands between backticks is code."""
    parts = text.split("`")
    return Markup().join(
        Markup("<code>{}</code>").format(part) if index % 2 else part for index, part in enumerate(parts)
    )


def _shape(schema: dict[str, Any], schemas: dict[str, Any], told: Words) -> Markup:
    """Say the form of a parameter in a few words."""
    name = str(schema.get("$ref", "")).rpartition("/")[2]
    if name in schemas:
        return Markup('<a href="#forme-{}">{}</a>').format(name, name)
    if name:
        return Markup("{}").format(told.exchange)
    if "const" in schema:
        return Markup("<code>{}</code>").format(schema["const"])
    if schema.get("format") == "date-time":
        return Markup("{}").format(told.instant)
    return Markup("{}").format({"string": told.text, "object": told.object}.get(schema.get("type", ""), "…"))
