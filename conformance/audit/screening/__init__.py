"""Screens: SQL that clears the dossiers in which no rule can be violated; the engine judges the others."""
