"""A reference in whose source some words are replaced: what a programmer would have written instead."""

import importlib
import importlib.util
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import ModuleType
from typing import Any

import msgspec

import conformance.reference

PACKAGE = "conformance.reference"
_SHARED = frozenset({f"{PACKAGE}.mail", f"{PACKAGE}.refusing"})
"""What keeps schemas that were read, and the exception that all raise: never edited, never read again."""
FOLDER = Path(conformance.reference.__file__ or "").parent


class Edit(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words of a reference that are replaced."""

    file: str
    """The module, as `antai_titres`."""
    old: str
    """What stands there once."""
    new: str


class Seeded(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A fault, or a lawful way, put into a reference by hand."""

    role: str
    does: str
    """What the system does, in French."""
    edits: tuple[Edit, ...]
    dies: str = ""
    """Of a fault: the case that it fails; before it, those that must have been played."""
    because: str = ""
    """Of a fault that no case fails: why."""


class EditError(ValueError):
    """Words to replace that do not stand once in the reference."""


@cache
def seeded(name: str) -> Mapping[str, Seeded]:
    """Give those of a file of this folder, `faults` or `ways`."""
    content = Path(__file__).with_name(f"{name}.yaml").read_bytes()
    return msgspec.yaml.decode(content, type=dict[str, Seeded])


def edited(one: Seeded) -> Callable[[], Any]:
    """Give what makes the edited reference; raises EditError."""
    sources = {f"{PACKAGE}.{path.stem}": path.read_text("utf-8") for path in FOLDER.glob("*.py")}
    for edit in one.edits:
        module = f"{PACKAGE}.{edit.file}"
        if module in _SHARED or sources.get(module, "").count(edit.old) != 1:
            raise EditError(f"`{edit.old}` does not stand once in {edit.file}.py")
        sources[module] = sources[module].replace(edit.old, edit.new)
    with _read_from(sources):
        role = importlib.import_module(f"{PACKAGE}.{one.role}")
    made: Callable[[], Any] = role.make
    return made


class _Edited(MetaPathFinder, Loader):
    def __init__(self, sources: Mapping[str, str]) -> None:
        self._sources = sources

    def find_spec(self, fullname: str, path: object, target: object = None) -> ModuleSpec | None:
        if fullname not in self._sources:
            return None
        return importlib.util.spec_from_loader(fullname, self)

    def exec_module(self, module: ModuleType) -> None:
        exec(compile(self._sources[module.__name__], module.__name__, "exec"), module.__dict__)  # noqa: S102


@contextmanager
def _read_from(sources: Mapping[str, str]) -> Iterator[None]:
    """Have the references read anew from their edited sources, then put the sound ones back."""
    importlib.import_module(f"{PACKAGE}.mail")
    own = {name: one for name, one in sys.modules.items() if name in sources and name not in _SHARED}
    finder = _Edited(sources)
    for name in own:
        del sys.modules[name]
    sys.meta_path.insert(0, finder)
    try:
        yield
    finally:
        sys.meta_path.remove(finder)
        package = sys.modules[PACKAGE]
        for name in sources.keys() - _SHARED:
            sys.modules.pop(name, None)
            vars(package).pop(name.rpartition(".")[2], None)  # an import tells the package too
        sys.modules.update(own)
        vars(package).update({name.rpartition(".")[2]: one for name, one in own.items() if name != PACKAGE})
