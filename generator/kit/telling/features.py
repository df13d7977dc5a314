"""The feature files: one a rule or a family, in a folder per phase."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from generator.engine.derived import CONTENT, ROUTING, TRANSITION
from generator.engine.rulebook import Rulebook
from generator.kit.case import Case
from generator.kit.telling.feature_layout import Feature, Layout, Rule, laid_out
from generator.kit.telling.feature_text import text
from generator.kit.telling.gherkin import Phrased
from generator.model.exchange import Exchange
from generator.model.journey import Journey
from generator.model.lifecycle import Event
from generator.model.message import Message
from generator.model.vocabulary import Doubt
from generator.sharing import shared
from generator.wording import cited


@dataclass(frozen=True)
class FeatureFile:
    """A feature and its path under `features/`."""

    path: str
    feature: Layout

    @property
    def family(self) -> str:
        """The rule, or the family of derived cases."""
        return self.place.partition("/")[2]

    @property
    def folder(self) -> str:
        """The phase, or `parcours`."""
        return self.path.partition("/")[0]

    @property
    def place(self) -> str:
        """Its path without its suffix: `rapo/rapo-delai`."""
        return self.path.removesuffix(".feature")

    @property
    def title(self) -> str:
        """What it is about."""
        return self.feature.title

    @property
    def size(self) -> int:
        """How many cases it holds."""
        return self.feature.size

    @property
    def text(self) -> str:
        """The file; raises ValueError where a tag is not a single word."""
        return text(self.feature)


def feature_files(book: Rulebook, cases: Iterable[Phrased]) -> Iterator[FeatureFile]:
    """Write every feature, in the order of paths; the cases come in the order of their numbers."""
    families: dict[tuple[str, str], list[Phrased]] = {}
    for one in cases:
        families.setdefault((one.case.phase, one.case.family), []).append(one)
    tasks = [partial(_file, book, *place, members) for place, members in sorted(families.items())]
    yield from shared(tasks)


def _file(book: Rulebook, folder: str, family: str, cases: Sequence[Phrased]) -> FeatureFile:
    return FeatureFile(f"{folder}/{family}.feature", laid_out(_feature(book, family, cases)))


def path_of(case: Case) -> str:
    """Give the path of the feature that holds a case, under `features/`."""
    return f"{case.phase}/{case.family}.feature"


def _feature(book: Rulebook, family: str, cases: Sequence[Phrased]) -> Feature:
    written = book.rules.get(family)
    first = cases[0].case
    tags: tuple[str, ...]
    if written is not None:
        datum = written.datum
        tags = (
            f"regle:{family}",
            f"phase:{datum.phase}",
            f"role:{first.role}",
            f"niveau:{datum.level}",
            f"genre:{first.kind}",
            f"consequence:{datum.consequence}",
            *(f"source:{name}" for name in dict.fromkeys(one.source for one in datum.sources)),
            f"certitude:{datum.certainty}",
        )
        law = [cited(book.specification, citation) for citation in datum.sources]
        spoken = book.language
        description = (
            spoken.says("sources", law=spoken.joins.listed.join(dict.fromkeys(law))),
            spoken.says("certainty", certainty=spoken.certainty(datum.certainty, datum.confidence)),
        )
        about = (*description, *_open_questions(book, cases))
        return Feature(datum.title, tags, about, (Rule(datum.statement, tuple(cases)),))
    tags = (f"phase:{first.phase}", f"genre:{first.kind}", f"famille:{family}")
    title, about = _told(book, first)
    by_rule: dict[str, list[Phrased]] = {}
    for phrased in cases:
        by_rule.setdefault(phrased.case.rule, []).append(phrased)
    rules = tuple(Rule(_statement(book, name), tuple(members)) for name, members in sorted(by_rule.items()))
    return Feature(title, tags, (*about, *_open_questions(book, cases)), rules)


def _open_questions(book: Rulebook, cases: Sequence[Phrased]) -> Iterator[str]:
    """Name the open questions on which some cases depend."""
    asked = sorted({doubt for phrased in cases for doubt in phrased.case.doubts})
    doubts = [book.specification.get(Doubt, "doubt", doubt) for doubt in asked]
    named = [f"{doubt.number}, {doubt.title}" for doubt in doubts if doubt is not None]
    if named:
        spoken = book.language
        key = "question" if len(named) == 1 else "questions"
        yield spoken.says(key, questions=spoken.joins.listed.join(named))


def _told(book: Rulebook, case: Case) -> tuple[str, tuple[str, ...]]:
    """Name a family of derived cases, and say where it comes from."""
    about, says = case.rule.partition(":")[2], book.language.says
    match case.kind:
        case kind if kind == ROUTING:
            exchange = book.specification.get(Exchange, "exchange", about.partition(".")[0])
            return says("family-routing", label=_label(exchange, about)), (says("from-exchange"),)
        case kind if kind == CONTENT:
            message = book.specification.get(Message, "message", case.family.partition("-")[2])
            title = message.title if message is not None else about
            return says("family-content", label=title), (says("from-message"),)
        case kind if kind == TRANSITION:
            event = book.specification.get(Event, "event", about)
            title = event.label if event is not None else about
            return says("family-transition", label=title), (says("from-lifecycle"),)
        case _:
            journey = book.specification.get(Journey, "journey", about)
            if journey is None:
                return about, ()
            return says("family-journey", label=journey.title), (journey.summary,)


def _label(exchange: Exchange | None, about: str) -> str:
    return exchange.label.text if exchange is not None else about


def _statement(book: Rulebook, rule: str) -> str:
    """Say what a derived rule says."""
    kind, _, about = rule.partition(":")
    says = book.language.says
    if kind in (ROUTING, CONTENT):
        return says(f"rule-{kind}", label=book.steps[about].label)
    if kind == TRANSITION:
        event = book.specification.get(Event, "event", about)
        label = event.label if event is not None else about
        is_date = event is not None and event.kind == "echeance"
        return says("rule-date" if is_date else "rule-event", label=label)
    return says("rule-journey")
