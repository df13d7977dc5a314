"""The life of a dossier, followed on the life cycle: as it was, and as each role can know it."""

from generator.engine.tracking.admitting import Admission, admission, admissions
from generator.engine.tracking.knowing import dated, is_possible, known, may_have_gone_on
from generator.engine.tracking.known import Known
from generator.engine.tracking.life import Life, Stage, lived
from generator.engine.tracking.machine import Machine, States, machine_of, told_of

__all__ = [
    "Admission",
    "Known",
    "Life",
    "Machine",
    "Stage",
    "States",
    "admission",
    "admissions",
    "dated",
    "is_possible",
    "known",
    "lived",
    "machine_of",
    "may_have_gone_on",
    "told_of",
]
