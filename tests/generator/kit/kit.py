"""Reads the kit as a runner would: its features by the official parser, its phrase book, its cases."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from gherkin.parser import Parser
from gherkin.pickles.compiler import Compiler

ROOT = Path(__file__).parents[3]
FEATURES = ROOT / "features"
MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()  # noqa: SIM905
DATE = re.compile(
    r"(?P<day>1er|\d+) (?P<month>\w+) (?P<year>\d{4})"
    r"(?: à (?P<hour>\d+) h(?: (?P<minute>\d{2})(?: min (?P<second>\d{2}) s)?)?)?"
)

Json = dict[str, Any]


@dataclass(frozen=True)
class Sentence:
    """A step of a scenario: the patterns that it matches with their slots, and its table."""

    text: str
    matches: tuple[tuple[str, Mapping[str, str]], ...]
    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Scenario:
    """A scenario as a runner gets it, outline filled in."""

    path: str
    name: str
    id: str
    outline: str
    """What names its outline in its file."""
    tags: frozenset[str]
    sentences: tuple[Sentence, ...]


@cache
def phrase_book() -> Json:
    found: Json = json.loads((FEATURES / "phrases.json").read_text())
    return found


@cache
def cases() -> Mapping[str, Json]:
    return {case["id"]: case for case in json.loads((FEATURES / "cases.json").read_text())["cases"]}


@cache
def patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((one["id"], re.compile(one["regex"])) for one in phrase_book()["patterns"])


@cache
def phrases() -> Mapping[tuple[str, str], Json]:
    return {(one["form"], one["text"]): one for one in phrase_book()["phrases"]}


@cache
def matched(text: str) -> tuple[tuple[str, Mapping[str, str]], ...]:
    return tuple(
        (id_, found.groupdict()) for id_, pattern in patterns() if (found := pattern.fullmatch(text))
    )


@cache
def scenarios() -> tuple[Scenario, ...]:
    return tuple(scenario for path in sorted(FEATURES.rglob("*.feature")) for scenario in _read(path))


def _read(path: Path) -> Iterator[Scenario]:
    document: Any = Parser().parse(path.read_text())
    document["uri"] = str(path)
    ids = dict(_ids(document["feature"]["children"], path.stem))
    pickles: Any = Compiler().compile(document)
    for pickle in pickles:
        (id_,) = (ids[node] for node in pickle["astNodeIds"] if node in ids)
        (outline,) = (node for node in pickle["astNodeIds"] if node not in ids)
        yield Scenario(
            path.relative_to(FEATURES).as_posix(),
            pickle["name"],
            id_,
            outline,
            frozenset(tag["name"] for tag in pickle["tags"]),
            tuple(_sentence(step) for step in pickle["steps"]),
        )


def _ids(children: list[Json], family: str) -> Iterator[tuple[str, str]]:
    """Give the case of each row of examples, which may say its number alone."""
    for child in children:
        yield from _ids(child["rule"]["children"], family) if "rule" in child else ()
        for examples in child.get("scenario", {}).get("examples", ()):
            for row in examples["tableBody"]:
                case = row["cells"][0]["value"]
                yield row["id"], f"{family}{case}" if case.startswith(".") else case


def _sentence(step: Json) -> Sentence:
    table = step.get("argument", {}).get("dataTable", {"rows": []})
    rows = tuple((row["cells"][0]["value"], row["cells"][1]["value"]) for row in table["rows"])
    return Sentence(step["text"], matched(step["text"]), rows)


FIGURES = re.compile(r"(\d\d)/(\d\d)/(\d{4})( à .*)?")
AFTER = re.compile(r"(?P<days>\d+) jours après le (?P<day>.+)")
LATER = re.compile(r"(?P<same>le même jour)|(?P<next>le lendemain)|(?P<days>\d+) jours plus tard")


def follows(text: str, before: str | None, instant: str) -> bool:
    """Tell whether a sentence says the day of an instant, even again: by its date, or from another day."""
    text = text.removeprefix("une nouvelle fois ")
    after = AFTER.fullmatch(text)
    if after is not None:
        counted = said_date(after["day"])[0] + timedelta(int(after["days"]))
        return datetime.fromisoformat(instant).date() == counted
    found = LATER.fullmatch(text)
    if found is None:
        return agrees(text.removeprefix("le "), instant)
    days = 0 if found["same"] else 1 if found["next"] else int(found["days"])
    assert before is not None, text
    return datetime.fromisoformat(instant).date() == datetime.fromisoformat(before).date() + timedelta(days)


def in_words(text: str) -> str:
    """Write the day of a narrow table as a sentence would: `13/01/2025` is `13 janvier 2025`."""
    figures = FIGURES.fullmatch(text)
    if figures is None:
        return text
    day, month, year, rest = figures.groups(default="")
    return f"{'1er' if day == '01' else int(day)} {MONTHS[int(month) - 1]} {year}{rest}"


def said_date(text: str) -> tuple[date, time | None]:
    """Read a date as the kit writes it: its day, and its hour where it is told."""
    found = DATE.fullmatch(in_words(text))
    assert found is not None, text
    day = 1 if found["day"] == "1er" else int(found["day"])
    on = date(int(found["year"]), MONTHS.index(found["month"]) + 1, day)
    if found["hour"] is None:
        return on, None
    return on, time(int(found["hour"]), int(found["minute"] or 0), int(found["second"] or 0))


def agrees(text: str, instant: str) -> bool:
    """Tell whether a written date is that of an instant, as far as it goes."""
    on, at = said_date(text)
    moment = datetime.fromisoformat(instant)
    return moment.date() == on and (at is None or moment.time() == at)
