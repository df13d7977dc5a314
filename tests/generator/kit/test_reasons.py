"""What a row of a table is called where the table has no room for its situation."""

import pytest

from generator.kit.telling.reasons import shortened
from generator.languages import language
from tests.generator.kit.kit import FEATURES


@pytest.mark.parametrize(
    ("situation", "room", "said"),
    [
        ("le mémoire part le lendemain", 30, "le mémoire part le lendemain"),
        ("sans justificatif, l’effet dure deux heures du constat", 30, "sans justificatif…"),
        ("la modification part le dernier jour du délai de paiement", 30, "le cas dit ci-dessus"),
        ("la modification part le dernier jour du délai de paiement", 60, None),
        ("autre valeur : numéro d’immatriculation", 30, "autre numéro d’immatriculation"),
    ],
)
def test_a_row_is_called_by_as_much_of_its_situation_as_there_is_room_for(
    situation: str, room: int, said: str | None
) -> None:
    found = shortened(situation, language("fr"), room)
    assert found == (said or situation)
    assert len(found) <= room


def test_no_row_is_called_an_example_and_what_is_not_told_there_is_told_above() -> None:
    above = 0
    for path in FEATURES.rglob("*.feature"):
        reason = ""
        for line in path.read_text(encoding="utf-8").splitlines():
            reason = line if "# pourquoi" in line else reason
            cells = [cell.strip() for cell in line.split("|")]
            if len(cells) > 3 and cells[2].endswith("…"):
                assert cells[2].removesuffix("…") in reason, (path.name, line)
            if "le cas dit ci-dessus" in cells:
                above += 1
                assert reason.count(" : ") > 1, (path.name, line)
            assert "l’exemple" not in cells, (path.name, line)
    assert above > 20
