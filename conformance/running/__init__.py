"""A run: which cases, against how many copies of the implementation, and what is kept of it."""
