"""« Ce qui a changé »: the editions of the kit, a page each, by rule, and a feed to follow them."""

import uuid
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import PurePosixPath

from generator.artefacts.artefact import Artefact
from generator.formula.french import french_date
from generator.languages.frames import FRENCH, Frames, frames
from generator.site.changes import Edited, RuleChanged
from generator.site.rendering import Page
from generator.site.site import Site

INDEX, FEED = "changements/index.html", "changements/flux.xml"
TITLE = "Ce qui a changé"
DERIVED = "Règles déduites des échanges, parcours, et règles disparues"
_ATOM = "http://www.w3.org/2005/Atom"
_NAMES = uuid.UUID("6f1c7f0e-5a0b-5c1e-9d43-2d0f5f6b7a11")
"""What the ids of the feed derive from: the same for ever, whoever builds the site."""


def changes(site: Site) -> Iterator[Artefact]:
    """Give the list of editions, a page each, and the feed."""
    crumbs = [("Guides", "guides.html")]
    page = Page(site, INDEX, TITLE, crumbs)
    yield page.render("changements.html", editions=site.editions, feed=PurePosixPath(FEED).name)
    for one in site.editions:
        title = f"{TITLE} le {french_date(one.day)}"
        told = Page(site, one.place, title, [*crumbs, (TITLE, INDEX)])
        yield told.render(
            "changement.html",
            edition=one,
            groups=_by_phase(site, one),
            known=site.book.rules.keys(),
            feed=PurePosixPath(FEED).name,
        )
    yield Artefact(PurePosixPath(FEED), _feed(site))


def _by_phase(site: Site, edition: Edited) -> list[tuple[str, list[RuleChanged]]]:
    """Give the rules by phase, those that nobody typed or that are gone last."""
    written = site.book.rules
    groups = [
        (
            phase.label,
            [one for one in edition.rules if one.id in written and written[one.id].datum.phase == phase.id],
        )
        for phase in site.phases
    ]
    groups.append((DERIVED, [one for one in edition.rules if one.id not in written]))
    return [(title, rules) for title, rules in groups if rules]


def _feed(site: Site) -> str:
    """Write the feed: an entry a rule of each edition, dated by the day of the edition, and by no clock."""
    words = frames(site.book.language.id)
    colon = " :" if words.code == FRENCH else ":"
    ET.register_namespace("", _ATOM)
    feed = ET.Element(_name("feed"), {"{http://www.w3.org/XML/1998/namespace}lang": words.code})
    _add(feed, "id", _id("feed"))
    _add(feed, "title", words.text(f"Parcmètre : {TITLE[:1].lower()}{TITLE[1:]}"))
    _add(feed, "updated", _instant(site.editions[0]) if site.editions else "1970-01-01T00:00:00Z")
    _add(feed, "link", href="flux.xml", rel="self")
    _add(feed, "link", href="index.html", rel="alternate")
    _add(_add(feed, "author"), "name", "Parcmètre")
    for edition in site.editions:
        for rule in edition.rules:
            entry = _add(feed, "entry")
            _add(entry, "id", _id(f"{edition.day}/{rule.id}"))
            _add(entry, "title", _title(site, rule, words))
            _add(entry, "updated", _instant(edition))
            _add(entry, "link", href=f"{PurePosixPath(edition.place).name}#regle-{rule.id}", rel="alternate")
            told = (f"{words.text(one.words)}{colon} {len(one.cases)}" for one in rule.changes)
            _add(entry, "summary", f"{colon[:-1]}; ".join(told))
    ET.indent(feed, " ")
    return '<?xml version="1.0" encoding="utf-8"?>\n' + ET.tostring(feed, encoding="unicode") + "\n"


def _title(site: Site, rule: RuleChanged, words: Frames) -> str:
    known = site.book.rules.get(rule.id)
    name = known.datum.title if known is not None else rule.id
    told = f"{rule.count} cas" + (f", dont {rule.flips} dont le verdict peut basculer" if rule.flips else "")
    return f"{name}{' :' if words.code == FRENCH else ':'} {words.text(told)}"


def _add(parent: ET.Element, name: str, text: str | None = None, **attributes: str) -> ET.Element:
    found = ET.SubElement(parent, _name(name), attributes)
    found.text = text
    return found


def _name(name: str) -> str:
    return f"{{{_ATOM}}}{name}"


def _id(name: str) -> str:
    return f"urn:uuid:{uuid.uuid5(_NAMES, name)}"


def _instant(edition: Edited) -> str:
    return f"{edition.day.isoformat()}T00:00:00Z"
