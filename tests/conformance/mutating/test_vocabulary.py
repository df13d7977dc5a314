"""What a faulty system says instead: valid, and another."""

from conformance.mutating.vocabulary import Vocabulary
from tests.generator.engine.build import book

PERSON = {"nom": "FICTIF", "prenoms": "Camille"}
COMPANY = {"raison-sociale": "Transports Fictifs", "siren": "999999999"}


def test_another_person_is_another_in_all_that_is_said_of_one() -> None:
    words = Vocabulary(book())
    for said in (PERSON, COMPANY):
        other = words.somebody_else("identite-redevable", said)
        assert isinstance(other, dict)
        assert other.keys() == said.keys()
        assert all(other[name] not in (value, None) for name, value in said.items())


def test_what_names_nobody_names_nobody_else() -> None:
    words = Vocabulary(book())
    assert words.somebody_else("adresse-redevable", {"commune": "Villefictive"}) is None
    assert words.somebody_else("identite-redevable", None) is None


def test_another_duration_is_of_one_unit_more() -> None:
    assert Vocabulary(book()).other("delai-defense", "P1M") == "P2M"
    assert Vocabulary(book()).other("delai-defense", "un mois") is None
