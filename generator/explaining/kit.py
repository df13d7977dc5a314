"""What the test kit, the reviews and `check` name, and the specification does not: cases, families, codes."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from generator.characters import quoted
from generator.codes import CODES
from generator.explaining.naming import derived_from, folded, named
from generator.model.actor import Actor
from generator.model.kit import Case, Cases, UnreadableError, read_file
from generator.model.legal_source import CitedText
from generator.model.map import ExchangeMap
from generator.model.registry import Family, case_id
from generator.model.specification import Specification
from generator.model.vocabulary import Doubt, Phase
from generator.wording import CERTAINTIES, CONSEQUENCES, RULE_KINDS, cited_text

_CASES = "features/cases.json"


@dataclass(frozen=True)
class Kit:
    """The names of a kit that was built in a folder; none where it was not."""

    specification: Specification
    folder: Path

    @cached_property
    def cases(self) -> Mapping[str, Case]:
        """The cases by their id; none where the kit was not built, or cannot be read."""
        try:
            return {case.id: case for case in read_file(self.folder / _CASES, Cases).cases}
        except (OSError, UnreadableError):
            return {}

    @property
    def families(self) -> Sequence[str]:
        """The families of cases: a rule each, or what is derived from `spec/`."""
        return [family.id for family in self.specification.registry.families]

    def explanations(self, name: str) -> Iterator[str]:
        """Explain what bears a name here."""
        yield from self._case(name)
        yield from self._family(name)
        yield from self._derived(name)
        yield from self._flow(name)
        yield from _words(name)
        if name.casefold() in CODES:
            yield f"{name.casefold()}: finding of `parcmetre check`\n  {CODES[name.casefold()]}\n"

    def hint(self, name: str) -> str | None:
        """Tell the numbers of a family, where a name is that of a case which does not exist."""
        family, _, number = name.rpartition(".")
        known = self._registered(family)
        if known is None or not number.isdecimal():
            return None
        last = max((case.number for case in known.cases), default=0)
        return f"the cases of `{known.id}` are numbered 01 to {last:02}"

    def _registered(self, name: str) -> Family | None:
        families = self.specification.registry.families
        return next((one for one in families if one.id == name.casefold()), None)

    def _case(self, name: str) -> Iterator[str]:
        family, _, number = name.casefold().rpartition(".")
        known = self._registered(family)
        if known is None or not number.isdecimal():
            return
        case = next((one for one in known.cases if one.number == int(number)), None)
        if case is None:
            return
        id_ = case_id(family, case.number)
        told = self.cases.get(id_)
        if told is not None:
            yield "\n".join([f"{id_}: case of the kit", *(f"  {line}" for line in self._told(told)), ""])
        elif case.retired:
            yield f"{id_}: case of the kit, withdrawn: its number is never given again\n"
        else:
            yield f"{id_}: case of the kit, of which {_CASES} says nothing: parcmetre build features\n"

    def _told(self, case: Case) -> Iterator[str]:
        specification = self.specification
        role = specification.get(Actor, "actor", case.role)
        phase = specification.get(Phase, "phase", case.phase)
        rule = named(specification, f"rule:{case.rule}")
        title = f": {quoted(getattr(rule[0].datum, 'title', ''))}" if rule else ""
        yield f"features/{case.feature}"
        yield ""
        yield f"{quoted(case.title)} (why: {quoted(case.why)})"
        yield f"rule: {case.rule}{title}"
        yield f"role under test: {quoted(role.short_name) if role else case.role}, level {case.level}"
        yield f"phase: {quoted(phase.label) if phase else case.phase}"
        if case.consequence is not None:
            yield f"if it is violated: {case.consequence}, {quoted(CONSEQUENCES.get(case.consequence, ''))}"
        for doubt in case.doubts:
            known = specification.get(Doubt, "doubt", doubt)
            yield f"doubt: {f'{known.number}: {quoted(known.title)}' if known else doubt}"
        yield f"certainty: {case.certainty}"
        yield f"sources: {', '.join(map(self._source, case.sources))}"
        yield f"to play it: parcmetre run --role {case.role} --case {case.id} --seed 0 --command …"

    def _source(self, id_: str) -> str:
        text = self.specification.get(CitedText, "source", id_)
        return quoted(cited_text(text)) if text is not None else id_

    def _family(self, name: str) -> Iterator[str]:
        family = next(
            (one for one in self.specification.registry.families if one.id == name.casefold()), None
        )
        if family is None or named(self.specification, f"rule:{family.id}"):
            return
        known = [id_ for id_, case in family.by_id().items() if not case.retired]
        first = self.cases.get(known[0]) if known else None
        lines = [f"{family.id}: family of cases, derived from spec/"]
        if first is not None:
            rules = dict.fromkeys(self.cases[one].rule for one in known if one in self.cases)
            lines += [f"  features/{first.feature}", "", f"  rules: {', '.join(rules)}"]
        lines.append(f"  cases ({len(known)}): {', '.join(known)}")
        yield "\n".join(lines) + "\n"

    def _derived(self, name: str) -> Iterator[str]:
        about = derived_from(name.casefold())
        entries = named(self.specification, about) if about is not None else ()
        for entry in entries:
            cases = [id_ for id_, case in self.cases.items() if folded(case.rule) == folded(_rule(name))]
            lines = [
                f"{name}: rule that nobody types, derived from {entry.document.location(()).file}",
                f"  it is about: {entry.kind}:{entry.id}",
                f"  cases ({len(cases)}): {', '.join(cases)}" if cases else "  no case",
            ]
            yield "\n".join(lines) + "\n"

    def _flow(self, name: str) -> Iterator[str]:
        place = name.casefold().removeprefix("flow:")
        map_, _, id_ = place.partition(".")
        shown = self.specification.get(ExchangeMap, "map", map_)
        for flow in shown.flows if shown is not None else ():
            if flow.id == id_:
                yield (
                    f"flow:{map_}.{flow.id}: arrow of the map {quoted(shown.title if shown else map_)}\n"
                    f"  {quoted(flow.label)}: {flow.from_} → {flow.to} [{flow.exchange}]\n"
                )


def _rule(name: str) -> str:
    return name.removeprefix("@").removeprefix("regle:")


def _words(name: str) -> Iterator[str]:
    """Explain a word of a tag which is a code of ours."""
    word, colon, code = name.removeprefix("@").casefold().partition(":")
    tables: Mapping[str, tuple[str, Mapping[Any, str]]] = {
        "certitude": ("certainty of a fact", CERTAINTIES),
        "consequence": ("consequence of a violation", CONSEQUENCES),
        "genre": ("kind of rule", RULE_KINDS),
    }
    for tag, (what, table) in tables.items():
        if (word == tag if colon else word in table) and (code or word) in table:
            yield f"{code or word}: {what}\n  {quoted(table[code or word])}\n"
