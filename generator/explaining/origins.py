"""Where an item comes from, and what refers to it."""

from collections.abc import Iterator

from generator.characters import quoted
from generator.explaining.naming import sure
from generator.model.base import Datum
from generator.model.legal_source import CitedText, SourceDocument, SourceItem
from generator.model.provenance import Sourced
from generator.model.specification import Entry, Specification
from generator.model.vocabulary import Doubt
from generator.source import Json, Path
from generator.wording import cited_text

Line = str


def provenance(specification: Specification, fact: Sourced) -> Iterator[Line]:
    """Say how sure a fact is, by which texts, and what is doubted of it."""
    yield f"certainty: {sure(fact)}"
    for citation in fact.sources:
        source = specification.get(CitedText, "source", citation.source)
        document = specification.get(SourceDocument, "source", citation.source)
        item = specification.get(SourceItem, "source-item", citation.item or "")
        title = cited_text(source) if source else document.title if document else citation.source
        place = f", {citation.clause}" if citation.clause else ""
        title = quoted(f"{title}{place}")
        where = f", {quoted(item.label)} ({_lines(item)})" if item else ""
        what = f", for {quoted(citation.for_)}" if citation.for_ else ""
        yield f"source: {title}{where}{what}"
    if fact.note is not None:
        yield f"note: {quoted(fact.note)}"
    for doubt in fact.doubts:
        found = specification.get(Doubt, "doubt", doubt)
        yield f"doubt: {found.number}: {quoted(found.title)}" if found else f"doubt: {doubt}"


def _lines(item: SourceItem) -> str:
    first, last = min(item.lines), max(item.lines)
    return f"line {first}" if first == last else f"lines {first} to {last}"


def _place(value: Json, path: Path) -> str:
    """Name a place by its keys, and by the ids of the list items on the way."""
    names = []
    for step in path:
        if isinstance(value, dict) and isinstance(step, str):
            names.append(step)
            value = value[step]
        elif isinstance(value, list) and isinstance(step, int):
            value = value[step]
            if isinstance(value, dict) and "id" in value:
                names.append(str(value["id"]))
    return ".".join(names)


def referring(specification: Specification, entry: Entry[Datum]) -> Iterator[Line]:
    """Give one line a reference: to the item itself, or to a step of it when it is an exchange."""
    seen: set[str] = set()
    for owner, leaf, reference in specification.references:
        name = str(leaf.value)
        same = reference.kind == entry.kind and name == entry.id
        part = entry.kind == "exchange" and reference.kind == "step"
        if not (same or (part and name.partition(".")[0] == entry.id)):
            continue
        if owner.document is entry.document and owner.path == entry.path:
            continue
        where = owner.document.location(leaf.path)
        line = f"{where.file}:{where.line}  {owner.id}, {_place(owner.document.value, leaf.path)}"
        if line not in seen:
            seen.add(line)
            yield line
    for item in specification.entries(SourceItem, "source-item"):
        if f"{entry.kind}:{entry.id}" in item.datum.carried_by:
            where = item.document.location((*item.path, "id"))
            yield f"{where.file}:{where.line}  {item.id}: {quoted(item.datum.label)}"
