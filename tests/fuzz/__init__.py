"""Properties of what reads the outside world: whatever comes, a located answer, never a traceback.

`make test` draws a few examples of each; `make fuzz` drives the same properties for minutes, by coverage.
"""
