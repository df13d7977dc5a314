"""The door to the engine: the only rooms of the bench that ask it."""

from conformance.judging.judge import Judge, judge_of

__all__ = ["Judge", "judge_of"]
