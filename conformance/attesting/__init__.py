"""Attestations: a run that was derived again, said in a signed statement that anyone can derive again."""
