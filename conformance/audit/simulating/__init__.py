"""Logs that look real: lives of the specification, lawful or with one fault, many times over."""
