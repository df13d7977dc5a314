"""The document for those who file paper: whole, without links, with its notice on every sheet."""

from pathlib import PurePosixPath

from generator.artefacts.artefact import Artefact
from generator.site.paper import document
from tests.generator.site.build import files, site


def test_the_document_holds_every_rule_and_no_link() -> None:
    artefacts = [Artefact(PurePosixPath(path), text) for path, text in files().items()]
    html = document(artefacts, files()["assets/site.css"], site().notice, site().specification.domain.title)
    for rule in site().rules:
        assert rule.datum.title.partition(" ")[0] in html
    assert html.count('class="enonce"') >= len(site().rules)
    assert "href=" not in html
    assert '<nav class="fil"' not in html
    assert "vérifications en attente" in html
