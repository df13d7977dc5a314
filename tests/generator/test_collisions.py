"""The measure of collisions, on pictures small enough to see that each one is there, or is not."""

import pytest

from generator.diagrams.lettering import width, wrapped
from tests.generator.collisions import Kind, collisions


def picture(*groups: str, wide: float = 400, high: float = 300) -> str:
    body = "".join(groups)
    return (
        f'<svg viewBox="0 0 {wide} {high}" xmlns="http://www.w3.org/2000/svg">'
        f'<g class="graph"><title>g</title>{body}</g></svg>'
    )


def label(arrow: str, x: float, y: float, words: str = "Paiement", size: float = 14) -> str:
    return (
        f'<g class="node"><title>libelle-{arrow}</title>'
        f'<text x="{x}" y="{y}" font-size="{size}">{words}</text></g>'
    )


def box(name: str, left: float, top: float) -> str:
    right, bottom = left + 80, top + 40
    points = f"{left},{top} {right},{top} {right},{bottom} {left},{bottom} {left},{top}"
    middle = f'x="{left + 40}" y="{top + 25}"'
    return (
        f'<g class="node"><title>{name}</title><polygon stroke="#000" points="{points}"/>'
        f'<text text-anchor="middle" {middle} font-size="14">{name}</text></g>'
    )


def arrow(name: str, path: str, *, pointed: bool = True) -> str:
    head = '<polygon stroke="#000" points="0,0 1,0 1,1 0,0"/>' if pointed else ""
    return f'<g id="edge-{name}" class="edge"><title>a-&gt;b</title><path fill="none" d="{path}"/>{head}</g>'


CLEAR = (box("a", 10, 100), box("b", 300, 100), arrow("1", "M90,120C160,120 230,120 300,120"))

BROKEN: dict[str, tuple[Kind, tuple[str, ...]]] = {
    "two labels": ("label on label", (label("1", 150, 110), label("2", 180, 112))),
    "on a box": ("label on box", (label("1", 60, 110),)),
    "on its own": ("label on its own arrow", (label("1", 150, 124),)),
    "on another": (
        "label on another arrow",
        (label("1", 150, 60), arrow("2", "M90,56C160,56 230,56 300,56")),
    ),
    "a curve": ("label on another arrow", (label("1", 170, 52), arrow("2", "M90,90C160,30 230,30 300,90"))),
    "nearer": (
        "label nearer to another arrow",
        (label("1", 150, 60), arrow("2", "M90,72C160,72 230,72 300,72")),
    ),
    "through": ("arrow through a box", (box("c", 150, 100),)),
    "small": ("text below 7 points", (label("1", 150, 110, size=6.5),)),
}


def test_a_clear_picture_hides_nothing() -> None:
    assert collisions(picture(*CLEAR, label("1", 150, 112))) == []


@pytest.mark.parametrize("name", BROKEN)
def test_each_kind_of_collision_is_seen(name: str) -> None:
    kind, groups = BROKEN[name]
    assert kind in {found.kind for found in collisions(picture(*CLEAR, *groups))}


def test_a_line_that_points_nowhere_hides_no_label_of_another() -> None:
    guide = arrow("guide", "M200,0C200,100 200,200 200,300", pointed=False)
    assert collisions(picture(*CLEAR, guide, label("1", 185, 112))) == []


def test_what_is_printed_on_a_sheet_turned_as_suits_stays_readable() -> None:
    assert collisions(picture(label("1", 10, 50), wide=1500, high=900)) == []
    assert [found.kind for found in collisions(picture(label("1", 10, 50), wide=1500, high=1500))] == [
        "text below 7 points"
    ]


def test_words_are_as_wide_as_in_arial() -> None:
    assert width("Paiement", 10) == pytest.approx(42.24)
    assert wrapped("Information du paiement", 14, 80) == ["Information", "du paiement"]
    assert wrapped("Avertissement", 14, 10) == ["Avertissement"]
