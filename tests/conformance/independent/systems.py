"""The systems of another make that are tried."""

from collections.abc import Mapping
from typing import Any

from tests.conformance.independent import (
    agency,
    agency_faults,
    agency_makes,
    city,
    city_faults,
    city_makes,
    court,
    court_faults,
    court_makes,
    treasury,
    treasury_faults,
    treasury_makes,
)
from tests.conformance.independent.trials import Trial

TRIALS: Mapping[str, Trial[Any]] = {
    "agency": Trial(
        "antai",
        agency.Agency,
        agency.SOUND,
        agency_faults.FAULTS,
        agency_makes.LAWFUL,
        "agency_fates.yaml",
        leaks="one-file-for-all",
        at_once=("avis-constat.01", "avis-sommes.02"),  # of two vehicles
        faults_in=29,
        ways_in=4,
        once_condemned={
            "sound": (
                "contenu-fps-impaye.01",  # it tells a city of a title, where the city itself notified
                "titre-annulation-siret.02",  # it was to annul nothing at all
            ),
            "everything-at-night": (
                "parcours-vehicule-vole.01",  # what came after was delivered under an hour already past
            ),
            "fifth-day": (
                "cycle-de-vie-presomption-avertissement.01",  # the day stands between two readings of the law
            ),
            "warning-by-post": (
                "avertissement-constat.01",  # the map says « courrier », where the notice may say either
            ),
            "no-motive": (
                "contenu-reponse-vehicule-vole.01",  # what comes too late is refused, without saying why
            ),
            "refuses-to-annul-again": (
                "titre-annulation-majoration.09",  # it annulled the sum by itself, and did not share it out
            ),
        },
    ),
    "city": Trial(
        "collectivite",
        city.City,
        city.SOUND,
        city_faults.FAULTS,
        city_makes.LAWFUL,
        "city_fates.yaml",
        leaks="one-row-for-all",
        at_once=("message-agent.01", "message-agent.02"),  # of two agents
        faults_in=8,
        ways_in=2,
    ),
    "court": Trial(
        "ccsp",
        court.Court,
        court.SOUND,
        court_faults.FAULTS,
        court_makes.LAWFUL,
        "court_fates.yaml",
        leaks="one-file-for-all",
        at_once=("decision-identique-date.01", "desistement-acte.01"),  # it rules otherwise in each
        faults_in=8,
        ways_in=2,
    ),
    "treasury": Trial(
        "dgfip",
        treasury.Treasury,
        treasury.SOUND,
        treasury_faults.FAULTS,
        treasury_makes.LAWFUL,
        "treasury_fates.yaml",
        leaks="one-page-for-all",
        at_once=("cycle-de-vie-titre-annulation.14", "cycle-de-vie-poursuites.03"),  # of two titles
        faults_in=8,
        ways_in=2,
        once_condemned={
            "sound": (
                "cycle-de-vie-remise-gracieuse.03",
            ),  # a remission was taken for a proof of the warning
        },
    ),
}
