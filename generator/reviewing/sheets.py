"""The sheets on which the State says which arrows are right: their rows, and what comes back on them."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from generator.model.map import ExchangeMap
from generator.model.signable import FLOW
from generator.model.specification import Specification
from generator.reviewing.answers import FORMAT, Place, Received, Refusal, RefusedError, received
from generator.reviewing.contents import flow_content
from generator.reviewing.headings import ARROWS, Numbered, columns, folded, heads, place, stray
from generator.reviewing.packs import pack_id
from generator.reviewing.tables import day
from generator.reviewing.units import Unit

HEADER = tuple(ARROWS)
_KEYS = tuple(key for key in ARROWS.values() if key not in ("right", "wrong", "correction"))
_KNOWN = len(_KEYS)
_TICKS = frozenset(["x", "×", "✓", "✔", "☑", "oui", "vrai", "true", "1"])


def sheet_rows(specification: Specification, shown: ExchangeMap) -> Iterator[tuple[str, ...]]:
    """Give the rows of a map's sheet, the boxes to tick left empty."""
    yield HEADER
    for flow in shown.flows:
        content: Mapping[str, Any] = _content(specification, shown, flow.id)
        yield (*(str(content[key]) for key in _KEYS), "", "", "")


def _content(specification: Specification, shown: ExchangeMap, id_: str) -> dict[str, Any]:
    flow = next(one for one in shown.flows if one.id == id_)
    found = flow_content(specification, shown, flow)
    assert isinstance(found, dict)  # noqa: S101 a content is a mapping
    return found


def is_sheet(table: Sequence[Numbered]) -> bool:
    """Tell whether rows are those of a sheet."""
    return bool(table) and heads(table[0][1], ARROWS)


def sheet_answers(
    table: Sequence[Numbered], units: Mapping[str, Unit], signer: Mapping[str, str]
) -> Received:
    """Make answers of a filled sheet; raises RefusedError with everything that is wrong.

    A sheet has no place for who fills it: `signer` says it (`reviewer`, `function`, `date`).
    """
    flows = [unit for unit in units.values() if unit.kind == FLOW]
    known = {_folded(_read(unit)): unit for unit in flows}
    labels = {_folded(_read(unit)[:2]): unit for unit in flows}
    found_at, refusals = columns(*table[0], ARROWS)
    if refusals:
        raise RefusedError(refusals)
    at = {key: index for index, key in found_at.items()}
    seen: dict[str, int] = {}
    found: list[dict[str, str]] = []
    lines: dict[Place, int] = {}
    for line, row in table[1:]:
        refusals += stray(line, row, found_at)
        cells = tuple(row[at[key]].strip() if at[key] < len(row) else "" for key in ARROWS.values())
        right, wrong, correction = cells[_KNOWN:]
        if not (right or wrong or correction):
            continue
        unit = known.get(_folded(cells[:_KNOWN]))
        decision = _decision(right, wrong, correction)
        odd = [key for key, tick in (("right", right), ("wrong", wrong)) if tick and not _is_tick(tick)]
        if odd:
            where = place(at[odd[0]], line)
            tick = right if odd[0] == "right" else wrong
            reason = f"{where}: a cross or nothing is expected, `{tick[:60]}` is here"
            refusals.append(Refusal(line, reason, "put x in one of the two boxes"))
        elif unit is None:
            refusals.append(_unknown(line, cells, labels.get(_folded(cells[:2]))))
        elif unit.id in seen:
            reason = f"duplicate: « {cells[0]} » stands twice, first on line {seen[unit.id]}"
            refusals.append(Refusal(line, reason))
        elif decision is None:
            reason = "tick one of `juste` and `faux`" if right and wrong else _WHY[bool(wrong)]
            refusals.append(Refusal(line, reason))
        else:
            seen[unit.id] = line
            lines["units", len(found)] = line
            comment = {"comment": correction} if correction else {}
            found.append({"unit": unit.id, "digest": unit.digest, "decision": decision, **comment})
    if refusals:
        raise RefusedError(refusals)
    # A sheet has no pack: what it lists stands for one.
    bound = pack_id([(one["unit"], one["digest"]) for one in found])
    days = {"date": _day(signer["date"])}
    value: Any = {"format": FORMAT, "pack": bound, "capacity": "metier", **signer, **days, "units": found}
    return received(value, lambda place: lines.get(place[:2], 1))


def _day(text: str) -> str:
    try:
        return day(text)
    except ValueError as error:
        raise RefusedError([Refusal(1, f"--date: {error}", "write it 2025-01-31")]) from None


_WHY = {True: "`faux` needs a correction", False: "a correction without a tick"}


def _decision(right: str, wrong: str, correction: str) -> str | None:
    """Read the boxes: right, right with a remark, or wrong with a correction."""
    match bool(right), bool(wrong), bool(correction):
        case True, False, False:
            return "validé"
        case True, False, True:
            return "réserve"
        case False, True, True:
            return "refusé"
        case _:
            return None


def _is_tick(text: str) -> bool:
    return folded(text) in _TICKS


def _folded(cells: Sequence[str]) -> tuple[str, ...]:
    return tuple(map(folded, cells))


def _read(unit: Unit) -> tuple[str, ...]:
    return tuple(str(unit.content[key]).strip() for key in _KEYS)


def _unknown(line: int, cells: Sequence[str], unit: Unit | None) -> Refusal:
    if unit is None:
        hint = "leave the first columns as they are"
        return Refusal(line, f"unknown: « {cells[0]} », lines {cells[1]}, is on no map", hint)
    changed = [
        f"{head} : « {new} » (sur la feuille : « {old} »)"
        for head, old, new in zip(HEADER, cells, _read(unit), strict=False)
        if folded(old) != folded(new)
    ]
    reason = f"stale: « {cells[0]} » has changed since the sheet was made: {' ; '.join(changed)}"
    return Refusal(line, reason, "send the sheet of today: docs/verification")
