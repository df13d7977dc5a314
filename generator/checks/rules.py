"""Each rule is well made: in its phase's folder, with who must comply, with the answer that the law gives."""

from collections.abc import Iterator
from itertools import product
from typing import assert_never

from generator.engine import rulebook
from generator.engine.formulas import Formula
from generator.engine.rulebook import Rulebook
from generator.engine.visibility import read_by, testability
from generator.formula import Place, Type, Value
from generator.formula.functions import PRESENT
from generator.formula.tree import Call, walk
from generator.model.exchange import Exchange, Party, Step
from generator.model.legal_source import CitedText
from generator.model.provenance import Sourced
from generator.model.rule import Rule
from generator.model.specification import Specification
from generator.problems import Problem

_MAX_COMBINATIONS = 4096


def rules_stand_in_their_phase(specification: Specification) -> Iterator[Problem]:
    """A rule's folder is its phase."""
    for entry in specification.rules:
        folder = entry.document.file.split("/")[1]
        if folder != entry.datum.phase:
            message = f"the rule stands in folder `{folder}`"
            hint = f"move it to rules/{entry.datum.phase}/"
            yield entry.problem("wrong-folder", message, "phase", hint=hint)


def outcomes_are_given(specification: Specification) -> Iterator[Problem]:
    """A rule that the law answers by a decision says which; the others have none."""
    for entry in specification.rules:
        rule = entry.datum
        if (rule.consequence == "decision") != (rule.outcome is not None):
            message = "`consequence: decision` and `outcome` go together"
            yield entry.problem("outcome-mismatch", message, "consequence")
        elif rule.outcome is not None and not rule.traits.is_answered:
            kinds = "a deadline, a relation, a precedence or a not-succession"
            message = f"only {kinds} is answered by a decision"
            yield entry.problem("outcome-mismatch", message, "consequence")


def responsibles_can_comply(specification: Specification) -> Iterator[Problem]:
    """Who must comply sends what is due or forbidden, receives what must be refused, decides the outcome."""
    steps = specification.all(Step, "step")
    for entry in specification.rules:
        able = _able(entry.datum, steps)
        if able and entry.datum.responsible not in able:
            message = f"`{entry.datum.responsible}` is not who can comply"
            hint = f"it is {' or '.join(sorted(able))}"
            yield entry.problem("wrong-responsible", message, "responsible", hint=hint)


def _able(rule: Rule, steps: dict[str, Step]) -> frozenset[str]:
    """Give who can comply with a rule; nobody is named for a fact outside the exchanges."""
    match rule.consequence:
        case "decision" if rule.outcome is not None:
            return _actors(steps, rule.outcome.event, receive=False)
        case "rejet":
            return frozenset().union(*(_actors(steps, name, receive=True) for name in rule.traits.judged))
        case "decision" | "interdiction" | "obligation":
            receive = rule.traits.is_about_delivery
            return frozenset().union(*(_actors(steps, name, receive=receive) for name in rule.traits.judged))
        case _:
            assert_never(rule.consequence)


def _actors(steps: dict[str, Step], name: str, *, receive: bool) -> frozenset[str]:
    step = steps.get(name)
    if step is None:
        return frozenset()
    party: Party = step.receiver if receive else step.sender
    return frozenset({party.actor, *(other.actor for other in party.alternatives)})


def untestable_rules_say_why(specification: Specification) -> Iterator[Problem]:
    """A rule that no implementation can be tested on says why; the others do not pretend."""
    book = rulebook(specification)
    for entry in specification.rules:
        found = testability(book, book.rules[entry.id])
        if found.obstacles and entry.datum.untestable is None:
            message = f"`{found.role}` cannot be tested on it: {', '.join(found.obstacles)}"
            yield entry.problem("untestable-rule", message, "responsible", hint="say why in `untestable`")
        elif not found.obstacles and entry.datum.untestable is not None:
            message = f"`{found.role}` sees every fact that the rule reads"
            yield entry.problem("untestable-rule", message, "untestable", hint="remove `untestable`")


def conditions_can_be_met(specification: Specification) -> Iterator[Problem]:
    """The `when` of a rule is true in some dossier and false in another one."""
    book = rulebook(specification)
    cycles = {
        f"{exchange.id}.{step.id}": exchange.datum.cycles
        for exchange in specification.entries(Exchange, "exchange")
        for step in exchange.datum.steps
    }
    for entry in specification.rules:
        when = book.rules[entry.id].formulas.get("when")
        if when is None:
            continue
        traits = entry.datum.traits
        allowed = {cycle for name in traits.judged for cycle in cycles.get(name) or book.cycles}
        found = _outcomes(book, when, None if traits.forbids and not traits.context else allowed)
        if found and found <= {False}:
            yield entry.problem("idle-rule", "its condition is never met: the rule never applies", "when")
        elif found == {True}:
            hint = "remove `when`"
            yield entry.problem("idle-rule", "its condition is always met", "when", hint=hint)


def _outcomes(book: Rulebook, when: Formula, cycles: set[str] | None) -> set[Value]:
    """Evaluate a condition for every combination of its codes and booleans; the rest is unknown."""
    if any(isinstance(node, Call) and node.function == PRESENT for node in walk(when.node)):
        return set()  # whether a datum is there is no code to enumerate
    place: Place = book.place(None)
    cycle_setting = f"reglage.{book.setting_that_gives('cycle').replace('-', '_')}"
    names: list[str] = []
    choices: list[list[Value]] = []
    for variable in when.variables:
        if variable.type is Type.BOOLEAN:
            choices.append([True, False])
        elif variable.codes:
            is_cycle = variable.column.name == cycle_setting
            choices.append([*sorted(cycles if is_cycle and cycles is not None else variable.codes)])
        else:
            continue
        names.append(variable.column.name)
    total = 1
    for choice in choices:
        total *= len(choice)
    if total > _MAX_COMBINATIONS:
        return set()
    return {when.value(dict(zip(names, chosen, strict=True)), place) for chosen in product(*choices)}


def exchanges_are_ruled(specification: Specification) -> Iterator[Problem]:
    """A rule reads each exchange that conforming systems are bound to."""
    book = rulebook(specification)
    read = frozenset().union(*(read_by(book, rule) for rule in book.rules.values()))
    for entry in specification.entries(Exchange, "exchange"):
        steps = {f"{entry.id}.{step.id}" for step in entry.datum.steps}
        if entry.datum.required and not steps & read:
            yield entry.problem("unruled-exchange", f"no rule reads exchange `{entry.id}`", "id")


def sources_are_cited(specification: Specification) -> Iterator[Problem]:
    """Every text of `sources/` supports a fact or a rule, or says why it supports none."""
    cited = {
        citation.source
        for entry in specification.roots
        for _, datum in entry.data
        if isinstance(datum, Sourced)
        for citation in datum.sources
    }
    for entry in specification.entries(CitedText, "source"):
        if entry.id not in cited and entry.datum.uncited is None:
            hint = "say why in `uncited`, or remove it"
            yield entry.problem("uncited-source", f"nothing cites `{entry.id}`", "id", hint=hint)
        elif entry.id in cited and entry.datum.uncited is not None:
            yield entry.problem(
                "uncited-source", f"`{entry.id}` is cited", "uncited", hint="remove `uncited`"
            )
