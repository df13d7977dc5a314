"""The pictures: the same DOT for the same data, readable, accessible, and without a renderer still useful."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest
from typer.testing import CliRunner

from generator.artefacts.pictures import Picture, planned
from generator.cli import app
from generator.diagrams.flows import LABEL
from generator.diagrams.lifecycle import BOLD
from generator.diagrams.rendering import accessible, renderer
from generator.loading import load
from tests.generator.engine.build import specification
from tests.generator.pairs import MINIMAL

PICTURES = {picture.name: picture for picture in planned(specification())}
SVG = "{http://www.w3.org/2000/svg}"
Box = tuple[float, float, float, float]


def drawn(picture: Picture) -> ET.Element:
    svg = renderer("svg").draw(picture.graph.source, "svg", picture.engine).decode()
    return ET.fromstring(accessible(svg, picture.title, picture.description, "mark"))  # noqa: S314 our own drawing


def test_the_minimal_map_is_drawn_as_expected() -> None:
    found = {picture.name: picture for picture in planned(load(MINIMAL).specification)}
    golden = Path(__file__).parent / "golden"
    for name in ("carte-globale", "carte-globale-montree", "parcours-paye-a-temps", "cycle-de-vie-paiement"):
        picture = found[name]
        assert picture.graph.source == (golden / f"{name}.dot").read_text(encoding="utf-8")
        if picture.mermaid is not None:
            assert picture.mermaid == (golden / f"{name}.mmd").read_text(encoding="utf-8")


def boxes(element: ET.Element, kind: str) -> Iterator[tuple[str, Box]]:
    """Give the frame of each label (the white table of an edge) or of each node."""
    for group in element.iter(f"{SVG}g"):
        if group.get("class") != kind:
            continue
        name = group.findtext(f"{SVG}title", "")
        frames = [
            [tuple(map(float, point.split(","))) for point in polygon.get("points", "").split()]
            for polygon in group.iter(f"{SVG}polygon")
            if kind == "node" or polygon.get("fill") in ("#ffffff", "white")
        ]
        path = next(group.iter(f"{SVG}path"), None)
        if kind == "node" and not frames and path is not None:
            numbers = re.findall(r"(-?[\d.]+),(-?[\d.]+)", path.get("d", ""))
            frames = [[(float(x), float(y)) for x, y in numbers]]
        for points in frames:
            xs, ys = [x for x, _ in points], [y for _, y in points]
            yield name, (min(xs), min(ys), max(xs), max(ys))


def cross(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


GRAPHS = [
    name for name, picture in PICTURES.items() if picture.engine == "dot" and not name.endswith("-montree")
]


@pytest.mark.parametrize("name", GRAPHS)
def test_no_label_crosses_another_one_or_a_box(name: str) -> None:
    element = drawn(PICTURES[name])
    labels = list(boxes(element, "edge"))
    nodes = list(boxes(element, "node"))
    assert labels or any(title.startswith(LABEL) for title, _ in nodes)
    crossing = [(a[0], b[0]) for a, b in combinations(labels, 2) if cross(a[1], b[1])]
    crossing += [(a[0], b[0]) for a in labels for b in nodes if cross(a[1], b[1])]
    assert crossing == []


def test_the_words_of_a_journey_hide_no_arrow() -> None:
    hidden, arrows = [], 0
    for name in (name for name in PICTURES if name.startswith("parcours-")):
        element = drawn(PICTURES[name])
        words = [box for title, box in boxes(element, "node") if title.startswith("texte-")]
        edges = [group for group in element.iter(f"{SVG}g") if group.get("class") == "edge"]
        heads = [polygon.get("points", "") for edge in edges for polygon in edge.iter(f"{SVG}polygon")]
        for head, (_, _, _, bottom) in zip(heads, words, strict=True):
            top = min(float(point.split(",")[1]) for point in head.split())
            arrows += 1
            hidden += [(name, top, bottom)] if bottom > top else []
    assert arrows > len(specification().by_kind["journey"])
    assert hidden == []


def along(path: str) -> Iterator[tuple[float, float]]:
    """Walk the curves of a line."""
    ends = [(float(x), float(y)) for x, y in re.findall(r"(-?[\d.]+),(-?[\d.]+)", path)]
    for first in range(0, len(ends) - 3, 3):
        for part in range(33):
            t = part / 32
            weights = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
            held = list(zip(weights, ends[first : first + 4], strict=True))
            yield sum(weight * x for weight, (x, _) in held), sum(weight * y for weight, (_, y) in held)


@pytest.mark.parametrize("name", [name for name in GRAPHS if name.startswith("acteur-")])
def test_no_label_of_an_actor_covers_an_arrow(name: str) -> None:
    element = drawn(PICTURES[name])
    labels = [(title, box) for title, box in boxes(element, "node") if title.startswith(LABEL)]
    labels += list(boxes(element, "edge"))
    edges = [group for group in element.iter(f"{SVG}g") if group.get("class") == "edge"]
    assert labels
    assert edges
    covered = [
        (label, line)
        for edge in edges
        if (line := edge.findtext(f"{SVG}title", ""))
        for path in edge.iter(f"{SVG}path")
        for x, y in along(path.get("d", ""))
        for label, (left, top, right, bottom) in labels
        if label not in (line, *line.split("->")) and left < x < right and top < y < bottom
    ]
    assert covered == []


def test_an_initial_state_stands_out_as_its_legend_says() -> None:
    for name in (name for name in PICTURES if name.startswith("cycle-")):
        frames = [path.get("stroke-width") for path in drawn(PICTURES[name]).iter(f"{SVG}path")]
        assert frames.count(BOLD) == 1


@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_says_what_it_is_to_those_who_do_not_see_it(name: str) -> None:
    element = drawn(PICTURES[name])
    assert element.get("role") == "img"
    assert element.findtext(f"{SVG}title") == PICTURES[name].title
    assert element.findtext(f"{SVG}desc") == PICTURES[name].description
    assert len(PICTURES[name].description) > 20


@pytest.mark.parametrize("name", PICTURES)
def test_every_picture_says_that_it_is_not_official(name: str) -> None:
    assert "Restitution non officielle" in PICTURES[name].graph.source


def test_there_is_a_picture_of_each_kind() -> None:
    kinds = {name.split("-")[0] for name in PICTURES}
    assert kinds == {"carte", "phase", "acteur", "echange", "cycle", "parcours"}
    assert sum(name.startswith("parcours-") for name in PICTURES) == len(specification().by_kind["journey"])


def test_the_seventeen_labels_of_the_global_map_are_on_it() -> None:
    source = PICTURES["carte-globale"].graph.source
    for number in range(1, 17):
        assert f"<B> {number} </B>" in source
    assert "Modification du montant" in source


def test_what_is_stated_has_no_arrow_and_no_box_that_the_source_does_not_show() -> None:
    source = PICTURES["carte-globale-montree"].graph.source
    assert all("invis" in line for line in source.splitlines() if "->" in line)
    assert "DGFiP [" not in source
    assert "16- Remboursement du redevable" in source


def test_a_picture_is_drawn_again_only_when_its_dot_changes(tmp_path: Path) -> None:
    command = ["build", "diagrams", "--root", str(MINIMAL), "--out", str(tmp_path)]
    assert CliRunner().invoke(app, command).exit_code == 0
    picture = tmp_path / "docs/diagrams/carte-globale.svg"
    picture.write_text(picture.read_text() + "\n")
    assert "0 written" in CliRunner().invoke(app, command).stderr
    picture.write_text("<svg/>")
    again = CliRunner().invoke(app, [*command, "--check"])
    assert again.exit_code == 1
    assert again.stdout == "docs/diagrams/carte-globale.svg: stale\n"


def test_images_on_request(tmp_path: Path) -> None:
    command = ["build", "diagrams", "--root", str(MINIMAL), "--out", str(tmp_path / "a")]
    assert CliRunner().invoke(app, [*command, "--png", str(tmp_path / "b")]).exit_code == 0
    assert (tmp_path / "b/carte-globale.png").read_bytes().startswith(b"\x89PNG")
