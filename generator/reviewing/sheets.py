"""The sheets on which the State says which arrows are right: their rows, and what comes back on them."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from generator.model.map import ExchangeMap
from generator.model.signable import FLOW
from generator.model.specification import Specification
from generator.reviewing.answers import FORMAT, Place, Received, Refusal, RefusedError, received
from generator.reviewing.contents import flow_content
from generator.reviewing.packs import pack_id
from generator.reviewing.tables import Numbered
from generator.reviewing.units import Unit

HEADER = (
    "libellé du document",
    "lignes de l’extraction",
    "expéditeur déduit",
    "destinataire déduit",
    "dans les deux sens",
    "phase déduite",
    "confiance",
    "juste",
    "faux",
    "correction",
)
_KEYS = ("title", "lines", "sender", "receiver", "both-ways", "phase", "confidence")
_KNOWN = len(_KEYS)


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
    return bool(table) and tuple(cell.strip() for cell in table[0][1][: len(HEADER)]) == HEADER


def sheet_answers(
    table: Sequence[Numbered], units: Mapping[str, Unit], signer: Mapping[str, str]
) -> Received:
    """Make answers of a filled sheet; raises RefusedError with everything that is wrong.

    A sheet has no place for who fills it: `signer` says it (`reviewer`, `function`, `date`).
    """
    flows = [unit for unit in units.values() if unit.kind == FLOW]
    known = {_read(unit): unit for unit in flows}
    labels = {_read(unit)[:2]: unit for unit in flows}
    refusals: list[Refusal] = []
    found: list[dict[str, str]] = []
    lines: dict[Place, int] = {}
    for line, row in table[1:]:
        cells = tuple(cell.strip() for cell in (*row, *[""] * len(HEADER))[: len(HEADER)])
        right, wrong, correction = cells[_KNOWN:]
        if not (right or wrong or correction):
            continue
        unit = known.get(cells[:_KNOWN])
        decision = _decision(right, wrong, correction)
        if unit is None:
            refusals.append(_unknown(line, cells, labels.get(cells[:2])))
        elif decision is None:
            reason = "tick one of `juste` and `faux`" if right and wrong else _WHY[bool(wrong)]
            refusals.append(Refusal(line, reason))
        else:
            lines["units", len(found)] = line
            comment = {"comment": correction} if correction else {}
            found.append({"unit": unit.id, "digest": unit.digest, "decision": decision, **comment})
    if refusals:
        raise RefusedError(refusals)
    # A sheet has no pack: what it lists stands for one.
    bound = pack_id([(one["unit"], one["digest"]) for one in found])
    value: Any = {"format": FORMAT, "pack": bound, "capacity": "metier", **signer, "units": found}
    return received(value, lambda place: lines.get(place[:2], 1))


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


def _read(unit: Unit) -> tuple[str, ...]:
    return tuple(str(unit.content[key]).strip() for key in _KEYS)


def _unknown(line: int, cells: Sequence[str], unit: Unit | None) -> Refusal:
    if unit is None:
        hint = "leave the first columns as they are"
        return Refusal(line, f"unknown: « {cells[0]} », lines {cells[1]}, is on no map", hint)
    changed = [
        f"{head} : « {new} » (sur la feuille : « {old} »)"
        for head, old, new in zip(HEADER, cells, _read(unit), strict=False)
        if old != new
    ]
    reason = f"stale: « {cells[0]} » has changed since the sheet was made: {' ; '.join(changed)}"
    return Refusal(line, reason, "send the sheet of today: docs/verification")
