"""`parcmetre`: the command line."""

import gc

from conformance.cli import app

_ALLOCATIONS = 100_000
"""Objects made before the collector looks for cycles: a specification is a million that stay, without any."""


def main() -> None:
    """Run the command line."""
    gc.freeze()  # what the imports made stays to the end
    gc.set_threshold(_ALLOCATIONS, 20, 100)
    try:
        app()
    finally:
        gc.freeze()  # the collector's last look, at the exit, would walk all that the exit frees anyway


if __name__ == "__main__":
    main()
