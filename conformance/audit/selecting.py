"""Which rules an audit judges by: those whose tags match an expression, as scenarios are chosen."""

import re
from collections.abc import Iterator

from cucumber_tag_expressions import TagExpressionError, parse

from conformance.audit.judging import FAMILIES
from generator.engine import Rulebook
from generator.problems import did_you_mean

_TAG = re.compile(r"@[^\s()]+")


class TagsError(ValueError):
    """Tags that cannot be read, or that choose no rule."""


def chosen(book: Rulebook, tags: str | None) -> frozenset[str]:
    """Give the rules, and the families of rules that nobody types, whose tags match; all without any."""
    every = {rule: frozenset(_tags(book, rule)) for rule in book.rules}
    every |= {family: frozenset({f"@famille:{family}"}) for family in FAMILIES}
    if tags is None:
        return frozenset(every)
    try:
        expression = parse(tags)
    except TagExpressionError as error:
        raise TagsError(f"`{tags}`: {str(error).splitlines()[0]}") from None
    known = frozenset[str]().union(*every.values())
    for tag in _TAG.findall(tags):
        if tag not in known:
            hint = did_you_mean(tag, known)
            raise TagsError(f"no rule has the tag `{tag}`{f': {hint}' if hint else ''}")
    found = frozenset(rule for rule, its in every.items() if expression.evaluate(sorted(its)))
    if not found:
        raise TagsError(f"`{tags}` chooses no rule")
    return found


def _tags(book: Rulebook, rule: str) -> Iterator[str]:
    datum = book.rules[rule].datum
    yield f"@regle:{rule}"
    yield f"@phase:{datum.phase}"
    yield f"@role:{datum.responsible}"
    yield f"@niveau:{datum.level}"
    yield f"@genre:{datum.kind}"
