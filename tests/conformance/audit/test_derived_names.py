"""A rule that nobody typed is named in the language of the page that shows it."""

import pytest

from conformance.audit.violations import said
from generator.engine.derived import derived_rules
from tests.generator.engine.build import book

KINDS = sorted({one.kind for one in derived_rules(book())})


@pytest.mark.parametrize("kind", KINDS)
def test_a_derived_rule_bears_a_french_title(kind: str) -> None:
    rule = next(one for one in derived_rules(book()) if one.kind == kind)
    title = said(book(), rule.id).title
    assert not title.startswith(kind)
    assert " — " in title


def test_what_follows_from_a_weak_fact_is_told_as_advice() -> None:
    assert said(book(), "addressee:document-comptable.document").level == "recommande"
    assert said(book(), "addressee:avertissement.avertissement").level == "obligatoire"
