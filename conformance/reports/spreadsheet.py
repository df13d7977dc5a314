"""`results.csv`: a row a case, as a spreadsheet opens it, with the law and the real time of each."""

from collections.abc import Iterator
from pathlib import Path

from conformance.kit import Json, Kit
from conformance.reports.labels import Labels
from conformance.reports.scenarios import Scenarios
from conformance.reports.telling import STATUSES, clean, said_in
from conformance.running.timing import Occasion
from generator.languages.frames import frames
from generator.spreadsheets import csv_text

HEAD = (
    *("cas", "titre", "règle", "phase", "niveau", "obligatoire", "issue", "cause", "explication"),
    *("attendu", "obtenu", "date virtuelle", "droit", "secondes", "dispense", "jusqu’au", "hors score"),
)


def spreadsheet(kit: Kit, results: Json, _transcript: Path, occasion: Occasion) -> str:
    """Write the table."""
    return csv_text(_rows(kit, results, occasion))


def _rows(kit: Kit, results: Json, occasion: Occasion) -> Iterator[tuple[str, ...]]:
    scenarios = Scenarios(kit)
    labels, say = Labels(kit, scenarios), frames(scenarios.language).text
    cases = {case.id: case for case in kit.cases}
    waived = {one["case"]: one for one in results.get("waived", ())}
    yield tuple(map(say, HEAD))
    for found in results["cases"]:
        case, told = cases[found["id"]], said_in(found, scenarios.language)
        seconds = occasion.seconds.get(case.id)
        excuse = waived.get(case.id, {})
        yield tuple(
            clean(cell)
            for cell in (
                case.id,
                case.title,
                case.rule,
                kit.phases.get(case.phase, case.phase),
                case.level,
                say("oui" if found["required"] else "non"),
                say(STATUSES[found["status"]][1]),
                found.get("cause", ""),
                " ".join(say(one) for one in (told.get("text"), told.get("detail")) if one),
                say(told.get("expected", "")),
                say(told.get("obtained", "")),
                found.get("at", ""),
                " ; ".join(labels.law_of(found, case)),
                f"{seconds:.3f}".replace(".", ",") if seconds else "",  # nothing where nothing was timed
                excuse.get("reason", ""),
                excuse.get("until", ""),
                found.get("aside", ""),
            )
        )
