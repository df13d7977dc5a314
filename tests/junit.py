"""What the readers of JUnit ask of a report: see `junit.xsd`, and what GitLab documents besides."""

from collections import Counter
from pathlib import Path
from typing import Any

from lxml import etree

_SCHEMA = etree.XMLSchema(etree.parse(str(Path(__file__).with_name("junit.xsd"))))
_MOST = 30 * 1024 * 1024
"""Bytes of a file that GitLab reads."""


def read(text: str) -> Any:  # noqa: ANN401 untyped library
    """Give the root of a report that every reader takes."""
    raw = text.encode()
    assert len(raw) < _MOST
    root = etree.fromstring(raw, etree.XMLParser(resolve_entities=False, no_network=True))
    _SCHEMA.assertValid(root)
    keys = Counter((one.get("classname"), one.get("name")) for one in root.iter("testcase"))
    assert [key for key, times in keys.items() if times > 1] == []  # GitLab keeps the first of each key
    for suite in [root, *root.iter("testsuite")]:
        cases = list(suite.iter("testcase"))
        counts = {"tests": cases, **{f"{name}s": _holding(cases, name) for name in ("failure", "error")}}
        counts["skipped"] = _holding(cases, "skipped")
        for name, members in counts.items():
            if name in suite.attrib:
                assert int(suite.get(name)) == len(members), (suite.get("name"), name)
        taken = sum(float(one.get("time")) for one in cases)
        assert abs(float(suite.get("time")) - taken) < 0.001 + 1e-6 * len(cases)
    return root


def _holding(cases: list[Any], name: str) -> list[Any]:
    return [one for one in cases if one.find(name) is not None]
