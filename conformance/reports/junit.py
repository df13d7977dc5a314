"""`junit.xml`: what continuous integration reads. A case that was not played is skipped, never passed.

The times are real; the virtual instant of each outcome stands in its text. It keeps to what Jenkins and
GitLab both read: the schema of the one has no `file` on a case, no `skipped` on the whole; the other tells
cases apart by class and name.
"""

from collections.abc import Container, Iterable
from pathlib import Path
from xml.etree import ElementTree as ET

from conformance.kit import Json, Kit
from conformance.playing.outcome import Status
from conformance.reports.labels import Labels, shown_broken
from conformance.reports.scenarios import Scenarios
from conformance.reports.telling import STATUSES, clean, said_in
from conformance.running.timing import Occasion
from generator.languages.frames import FRENCH, Frames, frames
from generator.model.kit import Case


def junit(kit: Kit, results: Json, _transcript: Path, occasion: Occasion) -> str:
    """Write a suite a feature, a test a case."""
    cases = {case.id: case for case in kit.cases}
    scenarios = Scenarios(kit)
    labels, words = Labels(kit, scenarios), frames(scenarios.language)
    waived = {one["case"]: one for one in results.get("waived", ())}
    suites: dict[str, list[Json]] = {}
    for found in results["cases"]:
        suites.setdefault(cases[found["id"]].feature, []).append(found)
    root = ET.Element(
        "testsuites",
        {
            "name": "parcmetre",
            "time": _time(results["cases"], occasion),
            **_counts(results["cases"], waived),
        },
    )
    del root.attrib["skipped"]  # the common schema counts them in the suites alone
    for feature, members in suites.items():
        names = {
            "name": feature,
            "file": f"features/{feature}",
            "time": _time(members, occasion),
            "timestamp": occasion.started.strftime(_INSTANT),
        }
        suite = ET.SubElement(root, "testsuite", {**names, **_counts(members, waived)})
        _properties(suite, results)
        for found in members:
            case = cases[found["id"]]
            test = ET.SubElement(suite, "testcase", {**_names(case), "time": _time([found], occasion)})
            _outcome(
                test,
                {
                    **said_in(found, words.code),
                    "rule": shown_broken(found),
                    "law": " ; ".join(labels.law_of(found, case)),
                },
                waived.get(case.id),
                words,
            )
    ET.indent(root, " ")
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ET.tostring(root, encoding="unicode") + "\n"


_INSTANT = "%Y-%m-%dT%H:%M:%S"
"""An instant in UTC, as readers of JUnit take it."""


def _time(members: Iterable[Json], occasion: Occasion) -> str:
    return f"{sum(occasion.seconds.get(found['id'], 0.0) for found in members):.6f}"


def _counts(members: Iterable[Json], waived: Container[str]) -> dict[str, str]:
    statuses = [_WAIVED if found["id"] in waived else found["status"] for found in members]
    failures, errors = statuses.count(Status.FAILED), statuses.count(Status.ERROR)
    skipped = len(statuses) - failures - errors - statuses.count(Status.PASSED)
    counts = {"tests": len(statuses), "failures": failures, "errors": errors, "skipped": skipped}
    return {name: str(count) for name, count in counts.items()}


def _properties(suite: ET.Element, results: Json) -> None:
    told = {
        **{f"implementation.{name}": value for name, value in results["implementation"].items()},
        "role": results["role"],
        "profile": results["profile"] or "",
        "corpus": results["spec"],
        "verdict": results["verdict"],
        **{f"sha256.{name}": value for name, value in results["digests"].items()},
    }
    properties = ET.SubElement(suite, "properties")
    for name, value in told.items():
        ET.SubElement(properties, "property", {"name": clean(name), "value": clean(str(value))})


_WAIVED = "waived"
"""A failure that its owner excuses until a day: skipped, and said so."""


def _names(case: Case) -> dict[str, str]:
    classname = case.feature.removesuffix(".feature").replace("/", ".")
    return {"name": clean(f"{case.id} {case.title}"), "classname": classname}


def _outcome(test: ET.Element, found: Json, waiver: Json | None, words: Frames) -> None:
    word = STATUSES[found["status"]][1]
    why = " ".join(words.text(one) for one in (found.get("text"), found.get("detail")) if one)
    message = clean(f"{words.text(word)}{_colon(words)} {why}".rstrip())
    if waiver is not None:
        reason = f"dispensé jusqu’au {waiver['until']} : {waiver['reason']}"
        excuse = f"{words.text(reason)} ; {message}"
        ET.SubElement(test, "skipped", {"message": clean(excuse)})
        return
    match found["status"]:
        case Status.PASSED:
            if found.get("mentions"):
                ET.SubElement(test, "system-out").text = clean("\n".join(found["mentions"]))
        case Status.FAILED:
            failure = ET.SubElement(test, "failure", {"message": message, "type": clean(str(found["cause"]))})
            failure.text = clean(_told(found, words))
        case Status.ERROR:
            error = ET.SubElement(test, "error", {"message": message, "type": clean(str(found.get("cause")))})
            error.text = clean(_told(found, words))
        case _:
            skipped = ET.SubElement(test, "skipped", {"message": message})
            skipped.text = clean(_told(found, words)) if found.get("expected") else None


def _told(found: Json, words: Frames) -> str:
    names = {
        "expected": "attendu",
        "obtained": "obtenu",
        "at": "date virtuelle",
        "rule": "règle",
        "law": "droit",
    }
    colon = _colon(words)
    told = ((word, found.get(name)) for name, word in names.items())
    return "\n".join(f"{words.text(word)}{colon} {words.text(str(value))}" for word, value in told if value)


def _colon(words: Frames) -> str:
    return " :" if words.code == FRENCH else ":"
