"""What leaves a case, or its plan: an expectation that is not met, what need not come and does not."""

from conformance.playing.outcome import Outcome, Status


class Missed(Exception):  # noqa: N818 not an error of the bench: a finding, raised to leave the case
    """An expectation that is not met; `outcome` is the failure that it makes."""

    def __init__(self, cause: str, *, expected: str, obtained: str, detail: str = "") -> None:
        super().__init__(cause)
        self.outcome = Outcome(Status.FAILED, cause, detail, expected=expected, obtained=obtained)


class Replanned(Exception):  # noqa: N818 it leads the case by another way
    """What the case waits for does not come, and need not: it is planned again without it."""

    def __init__(self, type_: str) -> None:
        super().__init__(type_)
        self.type = type_


class Closed(Exception):  # noqa: N818 it ends the case
    """What comes next cannot be lived without what never came, and need not; `why` tells it."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why
