"""How a dossier comes to where a purpose can be tried: the shortest feasible past, in whole messages."""
