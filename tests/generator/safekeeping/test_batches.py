"""Files written together, at every instant at which their writer can be stopped."""
