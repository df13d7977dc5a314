"""The experts’ review: what is signed, by whom, what it is worth today, the packs and what comes back."""
