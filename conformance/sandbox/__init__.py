"""The bench at hand: a sandbox in which one talks to the other roles, in virtual time. Adds no semantics."""
