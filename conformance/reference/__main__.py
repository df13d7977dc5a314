"""Serves a reference: `python -m conformance.reference ROLE [--http PORT] [--variant ID=CHOICE]`."""

import argparse
import importlib
import sys

from conformance.reference.system import UnknownChoiceError
from conformance.serving import serve_streams

ROLES = ("antai", "ccsp", "collectivite", "dgfip")


def _choice(text: str) -> tuple[str, str]:
    freedom, separator, choice = text.partition("=")
    if not separator:
        raise argparse.ArgumentTypeError(f"`{text}` is not written ID=CHOICE")
    return freedom, choice


def main() -> None:
    """Serve one role, over the standard streams or over HTTP on the loopback."""
    parser = argparse.ArgumentParser(prog="conformance.reference", description=__doc__)
    parser.add_argument("role", choices=ROLES)
    parser.add_argument("--http", type=int, metavar="PORT", help="serve on 127.0.0.1; 0 chooses a free port")
    parser.add_argument(
        "--variant",
        action="append",
        default=[],
        type=_choice,
        metavar="ID=CHOICE",
        help="take another way that the law leaves open (spec/freedoms/); may be given several times",
    )
    given = parser.parse_args()
    try:
        handler = importlib.import_module(f"conformance.reference.{given.role}").make(dict(given.variant))
    except UnknownChoiceError as problem:
        parser.error(str(problem))
    if given.http is None:
        serve_streams(handler, sys.stdin, sys.stdout)
    else:
        serving = importlib.import_module("conformance.serving_http")  # slow, and only a server needs it
        serving.serve_http(handler, "127.0.0.1", given.http)


if __name__ == "__main__":
    main()
