"""Tells in one line each which tools a target of the Makefile lacks: `python3 .ci/tools.py node php`.

Exit 0 when all are there, 2 otherwise. The Node that is needed is what `engines` of our packages asks for.
"""

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

HINTS = {
    "node": "install it from your system or by npm, or run `make node`, which puts one in .node/",
    "npm": "apt-get install npm, or the installer of nodejs.org",
    "chromium": "apt-get install chromium",
    "php": "apt-get install php-cli",
    "java": "apt-get install default-jre-headless (Java of 17 or more), or set JAVA_HOME",
    "javac": "apt-get install default-jdk-headless (a JDK of 11 or more)",
    "jackson": "apt-get install libjackson2-databind-java",
    "go": "apt-get install golang-go (Go of 1.18 or more)",
    "mcs": "apt-get install mono-mcs mono-runtime",
    "json-net": "apt-get install libnewtonsoft-json-cil-dev",
}
NAMES = {"chromium": ("chromium", "chromium-browser", "google-chrome")}
"""The programs that do for a tool, where there are several."""
FILES = {
    "jackson": "/usr/share/java/jackson-databind.jar",
    "json-net": "/usr/lib/cli/Newtonsoft.Json-5.0/Newtonsoft.Json.dll",
}
"""The file by which a library is known to be there, where it is no program."""


def main(wanted: "list[str]") -> None:
    """Tell what is lacking."""
    lacking = [line for name in wanted for line in _lacking(name)]
    for line in lacking:
        sys.stderr.write(f"{line}\n")
    sys.exit(2 if lacking else 0)


def _lacking(name: str) -> "list[str]":
    if name in FILES:
        is_there = Path(FILES[name]).exists()
        return [] if is_there else [f"{name} is needed, and {FILES[name]} is not there: {HINTS[name]}"]
    found = next(filter(None, map(shutil.which, NAMES.get(name, (name,)))), None)
    if name != "node":
        return [] if found else [f"{name} is needed, and is not on the path: {HINTS[name]}"]
    needed = needed_node()
    told = f"Node >= {'.'.join(map(str, needed))} is needed"
    if found is None:
        return [f"{told}, and none is on the path: {HINTS[name]}"]
    done = subprocess.run([found, "--version"], capture_output=True, text=True, check=False)  # noqa: S603 Node
    version = re.match(r"v(\d+)\.(\d+)", done.stdout)
    if version is not None and (int(version[1]), int(version[2])) >= needed:
        return []
    return [f"{told}, found {done.stdout.strip() or 'one that does not start'} ({found}): {HINTS[name]}"]


def needed_node() -> "tuple[int, int]":
    """Give the oldest Node that all our packages take."""
    asked = []
    for package in sorted(Path("tests").glob("*/package.json")):
        engine = json.loads(package.read_text(encoding="utf-8"))["engines"]["node"]
        numbers = re.fullmatch(r">=(\d+)\.(\d+)", engine)
        if numbers is None:
            sys.exit(f"{package}: `engines.node` is written >=22.13, not {engine}")
        asked.append((int(numbers[1]), int(numbers[2])))
    return max(asked)


if __name__ == "__main__":
    main(sys.argv[1:])
