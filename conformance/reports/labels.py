"""The French names of what a dialogue is made of, from the published documents."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from conformance.french_dates import in_words
from conformance.kit import Json, Kit, KitError
from conformance.playing.outcome import IN_PASSING
from conformance.reports.scenarios import Scenarios
from generator.formula.phrases import Phrase, instant, spoken
from generator.formula.words import FRENCH, Words
from generator.model.kit import Case

_ID = re.compile(r"(?<![\w.-])[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?![\w.-])")

_CODE = re.compile(r"« ([a-z][a-z0-9-]*) »")
"""What a text quotes that may be a code of a closed list."""

_REFUSED = re.compile(r"^(refusé par )(.+)$")
"""What is told of a refusal: the ids of the rules that it names."""


@dataclass(frozen=True)
class _Channel:
    sender: str
    receiver: str
    title: str
    messages: tuple[str, ...]


def shown_broken(found: Json) -> str:
    """Name the rule that an outcome of the results is about: that of the case, or one broken in passing."""
    breaches = found.get("breaches", ())
    return str(breaches[0]["rule"] if found.get("cause") == IN_PASSING and breaches else found["rule"])


def _quoted(text: str) -> str:
    """Keep the marks of a quotation with what they quote."""
    return text.replace("« ", "«\u00a0").replace(" »", "\u00a0»")


def _spaced(text: str) -> str:
    """Keep the marks of French, before which a space stands, with the word before them."""
    return _quoted(text).replace(" : ", "\u00a0: ").replace(" ; ", "\u00a0; ")


class Labels:
    """Names of actors, steps, facts and sources; an id without a name stands for itself."""

    def __init__(self, kit: Kit, scenarios: Scenarios) -> None:
        self._kit = kit
        self._scenarios = scenarios

    @cached_property
    def first_actor(self) -> str | None:
        """The actor whose lifeline stands first, where the kit names one."""
        return self._kit.document("schemas", "rules.json").get("first-actor")

    def actor(self, id_: str) -> str:
        """Name an actor."""
        return self._actors.get(id_, id_)

    def step(self, type_: str) -> str:
        """Name a step, or a fact."""
        return self._steps.get(type_) or self._facts.get(type_, type_)

    def told(self, text: str) -> str:
        """Name the steps that a text of the bench tells by their types, and write it as people read it."""
        named = self._types.sub(lambda found: f"«\u00a0{self.step(found[0])}\u00a0» ({found[0]})", text)
        named = _REFUSED.sub(
            lambda found: f"{found[1]}{', '.join(map(self._rule, found[2].split(', ')))}", named
        )
        return _spaced(self._decoded(in_words(named)))

    def said(self, text: str, words: Words) -> str:
        """Say a text of the bench in a language, by what its steps, rules and states are called."""
        if words.code == FRENCH or not isinstance(text, Phrase):
            return self.told(text)
        told = self._decoded(spoken(text.tree, words, lambda kind, id_: self._named(kind, id_, words)))
        return _quoted(told)

    def _decoded(self, text: str) -> str:
        """Tell quoted codes as scenarios do, each by the field that is named nearest before it."""

        def label(found: re.Match[str]) -> str:
            lists = self._codes.get(found[1], {})
            before = text[: found.start()]
            nearest = max(lists, key=lambda name: (before.rfind(name), len(name)), default="")
            return f"« {lists[nearest]} »" if nearest and nearest in before else found[0]

        return _CODE.sub(label, text)

    @cached_property
    def _codes(self) -> Mapping[str, Mapping[str, str]]:
        """The labels of each code, by the label of the field that has it."""
        found: dict[str, dict[str, str]] = {}
        for field in self._optional("schemas", "dictionary.schema.json").get("$defs", {}).values():
            name = field.get("description", "").partition(". ")[0]
            for code, label in field.get("x-libelles", {}).items():
                found.setdefault(code, {})[name] = label
        return found

    def _named(self, kind: str, id_: str, words: Words) -> str:
        match kind:
            case "time":
                return instant(words, id_)
            case "rule" if ":" in id_ and id_ not in self._kit.rules:  # one that nobody typed
                about = id_.partition(":")
                return f"{about[0]}:{self._named('step', about[2], words)}"
            case "rule":
                return self._rule(id_)
            case "state":
                return self._named_state(id_)
        label = self.step(id_)
        return id_ if label == id_ else f"«\u00a0{label}\u00a0» ({id_})"

    def _rule(self, id_: str) -> str:
        """Name a rule that an implementation refuses by; one that nobody knows stands for itself."""
        title = self._kit.rules.get(id_, {}).get("title") or self._derived.get(id_)
        return id_ if title is None else f"«\u00a0{title}\u00a0» ({id_})"

    @cached_property
    def _derived(self) -> Mapping[str, str]:
        """The titles of the rules that nobody typed, as their features have them."""
        found: dict[str, str] = {}
        for case in self._kit.cases:
            heading = self._scenarios.headings.get(case.feature) if ":" in case.rule else None
            if heading is not None:
                found.setdefault(case.rule, heading.title)
        return found

    def state(self, text: str) -> str:
        """Name the states that a text of the bench tells by their ids."""
        return _ID.sub(lambda found: self._named_state(found[0]), text)

    def _named_state(self, id_: str) -> str:
        label = self._states.get(id_)
        return id_ if label is None else f"«\u00a0{label}\u00a0» ({id_})"

    def receiver(self, sender: str, type_: str) -> str | None:
        """Give to whom an actor sends a step."""
        found = (one for one in self._channels if one.sender == sender and type_ in one.messages)
        return next((one.receiver for one in found), None)

    def law(self, case: Case) -> Sequence[str]:
        """Give the texts that a case rests on, as its feature cites them, else by their known names."""
        heading = self._scenarios.headings.get(case.feature)
        if heading is not None and heading.law:
            return re.split(" ?; ", heading.law.rstrip("."))
        return [self._kit.texts.get(source, source) for source in case.sources]

    def law_of(self, found: Json, case: Case) -> Sequence[str]:
        """Give the texts behind an outcome: of the rule that it shows broken in passing, else of its own."""
        rule = shown_broken(found)
        about = next((one for one in self._kit.cases if one.rule == rule), None)
        return self.law(about or case)

    def where(self, case: Case) -> Sequence[tuple[str, str | None]]:
        """Give the same texts, each with where it is read."""
        known = {self._kit.texts.get(source, source): source for source in case.sources}
        found = []
        for text in self.law(case):
            name = max((name for name in known if text.startswith(name)), key=len, default="")
            found.append((text, self._kit.addresses.get(known.get(name, ""))))
        return found

    @cached_property
    def _asyncapi(self) -> Json:
        return self._optional("interfaces", "asyncapi.json")

    @cached_property
    def _channels(self) -> tuple[_Channel, ...]:
        names = {key: one["name"] for key, one in self._messages.items()}
        found = []
        for one in self._asyncapi.get("channels", {}).values():
            sender, _, receiver = one["address"].partition("/")
            messages = tuple(names.get(key, key) for key in one["messages"])
            found.append(_Channel(sender, receiver, one.get("title", ""), messages))
        return tuple(found)

    @property
    def _messages(self) -> Mapping[str, Json]:
        found: Mapping[str, Json] = self._asyncapi.get("components", {}).get("messages", {})
        return found

    @cached_property
    def _actors(self) -> Mapping[str, str]:
        found: dict[str, str] = {}
        for one in self._channels:
            sender, arrow, receiver = one.title.partition(" → ")
            if arrow:
                found |= {one.sender: sender, one.receiver: receiver}
        return found

    @cached_property
    def _steps(self) -> Mapping[str, str]:
        return {one["name"]: one["title"] for one in self._messages.values()}

    @cached_property
    def _states(self) -> Mapping[str, str]:
        schemas = self._optional("interfaces", "openrpc.json").get("components", {}).get("schemas", {})
        states = schemas.get("Observed", {}).get("properties", {}).get("states", {})
        found: dict[str, str] = {}
        for region in states.get("properties", {}).values():
            found |= region.get("x-libelles", {})
        return found

    @cached_property
    def _types(self) -> re.Pattern[str]:
        types = sorted({step.type for case in self._kit.cases for step in case.steps if step.type})
        return re.compile("|".join(rf"(?<![\w.-]){re.escape(one)}(?![\w.-])" for one in types) or r"(?!)")

    @cached_property
    def _facts(self) -> Mapping[str, str]:
        phrases = self._optional("features", "phrases.json").get("phrases", ())
        return {one["type"]: one["text"] for one in reversed(phrases) if one["form"] == "present"}

    def _optional(self, *parts: str) -> Json:
        try:
            return self._kit.document(*parts)
        except KitError:
            return {}
