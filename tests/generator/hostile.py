"""Hostile files: what no text editor writes, made by code, with the codes that `check` must answer."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

TARGET = Path("spec/glossary/fps.yaml")


@dataclass(frozen=True)
class Hostile:
    """A way to spoil a specification, the codes expected of it, and where the first one points."""

    name: str
    spoil: Callable[[Path], None]
    codes: tuple[str, ...]
    place: str


def _bytes(content: bytes) -> Callable[[Path], None]:
    def spoil(root: Path) -> None:
        (root / TARGET).write_bytes(content)

    return spoil


def _edited(old: bytes, new: bytes) -> Callable[[Path], None]:
    def spoil(root: Path) -> None:
        content = (root / TARGET).read_bytes()
        assert old in content
        (root / TARGET).write_bytes(content.replace(old, new))

    return spoil


def _sparse(root: Path) -> None:
    with (root / TARGET).open("wb") as stream:
        stream.truncate(100 * 1024 * 1024)


def _dense(root: Path) -> None:
    (root / TARGET).write_bytes(b"- a\n" * (25 * 1024 * 1024))


def _link_out(root: Path) -> None:
    outside = root.parent / "outside.yaml"
    outside.write_text("id: fps\n")
    (root / TARGET).unlink()
    (root / TARGET).symlink_to(outside)


def _link_folder(root: Path) -> None:
    (root / "spec/glossary/loop").symlink_to(root / "spec")


def _pipe(root: Path) -> None:
    os.mkfifo(root / "spec/glossary/pipe.yaml")


def _laughs() -> bytes:
    lines = [b'l0: &l0 ["ha", "ha", "ha", "ha", "ha", "ha", "ha", "ha", "ha", "ha"]']
    for level in range(1, 10):
        names = b", ".join([b"*l%d" % (level - 1)] * 10)
        lines.append(b"l%d: &l%d [%s]" % (level, level, names))
    return b"\n".join(lines) + b"\n"


HOSTILE: tuple[Hostile, ...] = (
    Hostile("billion-laughs", _bytes(_laughs()), ("anchor",), "1:5"),
    Hostile("alias-of-nothing", _bytes(b"a: *nothing\n"), ("alias",), "1:4"),
    Hostile("python-tag", _bytes(b"a: !!python/object/apply:os.system [echo]\n"), ("tag",), "1:4"),
    Hostile("sparse-100-mb", _sparse, ("file-too-large",), "1:1"),
    Hostile("dense-100-mb", _dense, ("file-too-large",), "1:1"),
    Hostile("nul-byte", _edited(b"FPS\n", b"F\x00PS\n"), ("forbidden-character",), "4:11"),
    Hostile("nul-escape", _edited(b"FPS\n", b'"F\\0PS"\n'), ("forbidden-character",), "4:12"),
    Hostile("right-to-left", _edited(b"FPS\n", "F\u202ePS\n".encode()), ("forbidden-character",), "4:11"),
    Hostile("terminal-escape", _edited(b"FPS\n", b"F\x1b[31mPS\n"), ("forbidden-character",), "4:11"),
    Hostile("crlf", _edited(b"\n", b"\r\n"), ("carriage-return",), "1:68"),
    Hostile("byte-order-mark", _edited(b"# yaml", b"\xef\xbb\xbf# yaml"), ("byte-order-mark",), "1:1"),
    Hostile("latin-1", _edited("é".encode(), "é".encode("latin-1")), ("not-utf-8",), "5:57"),
    Hostile("utf-16", _bytes("id: fps\n".encode("utf-16")), ("not-utf-8",), "1:1"),
    Hostile("overlong-utf-8", _edited(b"FPS\n", b"F\xc0\x80PS\n"), ("not-utf-8",), "4:11"),
    Hostile("surrogate-escape", _edited(b"FPS\n", b'"\\ud800"\n'), ("yaml-syntax",), "4:13"),
    Hostile("link-out-of-the-folder", _link_out, ("symbolic-link",), "1:1"),
    Hostile("link-that-loops", _link_folder, ("symbolic-link",), "1:1"),
    Hostile("named-pipe", _pipe, ("not-a-file",), "1:1"),
    Hostile("deep-nesting", _bytes(b"[" * 100_000), ("too-deep",), "1:26"),
    Hostile("deep-mapping", _bytes(b"{a: " * 100_000), ("too-deep",), "1:101"),
    Hostile("huge-number", _edited(b"FPS\n", b"9" * 100_000 + b"\n"), ("long-number",), "4:10"),
    Hostile("infinite-number", _edited(b"FPS\n", b"1e999\n"), ("long-number",), "4:10"),
    Hostile("long-key", _bytes(b"a" * 100_000 + b": 1\n"), ("yaml-syntax",), "1:100001"),
    Hostile("empty", _bytes(b""), ("empty-file",), "1:1"),
    Hostile("only-a-comment", _bytes(b"# nothing\n"), ("empty-file",), "1:1"),
)
