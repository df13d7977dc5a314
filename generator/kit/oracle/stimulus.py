"""What is done to the role: it takes it or refuses it, and the law may answer it."""

from collections.abc import Iterator
from dataclasses import replace

from generator.engine.motives import condemning, refusals
from generator.engine.reading import followed
from generator.engine.remaining import Condition, chosen, computed
from generator.engine.roles import Way
from generator.engine.scope import CHANNEL
from generator.kit.case import Act, Beat
from generator.kit.oracle.conditions import conditions
from generator.kit.oracle.continuations import Continuations, Ruling
from generator.kit.oracle.outcome import answered
from generator.kit.setup.evaluation import Evaluation
from generator.kit.setup.legal import legal_dates
from generator.kit.setup.past import deliver, ordered, past, trigger


def stimulated(asked: Continuations, place: int) -> Iterator[Beat]:
    """Do what the story tells last, and give what comes of it; nothing where it proves nothing."""
    evaluation = asked.evaluation
    way = evaluation.role.way(evaluation.placed.raws[place].name)
    taken = asked.upto(place)
    ruling = asked.ruling(taken, max(evaluation.day, asked.event(place).day))
    own = _computed(asked) if way is not Way.DELIVERED else frozenset()
    if ruling is Ruling.CONDEMNED:
        own -= chosen(evaluation.rule)  # a person may say it: it is not done
    after = tuple(_after(asked, place, ruling, own))
    if not after:
        return
    is_corrected = ruling is Ruling.CONDEMNED and bool(own)
    if is_corrected:
        own = frozenset()  # said wrong all the same: the role may refuse it, or say what it knows instead
    yield from past(evaluation.role, evaluation.placed, place)
    yield from legal_dates(evaluation, place)
    if way is Way.DELIVERED:
        yield replace(deliver(evaluation.placed, place), given=False)
    else:
        line = trigger(evaluation.role, evaluation.placed, place)
        said = {name: value for name, value in line.told.items() if name not in own}
        data = {name: value for name, value in line.data.items() if name not in own}
        yield replace(line, given=False, told=said, data=data, free=is_corrected)
    yield from after


def _after(asked: Continuations, place: int, ruling: Ruling, own: frozenset[str]) -> Iterator[Beat]:
    """Give what comes of it: of taking it and of refusing it, what the engine does not condemn."""
    evaluation = asked.evaluation
    raw = evaluation.placed.raws[place]
    way = evaluation.role.way(raw.name)
    if evaluation.rule.datum.outcome is not None and way is Way.DELIVERED:
        yield Beat(Act.ACCEPTED)
        yield from answered(asked, place)
    elif ruling is Ruling.OPEN:
        yield Beat(Act.OPEN, doubts=evaluation.doubts)
    elif ruling is Ruling.CONDEMNED:
        yield from _unsaid(asked, place, own) if own else _refused(evaluation, place)
    elif evaluation.verdict not in (
        "violated",
        "pending",
    ):  # what others or people did too late proves nothing
        if way is Way.DELIVERED or (way is Way.KNOWN and not own):
            yield Beat(Act.ACCEPTED)
        elif way is Way.ORDERED:
            where = conditions(asked, place, None) if own else ()
            yield Beat(Act.EMITTED, raw.name, where=tuple(one for one in where if one.field in own))
        # Of a fact, what the role works out by itself is seen in nothing that it answers.


def _refused(evaluation: Evaluation, place: int) -> Iterator[Beat]:
    """Have the role refuse what breaks the rule; nothing where nothing explains a refusal."""
    raw = evaluation.placed.raws[place]
    way, motives = evaluation.role.way(raw.name), motives_of(evaluation, place)
    if evaluation.rule.id not in motives:
        return
    yield Beat(Act.REFUSED if way is Way.DELIVERED else Act.OPPOSED, motives=motives)
    if way is Way.DELIVERED:
        yield Beat(Act.NOTHING_ELSE)
    elif way is Way.ORDERED:
        yield Beat(Act.NEVER, raw.name)


def _unsaid(asked: Continuations, place: int, own: frozenset[str]) -> Iterator[Beat]:
    """Forbid what a person says against what the role works out: refused or put right, it never leaves so."""
    raw, event = asked.evaluation.placed.raws[place], asked.event(place)
    if asked.evaluation.role.way(raw.name) is not Way.ORDERED:
        return
    wrong = tuple(
        Condition(one.field, "==", raw.data[one.field])
        for one in conditions(asked, place, None)
        if one.field in own and one.order == "==" and event.data.get(one.field, one.value) != one.value
    )
    if wrong:
        yield Beat(Act.NEVER, raw.name, where=wrong)


def motives_of(evaluation: Evaluation, place: int) -> tuple[str, ...]:
    """Name every rule that explains that the role refuses an event, the case's own first.

    A decision breaks them by what is said of it, whatever the role may add.
    """
    book, role, raw = evaluation.book, evaluation.role, evaluation.placed.raws[place]
    if role.way(raw.name) is Way.ORDERED:
        come = followed(book, evaluation.placed.until(place).history, ordered(role, evaluation.placed, place))
        found = condemning(book, role.id, come, come.deliveries[-1])
    else:
        event = next(one for one in evaluation.history.deliveries if one.position == place)
        found = refusals(book, role.id, evaluation.history, event)
    return tuple(sorted(found, key=lambda rule: (rule != evaluation.rule.id, rule)))


def _computed(asked: Continuations) -> frozenset[str]:
    """Name what the role works out by the rule, where it applies: nobody types it, nor chooses the way."""
    fields = computed(asked.evaluation.rule) | ({CHANNEL} & _read(asked))
    return fields if fields and asked.evaluation.verdict != "not-applicable" else frozenset()


def _read(asked: Continuations) -> frozenset[str]:
    """Name the data of the judged event that the rule demands something of."""
    place = asked.evaluation.judged
    return asked.demanded(asked.event(place)) if place is not None else frozenset()
