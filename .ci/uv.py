"""Prints the path of a `uv` that works: the one on the PATH, or a copy installed beside the environment.

Needs the standard library alone: a fresh Debian has a Python without pip and without ensurepip.
The wheel comes from the Python Package Index (or `UV_INDEX_URL`/`PIP_INDEX_URL`), and its digest is checked.
"""

import hashlib
import io
import json
import os
import platform
import re
import shutil
import stat
import sys
import sysconfig
import urllib.parse
import urllib.request
import zipfile
from pathlib import Path

VERSION = "0.13.9"
HOME = Path(".venv-uv")
INDEX = os.environ.get("UV_INDEX_URL") or os.environ.get("PIP_INDEX_URL") or "https://pypi.org/simple"


def main() -> None:
    """Print the path of uv; exit with a message when none can be had."""
    found = shutil.which("uv")
    installed = HOME / "uv"
    if found is None and not (installed.exists() and (HOME / "version").read_text() == VERSION):
        try:
            _install(installed)
        except OSError as error:
            sys.exit(f"uv could not be installed ({error}); install it by hand: https://docs.astral.sh/uv/")
    sys.stdout.write(f"{found or installed}\n")


def _install(target: Path) -> None:
    wheel = _wheel(_platforms())
    content = _fetched(wheel["url"], "application/octet-stream")
    if hashlib.sha256(content).hexdigest() != wheel["hashes"]["sha256"]:
        sys.exit(f"the digest of {wheel['filename']} is not the one announced")
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        name = next(name for name in archive.namelist() if name.endswith("/scripts/uv"))
        binary = archive.read(name)
    HOME.mkdir(exist_ok=True)
    partial = target.with_suffix(".partial")
    partial.write_bytes(binary)
    partial.chmod(partial.stat().st_mode | stat.S_IXUSR | stat.S_IXGRP | stat.S_IXOTH)
    partial.replace(target)
    (HOME / "version").write_text(VERSION)


def _platforms() -> re.Pattern[str]:
    """Give the pattern of the wheels' platform tags that this machine runs."""
    machine = platform.machine().lower()
    machine = {"amd64": "x86_64", "arm64": "aarch64"}.get(machine, machine)
    if sys.platform == "darwin":
        return re.compile(rf"macosx_.*_({'arm64' if machine == 'aarch64' else machine}|universal2)\.whl$")
    libc = "musllinux" if "musl" in (sysconfig.get_config_var("HOST_GNU_TYPE") or "") else "manylinux"
    return re.compile(rf"{libc}_.*{re.escape(machine)}.*\.whl$")


def _wheel(wanted: "re.Pattern[str]") -> dict:
    page = _fetched(f"{INDEX.rstrip('/')}/uv/", "application/vnd.pypi.simple.v1+json")
    for file in json.loads(page)["files"]:
        if file["filename"].startswith(f"uv-{VERSION}-") and wanted.search(file["filename"]):
            return {**file, "url": urllib.parse.urljoin(f"{INDEX.rstrip('/')}/uv/", file["url"])}
    sys.exit(f"no wheel of uv {VERSION} for {sys.platform} {platform.machine()}: install uv by hand")


def _fetched(url: str, accepted: str) -> bytes:
    if not url.startswith("https://"):
        sys.exit(f"{url} is not an https address")
    request = urllib.request.Request(url, headers={"Accept": accepted})  # noqa: S310 https only, above
    with urllib.request.urlopen(request, timeout=120) as answer:  # noqa: S310 idem
        return answer.read()


if __name__ == "__main__":
    main()
