"""Where each schema stands: the same path in the repository and after the base of its id."""

DIALECT = "https://json-schema.org/draft/2020-12/schema"

DICTIONARY = "dictionary.schema.json"
ENVELOPE = "cloudevent.schema.json"


def message_place(message: str) -> str:
    """Give the place of a message's schema."""
    return f"messages/{message}.schema.json"


def exchange_place(step: str) -> str:
    """Give the place of the schema of a step: its CloudEvent with its message."""
    return f"exchanges/{step}.schema.json"
