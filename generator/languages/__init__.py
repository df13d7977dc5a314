"""The languages in which the kit is told: a folder of data each, read by one model."""

from generator.languages.sentences import Language, Pattern, PatternRole, language, names

__all__ = ["Language", "Pattern", "PatternRole", "language", "names"]
