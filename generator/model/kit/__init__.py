"""What the kit's files are, defined once: their classes are filled, published as schemas, and read back."""

from generator.model.kit.cases import Case, Cases
from generator.model.kit.changes import CHANGES, FLIPS, Changes, Edition, Evolution
from generator.model.kit.profiles import Option, Profile, Profiles
from generator.model.kit.reading import UnreadableError, document, read, read_file
from generator.model.kit.reviews import Review, Reviews, ReviewState
from generator.model.kit.steps import Call, Condition, Expectation, LegalDate, Step

__all__ = [
    "CHANGES",
    "FLIPS",
    "Call",
    "Case",
    "Cases",
    "Changes",
    "Condition",
    "Edition",
    "Evolution",
    "Expectation",
    "LegalDate",
    "Option",
    "Profile",
    "Profiles",
    "Review",
    "ReviewState",
    "Reviews",
    "Step",
    "UnreadableError",
    "document",
    "read",
    "read_file",
]
