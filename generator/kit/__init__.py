"""The test kit: cases derived from the rules with their boundaries, and the French that tells them."""
