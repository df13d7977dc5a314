"""The pictures of the real specification, drawn once each."""

import xml.etree.ElementTree as ET
from functools import cache

from generator.artefacts.pictures import Picture, planned
from generator.diagrams.rendering import accessible, renderer
from tests.generator.collisions import parsed
from tests.generator.engine.build import specification

PICTURES = {picture.name: picture for picture in planned(specification())}
SVG = "{http://www.w3.org/2000/svg}"


@cache
def drawing(name: str) -> str:
    picture = PICTURES[name]
    return renderer("svg").draw(picture.graph.source, "svg").decode()


def drawn(picture: Picture) -> ET.Element:
    svg = drawing(picture.name)
    return parsed(accessible(svg, picture.title, picture.description, "mark"))
