"""The pictures: the same DOT for the same data, readable, accessible, and without a renderer still useful."""

import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from typer.testing import CliRunner

from conformance.cli import app
from generator.artefacts import pictures
from generator.artefacts.pictures import planned
from generator.diagrams import style
from generator.diagrams.canvas import ARROW, LABEL
from generator.diagrams.lifecycle import BOLD, ways
from generator.diagrams.maps import actor_plan, phase_steps
from generator.diagrams.style import INK, LINE, LINES, OTHER
from generator.loading import load
from generator.model.actor import Actor
from generator.model.map import ExchangeMap
from generator.model.vocabulary import Phase
from tests.generator.collisions import collisions
from tests.generator.drawings import PICTURES, SVG, drawn
from tests.generator.engine.build import specification
from tests.generator.pairs import MINIMAL

ROOT = Path(__file__).parents[2]
PHASES = {phase.id: style.PHASES[phase.order - 1] for phase in specification().all(Phase, "phase").values()}


def test_the_minimal_map_is_drawn_as_expected() -> None:
    found = {picture.name: picture for picture in planned(load(MINIMAL).specification)}
    golden = Path(__file__).parent / "golden"
    for name in ("carte-globale", "carte-globale-montree", "parcours-paye-a-temps", "cycle-de-vie-paiement"):
        picture = found[name]
        assert picture.graph.source == (golden / f"{name}.dot").read_text(encoding="utf-8")
        if picture.mermaid is not None:
            assert picture.mermaid == (golden / f"{name}.mmd").read_text(encoding="utf-8")


def groups(element: ET.Element, kind: str) -> Iterator[ET.Element]:
    yield from (group for group in element.iter(f"{SVG}g") if group.get("class") == kind)


def arrows(element: ET.Element) -> dict[str, ET.Element]:
    """Give each arrow by its name; lines that point nowhere left out."""
    found = {group.get("id", "").removeprefix(ARROW): group for group in groups(element, "edge")}
    return {
        name: group for name, group in found.items() if next(group.iter(f"{SVG}polygon"), None) is not None
    }


def line(arrow: ET.Element) -> dict[str, str]:
    return next(arrow.iter(f"{SVG}path")).attrib


def said(element: ET.Element) -> dict[str, list[str]]:
    """Give the words of each node, a text a line."""
    return {
        group.findtext(f"{SVG}title", ""): [
            text.text.strip() for text in group.iter(f"{SVG}text") if text.text and text.text.strip()
        ]
        for group in groups(element, "node")
    }


def test_no_committed_picture_hides_anything() -> None:
    drawings = sorted((ROOT / "docs/diagrams").glob("*.svg"))
    assert {path.stem for path in drawings} == set(PICTURES)
    found = [
        f"{path.stem}: {one}" for path in drawings for one in collisions(path.read_text(encoding="utf-8"))
    ]
    assert found == []


MAPS = {entry.id: entry.datum for entry in specification().entries(ExchangeMap, "map")}


@pytest.mark.parametrize("name", MAPS)
def test_what_the_document_shows_is_all_that_it_writes_once(name: str) -> None:
    words = said(drawn(PICTURES[f"carte-{name}-montree"]))
    headings = {title for title in words if title.startswith("titre-")}
    document = yaml.safe_load((ROOT / "spec/sources/cartographies.yaml").read_text(encoding="utf-8"))
    (items,) = (page["items"] for page in document["pages"] if page["items"][0]["id"].startswith(f"{name}-"))
    wanted = Counter(item["label"] for item in items if item["id"] != f"{name}-titre")
    shown = ""
    for text in (text for title, lines in words.items() if title not in headings for text in lines):
        shown = f"{shown} {text}".strip()
        if wanted[shown]:
            wanted[shown] -= 1
            shown = ""
    assert shown == ""
    assert not +wanted
    assert arrows(drawn(PICTURES[f"carte-{name}-montree"])) == {}


@pytest.mark.parametrize("name", MAPS)
def test_a_map_has_an_arrow_of_its_own_for_each_label_in_the_words_of_the_source(name: str) -> None:
    element = drawn(PICTURES[f"carte-{name}"])
    found, words = arrows(element), said(element)
    assert sorted(found) == sorted(flow.id for flow in MAPS[name].flows)
    assert len({line(arrow)["d"] for arrow in found.values()}) == len(found)
    for flow in MAPS[name].flows:
        number, *lines = words[f"{LABEL}{flow.id}"]
        text = " ".join(lines).removesuffix(" ?")
        assert flow.label == (f"{number}- {text}" if number.isdigit() else text)


