"""Implementations of the four roles written by hand from the law: the second opinion on the kit.

They read neither `rules/` nor `spec/`: an editor would know the texts and the published schemas of the
messages, and so do they. Each holds its dossiers in memory.
"""
