"""Faults and lawful ways that were put by hand, one at a time, into the words of the references."""
