"""The sentences alone give the outcomes that the cases for machines give."""

import json
import os
from collections.abc import Mapping
from pathlib import Path

import pytest

from conformance.bdd import running
from conformance.bench import Bench, Options, Target
from conformance.protocol.limits import Limits
from conformance.running.results import results
from conformance.running.selecting import Selection
from conformance.transports.in_process import InProcess, factory_of
from tests.conformance.making import KIT

pytest_plugins = ["pytester"]
assert running  # imported once: pytester forgets what a run imports, and YAML's classes would be two
_EVERY = (
    {"dgfip": 1, "ccsp": 1, "collectivite": 1, "antai": 1}
    if "PARCMETRE_EVERY_CASE" in os.environ
    else {"dgfip": 1, "ccsp": 9, "collectivite": 12, "antai": 15}
)
"""Of how many features of a role one is run: each of one role, a share of the others."""
Outcomes = Mapping[str, tuple[object, ...]]


def _outcomes(told: Mapping[str, object]) -> Outcomes:
    cases = told["cases"]
    assert isinstance(cases, list)
    return {one["id"]: (one["status"], one.get("cause")) for one in cases}


def _run_by_the_bench(role: str, cases: tuple[str, ...], out: Path) -> Outcomes:
    factory, limits = factory_of(f"conformance.reference.{role}:make"), Limits()
    target = Target(lambda: InProcess(factory, limits))
    bench = Bench(KIT, target, Selection(role, cases=cases), Options(out, limits=limits))
    bench.greet()
    return _outcomes(results(bench.run()))


@pytest.mark.parametrize("role", _EVERY)
def test_pytest_and_the_bench_agree(role: str, pytester: pytest.Pytester, tmp_path: Path) -> None:
    of_role = [case for case in KIT.cases if case.role == role]
    paths = sorted({case.feature for case in of_role})[:: _EVERY[role]]
    out = tmp_path / "out"
    features = [str(KIT.folder / "features" / path) for path in paths]
    made = f"conformance.reference.{role}:make"
    words = ("--python", made, "--role", role, "--out", str(out), "-p", "no:cacheprovider", "-p", "no:xdist")
    done = pytester.runpytest_inprocess(*features, *words)
    told = json.loads((out / "results.json").read_text(encoding="utf-8"))
    played = tuple(case.id for case in of_role if case.feature in paths)
    found = {id_: outcome for id_, outcome in _outcomes(told).items() if id_ in played}
    assert sum(done.parseoutcomes().values()) == len(played)
    assert found == _run_by_the_bench(role, played, tmp_path / "bench")
