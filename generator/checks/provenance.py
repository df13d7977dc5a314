"""No fact without its source, no certainty above what the source allows."""

from collections.abc import Container, Iterator

from generator.engine import Rulebook, rulebook
from generator.engine.formulas import Formula
from generator.engine.scope import MOMENT
from generator.formula.tree import Call, Variable
from generator.model.base import Datum
from generator.model.exchange import ChannelSet, CyclePlace, Exchange, Party, PhasePlace, Step
from generator.model.legal_source import CitedText, SourceDocument
from generator.model.provenance import OBLIGING, Certainty, Citation, Sourced
from generator.model.rule import RuleBase
from generator.model.specification import Entry, Specification
from generator.model.structure import Path
from generator.problems import Problem

RANKS: dict[Certainty, int] = {
    "stated": 0,
    "law": 1,
    "law-old": 2,
    "case-law": 3,
    "secondary": 4,
    "general": 5,
    "inferred": 6,
}
"""From the most certain to the least; what the document shows is not law, and law is not shown there."""

_NOTED = frozenset({"inferred", "general"})
_DIVIDED = frozenset({"code", "loi", "ordonnance", "decret", "arrete"})
"""The texts that lawyers cite by paragraph or item, as opposed to decisions and pages."""
_CITED = frozenset({"stated", "law", "law-old", "case-law", "secondary"})


def _sourced(specification: Specification) -> Iterator[tuple[Entry[Datum], Path, Sourced]]:
    for entry in specification.roots:
        for path, datum in entry.data:
            if isinstance(datum, Sourced):
                yield entry, path, datum


def inferences_are_explained(specification: Specification) -> Iterator[Problem]:
    """What is inferred or general knowledge says why; only an inference has a confidence."""
    for entry, path, fact in _sourced(specification):
        if fact.certainty in _NOTED and fact.note is None:
            message = f"certainty `{fact.certainty}` needs a note"
            hint = "say from what it is inferred, or what is to be confirmed"
            yield entry.problem("missing-note", message, *path, "certainty", hint=hint)
        if fact.confidence is not None and fact.certainty != "inferred":
            message = "a confidence belongs to an inference"
            hint = f"remove it: the certainty is `{fact.certainty}`"
            yield entry.problem("stray-confidence", message, *path, "confidence", hint=hint)


def facts_are_cited(specification: Specification) -> Iterator[Problem]:
    """A rule, and a fact that claims a source, cite one; the source document is cited by item."""
    for entry, path, fact in _sourced(specification):
        if not fact.sources and (fact.certainty in _CITED or isinstance(fact, RuleBase)):
            message = f"certainty `{fact.certainty}` and no source"
            yield entry.problem("missing-source", message, *path, "certainty", hint="add `sources:`")
        for index, citation in enumerate(fact.sources):
            document = specification.get(SourceDocument, "source", citation.source)
            where = (*path, "sources", index)
            if document is not None and citation.item is None:
                message = f"`{citation.source}` is cited without an item"
                yield entry.problem("missing-item", message, *where, hint="name the item of its page")
            if citation.item is not None and document is None:
                known = specification.get(CitedText, "source", citation.source)
                if known is not None:
                    message = f"`{citation.source}` has no items"
                    hint = "use `clause` for an article"
                    yield entry.problem("stray-item", message, *where, "item", hint=hint)


def citations_name_their_clause(specification: Specification) -> Iterator[Problem]:
    """What is cited of a text is cited down to the clause; a text of one paragraph has none to name."""
    for entry in specification.roots:
        for path, citation in entry.data:
            if not isinstance(citation, Citation):
                continue
            text = specification.get(CitedText, "source", citation.source)
            if text is None or text.kind not in _DIVIDED:
                continue
            if text.division == "none" and citation.clause is not None:
                message = f"`{citation.source}` is a single paragraph, without clauses"
                hint = "remove the clause, or the `division` of the source"
                yield entry.problem("stray-clause", message, *path, "clause", hint=hint)
            elif citation.clause is None and text.division is None and text.reading.extent != "none":
                message = f"`{citation.source}` is cited without its clause"
                hint = "name the paragraph or the item that says it, or the `division` of the source"
                yield entry.problem("missing-clause", message, *path, hint=hint)


def certainty_is_within_sources(specification: Specification) -> Iterator[Problem]:
    """A fact is not more certain than the best of the sources that it cites."""
    for entry, path, fact in _sourced(specification):
        if fact.certainty not in _CITED or not fact.sources:
            continue
        ceilings = [_ceiling(specification, citation) for citation in fact.sources]
        known = [ceiling for ceiling in ceilings if ceiling is not None]
        if not known or len(known) < len(ceilings):
            continue  # an unknown source is reported as such
        texts = [RANKS[ceiling] for ceiling in known if ceiling != "stated"]
        if fact.certainty == "stated":
            supported = "stated" in known
        else:
            supported = bool(texts) and min(texts) <= RANKS[fact.certainty]
        if not supported:
            yield _above(entry, path, fact, known)


