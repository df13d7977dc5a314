"""What leaves a case, or its plan: an expectation that is not met, what need not come and does not."""

from conformance.playing.outcome import Outcome, Status


class MissedError(Exception):
    """An expectation that is not met; `outcome` is the failure that it makes."""

    def __init__(self, cause: str, *, expected: str, obtained: str, detail: str = "") -> None:
        super().__init__(cause)
        self.outcome = Outcome(Status.FAILED, cause, detail, expected=expected, obtained=obtained)


class ReplannedError(Exception):
    """What the case waits for does not come, and need not: it is planned again without it."""

    def __init__(self, type_: str) -> None:
        super().__init__(type_)
        self.type = type_


class ClosedError(Exception):
    """What comes next cannot be lived without what never came, and need not; `why` tells it."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why
