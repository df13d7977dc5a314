"""The pack as one HTML file: no network, answers kept in the browser, then given as one file."""

import base64
import hashlib
import json
from collections.abc import Sequence
from datetime import date

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from generator.legifrance import address
from generator.model.actor import Actor
from generator.model.legal_source import CitedText
from generator.model.provenance import Sourced
from generator.model.specification import Specification
from generator.model.vocabulary import Doubt
from generator.reviewing.answers import FORMAT
from generator.reviewing.excerpt import excerpt
from generator.reviewing.law import PARTLY, UNREAD
from generator.reviewing.packs import Pack, seconds
from generator.source import Json
from generator.typesetting import typeset
from generator.wording import cited, french_date

CAPACITIES = {
    "metier": "expert du droit ou du service",
    "technique": "relecteur technique",
}
KINDS = {"rule": "règle", "message": "message"}
"""What a unit is, before its name."""
UNREAD_WORDS = {"unread": UNREAD, "partly": PARTLY}


def page(specification: Specification, pack: Pack, pending: int) -> str:
    """Write the page of a pack; `pending` is what the foot says of the verifications that wait."""
    environment = Environment(
        loader=PackageLoader("generator.reviewing"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {"day": _day, "heads": _heads, "warning": UNREAD_WORDS.get}
    script = _source(environment, "pack.js")
    style = _source(environment, "pack.css")
    html = environment.get_template("pack.html").render(
        pack=pack,
        KINDS=KINDS,
        data=_data(pack),
        doubts=[_doubt(specification, doubt) for doubt in pack.doubts],
        excerpts={
            one.unit.id: Markup(excerpt(specification, one.unit.steps, str(number)))  # noqa: S704 ours
            for number, one in enumerate(pack.standings)
        },
        links=_links(specification),
        capacity=CAPACITIES[pack.capacity],
        disclaimer=specification.profile.disclaimer.rstrip("."),
        pending=pending,
        script=Markup(script),  # noqa: S704 our own file
        style=Markup(style),  # noqa: S704 our own file
        policy=f"default-src 'none'; style-src '{_hash(style)}'; script-src '{_hash(script)}'",
    )
    return typeset(html, specification.profile.language)


def _source(environment: Environment, name: str) -> str:
    assert environment.loader is not None  # noqa: S101 given just above
    return environment.loader.get_source(environment, name)[0]


def _hash(text: str) -> str:
    """Give the hash by which the page allows its own script and style, and no other."""
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def _data(pack: Pack) -> Markup:
    """Write what the answers bear, as JSON that cannot close its element."""
    content: Json = {
        "format": FORMAT,
        "pack": pack.id,
        "capacity": pack.capacity,
        "name": f"{pack.subject} {pack.part}-{pack.parts}",
        "units": [
            {
                "unit": one.unit.id,
                "digest": one.unit.digest,
                "title": one.unit.title,
                "content": one.unit.content,
                "seconds": seconds(one, pack.pace),
            }
            for one in pack.standings
        ],
        "doubts": [{"doubt": one.id, "title": f"{one.number} — {one.title}"} for one in pack.doubts],
    }
    text = json.dumps(content, ensure_ascii=False)
    return Markup(text.replace("<", "\\u003c").replace("\u2028", "\\u2028"))  # noqa: S704 escaped here


def _links(specification: Specification) -> dict[str, str]:
    """Give where each text that is cited can be read, by the words that cite it."""
    found: dict[str, str] = {}
    for entry in specification.roots:
        for _, datum in entry.data:
            for citation in datum.sources if isinstance(datum, Sourced) else ():
                text = specification.get(CitedText, "source", citation.source)
                where = address(text) if text is not None else None
                if where is not None:
                    found[cited(specification, citation)] = where
    return found


def _doubt(specification: Specification, doubt: Doubt) -> dict[str, object]:
    asked = [specification.get(Actor, "actor", one) for one in doubt.to_ask]
    return {"datum": doubt, "asked": ", ".join(one.short_name for one in asked if one is not None)}


def _day(text: str) -> str:
    return french_date(date.fromisoformat(text))


def _heads(text: str, heads: Sequence[str]) -> Markup:
    """Mark in a sentence what the table gives."""
    marked = escape(text)
    for head in heads:
        found = escape(f"‹{head}›")
        marked = marked.replace(found, Markup("<var>‹{}›</var>").format(head))
    return marked
