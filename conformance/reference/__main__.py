"""Serves a reference implementation: `python -m conformance.reference ROLE [--http PORT]`."""

import argparse
import importlib
import sys

from conformance.serving import serve_http, serve_streams

ROLES = ("antai", "ccsp", "collectivite", "dgfip")


def main() -> None:
    """Serve one role, over the standard streams or over HTTP on the loopback."""
    parser = argparse.ArgumentParser(prog="conformance.reference", description=__doc__)
    parser.add_argument("role", choices=ROLES)
    parser.add_argument("--http", type=int, metavar="PORT", help="serve on 127.0.0.1; 0 chooses a free port")
    given = parser.parse_args()
    handler = importlib.import_module(f"conformance.reference.{given.role}").make()
    if given.http is None:
        serve_streams(handler, sys.stdin, sys.stdout)
    else:
        serve_http(handler, "127.0.0.1", given.http)


if __name__ == "__main__":
    main()
