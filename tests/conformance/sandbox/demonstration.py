"""A title that the tribunal cancels, and whose annulment never reaches the DGFiP: told once."""

from datetime import date

from conformance.sandbox.doing import Where
from conformance.sandbox.playing import Playing
from tests.conformance.sandbox.test_playing import found
from tests.conformance.sandbox.worlds import decide, made

ANNULMENT = "annulation-te.titre-annulation"
SUM = {"montant-annule": 8500}
"""The title whole: the forfait of 35 €, and its surcharge of 50 €."""


def to_the_annulment(played: Playing) -> Where:
    """Play up to where ANTAI knows that the title is annulled, and has not told it to the accountant."""
    where = found(played)
    played.to_day(where, date(2025, 7, 1))
    played.send(
        where, made(played, where, "recours-requerant.depot", **{"objet-requete": "titre-executoire"})
    )
    played.by_days(where, 20)
    decide(played, where, "recours-collectivite.communication-requete")
    played.by_days(where, 45)
    decide(played, where, "recours-requerant.notification-decision", **SUM)
    played.by_days(where, 3)
    decide(played, where, "information-annulation-te.information", **SUM)
    played.by_days(where, 3)
    return where


def annulled(played: Playing, where: Where) -> None:
    """Have ANTAI annul the title, then the accountant pursue a month later."""
    decide(played, where, ANNULMENT, **SUM, **{"montant-majoration-annule": 5000})
    played.by_days(where, 30)
    played.send(where, made(played, where, "fait.poursuites"))
