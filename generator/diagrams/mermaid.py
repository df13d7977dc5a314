"""The same pictures as Mermaid text, for wikis that draw it."""

from collections.abc import Iterator, Sequence

from generator.characters import one_line
from generator.diagrams.flows import Box, Link
from generator.diagrams.lifecycle import ways
from generator.formula.french import french_date
from generator.model.actor import Actor
from generator.model.exchange import Step
from generator.model.journey import Journey
from generator.model.lifecycle import Lifecycle, Region
from generator.model.specification import Specification


def flowchart(title: str, boxes: Sequence[Box], links: Sequence[Link]) -> str:
    """Write boxes and links as a flowchart; what is inferred is dotted."""
    lines = [*_front(title), "flowchart LR"]
    lines += [f'  {_id(box.id)}["{_text(box.label)}"]' for box in boxes]
    for link in links:
        arrow = "<-.->" if link.both else "-.->"
        words = _text(f"{link.label.number} {link.label.short}")
        lines.append(f'  {_id(link.start)} {arrow}|"{words}"| {_id(link.end)}')
    return "\n".join(lines) + "\n"


def state_diagram(lifecycle: Lifecycle, region: Region) -> str:
    """Write a region of the life cycle as a state diagram."""
    labels = {event.id: event.label for event in lifecycle.events}
    lines = [*_front(region.label), "stateDiagram-v2", f"  [*] --> {_id(region.initial)}"]
    lines += [f'  state "{_text(state.label)}" as {_id(state.id)}' for state in region.states]
    for (origin, target), events in ways(lifecycle, region).items():
        told = ", ".join(_text(labels[event]) for event, _ in events)
        lines.append(f"  {_id(origin)} --> {_id(target)}: {told}")
    lines += [f"  {_id(state.id)} --> [*]" for state in region.states if state.final]
    return "\n".join(lines) + "\n"


def sequence(specification: Specification, journey: Journey, actors: Sequence[str]) -> str:
    """Write a journey as a sequence diagram."""
    lines = [*_front(journey.title), "sequenceDiagram"]
    for actor in actors:
        datum = specification.get(Actor, "actor", actor)
        lines.append(
            f"  participant {_id(actor)} as {_text(datum.short_name if datum is not None else actor)}"
        )
    lines += _moments(specification, journey, actors)
    return "\n".join(lines) + "\n"


def _moments(specification: Specification, journey: Journey, actors: Sequence[str]) -> Iterator[str]:
    for moment in journey.story:
        day = french_date(moment.at.date())
        step = specification.get(Step, "step", moment.step or "")
        if step is None:
            over = _id(actors[0]) if len(actors) == 1 else f"{_id(actors[0])},{_id(actors[-1])}"
            yield f"  Note over {over}: {day} — {_text(moment.text)}"
        else:
            words = f"{day} — {_text(step.label)}"
            yield f"  {_id(step.sender.actor)}->>{_id(step.receiver.actor)}: {words}"


_READ = str.maketrans(
    {
        '"': "”",
        ";": ",",
        "#": "n°",
        ":": " -",
        "<": "‹",
        ">": "›",
        "`": "‘",
        "%": "％",
        "\\": "∖",
    }
)


def _front(title: str) -> tuple[str, ...]:
    return ("---", f'title: "{_text(title)}"', "---")


def _id(name: str) -> str:
    """Name a node: Mermaid reads `end` and dashes in its own way."""
    return f"n_{name.replace('-', '_')}"


def _text(text: str) -> str:
    """Free a text of what Mermaid reads: quotes, semicolons, number signs, HTML, directives, escapes."""
    return one_line(text).translate(_READ)
