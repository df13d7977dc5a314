from collections import Counter
from functools import cache
from xml.etree import ElementTree as ET

import pytest
from junitparser import Error, Failure, JUnitXml, Skipped

from conformance.reports.junit import junit
from tests.conformance.reports.hostile import SCRIPT
from tests.conformance.reports.runs import Told, every_status, hostile_run, times

CHILDREN = {
    "testsuites": ({"testsuite"}, {"name", "time", "tests", "failures", "errors"}),
    "testsuite": (
        {"properties", "testcase"},
        {"name", "time", "timestamp", "tests", "failures", "errors", "skipped"},
    ),
    "properties": ({"property"}, set()),
    "property": (set(), {"name", "value"}),
    "testcase": ({"skipped", "error", "failure", "system-out"}, {"name", "classname", "time"}),
    "skipped": (set(), {"message"}),
    "failure": (set(), {"message", "type"}),
    "error": (set(), {"message", "type"}),
    "system-out": (set(), set()),
}
"""What the schema of Jenkins, the strictest in use, admits of what we write."""


@cache
def text_of(name: str) -> str:
    told = told_of(name)
    return junit(told.kit, told.results, told.transcript, times())


def told_of(name: str) -> Told:
    return {"hostile": hostile_run, "every": every_status}[name]()


@pytest.mark.parametrize("run", ["hostile", "every"])
def test_it_keeps_to_the_common_schema(run: str) -> None:
    root = ET.fromstring(text_of(run))  # noqa: S314 our own
    for element in root.iter():
        children, attributes = CHILDREN[element.tag]
        assert {child.tag for child in element} <= children
        assert set(element.attrib) <= attributes
        if element.tag == "testsuite":
            assert [child.tag for child in element].index("properties") == 0


@pytest.mark.parametrize("run", ["hostile", "every"])
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
    assert {one.get("time") for one in tests} == {"1.250"}
    assert root.get("time") == f"{1.25 * len(tests):.3f}"
    assert {one.get("timestamp") for one in root.iter("testsuite")} == {"2026-11-28T10:00:00"}


def test_a_skip_says_which_kind_it_is() -> None:
    read = JUnitXml.fromstring(text_of("every").encode())
    said = {one.result[0].message.partition(" :")[0] for suite in read for one in suite if one.is_skipped}
    assert said == {"NON TESTÉ", "sans objet", "non conclusif"}


def test_what_an_implementation_says_is_text() -> None:
    root = ET.fromstring(text_of("hostile"))  # noqa: S314 our own
    named = {one.get("name"): one.get("value") for one in root.iter("property")}
    assert named["implementation.product"] == SCRIPT
