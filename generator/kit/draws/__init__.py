"""What a seed draws: days, sums, identities, places and numbers; each boundary stays a boundary."""
