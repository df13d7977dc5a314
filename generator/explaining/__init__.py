"""`explain`: an item, with its provenance and everything that refers to it."""

from generator.explaining.items import explanation
from generator.explaining.kit import Kit
from generator.explaining.naming import named, near
from generator.explaining.rules import JUDGED

__all__ = ["JUDGED", "Kit", "explanation", "named", "near"]
