"""What must be true of a specification beyond the type of each datum: one policy a question."""

from generator.checks.every import POLICIES, Judgement, Policy, judgement

__all__ = ["POLICIES", "Judgement", "Policy", "judgement"]
