"""Recomputes what a run says from its transcript alone, without the implementation."""
