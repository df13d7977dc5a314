"""Every line of the source document is carried by a datum, or excluded with a reason."""

from collections.abc import Iterator

from generator.model.base import Datum
from generator.model.legal_source import SourceDocument, SourceItem, SourcePage
from generator.model.provenance import Sourced
from generator.model.specification import Entry, Specification
from generator.problems import Problem


def pages_are_covered(specification: Specification) -> Iterator[Problem]:
    """The items of a page take all its lines of text; a line may show two items, a blank one none."""
    for entry in specification.entries(SourceDocument, "source"):
        for index, page in enumerate(entry.datum.pages):
            yield from _page(entry, index, page)


def _page(entry: Entry[SourceDocument], index: int, page: SourcePage) -> Iterator[Problem]:
    taken = {line for item in page.items for line in item.lines}
    for place, item in enumerate(page.items):
        outside = [line for line in item.lines if not page.first_line <= line <= page.last_line]
        if outside:
            message = f"line {outside[0]} is not between {page.first_line} and {page.last_line}"
            yield entry.problem("line-off-page", message, "pages", index, "items", place, "lines")
    if len(taken) != page.text_lines:
        message = f"the items take {len(taken)} lines, the page has {page.text_lines} lines of text"
        hint = "every line of text belongs to an item"
        yield entry.problem("uncovered-lines", message, "pages", index, "text-lines", hint=hint)


def items_are_carried(specification: Specification) -> Iterator[Problem]:
    """Each item is carried by data, or excluded with a reason; never both, never neither."""
    for item in specification.entries(SourceItem, "source-item"):
        carried, excluded = bool(item.datum.carried_by), item.datum.excluded is not None
        if carried == excluded:
            message = "both carried and excluded" if carried else "neither carried nor excluded"
            hint = "name the data in `carried-by`, or give the reason in `excluded`"
            yield item.problem("uncarried-item", message, "id", hint=hint)


def carriers_cite_their_item(specification: Specification) -> Iterator[Problem]:
    """What an item says carries it cites that item; what cites an item is named by it."""
    citing: dict[str, set[str]] = {}
    for name, cited in _cited(specification):
        citing.setdefault(cited, set()).add(name)
    for item in specification.entries(SourceItem, "source-item"):
        for index, name in enumerate(item.datum.carried_by):
            kind, _, id_ = name.partition(":")
            exists = id_ in specification.by_kind.get(kind, {})
            if exists and name not in citing.get(item.id, set()):
                message = f"{kind} `{id_}` does not cite item `{item.id}`"
                hint = f"add {{source: {item.document.at(('id',))}, item: {item.id}}} to its sources"
                yield item.problem("uncited-item", message, "carried-by", index, hint=hint)


def _cited(specification: Specification) -> Iterator[tuple[str, str]]:
    for kind, entries in specification.by_kind.items():
        for entry in entries.values():
            for item in _items(entry):
                yield f"{kind}:{entry.id}", item


def _items(entry: Entry[Datum]) -> Iterator[str]:
    for _, datum in entry.data:
        if isinstance(datum, Sourced):
            for citation in datum.sources:
                if citation.item is not None:
                    yield citation.item
        if "item" in type(datum).model_fields and isinstance(item := getattr(datum, "item"), str):  # noqa: B009
            yield item
