"""What each kind of rule says of a history, and the faults that its examples must see: one module a kind."""
