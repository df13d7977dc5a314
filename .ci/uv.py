"""Prints the path of a `uv` that works: the one on the PATH, or a copy installed beside the environment.

The copy is installed by pip, which knows the user's index and certificates. Where Python has neither pip nor
ensurepip, as on a fresh Debian, the standard library fetches the wheel from the Python Package Index (or from
`UV_INDEX_URL` or `PIP_INDEX_URL`) and checks its digest.
"""

import hashlib
import io
import json
import os
import platform
import re
import shutil
import stat
import subprocess
import sys
import sysconfig
import urllib.parse
import urllib.request
import zipfile
from pathlib import Path

VERSION = "0.13.9"
HOME = Path(".venv-uv")
BY_PIP = HOME / "pip" / "bin" / "uv"
BY_HAND = HOME / "uv"
INDEX = os.environ.get("UV_INDEX_URL") or os.environ.get("PIP_INDEX_URL") or "https://pypi.org/simple"


def main() -> None:
    """Print the path of uv; exit with a message when none can be had."""
    found = shutil.which("uv") or next((str(path) for path in (BY_PIP, BY_HAND) if _works(path)), None)
    if found is None:
        shutil.rmtree(HOME, ignore_errors=True)
        try:
            found = str(_installed_by_pip() or _installed_by_hand())
        except OSError as error:
            sys.exit(f"uv could not be installed ({error}); install it by hand: https://docs.astral.sh/uv/")
    sys.stdout.write(f"{found}\n")


def _works(uv: Path) -> bool:
    if not uv.exists():
        return False
    done = subprocess.run([str(uv), "--version"], capture_output=True, text=True, check=False)  # noqa: S603 ours
    return done.returncode == 0 and VERSION in done.stdout


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
    wheel = _wheel(_platforms())
    content = _fetched(wheel["url"], "application/octet-stream")
    if hashlib.sha256(content).hexdigest() != wheel["hashes"]["sha256"]:
        sys.exit(f"the digest of {wheel['filename']} is not the one announced")
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        name = next(name for name in archive.namelist() if name.endswith("/scripts/uv"))
        binary = archive.read(name)
    HOME.mkdir(exist_ok=True)
    partial = BY_HAND.with_suffix(".partial")
    partial.write_bytes(binary)
    partial.chmod(partial.stat().st_mode | stat.S_IXUSR | stat.S_IXGRP | stat.S_IXOTH)
    partial.replace(BY_HAND)
    return BY_HAND


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
