"""The part of the map that a rule is about: its senders, its receivers, the arrows between them, as SVG."""

from html import escape

from generator.diagrams.maps import UNNUMBERED
from generator.diagrams.style import BOX, INK, LINE, LINES, PAPER, colour
from generator.model.actor import Actor
from generator.model.exchange import Exchange, Step
from generator.model.provenance import Confidence
from generator.model.specification import Specification

WIDTH, COLUMN, HEAD, ROW = 640, 150, 40, 34
_ORDER: tuple[Confidence | None, ...] = (None, "high", "medium", "low")
_DASHES = {"dashed": "6 4", "dotted": "2 4", "solid": "none"}
_MOST = 5
"""The most arrows of an excerpt: the first ones are those that the rule names."""


def excerpt(specification: Specification, steps: tuple[str, ...], name: str) -> str:
    """Draw the steps of a unit; an empty text when it has none. `name` makes the ids of the page unique."""
    found = [arrow for one in steps[:_MOST] if (arrow := _step(specification, one)) is not None]
    if not found:
        return ""
    actors = list(dict.fromkeys(actor for _, step, _ in found for actor in _ends(step)))
    columns = {actor: int(COLUMN / 2 + 20 + index * _gap(len(actors))) for index, actor in enumerate(actors)}
    height = HEAD + len(found) * ROW + 16
    label = " ".join(f"{step.label}, de {_name(specification, step.sender.actor)}"
                     f" à {_name(specification, step.receiver.actor)}." for _, step, _ in found)  # fmt: skip
    parts = [
        f'<svg viewBox="0 0 {WIDTH} {height}" role="img" aria-label="{escape(label)}" class="carte">',
        _marker(name),
    ]
    parts += [_head(_name(specification, actor), x, height) for actor, x in columns.items()]
    for index, (exchange, step, weakest) in enumerate(found):
        parts.append(_arrow(specification, exchange, step, weakest, columns, HEAD + index * ROW + 24, name))
    return "".join([*parts, "</svg>"])


def _head(actor: str, x: int, height: int) -> str:
    left = x - COLUMN / 2
    return (
        f'<line x1="{x}" y1="{HEAD - 8}" x2="{x}" y2="{height - 6}" stroke="{LINE}" stroke-dasharray="1 4"/>'
        f'<rect x="{left}" y="4" width="{COLUMN}" height="28" rx="5" fill="{BOX}" stroke="{INK}"/>'
        f'<text x="{x}" y="23" text-anchor="middle" font-size="14" fill="{INK}">{escape(actor)}</text>'
    )


def _gap(actors: int) -> float:
    return (WIDTH - COLUMN - 40) / max(1, actors - 1)


def _marker(name: str) -> str:
    return (
        f'<defs><marker id="fleche-{name}" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8"'
        f' markerHeight="8" orient="auto-start-reverse"><path d="M0 0L10 5L0 10z" fill="{LINE}"/></marker>'
        "</defs>"
    )


def _arrow(  # noqa: PLR0913, PLR0917 where and what
    specification: Specification,
    exchange: Exchange,
    step: Step,
    weakest: Confidence | None,
    columns: dict[str, int],
    y: int,
    name: str,
) -> str:
    style, width = LINES[weakest]
    start, end = (columns[actor] for actor in _ends(step))
    phase = colour(specification, (step.phase or exchange.phase).phase)
    number = str(exchange.number) if exchange.number is not None else UNNUMBERED
    doubt = " ?" if weakest == "low" else ""
    text = f"{step.label}{doubt}"
    middle = (start + end) / 2
    half = len(text) * 3.5 + 16
    return (
        f'<line x1="{start}" y1="{y}" x2="{end}" y2="{y}" stroke="{LINE}" stroke-width="{width}"'
        f' stroke-dasharray="{_DASHES[style]}" marker-end="url(#fleche-{name})"/>'
        f'<rect x="{middle - half}" y="{y - 20}" width="{2 * half}" height="17" fill="{PAPER}"/>'
        f'<rect x="{middle - half}" y="{y - 20}" width="22" height="16" rx="6" fill="{phase}"/>'
        f'<text x="{middle - half + 11}" y="{y - 8}" text-anchor="middle" font-size="12" font-weight="bold"'
        f' fill="#ffffff">{escape(number)}</text>'
        f'<text x="{middle + 11}" y="{y - 7}" text-anchor="middle" font-size="13" fill="{INK}">'
        f"{escape(text)}</text>"
    )


def _step(specification: Specification, name: str) -> tuple[Exchange, Step, Confidence | None] | None:
    exchange = specification.get(Exchange, "exchange", name.partition(".")[0])
    step = specification.get(Step, "step", name)
    if exchange is None or step is None:
        return None
    weakest = max((step.sender.confidence, step.receiver.confidence), key=_ORDER.index)
    return exchange, step, weakest


def _ends(step: Step) -> tuple[str, str]:
    return step.sender.actor, step.receiver.actor


def _name(specification: Specification, actor: str) -> str:
    found = specification.get(Actor, "actor", actor)
    return found.short_name if found is not None else actor
