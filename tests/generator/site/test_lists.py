"""A list that filters: each value is there as often as it says, and it tells lines apart."""

import re
from functools import cache
from html import unescape

import pytest

from tests.generator.site.build import html

LISTS = {
    "regles/index.html": {"phase", "qui", "droit", "certitude", "niveau"},
    "echanges/index.html": {"phase", "qui", "cycle", "certitude", "numero"},
    "sources/index.html": {"nature", "lu", "porte"},
    "inferences.html": {"a", "phase"},
}
"""The lists that filter, each with what tells its lines apart: none is reviewed yet."""
_SELECT = re.compile(r'<select data-facette="([^"]*)">(.*?)</select>', re.DOTALL)
_OPTION = re.compile(r'<option value="([^"]+)">.*? \((\d+)\)</option>')


@cache
def lists() -> dict[str, str]:
    """Give the pages with a list that filters."""
    return {path: text for path, text in html().items() if 'class="facettes"' in text}


@pytest.mark.parametrize("path", LISTS)
def test_it_has_its_facets(path: str) -> None:
    assert {key for key, _ in _SELECT.findall(lists()[path])} >= LISTS[path]


def _lines(text: str, table: str, key: str) -> list[list[str]]:
    """Give the values of a facet that each line of a table has, by itself or by its group."""
    inside = text.partition(f'<table id="{table}"')[2].partition("</table>")[0]
    found = []
    for group, lines in re.findall(r"<tbody([^>]*)>(.*?)</tbody>", inside, re.DOTALL):
        for line in re.findall(r"<tr([^>]*)>", lines):
            told = [one for one in (line, group) if f"data-{key}=" in one][:1]
            value = re.search(rf'data-{key}="([^"]*)"', told[0]) if told else None
            found.append(unescape(value[1]).split() if value else [])
    return found


def test_each_value_is_there_as_often_as_it_says() -> None:
    for path, text in lists().items():
        (table,) = re.findall(r'<form class="facettes" data-liste="([^"]*)"', text)
        for key, options in _SELECT.findall(text):
            lines, choices = _lines(text, table, key), _OPTION.findall(options)
            assert len(choices) > 1, f"{path}: {key} tells nothing apart"
            for value, count in choices:
                assert sum(unescape(value) in one for one in lines) == int(count), f"{path}: {key}={value}"
