"""`cucumber-messages.ndjson`: the run as Cucumber's tools read it.

Identifiers derive from the kit. The times of the run and of its cases are real, the cases told one after the
other even where several were played at once; a case's time is not shared out among its steps, and the first
attachment says so. The bench has one step definition, the phrase book of the kit.
"""

import json
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

from conformance.broken import explained
from conformance.kit import Json, Kit
from conformance.playing.outcome import Status
from conformance.reports.scenarios import Feature, Scenarios
from conformance.reports.telling import STATUSES, clean
from conformance.running.results import Verdict
from conformance.running.timing import EPOCH, Occasion
from generator.model.kit import Case

_PROTOCOL = "34.2.0"
"""The edition of Cucumber's messages that these keep to."""
_NONE = {"seconds": 0, "nanos": 0}
_RUN, _PHRASES = "campagne", "recueil-de-phrases"
_NOTE = (
    "Rapport d’essai, sans valeur d’attestation ; aucune autorité ne l’a validé. Les instants et les durées"
    " des cas sont réels, la durée d’un cas n’est pas répartie entre ses étapes ; le temps de l’essai est"
    " virtuel, et results.json donne l’instant virtuel de chaque issue. Un cas non testé, sans objet ou non"
    " conclusif est « skipped »."
)


def messages(kit: Kit, results: Json, _transcript: Path, occasion: Occasion) -> str:
    """Write the messages, one a line."""
    told = _messages(kit, results, occasion)
    return "".join(json.dumps(one, ensure_ascii=False, separators=(",", ":")) + "\n" for one in told)


def _messages(kit: Kit, results: Json, occasion: Occasion) -> Iterator[Json]:
    yield {"meta": _meta(results)}
    cases = {case.id: case for case in kit.cases}
    played = [(cases[found["id"]], found) for found in results["cases"]]
    scenarios = Scenarios(kit)
    features = {path: scenarios.feature(path) for path in dict.fromkeys(case.feature for case, _ in played)}
    for path, feature in features.items():
        if feature is not None:
            yield from _feature(path, feature, [case.id for case, _ in played if case.feature == path])
    definition = {"source": ".*", "type": "REGULAR_EXPRESSION"}
    reference = {"uri": "features/phrases.json"}
    yield {"stepDefinition": {"id": _PHRASES, "pattern": definition, "sourceReference": reference}}
    now = occasion.started
    yield {"testRunStarted": {"id": _RUN, "timestamp": _timestamp(now)}}
    note = {"body": _NOTE, "contentEncoding": "IDENTITY", "mediaType": "text/plain"}
    yield {"attachment": {**note, "testRunStartedId": _RUN}}
    for case, found in played:
        feature = features[case.feature]
        if feature is not None and case.id in feature.pickles:
            end = now + timedelta(seconds=occasion.seconds.get(case.id, 0.0))
            yield from _case(case, feature.pickles[case.id], found, (now, end))
            now = end
    finished = {"success": _is_success(results), "timestamp": _timestamp(now), "testRunStartedId": _RUN}
    yield {"testRunFinished": {**finished, "message": f"{results['verdict']}. {_NOTE}"}}


def _timestamp(instant: datetime) -> Json:
    """Give the seconds and nanoseconds since 1970."""
    since = instant - EPOCH
    return {"seconds": since.days * 86_400 + since.seconds, "nanos": since.microseconds * 1_000}


def _meta(results: Json) -> Json:
    nothing = {"name": "virtuel"}
    return {
        "protocolVersion": _PROTOCOL,
        "implementation": {"name": "parcmetre", "version": results["spec"]},
        "runtime": nothing,
        "os": nothing,
        "cpu": nothing,
    }


def _feature(path: str, feature: Feature, cases: list[str]) -> Iterator[Json]:
    uri = f"features/{path}"
    media = "text/x.cucumber.gherkin+plain"
    yield {"source": {"uri": uri, "data": feature.text, "mediaType": media}}
    yield {"gherkinDocument": {**feature.document, "uri": uri}}
    for case in cases:
        if case in feature.pickles:
            yield {"pickle": {**feature.pickles[case], "uri": uri}}


def _case(case: Case, pickle: Json, found: Json, time: tuple[datetime, datetime]) -> Iterator[Json]:
    steps = [
        {
            "id": f"{case.id}/{place}",
            "pickleStepId": step["id"],
            "stepDefinitionIds": [_PHRASES],
            "stepMatchArgumentsLists": [{"stepMatchArguments": []}],
        }
        for place, step in enumerate(pickle["steps"])
    ]
    test = {"id": case.id, "pickleId": pickle["id"], "testSteps": steps, "testRunStartedId": _RUN}
    yield {"testCase": test}
    started = f"{case.id}/essai"
    yield {
        "testCaseStarted": {
            "id": started,
            "testCaseId": case.id,
            "attempt": 0,
            "timestamp": _timestamp(time[0]),
        }
    }
    at = {"testCaseStartedId": started, "timestamp": _timestamp(time[1])}
    for place, step in enumerate(steps):
        begun = _timestamp(time[1] if place else time[0])
        yield {"testStepStarted": {**at, "timestamp": begun, "testStepId": step["id"]}}
        yield {"testStepFinished": {**at, "testStepId": step["id"], "testStepResult": _result(place, found)}}
    yield {"testCaseFinished": {**at, "willBeRetried": False}}


def _result(place: int, found: Json) -> Json:
    """Give the result of a sentence: the first opens the dossier, each of the others is a step."""
    status, decided = found["status"], found.get("step")
    end = 0 if decided is None else decided + 1
    result: Json = {"duration": _NONE}
    if status == Status.PASSED:
        return {**result, "status": "PASSED"}
    is_played = status in (Status.FAILED, Status.INCONCLUSIVE)
    if place < end and is_played:
        return {**result, "status": "PASSED"}
    if place != end:
        return {**result, "status": "SKIPPED"}
    outcome = {Status.FAILED: "FAILED", Status.ERROR: "UNKNOWN"}.get(status, "SKIPPED")
    return {**result, "status": outcome, "message": _words(found)}


def _words(found: Json) -> str:
    found = explained(found)
    first = " ".join(
        filter(None, (STATUSES[found["status"]][1], ":", found.get("text"), found.get("detail")))
    )
    told = (("expected", "attendu"), ("obtained", "obtenu"), ("at", "date virtuelle"))
    return clean("\n".join([first, *(f"{word} : {found[name]}" for name, word in told if found.get(name))]))


def _is_success(results: Json) -> bool:
    """Tell whether the run as asked succeeded: nothing failed, and nothing asked was left untested."""
    figures = results["figures"]["all"]
    if results["verdict"] == Verdict.CONFORMING:
        return True
    selected = results["verdict"] == Verdict.PARTIAL and results["selection"]["partial"]
    return bool(selected and not figures[Status.FAILED] and not figures[Status.NOT_TESTED])
