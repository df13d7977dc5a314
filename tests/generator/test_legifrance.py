"""Where a text is read: by an identifier that somebody read, else by what it is looked for."""

import pytest

from generator.legifrance import address
from generator.model.legal_source import CitedText
from tests.generator.engine.build import specification

SITE = "https://www.legifrance.gouv.fr"


def text(id_: str) -> CitedText:
    found = specification().get(CitedText, "source", id_)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("id_", "where"),
    [
        ("cgct-l2333-87", f"{SITE}/codes/article_lc/LEGIARTI000030467065"),
        ("cgct-r2333-120-33", f"{SITE}/codes/id/LEGISCTA000030714371"),
        ("decret-2024-733", f"{SITE}/jorf/id/JORFTEXT000049893192"),
        ("lpf-l274", f"{SITE}/search/all?tab_selection=all&searchField=ALL&query=L274"),
        ("ce-436605", None),
        ("tsp-site", None),
    ],
)
def test_a_text_has_its_own_address_or_that_of_its_search(id_: str, where: str | None) -> None:
    assert address(text(id_)) == where


def test_every_article_and_every_decree_can_be_read() -> None:
    texts = [entry.datum for entry in specification().entries(CitedText, "source")]
    official = [one for one in texts if one.kind in ("code", "loi", "ordonnance", "decret", "arrete")]
    assert official
    assert all(address(one) for one in official)
