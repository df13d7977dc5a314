"""`make install` behind a proxy that has its own certificate, and from an index of one's own."""

import hashlib
import os
import platform
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest
import trustme

from tests.installing.loopback import Network, certificate, index, page, proxy, wheel

ROOT = Path(__file__).parents[2]
UV = subprocess.check_output([sys.executable, ".ci/uv.py"], cwd=ROOT, text=True).strip()

LEAF = wheel("feuille", {"feuille.py": "TOLD = 'bonjour'\n"})
LEAF_DIGEST = hashlib.sha256(LEAF).hexdigest()
LEAF_NAME = "feuille-1.0-py3-none-any.whl"
PROJECT = """
[build-system]
requires = []
build-backend = "backend"
backend-path = ["."]

[project]
name = "essai"
version = "1.0"
requires-python = ">=3.11"
dependencies = ["feuille"]

[tool.uv]
no-build-isolation-package = ["essai"]
"""
LOCK = f"""
version = 1
revision = 3
requires-python = ">=3.11"

[[package]]
name = "essai"
version = "1.0"
source = {{ editable = "." }}
dependencies = [{{ name = "feuille" }}]

[package.metadata]
requires-dist = [{{ name = "feuille" }}]

[[package]]
name = "feuille"
version = "1.0"
source = {{ registry = "https://pypi.org/simple" }}
wheels = [
    {{ url = "https://files.pythonhosted.org/{LEAF_NAME}", hash = "sha256:{LEAF_DIGEST}" }},
]
"""
BACKEND = f"""
import pathlib
def build_editable(folder, config_settings=None, metadata_directory=None):
    pathlib.Path(folder, "essai-1.0-py3-none-any.whl").write_bytes({wheel("essai", {"essai.py": ""})!r})
    return "essai-1.0-py3-none-any.whl"
"""


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def project(tmp_path: Path) -> Path:
    folder = tmp_path / "project"
    folder.mkdir()
    for name, text in (("pyproject.toml", PROJECT), ("uv.lock", LOCK), ("backend.py", BACKEND)):
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def ran(script: str, folder: Path, told: Mapping[str, str]) -> subprocess.CompletedProcess[str]:
    """Run a script of `.ci` where nothing is told but what is given."""
    (folder.parent / "home").mkdir(exist_ok=True)
    variables = {
        "PATH": os.defpath,
        "HOME": str(folder.parent / "home"),
        "PIP_CONFIG_FILE": os.devnull,
        "UV_CACHE_DIR": str(folder.parent / "cache"),
        "UV_HTTP_RETRIES": "0",
        **told,
    }
    return subprocess.run(  # noqa: S603 our own script
        [sys.executable, str(ROOT / ".ci" / script)],
        cwd=folder,
        env=variables,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def installed(folder: Path) -> str:
    python = folder / ".venv" / "bin" / "python"
    asked = [str(python), "-c", "import feuille, essai; print(feuille.TOLD)"]
    return subprocess.check_output(asked, text=True).strip()  # noqa: S603 idem


def beside(folder: Path) -> str:
    """Give a path with the uv that is already here: only what it fetches is tried."""
    program = folder.parent / "programs"
    program.mkdir()
    (program / "uv").symlink_to(Path(ROOT, UV).resolve())
    return os.pathsep.join((str(program), os.defpath))


TOLD = {
    "PIP_CERT": "{}",
    "SSL_CERT_FILE": "{}",
    "REQUESTS_CA_BUNDLE": "{}",
    "CURL_CA_BUNDLE": "{}",
    "PIP_CONFIG_FILE": "pip.conf",
}


def told(variable: str, authority: trustme.CA, folder: Path, **options: str) -> dict[str, str]:
    """Tell the certificate, and pip's options, in one of the ways that there are."""
    place = str(certificate(authority, folder.parent))
    if variable != "PIP_CONFIG_FILE":
        by_name = {f"PIP_{name.upper()}": value for name, value in options.items()}
        return {variable: place, **by_name}
    file = folder.parent / "pip.conf"
    lines = [f"{name.replace('_', '-')} = {value}" for name, value in {"cert": place, **options}.items()]
    file.write_text("\n".join(["[global]", *lines, ""]), encoding="utf-8")
    return {"PIP_CONFIG_FILE": str(file)}


@pytest.mark.parametrize("variable", TOLD)
def test_the_lock_is_installed_behind_a_proxy_that_has_its_own_certificate(
    variable: str, authority: trustme.CA, project: Path
) -> None:
    address = f"files.pythonhosted.org/{LEAF_NAME}"
    pages = {
        "pypi.org/simple/feuille/": page("feuille", f"https://{address}", LEAF),
        address: ("application/octet-stream", LEAF),
    }
    network = Network(pages, authority)
    with proxy(network) as where:
        variables = told(variable, authority, project, proxy=where)
        done = ran("install.py", project, {"PATH": beside(project), **variables})
    assert done.returncode == 0, done.stderr
    assert installed(project) == "bonjour"
    assert set(network.asked) <= set(pages)


@pytest.mark.parametrize("variable", TOLD)
def test_the_lock_is_installed_from_an_index_of_one_s_own(
    variable: str, authority: trustme.CA, project: Path
) -> None:
    pages = {
        "index/own/simple/feuille/": page("feuille", f"../../files/{LEAF_NAME}", LEAF),
        f"index/own/files/{LEAF_NAME}": ("application/octet-stream", LEAF),
    }
    network = Network(pages, authority, password="Basic bW9pOm1vdCBkZSBwYXNzZQ==")  # noqa: S106 moi, of a test
    with index(network) as host:
        asked = host.replace("https://", "https://moi:mot%20de%20passe@") + "/own/simple"
        variables = told(variable, authority, project, index_url=asked)
        done = ran("install.py", project, {"PATH": beside(project), **variables})
    assert done.returncode == 0, done.stderr
    assert installed(project) == "bonjour"
    assert set(network.asked) == set(pages)


def test_what_an_index_gives_is_held_to_the_digests_of_the_lock(authority: trustme.CA, project: Path) -> None:
    other = wheel("feuille", {"feuille.py": "TOLD = 'autre chose'\n"})
    pages = {
        "index/simple/feuille/": page("feuille", f"../{LEAF_NAME}", other),
        f"index/simple/{LEAF_NAME}": ("application/octet-stream", other),
    }
    with index(Network(pages, authority)) as host:
        variables = told("PIP_CERT", authority, project, index_url=f"{host}/simple")
        done = ran("install.py", project, {"PATH": beside(project), **variables})
    assert done.returncode != 0
    assert "hash" in done.stderr.lower()


def uv_wheel() -> tuple[str, bytes]:
    machine = {"amd64": "x86_64", "arm64": "aarch64"}.get(platform.machine().lower(), platform.machine())
    tag = "macosx_11_0_universal2" if sys.platform == "darwin" else f"manylinux_2_17_{machine}"
    script = "#!/bin/sh\necho 'uv 0.13.9 (of the test)'\n"
    return f"uv-0.13.9-py3-none-{tag}.whl", wheel("uv", {"uv-0.13.9.data/scripts/uv": script})


@pytest.fixture
def no_pip(tmp_path: Path) -> dict[str, str]:
    """A Python without venv, as Debian's."""
    (tmp_path / "without").mkdir()
    (tmp_path / "without" / "venv.py").write_text("raise SystemExit(1)\n", encoding="utf-8")
    return {"PYTHONPATH": str(tmp_path / "without")}


@pytest.mark.parametrize("written", ["json", "html"])
@pytest.mark.parametrize("variable", TOLD)
def test_uv_itself_comes_by_the_same_way(
    variable: str, written: str, authority: trustme.CA, project: Path, no_pip: dict[str, str]
) -> None:
    name, content = uv_wheel()
    listed = page("uv", f"../../{name}", content)
    if written == "html":
        digest = hashlib.sha256(content).hexdigest()
        listed = ("text/html", f'<a data-x="1" href="../../{name}#sha256={digest}">{name}</a>'.encode())
    pages = {"index/simple/uv/": listed, f"index/{name}": ("application/octet-stream", content)}
    network = Network(pages, authority)
    with index(network) as host:
        variables = told(variable, authority, project, index_url=f"{host}/simple")
        done = ran("uv.py", project, {**no_pip, **variables})
    assert (done.returncode, done.stdout) == (0, ".venv-uv/uv\n"), done.stderr
    assert set(network.asked) == set(pages)


def test_a_certificate_that_nobody_told_is_refused_in_one_line(
    authority: trustme.CA, project: Path, no_pip: dict[str, str]
) -> None:
    with index(Network({}, authority)) as host:
        asked = host.replace("https://", "https://moi:secret@")
        done = ran("uv.py", project, {**no_pip, "PIP_INDEX_URL": f"{asked}/simple"})
    assert done.returncode == 1
    assert "CERTIFICATE_VERIFY_FAILED" in done.stderr
    assert "install ca-certificates, or name the authority of your proxy in PIP_CERT" in done.stderr
    assert done.stderr.count("\n") == 1
    assert "secret" not in done.stderr


def test_the_builder_of_our_package_is_in_the_lock() -> None:
    """Isolated, the build would fetch whatever hatchling is the last one."""
    import tomllib  # noqa: PLC0415 this test alone reads the project

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    locked = {one["name"] for one in tomllib.loads((ROOT / "uv.lock").read_text(encoding="utf-8"))["package"]}
    assert project["project"]["name"] in project["tool"]["uv"]["no-build-isolation-package"]
    assert {*project["build-system"]["requires"]} <= {*project["dependency-groups"]["build"]}
    assert {"hatchling", "editables"} <= locked
