"""What the kit holds, as rows to print: its cases, rules, profiles, options, tags."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from types import MappingProxyType

from conformance.kit import Kit
from generator.model.kit import Case

Row = Mapping[str, str]


def cases(_kit: Kit, chosen: Sequence[Case]) -> Iterator[Row]:
    """Give a row a case."""
    for case in chosen:
        yield {
            "id": case.id,
            "role": case.role,
            "rule": case.rule,
            "level": case.level,
            "phase": case.phase,
            "outcome": case.outcome,
            "title": case.title,
        }


def rules(kit: Kit, chosen: Sequence[Case]) -> Iterator[Row]:
    """Give a row a rule that a case is about: those that derive from descriptions have no title."""
    counted = Counter((case.rule, case.level, case.phase) for case in chosen)
    for (rule, level, phase), count in sorted(counted.items()):
        title = kit.rules.get(rule, {}).get("title", "")
        yield {"id": rule, "level": level, "phase": phase, "cases": str(count), "title": title}


def profiles(kit: Kit, chosen: Sequence[Case]) -> Iterator[Row]:
    """Give a row a profile of the roles chosen, with how many of its cases are chosen."""
    ids = {case.id for case in chosen}
    roles = {case.role for case in chosen}
    for one in kit.profiles.profiles:
        if one.role in roles:
            told = {"cases": str(len(ids & set(one.cases))), "required": str(len(ids & set(one.required)))}
            yield {"id": one.id, "role": one.role, **told, "title": one.title}


def options(kit: Kit, chosen: Sequence[Case]) -> Iterator[Row]:
    """Give a row an option: what a product may lack, and declare so."""
    ids = {case.id for case in chosen}
    for one in kit.profiles.options:
        yield {"id": one.id, "cases": str(len(ids & set(one.cases))), "title": one.title}


def tags(_kit: Kit, chosen: Sequence[Case]) -> Iterator[Row]:
    """Give a row a tag, with how many cases have it."""
    counted = Counter(f"@{tag}" for case in chosen for tag in case.tags)
    yield from ({"id": tag, "cases": str(count)} for tag, count in sorted(counted.items()))


INVENTORIES: Mapping[str, Callable[[Kit, Sequence[Case]], Iterator[Row]]] = MappingProxyType(
    {"cases": cases, "rules": rules, "profiles": profiles, "options": options, "tags": tags}
)
"""What may be listed, by its name."""
