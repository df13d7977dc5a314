"""What is written is escaped by who writes it: words stay words in DOT, Mermaid and Markdown."""

import html
import re

import pytest
from graphviz import Digraph
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from generator import markdown
from generator.characters import forbidden, one_line, visible
from generator.diagrams import mermaid, rendering, style
from generator.diagrams.flows import Box, Label, Link

HOSTILE = (
    "<b>x</b>",
    "<<TABLE>>",
    "\\N",
    "\\\\",
    "\\",
    '"',
    '"]; z [label="y',
    "{a|b}",
    "\n",
    "]]>",
    "&lt;",
    "&#60;",
    "<!-- -->",
    "<script>",
    "%%{init: {}}%%",
    "%%",
    "`x`",
    "|",
    "#",
    ";",
    "--->",
    "[a](javascript:alert(1))",
    "![a](b)",
    "*a*",
    "_a_",
    "~~a~~",
    "l’avis",
    "\u2028",
)
TEXTS = st.lists(
    st.sampled_from(HOSTILE) | st.text(st.characters(codec="utf-8"), max_size=5),
    min_size=1,
    max_size=4,
).map(" ".join)


@settings(max_examples=40, deadline=None)
@given(TEXTS)
def test_a_picture_shows_the_words_and_nothing_else(text: str) -> None:
    graph = Digraph("g")
    graph.node("plain", style.words(text), pos="0,0")
    graph.node("rich", style.table(style.pill("1") + style.cell(text)), shape="plaintext", pos="0,99")
    svg = rendering.renderer("svg").draw(graph.source, "svg").decode()
    assert svg.count('class="node"') == 2
    assert 'class="edge"' not in svg
    shown = [html.unescape(one) for one in re.findall(r"<text[^>]*>([^<]*)</text>", svg)]
    meant = _squeezed(one_line(text).replace("\\", "∖"))
    assert not meant or meant in (_squeezed(shown[0]), _squeezed("".join(shown)))
    assert "<b>" not in svg
    assert "<script" not in svg


def _squeezed(text: str) -> str:
    # Graphviz undoes the entities of HTML in every label.
    return re.sub(r"\s", "", html.unescape(html.unescape(text)))


def test_a_graph_quotes_what_looks_like_a_label_in_html() -> None:
    graph = Digraph("g")
    graph.node("a", style.words("<b>x</b>"))
    assert 'label="<b>x</b>"' in graph.source


@given(TEXTS, TEXTS)
def test_a_flowchart_keeps_its_lines(first: str, second: str) -> None:
    label = Label("1", None, second, second, "echange", None)
    written = mermaid.flowchart(first, [Box("a", first), Box("b", second)], [Link("a", "b", label)])
    lines = written.split("\n")
    assert len(lines) == len(written.splitlines()) + 1 == 8
    assert lines[:1] + lines[2:4] == ["---", "---", "flowchart LR"]
    assert lines[1].startswith('title: "')
    for line, form in ((lines[1], '"{}"'), (lines[4], '["{}"]'), (lines[5], '["{}"]'), (lines[6], '|"{}"|')):
        before, after = form.split("{}")
        inside = line[line.index(before) + len(before) : line.rindex(after)]
        assert not re.search(r'["<>`;#%\\]', inside)


@given(TEXTS, TEXTS)
def test_a_row_of_a_document_keeps_its_cells_and_its_words(first: str, second: str) -> None:
    text = "\n".join([*markdown.header("a", "b"), markdown.row(first, second)])
    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(text)
    cells = [token for token in tokens if token.type == "inline"]
    assert len(cells) == 4
    for cell, meant in zip(cells[2:], (first, second), strict=True):
        inside = cell.children or []
        assert {one.type for one in inside} <= {"text", "text_special"}
        assert "".join(one.content for one in inside).strip() == one_line(meant)


@pytest.mark.parametrize("text", HOSTILE)
def test_what_is_shown_on_a_line_is_on_one_line(text: str) -> None:
    for made in (visible(f"a{text}b"), one_line(f"a{text}b")):
        assert len(made.splitlines()) == 1
        assert forbidden(made) is None
