import pytest

from conformance.bench import _fields
from conformance.playing.comparing import CHANNEL, told
from conformance.playing.wording import CENTS, Wording
from generator.model.kit import Condition
from generator.schemas.fields import CENTS as WRITTEN
from tests.conformance.making import exchange
from tests.conformance.reports.runs import kit

WORDS = Wording(_fields(kit()))


def test_the_unit_is_the_one_that_the_dictionary_writes() -> None:
    assert CENTS == WRITTEN
    assert WORDS.fields["montant-du"]["x-unite"] == CENTS


@pytest.mark.parametrize(
    ("condition", "held", "text"),
    [
        (
            Condition("montant-du", "==", 4850),
            4851,
            "Montant dû (montant-du) : 48,50 € attendu, 48,51 € obtenu",
        ),
        (
            Condition("date-envoi", "<=", "2025-02-13"),
            "2025-03-01",
            "Date d’envoi (date-envoi) : au plus tard le 13 février 2025 attendu, 1er mars 2025 obtenu",
        ),
        (
            Condition("sens-decision", "in", ["rejet", "irrecevabilite"]),
            None,
            "Sens de la décision sur le recours (sens-decision) : l’un de"
            " «\u00a0Recours rejeté\u00a0» (rejet), «\u00a0Recours irrecevable\u00a0» (irrecevabilite)"
            " attendu, rien obtenu",
        ),
        (
            Condition("canal", "in", ["voie-electronique"]),
            "courrier",
            "canal : «\u00a0Voie électronique\u00a0» (voie-electronique) attendu,"
            " «\u00a0Courrier\u00a0» (courrier) obtenu",
        ),
        (
            Condition("date-heure-constat", "!=", "2025-03-14T10:05:00+01:00"),
            "2025-03-14T10:05:00+01:00",
            "Date et heure du constat (date-heure-constat) : autre chose que 14 mars 2025 à 10 h 05 attendu,"
            " 14 mars 2025 à 10 h 05 obtenu",
        ),
        (Condition("inconnu", "present"), None, "inconnu : présent attendu, rien obtenu"),
        (
            Condition("montant-du", "==", 4850),
            "4850",
            "Montant dû (montant-du) : 48,50 € attendu, 4850 obtenu",
        ),
        (
            Condition("delai-defense", "==", "P1M"),
            "P2M",
            "Délai de défense (delai-defense) : un mois attendu, deux mois obtenu",
        ),
        (
            Condition("date-envoi", "==", "2025-02-13"),
            "13/02/2025",
            "Date d’envoi (date-envoi) : 13 février 2025 attendu, 13/02/2025 obtenu",
        ),
    ],
)
def test_what_is_expected_and_obtained_is_said_as_people_do(
    condition: Condition, held: object, text: str
) -> None:
    data = {} if held is None or condition.field == CHANNEL else {condition.field: held}
    sent = exchange(data=data) | ({CHANNEL: held} if condition.field == CHANNEL else {})
    assert told(condition, sent, {}, WORDS) == text


def test_what_is_of_a_person_stays_as_it_was_sent_to_be_hidden() -> None:
    personal = {"dates": {"x-donnee-personnelle": "identity", "format": "date", "x-libelle": "Naissance"}}
    assert Wording(personal).value("dates", "1980-02-13") == "1980-02-13"
