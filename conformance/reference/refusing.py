"""How a reference implementation says no."""


class Refused(Exception):  # noqa: N818 an answer, not an error
    """What is asked cannot be taken, or must not be done; names the rules that say so."""

    def __init__(self, *rules: str) -> None:
        super().__init__(", ".join(rules))
        self.rules = rules
