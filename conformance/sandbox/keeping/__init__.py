"""The store: what is kept of the dossiers, so that no message that was accepted is lost."""
