import json
from pathlib import Path

from jsonschema import Draft202012Validator

from conformance.kit import Kit, bundled_kit
from generator.artefacts.reviews import PATH, SCHEMA, reviews
from tests.generator.reviewing.reviewers import answers, keep, minimal, pack, specification, written


def _told(root: Path) -> Kit:
    for artefact in reviews(specification(root)):
        (root / artefact.path).parent.mkdir(parents=True, exist_ok=True)
        (root / artefact.path).write_text(artefact.text, encoding="utf-8")
    schema = json.loads((root / SCHEMA).read_text(encoding="utf-8"))
    Draft202012Validator(schema).validate(json.loads((root / PATH).read_text(encoding="utf-8")))
    return Kit(root)


def test_the_bench_knows_what_was_approved(tmp_path: Path) -> None:
    root = minimal(tmp_path)
    name = "content:forfait.avis"
    before = _told(root).reviews[name]
    assert (before.state, before.unit) == ("à relire", "message:avis")
    found = specification(root)
    keep(root, written(found, answers(pack(found, technical=True))))
    after = _told(root).reviews[name]
    assert after.state == "validé"
    assert {after.state_of(case) for case in after.cases} == {"validé"}
    assert after.state_of("contenu-avis.99") == "à relire"


def test_the_committed_ledger_is_empty_and_every_rule_of_the_kit_has_a_state() -> None:
    kit = bundled_kit()
    assert {case.rule for case in kit.cases} == set(kit.reviews)
    assert {review.state for review in kit.reviews.values()} == {"à relire"}
