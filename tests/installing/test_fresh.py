"""`make test-fresh` refuses in one line what it cannot do, before it makes anything."""

import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
BASH = shutil.which("bash")


@pytest.mark.skipif(BASH is None, reason="bash is not on the path")
@pytest.mark.parametrize(
    ("system", "user", "there", "told"),
    [
        ("Darwin", "0", ("debootstrap", "unshare", "chroot"), "a root of Debian is made on Linux alone"),
        ("Linux", "1000", ("debootstrap", "unshare", "chroot"), "it makes a root, which asks for root"),
        ("Linux", "0", ("unshare", "chroot"), "debootstrap is not installed"),
        ("Linux", "0", ("debootstrap", "chroot"), "unshare is not installed"),
    ],
)
def test_what_it_lacks_is_told_with_what_to_do(
    system: str, user: str, there: tuple[str, ...], told: str, tmp_path: Path
) -> None:
    assert BASH is not None
    said = {
        "uname": f"echo {system}",
        "id": f"echo {user}",
        "mktemp": "exit 9",
        **dict.fromkeys(there, "exit 9"),
    }
    for name, body in said.items():
        (tmp_path / name).write_text(f"#!{BASH}\n{body}\n", encoding="utf-8")
        (tmp_path / name).chmod(0o755)
    (tmp_path / "dirname").symlink_to(shutil.which("dirname") or "dirname")
    done = subprocess.run(  # noqa: S603 our own script
        [BASH, ".ci/fresh"],
        cwd=ROOT,
        env={"PATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    first, second = done.stderr.splitlines()
    assert (done.returncode, done.stdout, first) == (2, "", f"make test-fresh: {told}")
    assert second.startswith("hint: ")
