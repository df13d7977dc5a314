"""One case played against one implementation."""
