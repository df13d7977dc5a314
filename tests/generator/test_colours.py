"""The colours of the phases: told apart on paper, in grey and in the dark."""

import re
from collections.abc import Iterable
from itertools import pairwise

from generator.diagrams import style
from generator.diagrams.style import OTHER
from generator.model.vocabulary import Phase
from tests.generator.engine.build import ROOT, specification

PHASES = {phase.id: style.PHASES[phase.order - 1] for phase in specification().all(Phase, "phase").values()}


def _luminance(color: str) -> float:
    channels = [int(color[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _contrast(one: str, other: str) -> float:
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _apart(colors: Iterable[str]) -> float:
    """Give how much two colours differ in lightness, of the nearest two."""
    lightness = sorted(116 * _luminance(color) ** (1 / 3) - 16 for color in colors)
    gaps: list[float] = [after - before for before, after in pairwise(lightness)]
    return min(gaps)


def test_a_grey_printer_keeps_the_phases_apart_and_white_figures_read_on_each() -> None:
    assert sorted(PHASES.values()) == sorted(style.PHASES)
    assert _apart(PHASES.values()) > 6
    assert min(_contrast(color, "#ffffff") for color in PHASES.values()) > 4.5


def test_the_site_has_the_same_colours_and_others_that_read_in_the_dark() -> None:
    css = (ROOT / "generator/site/assets/site.css").read_text(encoding="utf-8")
    light, dark = (
        dict(re.findall(r"--([a-z0-9-]+): (#[0-9a-f]{6})", part)) for part in css.split("@media", 2)[:2]
    )
    names = {f"phase-{number}": color for number, color in enumerate(style.PHASES, 1)}
    for phase, color in {**names, "autre": OTHER}.items():
        assert light[phase] == color
        assert f'[fill="{color}"] {{ fill: var(--{phase}); }}' in css
        assert f'[stroke="{color}"] {{ stroke: var(--{phase}); }}' in css
        assert _contrast(dark[phase], dark["surface"]) > 4.5
        assert _contrast(dark[phase], dark["chiffre"]) > 4.5
    assert _apart(dark[phase] for phase in names) > 6  # who sees no colours, in the dark
