"""Prints the path of a `uv` that works: the one on the PATH, or a copy installed beside the environment.

The copy is installed by pip, which knows the user's index and certificates. Where Python has neither pip nor
ensurepip, as on a fresh Debian, the standard library fetches the wheel from the index that pip would use and
checks its digest.
"""

import hashlib
import html
import io
import json
import platform
import re
import shutil
import stat
import subprocess
import sys
import sysconfig
import urllib.parse
import zipfile
from pathlib import Path

import network

VERSION = "0.13.9"
OLDEST = (0, 8)
"""What reads our lock and our `tool.uv`: an older one on the path is left alone."""
HOME = Path(".venv-uv")
BY_PIP = HOME / "pip" / "bin" / "uv"
BY_HAND = HOME / "uv"


def main() -> None:
    """Print the path of uv; exit with a message when none can be had."""
    network.adopt()
    sys.stdout.write(f"{found()}\n")


def found() -> str:
    """Give the path of a uv that works, installed if need be; exit with a message when none can be had."""
    for path in (shutil.which("uv"), BY_PIP, BY_HAND):
        if path is not None and _works(Path(path)):
            return str(path)
    shutil.rmtree(HOME, ignore_errors=True)
    try:
        return str(_installed_by_pip() or _installed_by_hand())
    except OSError as error:
        sys.exit(f"uv could not be installed ({error}); install it by hand: https://docs.astral.sh/uv/")


def _works(uv: Path) -> bool:
    if not uv.exists():
        return False
    try:
        done = subprocess.run([str(uv), "--version"], capture_output=True, text=True, check=False)  # noqa: S603 uv
    except OSError:
        return False
    version = re.match(r"uv (\d+)\.(\d+)", done.stdout)
    return done.returncode == 0 and version is not None and (int(version[1]), int(version[2])) >= OLDEST


def _installed_by_pip() -> "Path | None":
    """Install uv in an environment of its own, or give None where Python cannot make one."""
    commands = (
        [sys.executable, "-m", "venv", str(HOME / "pip")],
        [str(HOME / "pip" / "bin" / "pip"), "install", "--quiet", f"uv=={VERSION}"],
    )
    for command in commands:
        done = subprocess.run(command, capture_output=True, check=False)  # noqa: S603 our own commands
        if done.returncode != 0:
            return None
    return BY_PIP if _works(BY_PIP) else None


def _installed_by_hand() -> Path:
    place = f"{network.index()}/uv/"
    address, digest = _wheel(place, _platforms())
    content = network.fetched(address, "application/octet-stream")
    if hashlib.sha256(content).hexdigest() != digest:
        sys.exit(f"the digest of {address.rpartition('/')[2]} is not the one announced")
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        name = next(name for name in archive.namelist() if name.endswith("/scripts/uv"))
        binary = archive.read(name)
    HOME.mkdir(exist_ok=True)
    partial = BY_HAND.with_suffix(".partial")
    partial.write_bytes(binary)
    partial.chmod(partial.stat().st_mode | stat.S_IXUSR | stat.S_IXGRP | stat.S_IXOTH)
    partial.replace(BY_HAND)
    return BY_HAND


def _platforms() -> "re.Pattern[str]":
    """Give the pattern of the wheels' platform tags that this machine runs."""
    machine = platform.machine().lower()
    machine = {"amd64": "x86_64", "arm64": "aarch64"}.get(machine, machine)
    if sys.platform == "darwin":
        return re.compile(rf"macosx_.*_({'arm64' if machine == 'aarch64' else machine}|universal2)\.whl$")
    libc = "musllinux" if "musl" in (sysconfig.get_config_var("HOST_GNU_TYPE") or "") else "manylinux"
    return re.compile(rf"{libc}_.*{re.escape(machine)}.*\.whl$")


def _wheel(place: str, wanted: "re.Pattern[str]") -> "tuple[str, str]":
    """Find the address of the wheel, and its sha256, on a page in JSON or in HTML (an index gives either)."""
    page = network.fetched(place, "application/vnd.pypi.simple.v1+json, text/html;q=0.1").decode()
    if page.lstrip().startswith("{"):
        files = [(file["url"], file["hashes"].get("sha256", "")) for file in json.loads(page)["files"]]
    else:
        links = re.findall(r"""<a\s[^>]*?href=["']([^"'#]+)#sha256=([0-9a-f]{64})""", page, re.IGNORECASE)
        files = [(html.unescape(address), digest) for address, digest in links]
    for address, digest in files:
        name = address.rpartition("/")[2]
        if name.startswith(f"uv-{VERSION}-") and wanted.search(name):
            return urllib.parse.urljoin(place, address), digest
    sys.exit(f"no wheel of uv {VERSION} for {sys.platform} {platform.machine()}: install uv by hand")


if __name__ == "__main__":
    main()