@pytest.mark.parametrize("name", ["antai", "ccsp"])
def test_the_families_of_the_source_are_in_the_legend_of_a_detailed_map(name: str) -> None:
    element = drawn(PICTURES[f"carte-{name}"])
    words = said(element)
    legend = {lines[-1]: lines[0] for title, lines in words.items() if title.startswith("legende-")}
    for entry in MAPS[name].legend:
        marks = {words[f"{LABEL}{flow.id}"][0] for flow in MAPS[name].flows if flow.family == entry.id}
        assert marks <= {legend[entry.label]}


def test_a_label_has_the_colour_of_the_phase_that_the_map_gives_it() -> None:
    found = arrows(drawn(PICTURES["carte-globale"]))
    for flow in MAPS["globale"].flows:
        assert line(found[flow.id])["stroke"] == PHASES[flow.family or ""]
    assert line(found["modification-montant"])["stroke"] == PHASES["rapo"]


@pytest.mark.parametrize("name", [name for name in PICTURES if not name.endswith("-montree")])
def test_a_legend_tells_what_is_drawn_and_nothing_else(name: str) -> None:
    element = drawn(PICTURES[name])
    own = {LINE, INK}
    used = {line(arrow)["stroke"] for arrow in arrows(element).values()}
    if name.startswith("cycle-"):
        used = {path.get("stroke", "") for path in element.iter(f"{SVG}path")} - {"none"}
    told = {
        path.get("fill", "")
        for group in groups(element, "node")
        if group.findtext(f"{SVG}title", "").startswith("legende-")
        for path in group.iter(f"{SVG}path")
    }
    assert told - {OTHER} == used - own
    dashes = {
        line(group).get("stroke-dasharray", "") + line(group).get("stroke-width", "")
        for group in groups(element, "edge")
        if group.get("id", "").startswith(f"{ARROW}legende-")
    }
    drawn_so = {
        line(arrow).get("stroke-dasharray", "") + line(arrow).get("stroke-width", "")
        for arrow in arrows(element).values()
        if "stroke-dasharray" in line(arrow)
    }
    assert dashes == drawn_so


@pytest.mark.parametrize("name", [f"acteur-{one}" for one in ("antai", "usager", "collectivite", "ccsp")])
def test_each_exchange_of_an_actor_has_an_arrow_as_sure_as_it_is(name: str) -> None:
    actor = specification().get(Actor, "actor", name.removeprefix("acteur-"))
    assert actor is not None
    links = actor_plan(specification(), actor).links
    found = list(arrows(drawn(PICTURES[name])).values())
    assert len(found) == len(links) > 10
    for arrow, link in zip(found, links, strict=True):
        style, width = LINES[link.label.confidence]
        dash = {"dashed": "5,2", "dotted": "1,5", "solid": None}[style]
        assert (line(arrow).get("stroke-dasharray"), line(arrow).get("stroke-width")) == (dash, width)


def test_the_life_cycle_tells_each_event_in_words_and_numbers_none() -> None:
    lifecycle = specification().lifecycle
    assert lifecycle is not None
    labels = {event.id: event.label for event in lifecycle.datum.events}
    for region in lifecycle.datum.regions:
        element = drawn(PICTURES[f"cycle-de-vie-{region.id}"])
        found, words = arrows(element), said(element)
        between = ways(lifecycle.datum, region)
        assert set(found) == {f"{origin}-vers-{target}" for origin, target in between}
        for (origin, target), events in between.items():
            text = " ".join(words[f"{LABEL}{origin}-vers-{target}"])
            assert text == " ".join(f"{labels[event]}{' *' if guarded else ''}" for event, guarded in events)


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


def test_the_arrows_of_a_phase_follow_one_another_as_in_a_life() -> None:
    """From top to bottom one reads time: a decision does not stand before the appeal that it answers."""
    rapo = next(one for one in specification().all(Phase, "phase").values() if one.id == "rapo")
    names = [f"{exchange.id}.{step.id}" for exchange, step in phase_steps(specification(), rapo)]
    assert names[:3] == ["rapo.depot", "rapo.accuse-reception", "rapo.decision"]
    assert names.index("message-fps.modification") < names.index("envoi-apa.rectificatif")
    amiable = next(one for one in specification().all(Phase, "phase").values() if one.id == "amiable")
    ids = [exchange.id for exchange, _ in phase_steps(specification(), amiable)]
    assert ids[:2] == ["inscription-portail", "message-fps"]
    assert ids[-1] == "facturation"


def test_a_picture_is_drawn_again_when_what_finishes_it_changes(monkeypatch: pytest.MonkeyPatch) -> None:
    def marks() -> set[object]:
        return {one.text for one in pictures.pictures(specification()) if one.path.suffix == ".svg"}

    before = marks()
    assert before == marks()
    monkeypatch.setattr(pictures, "_finish", lambda: "another")
    assert not before & marks()
