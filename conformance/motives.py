"""The rules that a refusal of a role may name, as a table that an editor completes with his own codes."""

import csv
import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from conformance.kit import Kit
from conformance.reports.telling import DERIVED
from generator.languages import language, names

_WORDS = "|".join(re.escape(language(name).keywords.rule) for name in names())
_RULE = re.compile(rf"\s*(?:{_WORDS}): (?P<title>.+?)\.?\s*$")
_TAG = re.compile(r"@regle:(\S+)")


@dataclass(frozen=True)
class Motive:
    """A rule that a case accepts as the reason of a refusal."""

    rule: str
    title: str


def motives(kit: Kit, role: str) -> tuple[Motive, ...]:
    """Give the rules that a refusal of a role may name, in the order of their ids; raises KitError."""
    named = {
        rule
        for case in kit.cases
        if case.role == role
        for step in case.steps
        if step.expect in ("refused", "opposed")
        for rule in step.rules
    }
    titles = dict(_derived(kit)) | {id_: str(rule["title"]) for id_, rule in kit.rules.items()}
    return tuple(
        Motive(rule, titles.get(_tagged(rule)) or titles.get(rule) or _described(rule))
        for rule in sorted(named)
    )


def _derived(kit: Kit) -> Iterator[tuple[str, str]]:
    """Give what the features call each rule that follows from the description of the exchanges."""
    for path in sorted((kit.folder / "features").rglob("*.feature")):
        title = ""
        for line in path.read_text(encoding="utf-8").splitlines():
            found = _RULE.match(line)
            title = found["title"] if found is not None else title
            if title:
                yield from ((rule, title) for rule in _TAG.findall(line))


def _described(rule: str) -> str:
    """Say what sort of rule a derived one is, where no feature is about it."""
    kind, _, about = rule.partition(":")
    return f"{DERIVED[kind][0]} : {about}" if kind in DERIVED else ""


def _tagged(rule: str) -> str:
    """Give a derived rule's name as a tag holds it."""
    return rule.replace(":", "-", 1)


def motives_table(kit: Kit, role: str) -> str:
    """Give the table to complete: one line a rule; a code may stand on several lines, a rule too."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\n")
    writer.writerow(("code_editeur", "regle", "titre"))
    writer.writerows(("", motive.rule, motive.title) for motive in motives(kit, role))
    return text.getvalue()


def rules_by_code(text: str) -> Mapping[str, tuple[str, ...]]:
    """Read a completed table: the rules that each code stands for."""
    found: dict[str, tuple[str, ...]] = {}
    for row in csv.DictReader(io.StringIO(text.removeprefix("\ufeff")), delimiter=";"):
        if row["code_editeur"]:
            found[row["code_editeur"]] = (*found.get(row["code_editeur"], ()), row["regle"])
    return found
