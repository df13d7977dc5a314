"""Which dossier has which number, among those of which an implementation is told at once."""


class Numbers:
    """The numbers that were told, and those that the implementation gave instead."""

    def __init__(self) -> None:
        self._told: dict[str, str] = {}
        """By each number in use, the one that the bench told for its dossier."""

    def told(self, number: str) -> None:
        """Take the number that the bench tells of a dossier."""
        self._told.setdefault(number, number)

    def take(self, number: str, told: str) -> bool:
        """Take a number for the dossier that the bench told by another; tells whether nobody else has it."""
        return self._told.setdefault(number, told) == told