def _ceiling(specification: Specification, citation: Citation) -> Certainty | None:
    """Give the highest certainty that a citation allows; a clause unread, or read as it was, allows less."""
    text = specification.get(CitedText, "source", citation.source)
    if text is not None and citation.clause is not None:
        if citation.clauses & set(text.reading.unread_clauses):
            return "general"
        if citation.clauses & set(text.reading.old_clauses):
            return max(text.ceiling, "law-old", key=RANKS.__getitem__)
    document = specification.get(SourceDocument, "source", citation.source)
    found = text or document
    return found.ceiling if found is not None else None


def _above(entry: Entry[Datum], path: Path, fact: Sourced, known: list[Certainty]) -> Problem:
    best = min(known, key=lambda ceiling: RANKS[ceiling])
    message = f"certainty `{fact.certainty}`, but its sources allow at most `{best}`"
    hint = "lower the certainty, or cite the text that supports it"
    return entry.problem("certainty-above-source", message, *path, "certainty", hint=hint)


def obligations_are_sure(specification: Specification) -> Iterator[Problem]:
    """What only a secondary page, general knowledge or a weak inference says is recommended, never due.

    An inference is no surer than what it is drawn from: from secondary pages alone, it obliges nobody.
    """
    for entry in specification.rules:
        rule = entry.datum
        ceilings = [_ceiling(specification, citation) for citation in rule.sources]
        is_founded = None in ceilings or not OBLIGING.isdisjoint(ceilings)
        is_sure = rule.certainty in OBLIGING or (rule.confidence == "high" and is_founded)
        if rule.level == "obligatoire" and not is_sure:
            told = f"`{rule.certainty}`" + (f", confidence `{rule.confidence}`" if rule.confidence else "")
            drawn = "" if is_founded else ", from no text, decision or document"
            message = f"`obligatoire`, on a certainty of {told}{drawn}"
            hint = "write `recommande`, or cite the text that obliges"
            yield entry.problem("hollow-obligation", message, "level", hint=hint)


def limits_are_given(specification: Specification) -> Iterator[Problem]:
    """What is due at the latest reads a delay of a text, or is due the same day by one; else recommended."""
    book = rulebook(specification)
    for entry in specification.rules:
        rule, compiled = entry.datum, book.rules.get(entry.id)
        if compiled is None or compiled.traits.bound != "latest" or rule.level != "obligatoire":
            continue
        due = compiled.formulas["due"]
        read = frozenset(_delays(book, due))
        if not read and not (_is_same_day(due, compiled.traits.context) and rule.certainty in OBLIGING):
            message = "due at the latest, on no delay of a text"
            hint = "read the parameter of the delay, or write `recommande`"
            yield entry.problem("given-limit", message, "due", hint=hint)
        for name in sorted(read):
            delay = book.parameters[name]
            if delay.certainty not in OBLIGING:
                message = f"due at the latest, on the delay `{name}`, of certainty `{delay.certainty}`"
                hint = "cite the text that gives the delay, or write `recommande`"
                yield entry.problem("given-limit", message, "due", hint=hint)


def _is_same_day(due: Formula, causes: Container[str]) -> bool:
    """Tell whether a date is the very day of what calls for something: a text that says so gives no delay."""
    match due.node:
        case Call(function="jour", arguments=(Variable(column=column),)):
            return column.owner in causes and column.field == MOMENT
        case _:
            return False


def _delays(book: Rulebook, formula: Formula, seen: frozenset[str] = frozenset()) -> Iterator[str]:
    """Name the delays that a date reads, through the legal dates that it names."""
    for variable in formula.variables:
        column = variable.column
        if column.root == "parametre" and book.parameters[column.owner].type == "duration":
            yield column.owner
        if column.root == "date_legale" and column.owner not in seen:
            for derivation in book.legal_dates[column.owner]:
                yield from _delays(book, derivation, seen | {column.owner})


def arrows_are_inferred(specification: Specification) -> Iterator[Problem]:
    """The source's arrows and colours are lost: senders, receivers, phases and map channels are inferred."""
    if not specification.domain.arrows_are_lost:
        return
    for exchange in specification.entries(Exchange, "exchange"):
        facts: list[tuple[Path, Sourced]] = [
            (("phase",), exchange.datum.phase),
        ]
        if exchange.datum.cycle is not None:
            facts.append((("cycle",), exchange.datum.cycle))
        for index, step in enumerate(exchange.datum.steps):
            facts += [(("steps", index, *path), fact) for path, fact in _drawn(step)]
        for path, fact in facts:
            if fact.certainty != "inferred":
                message = f"certainty `{fact.certainty}` for what the source's text does not show"
                hint = "write `inferred`, with a confidence, and cite the text that supports it"
                yield exchange.problem("arrow-not-inferred", message, *path, "certainty", hint=hint)
            elif fact.confidence is None:
                message = "how sure is this reading?"
                hint = "add `confidence: high`, `medium` or `low`"
                yield exchange.problem("missing-confidence", message, *path, "certainty", hint=hint)


def _drawn(step: Step) -> Iterator[tuple[Path, Party | PhasePlace | CyclePlace | ChannelSet]]:
    yield ("sender",), step.sender
    yield ("receiver",), step.receiver
    if step.phase is not None:
        yield ("phase",), step.phase
    if step.map_channels is not None:
        yield ("map-channels",), step.map_channels
