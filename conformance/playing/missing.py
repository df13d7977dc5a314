"""An expectation that is not met."""

from conformance.playing.outcome import Outcome, Status


class Missed(Exception):  # noqa: N818 not an error of the bench: a finding, raised to leave the case
    """An expectation that is not met; `outcome` is the failure that it makes."""

    def __init__(self, cause: str, *, expected: str, obtained: str, detail: str = "") -> None:
        super().__init__(cause)
        self.outcome = Outcome(Status.FAILED, cause, detail, expected=expected, obtained=obtained)
