"""The life cycle is a machine that runs: every state reached and left, every event used, every phase met."""

from collections import Counter, defaultdict
from collections.abc import Iterator

from generator.engine import rulebook
from generator.engine.tracking import machine_of
from generator.model.base import FACT_PREFIX
from generator.model.exchange import Exchange, Step
from generator.model.legal_source import CitedText
from generator.model.lifecycle import Lifecycle, Region
from generator.model.provenance import OBLIGING
from generator.model.specification import Entry, Specification
from generator.model.vocabulary import Phase
from generator.problems import Problem


def states_are_alive(specification: Specification) -> Iterator[Problem]:
    """Every state is reached from its region's initial one; a state that is not final has a way out."""
    entry = specification.lifecycle
    if entry is None:
        return
    for index, region in enumerate(entry.datum.regions):
        yield from _region(entry, index, region)


def _region(entry: Entry[Lifecycle], index: int, region: Region) -> Iterator[Problem]:
    followers: dict[str, set[str]] = defaultdict(set)
    for transition in entry.datum.transitions:
        if transition.region == region.id:
            for origin in transition.from_:
                followers[origin].add(transition.to)
    reached, waiting = {region.initial}, [region.initial]
    while waiting:
        for follower in followers[waiting.pop()] - reached:
            reached.add(follower)
            waiting.append(follower)
    for place, state in enumerate(region.states):
        path = ("regions", index, "states", place, "id")
        if state.id not in reached:
            message = f"state `{state.id}` cannot be reached from `{region.initial}`"
            yield entry.problem("unreachable-state", message, *path)
        if not state.final and not followers[state.id] - {state.id}:
            hint = "add a transition, or mark it `final: true`"
            yield entry.problem("dead-state", f"no way out of state `{state.id}`", *path, hint=hint)


def final_states_are_left_with_reason(specification: Specification) -> Iterator[Problem]:
    """A transition out of a final state explains itself: nothing more was expected there."""
    entry = specification.lifecycle
    if entry is None:
        return
    final = {state.id for region in entry.datum.regions for state in region.states if state.final}
    for index, transition in enumerate(entry.datum.transitions):
        left = sorted(final & set(transition.from_))
        if left and transition.note is None:
            message = f"leaves final state `{left[0]}` without a note"
            hint = "say what reopens it, or make the state not final"
            yield entry.problem("final-state-left", message, "transitions", index, "from", hint=hint)


def prohibitions_are_founded(specification: Specification) -> Iterator[Problem]:
    """An event that no transition has in some states rests on a text, or says that nothing keeps it out."""
    entry = specification.lifecycle
    if entry is None:
        return
    machine = machine_of(rulebook(specification))
    moves = {transition.event for transition in entry.datum.transitions}
    for index, event in enumerate(entry.datum.events):
        is_free = event.unsettled is not None and not event.unsettled.states
        names = machine.names.get(event.id, ())
        if is_free or event.id not in moves or event.id == machine.begins or machine.filed.issuperset(names):
            continue
        cited = {one.source for one in event.sources} | {
            one.source
            for transition in entry.datum.transitions
            if transition.event == event.id
            for one in transition.sources
        }
        texts = (specification.get(CitedText, "source", source) for source in sorted(cited))
        is_founded = any(text.ceiling in OBLIGING for text in texts if text is not None)
        if not is_founded and event.certainty not in OBLIGING:
            message = f"`{event.id}` is forbidden where no transition has it, and no text says so"
            hint = "cite the text that keeps it to its states, or say under `unsettled` that none does"
            yield entry.problem("unfounded-prohibition", message, "events", index, "id", hint=hint)


def transitions_are_decided(specification: Specification) -> Iterator[Problem]:
    """When an event may lead a state to several others, each way has its own guard."""
    entry = specification.lifecycle
    if entry is None:
        return
    ways: dict[tuple[str, str, str], list[str | None]] = defaultdict(list)
    for index, transition in enumerate(entry.datum.transitions):
        for state in transition.from_:
            known = ways[transition.region, transition.event, state]
            if known and (transition.guard in known or None in known or transition.guard is None):
                message = f"event `{transition.event}` already moves state `{state}`"
                hint = "give each of these transitions a guard of its own"
                yield entry.problem("ambiguous-transition", message, "transitions", index, hint=hint)
            known.append(transition.guard)


