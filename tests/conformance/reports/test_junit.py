from collections import Counter
from functools import cache
from xml.etree import ElementTree as ET

import pytest
from junitparser import Error, Failure, JUnitXml, Skipped

from conformance.reports.junit import junit
from tests import junit as junit_report
from tests.conformance.reports.hostile import SCRIPT
from tests.conformance.reports.runs import Told, every_status, figures, hostile_run, null_run, times

RUNS = {"hostile": hostile_run, "every": every_status, "null": null_run}


@cache
def text_of(name: str) -> str:
    told = told_of(name)
    return junit(told.kit, told.results, told.transcript, times())


def told_of(name: str) -> Told:
    return RUNS[name]()


@pytest.mark.parametrize("run", RUNS)
def test_jenkins_and_gitlab_read_it(run: str) -> None:
    root = junit_report.read(text_of(run))
    assert len(list(root.iter("testcase"))) == len(told_of(run).results["cases"])
    for suite in root.iter("testsuite"):
        assert suite.get("file") == f"features/{suite.get('name')}"


def test_a_run_of_no_case_is_read_too() -> None:
    told = null_run()
    nothing = {**told.results, "cases": [], "figures": figures([])}
    assert list(junit_report.read(junit(told.kit, nothing, told.transcript, times()))) == []


def test_what_no_xml_can_hold_is_shown() -> None:
    told = every_status()
    case = {**told.results["cases"][0], "status": "failed"}
    nasty = "\x00\x08\x0b\x1b\ud800\udfff\ufffe\uffff]]>&<\u2028\x85\x9f"
    for name in ("detail", "expected", "obtained", "text", "cause"):
        case[name] = nasty
    results = {**told.results, "cases": [case], "figures": figures([case])}
    results["implementation"] = dict.fromkeys(("vendor", "product", "version"), nasty)
    (failure,) = junit_report.read(junit(told.kit, results, told.transcript, times())).iter("failure")
    assert "‹U+0000›" in failure.text
    assert "]]>&<" in failure.text


@pytest.mark.parametrize("run", RUNS)
def test_its_counts_are_those_of_the_results(run: str) -> None:
    figures = told_of(run).results["figures"]["all"]
    read = JUnitXml.fromstring(text_of(run).encode())
    kinds = Counter(type(one.result[0]) if one.result else None for suite in read for one in suite)
    assert kinds[Failure] == read.failures == figures["failed"]
    assert kinds[Error] == read.errors == figures["error"]
    assert kinds[None] == figures["passed"]
    skipped = figures["not-tested"] + figures["not-applicable"] + figures["inconclusive"]
    assert kinds[Skipped] == sum(suite.skipped for suite in read) == skipped
    assert read.tests == figures["total"]


def test_its_times_are_the_real_ones() -> None:
    root = ET.fromstring(text_of("every"))  # noqa: S314 our own
    tests = [*root.iter("testcase")]
    assert {one.get("time") for one in tests} == {"1.250000"}
    assert root.get("time") == f"{1.25 * len(tests):.6f}"
    assert {one.get("timestamp") for one in root.iter("testsuite")} == {"2026-11-28T10:00:00"}


def test_a_skip_says_which_kind_it_is() -> None:
    read = JUnitXml.fromstring(text_of("every").encode())
    said = {one.result[0].message.partition(" :")[0] for suite in read for one in suite if one.is_skipped}
    assert said == {"NON TESTÉ", "sans objet", "non conclusif"}


def test_what_an_implementation_says_is_text() -> None:
    root = ET.fromstring(text_of("hostile"))  # noqa: S314 our own
    named = {one.get("name"): one.get("value") for one in root.iter("property")}
    assert named["implementation.product"] == SCRIPT
