"""What draws: tried before it is trusted, and told as it is when it cannot."""

import sys
import sysconfig
from collections.abc import Callable, Iterator
from importlib.metadata import PathDistribution
from pathlib import Path

import pytest
from typer.testing import CliRunner

from conformance.cli import app
from generator.artefacts.pictures import planned
from generator.diagrams import rendering
from generator.diagrams.rendering import RenderingError, renderer
from generator.loading import load
from tests.generator.pairs import MINIMAL

Dot = Callable[[str], Path]

BROKEN = {
    "exit code 3": "raise SystemExit(3)",
    'Format: "svg" not recognized': "raise SystemExit('Format: \"svg\" not recognized\\nUse one of:')",
    "what it wrote is no SVG": "print('drawn, as it were')",
    "built without expat": "print('<svg><text>a</text></svg>')",
}
HANGS = "import time; print('<svg></svg>', flush=True); time.sleep(600)"


@pytest.fixture
def dot(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Dot]:
    """Write a `dot` alone on the path, which does what it is told in Python."""
    folder = tmp_path / "system"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    renderer.cache_clear()

    def written(body: str) -> Path:
        place = folder / "dot"
        place.write_text(f"#!{sys.executable}\n{body}\n", encoding="utf-8")
        place.chmod(0o755)
        return place

    yield written
    renderer.cache_clear()


@pytest.fixture
def no_wheel(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rendering, "_CARRIED", "no-such-wheel")


def test_a_wheel_draws_every_kind_of_picture_where_there_is_no_dot(dot: Dot) -> None:
    assert renderer("svg").name.startswith("graphviz-pure ")
    for picture in planned(load(MINIMAL).specification):
        svg = renderer("svg").draw(picture.graph.source, "svg")
        assert svg == renderer("svg").draw(picture.graph.source, "svg")
        assert b"<text" in svg
    assert renderer("png").draw('digraph { a [pos="0,0"] }', "png").startswith(b"\x89PNG")


def test_a_label_is_as_wide_as_its_text_in_the_font_that_it_names(dot: Dot) -> None:
    """Without the metrics of the font, words run out of their boxes."""
    look = 'shape=box fontname=Arial fontsize=20 margin=0 pos="0,0"'
    source = f'digraph {{ node [{look}]; "Titre exécutoire notifié" }}'
    svg = renderer("svg").draw(source, "svg").decode()
    points = svg.partition('<polygon fill="none"')[2].partition('points="')[2].partition('"')[0]
    across = [float(point.partition(",")[0]) for point in points.split()]
    assert max(across) - min(across) == pytest.approx(10.35 * 20, rel=0.05)  # Arial: 10.35 em


def test_the_system_s_program_is_preferred(dot: Dot) -> None:
    program = dot("print('<svg><text>essayé</text></svg>')")
    assert renderer("svg") == rendering.Renderer(f"the system's dot ({program})", str(program))


@pytest.mark.parametrize("cause", BROKEN)
def test_a_system_s_program_that_cannot_draw_is_named_and_left(cause: str, dot: Dot) -> None:
    program = dot(BROKEN[cause])
    assert Path(renderer("svg").program).stem == "graphviz-pure"
    assert f"the system's dot ({program}): {cause}" in renderer("svg").name


def test_a_system_s_program_that_hangs_is_left(dot: Dot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rendering, "_LONGEST_TRIAL_S", 0.5)
    dot(HANGS)
    assert Path(renderer("svg").program).stem == "graphviz-pure"
    assert "still drawing after 0.5 s" in renderer("svg").name


@pytest.mark.parametrize("cause", BROKEN)
@pytest.mark.usefixtures("no_wheel")
def test_where_nothing_can_draw_the_cause_is_the_true_one(cause: str, dot: Dot) -> None:
    dot(BROKEN[cause])
    with pytest.raises(RenderingError) as caught:
        renderer("svg")
    assert cause in str(caught.value)
    assert "no `dot`" not in str(caught.value)


def test_a_wheel_that_cannot_be_started_is_the_cause(dot: Dot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(PathDistribution, "locate_file", lambda self, path: Path("/nowhere") / str(path))
    monkeypatch.setattr(sysconfig, "get_path", lambda name: "/nowhere")
    with pytest.raises(RenderingError, match=r"graphviz-pure [\d.]+: No such file"):
        renderer("svg")


def test_a_graph_that_cannot_be_drawn_is_told_with_the_command_that_shows_it(dot: Dot) -> None:
    with pytest.raises(RenderingError, match="syntax error") as caught:
        renderer("svg").draw("digraph {", "svg")
    assert caught.value.hint == f"try it by hand: {renderer('svg').program} -Knop2 -Tsvg FILE.dot"


@pytest.mark.usefixtures("no_wheel", "dot")
def test_without_a_renderer_the_dot_is_written_and_the_exit_code_says_so(tmp_path: Path) -> None:
    out = tmp_path / "out"
    done = CliRunner().invoke(app, ["build", "diagrams", "--root", str(MINIMAL), "--out", str(out)])
    assert done.exit_code == 3
    assert (
        "the pictures are not drawn, their DOT is written: no `dot` on the path, and no wheel" in done.stderr
    )
    assert "hint: install Graphviz" in done.stderr
    assert (out / "docs/diagrams/carte-globale.dot").is_file()
    assert not list(out.rglob("*.svg"))


@pytest.mark.usefixtures("no_wheel", "dot")
def test_a_site_without_its_pictures_says_so(tmp_path: Path) -> None:
    out = tmp_path / "out"
    done = CliRunner().invoke(app, ["build", "docs", "--root", str(MINIMAL), "--out", str(out)])
    assert done.exit_code == 3
    assert "the site lacks pictures, which are not drawn: no `dot` on the path" in done.stderr
    assert (out / "index.html").is_file()


@pytest.mark.usefixtures("no_wheel", "dot")
@pytest.mark.parametrize("target", ["all", "diagrams", "docs"])
@pytest.mark.parametrize("below", ["", "below", "below/it"])
def test_a_file_where_a_folder_is_expected_is_wrong_usage(target: str, below: str, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine", encoding="utf-8")
    command = ["build", target, "--root", str(MINIMAL), "--out", str(tmp_path / "file" / below)]
    done = CliRunner().invoke(app, command)
    assert done.exit_code == 2
    assert done.stderr == (
        f"parcmetre: {tmp_path / 'file'} is a file: a folder is expected\nhint: give another folder\n"
    )
    assert (tmp_path / "file").read_text(encoding="utf-8") == "mine"


def test_images_go_to_a_folder(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine", encoding="utf-8")
    command = ["build", "diagrams", "--root", str(MINIMAL), "--out", str(tmp_path / "out")]
    done = CliRunner().invoke(app, [*command, "--png", str(tmp_path / "file")])
    assert done.exit_code == 2
    assert "is a file: a folder is expected" in done.stderr
