"""What every page is made from: the specification, the kit, the pictures, and who refers to whom."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from generator.diagrams.style import PHASES
from generator.engine import Rulebook, rulebook
from generator.engine.compiled import Compiled
from generator.engine.formulas import Formula
from generator.engine.visibility import read_by
from generator.formula.phrases import in_language
from generator.kit.case import Case
from generator.kit.suite import Suite, suite
from generator.kit.telling.features import FeatureFile
from generator.model.actor import Actor
from generator.model.base import FACT_PREFIX, Datum
from generator.model.exchange import Exchange, Step
from generator.model.legal_source import CitedText
from generator.model.map import ExchangeMap
from generator.model.specification import Entry, Specification
from generator.model.vocabulary import Doubt, Phase
from generator.site.changes import Edited, editions
from generator.site.pictures import Pictures
from generator.site.places import place
from generator.site.prose import Glossary
from generator.wording import Codes

Reviews = Mapping[str, str]
"""What reviewers said, by `kind:id`, in words that the pages show: the hook of the review."""

NOT_REVIEWED = "non relu"


@dataclass(frozen=True, eq=False)
class Site:
    """A specification about to become pages."""

    specification: Specification
    root: Path
    """The folder that holds the drawings, the guides and what is offered to download."""
    reviews: Reviews = field(default_factory=dict)

    @cached_property
    def book(self) -> Rulebook:
        """The rules, compiled."""
        return rulebook(self.specification)

    @cached_property
    def kit(self) -> Suite:
        """The test kit."""
        return suite(self.book, 0, None)

    @cached_property
    def pictures(self) -> Pictures:
        """The drawings."""
        return Pictures(self.specification, self.root)

    @cached_property
    def editions(self) -> Sequence[Edited]:
        """What each edition of the kit changed, the last first; raises UnreadableError."""
        return editions(self.root)

    @cached_property
    def glossary(self) -> Glossary:
        """The terms, and where they occur."""
        return Glossary(self.specification)

    def review(self, kind: str, id_: str) -> str:
        """Say what reviewers said of an item."""
        return self.reviews.get(f"{kind}:{id_}", NOT_REVIEWED)

    @cached_property
    def notice(self) -> str:
        """What every page and every picture says of itself."""
        waiting = sum(entry.datum.status == "ouvert" for entry in self.specification.entries(Doubt, "doubt"))
        what = "vérification" if waiting == 1 else "vérifications"
        return f"{self.specification.profile.disclaimer.removesuffix('.')} ; {waiting} {what} en attente."

    @cached_property
    def exchanges(self) -> Sequence[Exchange]:
        """The exchanges by number, those without one last."""
        found = [entry.datum for entry in self.specification.entries(Exchange, "exchange")]
        return sorted(found, key=lambda one: (one.number is None, one.number or 0, one.id))

    @cached_property
    def first_map(self) -> ExchangeMap | None:
        """The map of the first page, where there is any."""
        maps = self.specification.all(ExchangeMap, "map")
        return maps.get(self.specification.domain.first_map or "") or next(iter(maps.values()), None)

    @cached_property
    def other_maps(self) -> Sequence[ExchangeMap]:
        """The maps that enter into details."""
        return [one for one in self.specification.all(ExchangeMap, "map").values() if one != self.first_map]

    @cached_property
    def phases(self) -> Sequence[Phase]:
        """The phases in the order of time."""
        found = [entry.datum for entry in self.specification.entries(Phase, "phase")]
        return sorted(found, key=lambda phase: phase.order)

    def tint(self, phase: str) -> int:
        """Give the place of the colour of a phase, from 1, as the pictures choose it."""
        order = next((one.order for one in self.phases if one.id == phase), 1)
        return (order - 1) % len(PHASES) + 1

    @cached_property
    def rules(self) -> Sequence[Compiled]:
        """The written rules, phase after phase."""
        order = {phase.id: phase.order for phase in self.phases}
        return sorted(self.book.rules.values(), key=lambda rule: (order.get(rule.datum.phase, 0), rule.id))

    @cached_property
    def rules_by_source(self) -> Mapping[str, Sequence[Compiled]]:
        """The rules that cite each source."""
        found: dict[str, list[Compiled]] = defaultdict(list)
        for rule in self.rules:
            for source in dict.fromkeys(citation.source for citation in rule.datum.sources):
                found[source].append(rule)
        return found

    @cached_property
    def exchanges_of_rule(self) -> Mapping[str, Sequence[str]]:
        """The exchanges that each rule is about or reads."""
        order = [exchange.id for exchange in self.exchanges]
        return {
            rule.id: sorted(
                {
                    name.partition(".")[0]
                    for name in read_by(self.book, rule)
                    if not name.startswith(FACT_PREFIX)
                },
                key=order.index,
            )
            for rule in self.rules
        }

    @cached_property
    def rules_by_step(self) -> Mapping[str, Sequence[Compiled]]:
        """The rules that are about each step or read it."""
        found: dict[str, list[Compiled]] = defaultdict(list)
        for rule in self.rules:
            for name in read_by(self.book, rule):
                found[name].append(rule)
        return found

    @cached_property
    def rules_by_exchange(self) -> Mapping[str, Sequence[Compiled]]:
        """The rules that are about each exchange or read it."""
        found: dict[str, list[Compiled]] = defaultdict(list)
        for rule in self.rules:
            for exchange in self.exchanges_of_rule[rule.id]:
                found[exchange].append(rule)
        return found

    @cached_property
    def steps_by_message(self) -> Mapping[str, Sequence[Entry[Step]]]:
        """The steps that carry each message."""
        found: dict[str, list[Entry[Step]]] = defaultdict(list)
        for entry in self.specification.entries(Step, "step"):
            found[entry.datum.message].append(entry)
        return found

    def features(self, *families: str) -> Sequence[FeatureFile]:
        """Give the features of some rules or families, those that exist."""
        return [feature for feature in self.kit.features if feature.family in families]

    @cached_property
    def _homes(self) -> Mapping[tuple[str, str], str]:
        """The place of each feature by what it holds and its phase: a family may have one a phase."""
        return {(feature.family, feature.folder): feature.place for feature in self.kit.features}

    def home(self, case: Case) -> str:
        """Give the place of the feature that tells a case."""
        return self._homes[case.family, case.phase]

    def features_of_exchange(self, exchange: Exchange) -> Sequence[FeatureFile]:
        """Give the features that try an exchange by itself, then those of the rules about it."""
        messages = {step.message for step in exchange.steps}
        own = self.features(f"routage-{exchange.id}", *(f"contenu-{message}" for message in messages))
        return [*own, *self.features(*(rule.id for rule in self.rules_by_exchange.get(exchange.id, ())))]

    def actor(self, id_: str) -> str:
        """Name an actor in few words."""
        actor = self.specification.get(Actor, "actor", id_)
        return actor.short_name if actor is not None else id_

    def phase(self, id_: str) -> str:
        """Name a phase."""
        phase = self.specification.get(Phase, "phase", id_)
        return phase.label if phase is not None else id_

    def name(self, kind: str, id_: str) -> str:
        """Name an item as a reader knows it."""
        entry = self.specification.by_kind.get(kind, {}).get(id_)
        return _name(entry.datum) if entry is not None else id_

    def short_source(self, id_: str) -> str:
        """Name a source in few words: the article of a code, a text by its date or number, else its title."""
        text = self.specification.get(CitedText, "source", id_)
        if text is None:
            return self.name("source", id_)
        match text.kind:
            case "code" if text.article is not None:
                return text.article
            case "decision" if text.article is not None:
                return f"{text.text}, {text.article}"
            case "arrete" | "decret" | "loi" | "ordonnance":
                return text.text
            case _:
                return text.title

    def event(self, name: str) -> str:
        """Name what happens: a step, or a fact."""
        shape = self.book.scope.events.get(name)
        return shape.label if shape is not None else name

    @cached_property
    def _codes(self) -> Codes:
        return Codes.of(self.specification)

    def without_codes(self, text: str) -> str:
        """Write the labels of the codes that are quoted, each by the list that is named before it."""
        return self._codes.labelled(text)

    def formula(self, formula: Formula) -> str:
        """Say a formula in the language of the specification, its codes by their labels."""
        return self.without_codes(in_language(formula.french, self.book.language.id))

    @cached_property
    def _parts(self) -> Mapping[tuple[str, tuple[str | int, ...]], Entry[Datum]]:
        """The items that share a file, by the file and their place in it."""
        return {
            (entry.document.location(()).file, entry.path): entry
            for entries in self.specification.by_kind.values()
            for entry in entries.values()
            if entry.path
        }

    @cached_property
    def referring(self) -> Mapping[tuple[str, str], Sequence[tuple[str, str]]]:
        """The items that refer to each item, both as kind and id, in the order of kinds."""
        found: dict[tuple[str, str], dict[tuple[str, str], None]] = defaultdict(dict)
        for owner, leaf, reference in self.specification.references:
            entry = self._owner(owner, leaf.path)
            if place(entry.kind, entry.id) is not None:
                found[reference.kind, str(leaf.value)][entry.kind, entry.id] = None
        return {target: tuple(owners) for target, owners in found.items()}

    def _owner(self, owner: Entry[Datum], path: Iterable[str | int]) -> Entry[Datum]:
        """Give the smallest item with a page that holds a path of a file."""
        file, whole = owner.document.location(()).file, tuple(path)
        for length in range(len(whole), 0, -1):
            part = self._parts.get((file, whole[:length]))
            if part is not None:
                return part
        return owner


def _name(datum: Datum) -> str:
    match datum:
        case Exchange():
            return datum.label.text
        case Doubt():
            return f"{datum.number}, {datum.title}"
        case _:
            for key in ("short_name", "title", "label", "term", "text"):
                found = getattr(datum, key, None)
                if isinstance(found, str):
                    return found
            return str(getattr(datum, "id", ""))
