"""By what way a message may travel: what no sure text closes is open, and another word is no other way."""

import pytest

from generator.engine.derived import CAUSE, ROUTING
from generator.engine.reading import history
from tests.generator.engine.build import book, raw, told
from tests.generator.engine.derived import verdicts

_ACCUSE = "rapo.accuse-reception"
_DAY = "2025-05-02T10:00:00+02:00"


@pytest.mark.parametrize(
    ("step", "channel", "verdict"),
    [
        # A letter is a letter, whatever it is called
        ("rapo.decision", "lettre-recommandee-ar", "satisfied"),
        ("rapo.decision", "courrier", "satisfied"),
        ("recours-requerant.desistement", "courrier", "satisfied"),
        ("recours-collectivite.communication-requete", "courrier", "satisfied"),
        ("fps-impaye.information", "liaison-authentifiee", "satisfied"),
        # CRPA L112-14
        ("rapo.decision", "voie-electronique", "satisfied"),
        # Nothing read says by what way an invoice or a refund document goes
        ("facturation.facture", "papier", "satisfied"),
        ("document-comptable.document", "courrier", "satisfied"),
        # What a text does say
        ("rapo.decision", "serveur-vocal", "violated"),
        ("fps-impaye.information", "courrier", "violated"),
        ("message-fps.creation", "papier", "violated"),
        ("rapo.depot", "telecopie", "violated"),
        # What is left at a registry is paper, and the court's
        ("recours-collectivite.memoire-defense", "depot-greffe", "satisfied"),
        ("rapo.depot", "depot-greffe", "violated"),
        ("paiement.paiement-fps", "depot-greffe", "violated"),
        # No link between systems ends at a person
        ("envoi-apa.envoi", "liaison-authentifiee", "violated"),
        ("rapo.decision", "liaison-authentifiee", "violated"),
    ],
)
def test_a_way_is_a_fault_where_a_sure_text_excludes_its_medium(
    step: str, channel: str, verdict: str
) -> None:
    cycle = "partiel" if step.startswith("fps-impaye") else "complet"
    dossier = history(book(), [raw(step, _DAY, channel=channel)], {"cycle": cycle})
    assert verdicts(ROUTING, step, dossier) == [verdict]


@pytest.mark.parametrize("mode", ["lettre-simple", "lettre-recommandee-ar", "procede-electronique"])
def test_any_appeal_may_be_acknowledged(mode: str) -> None:
    """CRPA L112-3 and L411-3: a letter that no postal receipt attests has its acknowledgement too."""
    appeal = ("rapo.depot", "2025-05-01T10:00:00+02:00", {"mode-envoi-recours": mode})
    dossier = told(("fait.constat", "2025-04-01T10:00:00+02:00", {}), appeal, (_ACCUSE, _DAY, {}))
    assert verdicts(CAUSE, _ACCUSE, dossier) == ["satisfied"]
