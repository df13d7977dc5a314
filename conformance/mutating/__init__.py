"""Faulty implementations derived from the rules: a layer on the protocol that wraps any implementation."""
