"""`parcmetre`: the command line."""

from generator.cli import app


def main() -> None:
    """Run the command line."""
    app()


if __name__ == "__main__":
    main()
