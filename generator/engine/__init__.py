"""Does the history of a dossier respect a rule? Pure and total: the clock is an input, never now."""

from generator.engine.findings import Finding, Verdict
from generator.engine.history import Event, History
from generator.engine.judging import violations
from generator.engine.rulebook import Rulebook, rulebook

__all__ = ["Event", "Finding", "History", "Rulebook", "Verdict", "rulebook", "violations"]
