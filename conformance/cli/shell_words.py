"""What a shell and the answers to it make of the word that is completed, where the two do not meet.

Bash breaks words at `@`, `:` and `=`: it gives `@niveau:rec` as four words, and puts what it is answered in
the place of the last one alone, with the `@` before it if there is one. The words are made whole again before
anybody reads them, and what of each answer stands on the line already is taken off. Between quotes bash cuts
nothing.

Zsh and fish put the answer in the place of the whole word: `--tags=` is put back before what answers `@niv`.
"""

import io
import os
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, redirect_stdout

COMPLETE = "_PARCMETRE_COMPLETE"
"""What the scripts of shells ask by: `complete_bash` in that of bash."""
_WORDS, _PLACE, _LINE = "COMP_WORDS", "COMP_CWORD", "_TYPER_COMPLETE_ARGS"
_BREAKS = re.compile("[=:@]+")
"""Words that bash makes of what breaks words, of what names of the kit and options hold."""
_GOES_ON = ("\\ ", "=", ":")
"""How a word ends that an `@` goes on: after any other, it begins the next one."""
_OPTION = re.compile(r"(?:^|.*\s)(--[a-z-]+=)\S*", re.DOTALL)
"""A line that ends in the value of an option, joined to it."""


_QUOTING = re.compile(r"""\\(.)|['"]""")
"""What is typed for a shell, and is no part of a word."""


@contextmanager
def completing() -> Iterator[None]:
    """Have what a shell asks read as it was typed, and answer what it puts in the place of what it holds."""
    asked = os.environ.get(COMPLETE), os.environ.get(_WORDS, ""), os.environ.get(_PLACE, "")
    joined = _OPTION.fullmatch(os.environ.get(_LINE, ""))
    match asked:
        case ("complete_bash", words, place) if place.isdecimal() and "\n" in words:
            made = whole(words.split("\n")[: int(place) + 1])
            stands = len(already(made[-1]))
            with _told({_WORDS: "\n".join(made), _PLACE: str(len(made) - 1)}) as said:
                yield
            sys.stdout.write("".join(f"{line[stands:]}\n" for line in said.getvalue().splitlines()))
        case ("complete_fish" | "complete_zsh" as shell, _, _) if joined is not None:
            with _told({}) as said:
                yield
            sys.stdout.write(_after(joined[1], said.getvalue(), shell))
        case _:
            yield


@contextmanager
def _told(changes: Mapping[str, str]) -> Iterator[io.StringIO]:
    """Keep what is written, under some changes of the environment."""
    before = {name: os.environ[name] for name in changes}
    os.environ.update(changes)
    said = io.StringIO()
    try:
        with redirect_stdout(said):
            yield said
    finally:
        os.environ.update(before)


def _after(option: str, said: str, shell: str) -> str:
    """Put an option back before each answer: zsh reads them between quotes, fish one a line."""
    if shell == "complete_fish":
        return "".join(f"{option}{line}\n" for line in said.splitlines() if line)
    return re.sub(r'(\(\(|\n)"', rf'\1"{option}', said)


def whole(words: Sequence[str]) -> list[str]:
    """Join what bash cut: what `=` and `:` part, and an `@` to what follows it."""
    found: list[str] = []
    before = ""
    for word in words:
        is_break = _BREAKS.fullmatch(word) is not None
        goes_on = before.endswith(_GOES_ON) if word.startswith("@") else is_break or before.endswith("\\ ")
        if found and word and (goes_on or _BREAKS.fullmatch(before)):
            found[-1] += word
        else:
            found.append(word)
        before = word
    return found


def already(word: str) -> str:
    """Give what bash leaves of the word on the line, before what it puts an answer in the place of."""
    if word.startswith("-"):
        word = word.partition("=")[2]  # the answers are to the value of the option alone
    if word.startswith(("'", '"')):
        return ""
    cut = max((found.end() for found in re.finditer("[=:@]", word)), default=0)
    if word[:cut].endswith("@"):
        cut -= 1
    return _QUOTING.sub(lambda found: found[1] or "", word[:cut])
