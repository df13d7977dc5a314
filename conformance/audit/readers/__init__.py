"""The forms of logs, one module each: every one gives rows, and what it refuses."""
