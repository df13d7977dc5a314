"""The protocol by which the bench drives an implementation."""

import json
from collections.abc import Iterator
from typing import Any

from markupsafe import Markup

from generator.artefacts.artefact import Artefact, json_text
from generator.artefacts.openrpc import openrpc
from generator.site.rendering import Page
from generator.site.site import Site


def protocol(site: Site) -> Iterator[Artefact]:
    """Give the page, from the OpenRPC document."""
    (document,) = openrpc(site.specification)
    content = json.loads(document.text)
    page = Page(site, "protocole.html", "Protocole d’essai", [("Guides", "guides.html")])
    schemas = content["components"]["schemas"]
    yield page.render(
        "protocole.html",
        protocol=content,
        shapes={
            method["name"]: [_shape(param["schema"], schemas) for param in method["params"]]
            for method in content["methods"]
        },
        schemas=[
            # Written as committed files are: no HTML may hold the noncharacters that patterns do.
            (name, json_text(schema).rstrip())
            for name, schema in schemas.items()
        ],
    )


def _shape(schema: dict[str, Any], schemas: dict[str, Any]) -> Markup:
    """Say the form of a parameter in a few words."""
    name = str(schema.get("$ref", "")).rpartition("/")[2]
    if name in schemas:
        return Markup('<a href="#forme-{}">{}</a>').format(name, name)
    if name:
        return Markup("un échange, comme CloudEvent 1.0")
    if "const" in schema:
        return Markup("« {} »").format(schema["const"])
    if schema.get("format") == "date-time":
        return Markup("un instant, avec son décalage")
    return Markup("{}").format({"string": "un texte", "object": "un objet"}.get(schema.get("type", ""), "…"))
