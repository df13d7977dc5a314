"""From a file of answers to the files of the ledger, or to every reason why it is refused. Writes nothing."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePath

from generator.model.review import EXPLAINED, DoubtAnswer, Review, Signature
from generator.model.signable import signable
from generator.model.specification import Entry, Specification
from generator.model.vocabulary import Doubt
from generator.problems import did_you_mean
from generator.reviewing import ledger
from generator.reviewing.answers import (
    MAX_BYTES,
    AnsweredDoubt,
    Answers,
    Received,
    Refusal,
    RefusedError,
    UnitAnswer,
)
from generator.reviewing.archives import FORMS, form
from generator.reviewing.canonical import canonical, digest
from generator.reviewing.changes import changes
from generator.reviewing.headings import Numbered
from generator.reviewing.objects import json_answers
from generator.reviewing.packs import pack_id
from generator.reviewing.sheets import is_sheet, sheet_answers
from generator.reviewing.tables import answers, csv_rows, ods_rows, xlsx_rows
from generator.reviewing.units import Unit, units
from generator.source import Json


@dataclass(frozen=True)
class Import:
    """What an import writes, all or nothing."""

    contents: Mapping[str, str]
    """What was read, by path."""
    entries: Mapping[str, str]
    """The ledger and the answers to doubts, by path."""
    signatures: int
    doubts: int


def imported(specification: Specification, name: str, content: bytes, signer: Mapping[str, str]) -> Import:
    """Check a file and give what to write; raises RefusedError with every reason at once.

    `signer` says who fills a sheet of arrows, which has no place for it.
    """
    found = read(specification, name, content, signer)
    refusals = [*_refusals(specification, found)]
    if refusals:
        raise RefusedError(refusals)
    return _written(specification, found.answers)


def read(specification: Specification, name: str, content: bytes, signer: Mapping[str, str]) -> Received:
    """Read a file by its ending; raises RefusedError."""
    if len(content) > MAX_BYTES:
        raise RefusedError([Refusal(1, f"the file has {len(content)} bytes, the bound is {MAX_BYTES}")])
    ending = PurePath(name).suffix.lower()
    if ending not in _READERS and ending != ".json":
        raise RefusedError([Refusal(1, "a file in .json, .csv, .ods or .xlsx is expected")])
    held = form(content)
    if held is not None and ending != f".{held}":
        raise RefusedError([Refusal(1, f"named {ending}, the file is a spreadsheet .{held}", "rename it")])
    if held is None and ending in (".ods", ".xlsx"):
        raise RefusedError([Refusal(1, f"this is not {_FORMS[ending]}: it is no archive", FORMS)])
    if ending == ".json":
        _refuse_signer(signer)
        return json_answers(content)
    table = _READERS[ending](content)
    if not is_sheet(table):
        _refuse_signer(signer)
        return answers(table)
    missing = [f"--{key}" for key in ("reviewer", "function", "date") if not signer.get(key)]
    if missing:
        reason = f"a sheet does not say who fills it: give {', '.join(missing)}"
        raise RefusedError([Refusal(1, reason)])
    return sheet_answers(table, units(specification), signer)


def _refuse_signer(signer: Mapping[str, str]) -> None:
    """Refuse another signer than the one that the file names: one of the two would be lost."""
    named = [f"--{key}" for key in ("reviewer", "function", "date") if signer.get(key)]
    if named:
        reason = f"the file says who fills it, and when: {', '.join(named)} would be lost"
        raise RefusedError([Refusal(1, reason, f"leave {', '.join(named)} out, or correct the file")])


_READERS: Mapping[str, Callable[[bytes], tuple[Numbered, ...]]] = {
    ".csv": csv_rows,
    ".ods": ods_rows,
    ".xlsx": xlsx_rows,
}
_FORMS = {".ods": "an OpenDocument spreadsheet", ".xlsx": "an Excel workbook"}


def _refusals(specification: Specification, found: Received) -> Iterator[Refusal]:
    given = found.answers
    if given.pack != pack_id([(one.unit, one.digest) for one in given.units]):
        reason = "forged: the digests of the units are not those of the pack"
        yield Refusal(found.line(("pack",)), reason, "import the file as it was downloaded")
    if not given.doubts and all(one.decision is None for one in given.units):
        yield Refusal(1, "nothing is decided and no doubt is answered")
    signed = {
        (entry.datum.reviewer.casefold(), one.unit, one.digest): _where(entry, "signatures", index)
        for entry in specification.entries(Review, "review")
        for index, one in enumerate(entry.datum.signatures)
    }
    known = units(specification)
    seen: dict[str, int] = {}
    for index, one in enumerate(given.units):
        line = found.line(("units", index))
        if one.unit in seen:
            reason = f"duplicate: `{one.unit}` stands twice in the file, first on line {seen[one.unit]}"
            yield Refusal(line, reason)
        seen.setdefault(one.unit, line)
        yield from (
            Refusal(line, reason, hint) for reason, hint in _unit(specification, known, signed, given, one)
        )
    answered = {
        (entry.datum.reviewer.casefold(), entry.datum.doubt): _where(entry, "doubt")
        for entry in specification.entries(DoubtAnswer, "doubt-answer")
    }
    asked: dict[str, int] = {}
    for index, doubt in enumerate(given.doubts):
        line = found.line(("doubts", index))
        if doubt.doubt in asked:
            reason = f"duplicate: `{doubt.doubt}` is answered twice, first on line {asked[doubt.doubt]}"
            yield Refusal(line, reason, "keep one answer")
        asked.setdefault(doubt.doubt, line)
        yield from _doubt(specification, answered, given, doubt, line)


_SAID = ("comment", "wording", "missing")
"""What a reviewer writes of a unit, beside the decision."""
_Reason = tuple[str, str | None]


def _unit(
    specification: Specification,
    known: Mapping[str, Unit],
    signed: Mapping[tuple[str, str, str], str],
    given: Answers,
    one: UnitAnswer,
) -> Iterator[_Reason]:
    if one.decision is None:
        said = next((name for name in _SAID if getattr(one, name) is not None), None)
        if said is not None:
            yield f"`{one.unit}` has a {said} and no decision", f"decide, or remove the {said}"
        return
    unit = known.get(one.unit)
    if unit is None:
        yield f"unknown: no unit `{one.unit}`", did_you_mean(one.unit, known)
        return
    if signable(specification)[one.unit] != given.capacity:
        yield f"`{one.unit}` is signed as `{unit.capacity}`, not as `{given.capacity}`", None
    if one.content is not None and digest(one.content) != one.digest:
        yield f"forged: the content of `{one.unit}` is not that of its digest", None
    elif one.digest != unit.digest:
        yield _stale(specification, unit, one), "make a new pack: parcmetre review pack"
    before = signed.get((given.reviewer.casefold(), one.unit, one.digest))
    if before is not None:
        yield f"duplicate: {given.reviewer} has signed this content of `{one.unit}`: {before}", None
    if one.decision in EXPLAINED and one.comment is None:
        yield f"`{one.unit}` is `{one.decision}` without a comment that says why", None


def _stale(specification: Specification, unit: Unit, one: UnitAnswer) -> str:
    before = one.content if one.content is not None else specification.read.get(one.digest)
    told = f": {' ; '.join(changes(before, unit.content))}" if before is not None else ""
    return f"stale: `{unit.id}` has changed since it was read{told}"


def _where(entry: Entry[Review] | Entry[DoubtAnswer], *path: str | int) -> str:
    where = entry.document.location(path)
    return f"{where.file}:{where.line}"


def _doubt(
    specification: Specification,
    answered: Mapping[tuple[str, str], str],
    given: Answers,
    one: AnsweredDoubt,
    line: int,
) -> Iterator[Refusal]:
    doubt = specification.get(Doubt, "doubt", one.doubt)
    if doubt is None:
        hint = did_you_mean(one.doubt, specification.ids("doubt"))
        yield Refusal(line, f"unknown: no doubt `{one.doubt}`", hint)
    elif doubt.status == "clos":
        yield Refusal(line, f"{doubt.number} is closed since")
    elif (before := answered.get((given.reviewer.casefold(), one.doubt))) is not None:
        reason = f"duplicate: {given.reviewer} has answered {doubt.number}: {before}"
        yield Refusal(line, reason, "remove that file first, if this answer replaces it")


def _written(specification: Specification, given: Answers) -> Import:
    known = units(specification)
    decided = [one for one in given.units if one.decision is not None]
    contents = {
        f"reviews/read/{one.digest}.json": canonical(known[one.unit].content).decode("utf-8")
        for one in decided
    }
    entries: dict[str, str] = {}
    if decided:
        review = _review(given, decided)
        entries[ledger.place("review", review.id)] = ledger.review_text(review)
    for doubt in given.doubts:
        answer = _answer(given, doubt)
        entries[ledger.place("doubt-answer", answer.id)] = ledger.answer_text(answer)
    return Import(contents, entries, len(decided), len(given.doubts))


def _review(given: Answers, decided: list[UnitAnswer]) -> Review:
    signatures = tuple(
        Signature(
            unit=one.unit,
            digest=one.digest,
            decision=one.decision,
            comment=one.comment,
            wording=one.wording,
            missing=one.missing,
        )
        for one in sorted(decided, key=lambda one: one.unit)
        if one.decision is not None
    )
    content: Json = [
        [getattr(one, key) for key in ("unit", "digest", "decision", *_SAID)] for one in signatures
    ]
    return Review(
        id=ledger.review_id(given.reviewer, given.date.isoformat(), content),
        reviewer=given.reviewer,
        function=given.function,
        capacity=given.capacity,
        date=given.date,
        pack=given.pack,
        signatures=signatures,
    )


def _answer(given: Answers, one: AnsweredDoubt) -> DoubtAnswer:
    content: Json = [given.reviewer, one.model_dump(mode="json")]
    return DoubtAnswer(
        id=ledger.answer_id(one.doubt, given.date.isoformat(), content),
        doubt=one.doubt,
        reviewer=given.reviewer,
        function=given.function,
        capacity=given.capacity,
        date=given.date,
        pack=given.pack,
        law=one.law,
        article=one.article,
        version=one.version,
        quoted=one.quoted,
        conclusion=one.conclusion,
    )
