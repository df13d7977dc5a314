"""A run under a reading settles what the law leaves open: the case concludes, and the results say how."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from conformance.bench import Bench, Options, Target
from conformance.kit import Json
from conformance.protocol.limits import Limits
from conformance.reports.verdict import command
from conformance.running.selecting import Selection
from conformance.transports.in_process import Handler, InProcess
from tests.conformance import faulty
from tests.conformance.making import KIT

_DOUBT = "d-02-mois-et-jours-non-ouvres"
_CASE = "rapo-delai.05"
"""An appeal posted on the day that readings dispute."""


def _late_on_the_merits() -> Handler:
    """A city that rejects on its merits every appeal that it might declare inadmissible."""
    good = faulty.handler("good", "collectivite")

    def act(method: str, params: Json) -> object:
        said = good(method, params)
        for one in said.get("emitted", ()) if isinstance(said, dict) else ():
            if one["type"] == "rapo.decision":
                one["data"] = {**one["data"], "sens-decision": "rejet"}
        return said

    return act


def _outcome(out: Path, make: Callable[[], Handler], reading: str | None) -> Json:
    readings = ((_DOUBT, reading),) if reading else ()
    selection = Selection("collectivite", cases=(_CASE,), readings=readings)
    bench = Bench(KIT, Target(lambda: InProcess(make, Limits())), selection, Options(out))
    bench.write(bench.run())
    found: Json = json.loads((out / "results.json").read_text(encoding="utf-8"))
    assert found["selection"]["readings"] == dict(readings)
    assert [word for word in command(found) if "=" in word] == [f"{one}={two}" for one, two in readings]
    (case,) = found["cases"]
    return {**case, "rules": [one["rule"] for one in case.get("breaches", ())]}


@pytest.mark.parametrize(
    ("reading", "status", "rules"),
    [
        (None, "inconclusive", []),
        ("date-a-date", "failed", ["rapo-delai"]),
        ("franc", "passed", []),
    ],
)
def test_a_disputed_day_is_judged_by_the_reading(
    reading: str | None, status: str, rules: list[str], tmp_path: Path
) -> None:
    found = _outcome(tmp_path, _late_on_the_merits, reading)
    assert (found["status"], found["rules"]) == (status, rules)
    assert found["required"] is (reading is not None)
