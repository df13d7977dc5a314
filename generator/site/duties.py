"""What a rule asks of a system: who, what, by when, else what; what comes of each case; its delay, drawn."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from markupsafe import Markup

from generator.engine.compiled import Compiled
from generator.engine.examples import shown
from generator.engine.rows import Moment
from generator.engine.rulebook import Rulebook
from generator.formula.french import french_date
from generator.kit.case import Act, Case
from generator.kit.purposes.calendar_traps import delay as counted_delay
from generator.kit.telling.feature_layout import Layout, Scenario
from generator.model.exchange import Step
from generator.rule_parts import Part, formula_of, parts
from generator.site.rendering import Page, sentence
from generator.wording import CONSEQUENCES

Line = tuple[str, Markup]
"""A question and its answer."""

_SLOT = re.compile(r"<([^<>]+)>")
_QUESTIONS: Mapping[str, str] = {
    "Seulement si": "Quand",
    "Après": "Quand",
    "Mesure": "Ce qui est compté",
    "Au plus tôt": "Pas avant",
    "Au plus tard": "Pour quand",
}
"""The question that a part answers; any other part answers « quoi »."""
_BARE = ("Porte sur", "Ceci")
"""The labels that name an event and ask nothing of it by themselves: a system sends it, or receives it."""
_OF_THE_OUTCOME = ("Sinon, la suite", "Qui dit que")


def duty(page: Page, rule: Compiled, cases: Sequence[Case]) -> Iterator[Line]:
    """Give what a system must do, one line a question, in the order in which they are asked."""
    roles = sorted({case.role for case in cases}) or [rule.datum.responsible]
    yield "Qui", Markup(" ; ").join(page.link("actor", role) for role in roles)
    answers: dict[str, list[Markup]] = {"Quand": [], "Quoi": []}
    last: list[Markup] = [Markup("{}").format(sentence(CONSEQUENCES[rule.datum.consequence]))]
    for part in parts(page.site.book, rule):
        question = _QUESTIONS.get(part.label, "Quoi")
        told = _told(page, rule, part)
        if part.label in _BARE:
            received = all(_receiver(page, name) in roles for name in part.events)
            done = not any(_receiver(page, name) for name in part.events)  # a fact is sent to nobody
            word = "Réception" if received else "Acte" if done else "Envoi"
            answers["Quand" if received else "Quoi"].append(Markup("{} : {}").format(word, told))
            continue
        if part.label in _OF_THE_OUTCOME:
            word = "La suite est" if part.events else "Elle dit que"
            last.append(Markup("{} : {}.").format(word, told))
        elif question == "Quoi" or part.label == "Après":
            answers[question].append(Markup("{} : {}").format(part.label, told))
        else:
            answers.setdefault(question, []).append(told)
    for question, some in answers.items():
        if some:
            yield question, Markup(" ; ").join(some)
    yield "Sinon", Markup(" ").join(last)


def _receiver(page: Page, name: str) -> str:
    entry = page.site.specification.get(Step, "step", name)
    return entry.receiver.actor if entry is not None else ""


def _told(page: Page, rule: Compiled, part: Part) -> Markup:
    if part.formula:
        return Markup("{}").format(page.site.formula(formula_of(rule, part)))
    return Markup(" ou ").join(page.event(name) for name in part.events)


def outcomes(layout: Layout) -> Mapping[str, str]:
    """Say what comes out of each case: what the scenario expects in the end."""
    return {
        row[0]: _outcome(scenario, dict(zip(scenario.columns, row, strict=True)))
        for block in layout.rules
        for scenario in block.scenarios
        for told in scenario.examples
        for row in told.rows
    }


def _outcome(scenario: Scenario, row: Mapping[str, str]) -> str:
    starts = [at for at, step in enumerate(scenario.steps) if step.keyword == "Alors"]
    said = scenario.steps[starts[-1] :] if starts else ()
    return " et ".join(_SLOT.sub(lambda found: row.get(found[1], found[1]), step.text) for step in said)


@dataclass(frozen=True)
class Delay:
    """A delay as it is drawn: from a day to the last one, or the first, by one case or one example."""

    start: str
    begins: str
    ends: tuple[str, ...]
    """The day, or one for each reading of the law."""
    before: str
    after: str
    case: str = ""
    """The id of the case; empty where an example of the rule shows it."""

    @property
    def label(self) -> str:
        """What the drawing says, in words."""
        return f"{self.start} le {self.begins} ; échéance le {' ou le '.join(self.ends)}"


def delay(book: Rulebook, rule: Compiled, cases: Sequence[tuple[str, Case]]) -> Delay | None:
    """Give the delay of a rule by the first of its cases from which the law counts one, else an example."""
    words = ("permis", "trop tard") if rule.traits.bound == "latest" else ("trop tôt", "permis")
    if rule.traits.bound is None:
        return None
    for id_, case in cases:
        dates = next((beat.dates for beat in case.beats if beat.act is Act.LEGAL_DATES), ())
        if len(dates) > 1 and max(dates[0].days) < min(dates[-1].days):
            return Delay(
                dates[0].label, _day(dates[0].days[0]), tuple(map(_day, dates[-1].days)), *words, id_
            )
    return next(
        (
            Delay("Départ du délai", _day(start), tuple(map(_day, ends)), *words)
            for start, ends in _in_examples(book, rule)
        ),
        None,
    )


def _in_examples(book: Rulebook, rule: Compiled) -> Iterator[tuple[date, Sequence[date]]]:
    """Give the delays that the examples of a rule show: the first day, and the last by each reading."""
    for example in rule.datum.examples:
        told = shown(book, example)
        for finding in told.findings(book, rule):
            if not finding.evidence:
                continue
            moment = Moment(book, told.history, finding.evidence[0], {})
            counted = counted_delay(moment, rule.formulas["due"].node)
            ends = {
                day
                for selection in rule.selections
                if (due := rule.formula("due", selection)) is not None
                and isinstance(day := replace(moment, selection=selection).value(due), date)
            }
            if counted is not None and ends and counted.start < min(ends):
                yield counted.start, sorted(ends)


def _day(day: date) -> str:
    return french_date(day)
