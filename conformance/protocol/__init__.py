"""The adapter protocol, seen from the bench: what is sent, what may come back, and what is wrong in it."""