def events_and_guards_are_used(specification: Specification) -> Iterator[Problem]:
    """Every event moves something, every guard guards something."""
    entry = specification.lifecycle
    if entry is None:
        return
    events = {transition.event for transition in entry.datum.transitions}
    guards = {transition.guard for transition in entry.datum.transitions}
    silent = {item.step for item in entry.datum.silent_steps}
    for index, event in enumerate(entry.datum.events):
        path = ("events", index)
        if event.id not in events and f"{FACT_PREFIX}{event.id}" not in silent:
            yield entry.problem("unused-event", f"event `{event.id}` moves no state", *path, "id")
        if (event.kind == "step") != bool(event.steps):
            message = "an event of kind `step` names its steps, the others have none"
            yield entry.problem("event-kind", message, *path, "kind")
    for index, guard in enumerate(entry.datum.guards):
        if guard.id not in guards:
            message = f"guard `{guard.id}` guards no transition"
            yield entry.problem("unused-guard", message, "guards", index, "id")


def steps_are_placed(specification: Specification) -> Iterator[Problem]:
    """Every step is an event of the life cycle, or says why it moves no state."""
    entry = specification.lifecycle
    if entry is None:
        return
    moving = Counter(step for event in entry.datum.events for step in event.steps)
    silent = {item.step for item in entry.datum.silent_steps}
    for step in specification.entries(Step, "step"):
        if step.id not in moving and step.id not in silent:
            message = f"step `{step.id}` is no event of the life cycle"
            hint = "add it to an event, or to `silent-steps` with its reason"
            yield step.problem("unplaced-step", message, "id", hint=hint)
    for index, item in enumerate(entry.datum.silent_steps):
        if item.step in moving:
            message = f"step `{item.step}` is an event: it is not silent"
            yield entry.problem("silent-event", message, "silent-steps", index, "step")


def phases_are_lived(specification: Specification) -> Iterator[Problem]:
    """Every phase has an exchange, and an event that moves a dossier."""
    entry = specification.lifecycle
    exchanges = specification.entries(Exchange, "exchange")
    if entry is None:
        return
    with_exchange = {item.datum.phase.phase for item in exchanges}
    with_event = {event.phase for event in entry.datum.events}
    for phase in specification.entries(Phase, "phase"):
        for what, lived in (("exchange", with_exchange), ("event", with_event)):
            if phase.id not in lived:
                message = f"phase `{phase.id}` has no {what}"
                yield phase.problem("dead-phase", message, "id")


def guards_are_decided(specification: Specification) -> Iterator[Problem]:
    """A guard has its formula, or says why the exchanges do not decide it."""
    entry = specification.lifecycle
    for index, guard in enumerate(entry.datum.guards if entry is not None else ()):
        if entry is not None and (guard.formula is None) == (guard.undecidable is None):
            message = f"guard `{guard.id}` has a formula, or says why it is undecidable"
            yield entry.problem("undecided-guard", message, "guards", index, "id")


def events_are_known(specification: Specification) -> Iterator[Problem]:
    """A fact says who knows of it, a date reached says which: nothing else tells that they happened."""
    entry = specification.lifecycle
    for index, event in enumerate(entry.datum.events if entry is not None else ()):
        path = ("events", index, "kind")
        if entry is not None and (event.kind == "fact") != bool(event.known_by):
            message = "a fact, and nothing else, says who knows of it in `known-by`"
            yield entry.problem("unknown-event", message, *path)
        if entry is not None and (event.kind == "echeance") != (event.legal_date is not None):
            message = "an echeance, and nothing else, names its `legal-date`"
            yield entry.problem("unknown-event", message, *path)
