"""The cases that neither passed nor failed, with the reason of each."""

from collections.abc import Iterator
from dataclasses import dataclass

from conformance.kit import Json, Kit
from conformance.playing.outcome import DISPUTED, Status, with_trees
from conformance.reports.languages import Language
from conformance.reports.scenarios import Scenarios
from conformance.reports.telling import STATUSES
from generator.formula.phrases import in_language
from generator.model.kit import Case


@dataclass(frozen=True)
class Reason:
    """Cases of one status that share a reason."""

    status: str
    sign: str
    word: str
    text: str
    cases: tuple[tuple[str, str], ...]
    """Id and title."""


def unsettled(
    kit: Kit, scenarios: Scenarios, results: Json, language: Language | None = None
) -> tuple[Reason, ...]:
    """Give the reasons, by status."""
    words = language or Language()
    cases = {case.id: case for case in kit.cases}
    groups: dict[tuple[str, str], list[tuple[str, str]]] = {}
    for found in results["cases"]:
        if found["status"] not in (Status.PASSED, Status.FAILED):
            case = cases[found["id"]]
            key = found["status"], " ".join(_reason(scenarios, case, found, words))
            groups.setdefault(key, []).append((case.id, case.title))
    return tuple(
        Reason(status, *STATUSES[status][:2], text, tuple(members))
        for wanted in STATUSES
        for (status, text), members in groups.items()
        if status == wanted
    )


def _reason(scenarios: Scenarios, case: Case, found: Json, words: Language) -> Iterator[str]:
    """Give the reason in words; for a doubt, the sentence of the scenario that names it."""
    yield words.say(found.get("text", "Aucune raison n’est donnée."))
    if found["status"] != Status.INCONCLUSIVE or found.get("cause") == DISPUTED:
        told = with_trees(found)
        yield in_language(told.get("detail", ""), words.words.code) or _values(told, words)
        return
    scenario, place = scenarios.scenario(case), found.get("step")
    if scenario is not None and place is not None and place + 1 < len(scenario.sentences):
        sentence = scenario.sentences[place + 1].text
        yield sentence[:1].upper() + sentence[1:]
    yield f"({in_language(with_trees(found).get('detail', ''), words.words.code)})"


def _values(told: Json, words: Language) -> str:
    """Tell what was awaited and what came instead, where that is why the case went elsewhere."""
    known = (("attendu", told.get("expected")), ("obtenu", told.get("obtained")))
    comma = " ; " if words.is_french else "; "
    return comma.join(
        f"{words.say(word)}{words.colon} {in_language(value, words.words.code)}"
        for word, value in known
        if value
    )
