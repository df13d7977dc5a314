"""What must be true of a specification beyond the type of each datum: one policy a subject."""

from generator.policies.every import POLICIES, Policy, problems, waiting

__all__ = ["POLICIES", "Policy", "problems", "waiting"]
