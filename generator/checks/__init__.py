"""What must be true of a specification beyond the type of each datum: one policy a question."""

from generator.checks.every import POLICIES, Policy, judgement

__all__ = ["POLICIES", "Policy", "judgement"]
