"""What the State reads of an arrow is what its picture shows."""

from generator.diagrams.maps import phase_of
from generator.model.map import ExchangeMap
from generator.model.vocabulary import Phase
from generator.reviewing.contents import flow_content
from tests.generator.engine.build import specification


def test_the_sheet_of_an_arrow_tells_the_phase_that_its_colour_tells() -> None:
    labels = {entry.id: entry.datum.label for entry in specification().entries(Phase, "phase")}
    told: dict[tuple[str, str], str] = {}
    for entry in specification().entries(ExchangeMap, "map"):
        for flow in entry.datum.flows:
            content = flow_content(specification(), entry.datum, flow)
            assert isinstance(content, dict)
            assert content["phase"] == labels[phase_of(specification(), entry.datum, flow) or ""]
            told[entry.id, flow.label] = str(content["phase"])
    # Its exchange is of the amiable phase; the label names the step that follows a recourse.
    assert told["globale", "Modification du montant du FPS"] == labels["rapo"]
