import pytest

from conformance.sandbox.coming import reply
from conformance.sandbox.differing import difference
from conformance.sandbox.examples import example
from conformance.sandbox.verdicts import verdict
from generator.engine.reading import Raw
from tests.conformance.sandbox.demonstration import ANNULMENT, annulled, to_the_annulment
from tests.conformance.sandbox.worlds import playing


def test_an_annulment_that_is_lost_is_told_by_a_rule() -> None:
    played = playing()
    where = to_the_annulment(played)
    lost = played.fork(where, len(played.entries(where)), "perdue")
    played.lose(lost, ANNULMENT, is_lost=True)
    for branch in (where, lost):
        annulled(played, branch)
    broken = {
        branch: [one.rule for one in played.standing(branch).findings if verdict(one) == "violated"]
        for branch in (where, lost)
    }
    # Told of it, the accountant refuses to pursue; untold, he pursues a sum that nobody owes any more.
    assert played.entries(where)[-1].rules == ("transition:poursuites",)
    assert played.entries(lost)[-1].accepted
    assert broken == {where: [], lost: ["transition:poursuites"]}
    for branch, state in ((where, "plus-du"), (lost, "recouvrement-force")):
        assert played.standing(branch).states["paiement"] == ("plus-du",)
        with played.table(branch) as table:
            assert table.states()["dgfip"] == {"paiement": state}
            assert table.states()["antai"] == {"paiement": "plus-du"}
    told = difference(played.standing(where), played.standing(lost))
    assert "transition:poursuites" in {one["rule"]["id"] for one in told["rules"]}


@pytest.mark.parametrize(
    ("name", "word"),
    [("fait.poursuites", "allowed"), (ANNULMENT, "allowed"), ("paiement.paiement-fps", "refused")],
)
def test_what_the_law_would_answer_is_what_it_then_answers(name: str, word: str) -> None:
    played = playing()
    where = to_the_annulment(played)
    setup, standing = played.setup(where.space, where.dossier), played.standing(where)
    now = played.now(setup, played.entries(where))
    placed = example(standing.book, setup, played.entries(where), Raw(name, now, {}))
    assert reply(standing, placed.raws[-1]).word == word
