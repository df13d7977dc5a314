"""What a machine says of its network to pip (certificates, proxy, index), told to uv and to Python too.

pip reads `PIP_*` and its configuration files, uv reads neither: behind a proxy that has a certificate of its
own, or with an index that is a company's, what works for pip would fail for uv.
"""

import base64
import configparser
import os
import ssl
import sys
import urllib.error
import urllib.parse
import urllib.request
from pathlib import Path

PUBLIC_INDEX = "https://pypi.org/simple"


def adopt() -> None:
    """Set the variables that Python, uv and npm read from those that pip reads; those already set stay."""
    told = _told_to_pip()
    certificates = (
        os.environ.get("SSL_CERT_FILE")
        or told.get("cert")
        or os.environ.get("REQUESTS_CA_BUNDLE")
        or os.environ.get("CURL_CA_BUNDLE")
    )
    if certificates:
        os.environ.setdefault("SSL_CERT_FILE", certificates)
        os.environ.setdefault("NODE_EXTRA_CA_CERTS", certificates)
    elif _has_system_certificates() and "UV_NATIVE_TLS" not in os.environ:
        os.environ.setdefault("UV_SYSTEM_CERTS", "1")
    if told.get("proxy"):
        for name in ("HTTPS_PROXY", "HTTP_PROXY"):
            if name not in os.environ and name.lower() not in os.environ:
                os.environ[name] = told["proxy"]
    chosen = os.environ.get("UV_DEFAULT_INDEX") or os.environ.get("UV_INDEX_URL") or told.get("index-url")
    if chosen:
        os.environ["UV_DEFAULT_INDEX"] = chosen


def index() -> str:
    """Give the address of the index of packages, once adopted."""
    return os.environ.get("UV_DEFAULT_INDEX", PUBLIC_INDEX).rstrip("/")


def fetched(url: str, accepted: str) -> bytes:
    """Fetch what an https address holds; raises OSError, which names the address without its password."""
    parts = urllib.parse.urlsplit(url)
    bare = parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl()
    if parts.scheme != "https":
        raise OSError(f"{bare} is not an https address")
    headers = {"Accept": accepted}
    if parts.username is not None:
        both = f"{urllib.parse.unquote(parts.username)}:{urllib.parse.unquote(parts.password or '')}"
        headers["Authorization"] = f"Basic {base64.b64encode(both.encode()).decode()}"
    request = urllib.request.Request(bare, headers=headers)  # noqa: S310 https only, above
    try:
        with urllib.request.urlopen(request, timeout=120) as answer:  # noqa: S310 idem
            return answer.read()
    except OSError as error:
        cause = getattr(error, "reason", None) or error
        if isinstance(cause, ssl.SSLCertVerificationError):
            cause = f"{cause}: install ca-certificates, or name the authority of your proxy in PIP_CERT"
        raise OSError(f"{bare}: {cause}") from None


def _told_to_pip() -> "dict[str, str]":
    """Give pip's options: those of its files, the nearest last, then those of the environment."""
    found = {}
    for file in _pip_files():
        parser = configparser.RawConfigParser()
        try:
            parser.read(file, encoding="utf-8")
        except (configparser.Error, UnicodeDecodeError) as error:
            sys.exit(f"{file} cannot be read: {error}")
        for section in ("global", "install"):
            if parser.has_section(section):
                found.update({name.replace("_", "-"): value for name, value in parser.items(section)})
    for name in ("cert", "proxy", "index-url"):
        value = os.environ.get(f"PIP_{name.replace('-', '_').upper()}")
        if value:
            found[name] = value
    return found


def _pip_files() -> "list[Path]":
    """Give where pip's files may be: https://pip.pypa.io/en/stable/topics/configuration/."""
    home = Path.home()
    chosen = os.environ.get("PIP_CONFIG_FILE")
    if chosen == os.devnull:
        return []
    if sys.platform == "darwin":
        wide = [Path("/Library/Application Support/pip/pip.conf")]
        own = [home / "Library/Application Support/pip/pip.conf", home / ".config/pip/pip.conf"]
    elif os.name == "nt":
        wide = [Path(os.environ.get("PROGRAMDATA", "C:/ProgramData")) / "pip/pip.ini"]
        own = [home / "pip/pip.ini", Path(os.environ.get("APPDATA", home)) / "pip/pip.ini"]
    else:
        folders = os.environ.get("XDG_CONFIG_DIRS") or "/etc/xdg"
        wide = [Path(folder) / "pip/pip.conf" for folder in reversed(folders.split(":"))]
        wide.append(Path("/etc/pip.conf"))
        own = [Path(os.environ.get("XDG_CONFIG_HOME") or home / ".config") / "pip/pip.conf"]
    own.insert(0, home / ".pip/pip.conf")
    return [*wide, *own, *([Path(chosen)] if chosen else [])]


def _has_system_certificates() -> bool:
    if sys.platform == "darwin" or os.name == "nt":
        return True
    places = ssl.get_default_verify_paths()
    return bool(places.cafile or (places.capath and any(Path(places.capath).iterdir())))
