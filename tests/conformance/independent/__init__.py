"""A court’s system of another make than the reference, with its faults and its lawful ways."""
