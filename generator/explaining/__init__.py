"""`explain`: an item in French, with its provenance and everything that refers to it."""

from generator.explaining.items import explanation, named, names
from generator.explaining.rules import JUDGED

__all__ = ["JUDGED", "explanation", "named", "names"]
