"""The reports of a validation, written as verdicts come: for people, programs, and readers of JUnit."""

import json
import re
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TextIO
from xml.sax.saxutils import escape, quoteattr

from generator.characters import quoted
from generator.validating.judging import Difference, Found, Verdict


@dataclass(frozen=True)
class Report:
    """How many messages were judged, and how many were not valid."""

    messages: int
    invalid: int
    announced: int = 0
    """How many are invalid as the file that holds them says: examples."""
    differing: int = 0
    """Of how many a second opinion differs."""


Writer = Callable[[Iterable[Verdict], TextIO], Report]


_SORTS = 200
"""Sorts that are told apart by their places: a sender may make up any number of them."""
_INDEX = re.compile(r"/\d+")
_SHOWN = 20
"""Messages of one sort that a person is shown, unless they ask for all of them."""


def for_people(verdicts: Iterable[Verdict], out: TextIO, *, everything: bool = False) -> Report:
    """Write the faults of messages: where one sort of fault comes first, those of the first, and how many."""
    sorts: Counter[str] = Counter()
    messages = invalid = announced = differing = 0
    for verdict in verdicts:
        messages += 1
        if verdict.difference is not None:
            differing += 1
            out.write(f"{verdict.place} {verdict.about}".rstrip() + f": {_differing(verdict.difference)}\n")
        if verdict.announced is not None:
            announced += 1
            told = f"{verdict.place} {verdict.about}: invalid, as announced: {quoted(verdict.announced)}"
            out.write(f"{told}\n")
            continue
        if not verdict.faults:
            continue
        invalid += 1
        sort = _sort(verdict, sorts)
        sorts[sort] += 1
        if sorts[sort] > _SHOWN and not everything:
            continue
        out.write(f"{verdict.place} {verdict.about}".rstrip() + "\n")
        for fault in verdict.faults:
            out.write(f"  {fault.pointer or '/'}: expected {fault.expected}; obtained {fault.obtained}\n")
            if fault.law:
                out.write(f"    law: {', '.join(map(quoted, fault.law))}\n")
    for sort, found in sorted(sorts.items()):
        if found > _SHOWN and not everything:
            out.write(f"{found - _SHOWN} more messages with {sort} first: --all shows them\n")
    return Report(messages, invalid, announced, differing)


def _sort(verdict: Verdict, known: Mapping[str, int]) -> str:
    """Name the sort of a message's first fault: a code and its place; the code where places have no end."""
    first = verdict.faults[0]
    name = f"{first.code} at {_INDEX.sub('/…', first.pointer) or '/'}"
    return name if name in known or len(known) < _SORTS else first.code


def for_programs(verdicts: Iterable[Verdict], out: TextIO) -> Report:
    """Write one line of JSON a message."""
    messages = invalid = announced = differing = 0
    for verdict in verdicts:
        messages += 1
        differing += verdict.difference is not None
        invalid += verdict.is_wrong
        announced += verdict.announced is not None
        faults = [
            {
                "code": one.code,
                "pointer": one.pointer,
                "expected": one.expected,
                "obtained": one.obtained,
                "law": list(one.law),
            }
            for one in verdict.faults
        ]
        line = {"place": verdict.place, "about": verdict.about, "valid": not faults, "faults": faults}
        if verdict.announced is not None:
            line["announced"] = verdict.announced
        if verdict.difference is not None:
            line["second-opinion"] = {
                name: {"valid": not found, "faults": [one._asdict() for one in found]}
                for name, found in _opinions(verdict.difference)
            }
        out.write(json.dumps(line, ensure_ascii=False) + "\n")
    return Report(messages, invalid, announced, differing)


def for_junit(
    verdicts: Iterable[Verdict], out: TextIO, clock: Callable[[], float] = time.perf_counter
) -> Report:
    """Write one test case a message; the cases wait in a file until their number is known.

    A case takes the time since the one before it: the message is read and judged in it. One that an example
    announces invalid, and that is, passes.
    """
    messages = invalid = announced = differing = 0
    begun = last = clock()
    with tempfile.TemporaryFile("w+", encoding="utf-8") as cases:
        for verdict in verdicts:
            messages += 1
            differing += verdict.difference is not None
            invalid += verdict.is_wrong
            announced += verdict.announced is not None
            now = clock()
            cases.write(_case(verdict, now - last))
            last = now
        out.write('<?xml version="1.0" encoding="UTF-8"?>\n')
        counts = f'tests="{messages}" failures="{invalid}" errors="{differing}" skipped="0"'
        taken = f'time="{last - begun:.6f}"'
        out.write(f'<testsuite name="parcmetre validate" {counts} {taken}>\n')
        cases.seek(0)
        for line in cases:
            out.write(line)
    out.write("</testsuite>\n")
    return Report(messages, invalid, announced, differing)


def _case(verdict: Verdict, seconds: float) -> str:
    about = _printable(verdict.about) or "message"
    name = f'name={quoteattr(_printable(verdict.place))} classname={quoteattr(about)} time="{seconds:.6f}"'
    error = ""
    if verdict.difference is not None:
        error = f"    <error message={quoteattr(_printable(_differing(verdict.difference)))}/>\n"
    if not verdict.is_wrong:
        return f"  <testcase {name}>\n{error}  </testcase>\n" if error else f"  <testcase {name}/>\n"
    lines = [
        f"{one.pointer or '/'}: expected {one.expected}; obtained {one.obtained}" for one in verdict.faults
    ]
    text = escape(_printable("\n".join(lines)))
    message = quoteattr(f"{len(lines)} fault(s)")
    failure = f"    <failure message={message}>{text}</failure>\n"
    return f"  <testcase {name}>\n{failure}{error}  </testcase>\n"


def _opinions(difference: Difference) -> tuple[tuple[str, tuple[Found, ...]], ...]:
    return (("jsonschema-rs", difference.first), ("jsonschema", difference.second))


def _differing(difference: Difference) -> str:
    told = []
    for name, found in _opinions(difference):
        where = ", ".join(f"{one.pointer or '/'} ({one.keyword})" for one in found)
        told.append(f"{name}: " + (f"invalid, {where}" if found else "valid"))
    return f"opinions differ: {'; '.join(told)}"


def _printable(text: str) -> str:
    """Replace what XML 1.0 cannot hold."""
    return "".join(char if char in "\n\t" or char.isprintable() else "�" for char in text)


REPORTS: Mapping[str, Writer] = {"text": for_people, "json": for_programs, "junit": for_junit}
