"""What the command line itself refuses, in the voice of the verbs: what is wrong, and what was meant."""

import re

import typer

from generator.problems import did_you_mean

USAGE: type[Exception] = typer.BadParameter.__bases__[0]
"""What typer raises where a verb, an option or a value is not one: it gives it no name of its own."""

_ALTERNATIVE = re.compile(r"'([^']*)' is not one of (.+?)\.?$")
_IN_PIECES = re.compile(r"unexpected extra arguments?(?:\(s\))? \((?:and|or|not) ")
"""What is left of a tag expression without quotes, which the shell cut at its spaces."""
_TAGS = '--tags "@phase:rapo and not @niveau:recommande"'
_PROPOSED = re.compile(r"\.? ?\(?(Did you mean|Possible options:) (.+?)[)?]*\??$")


def is_help(error: Exception) -> bool:
    """Tell whether it is no refusal but the help, asked for by no word at all."""
    return type(error).__name__ == "NoArgsIsHelpError"


def refusal(error: Exception) -> tuple[str, str]:
    """Give the message and the hint of what the command line refuses."""
    text = str(error.format_message()) if hasattr(error, "format_message") else str(error)
    text = " ".join(text.replace("Value error, ", "").split())  # choices stand one a line, after tabulations
    context = getattr(error, "ctx", None)
    hint = f"{context.command_path} --help" if context is not None else "parcmetre --help"
    if wrong := _ALTERNATIVE.search(text):
        hint = did_you_mean(wrong[1], re.findall(r"'([^']*)'", wrong[2])) or hint
    elif _IN_PIECES.search(text):
        hint = f"a tag expression of several words is between quotes, as in: {_TAGS}"
    elif proposed := _PROPOSED.search(text):
        text = text[: proposed.start()]
        hint = f"did you mean {_quoted(proposed[2])}?"
    text = text.rstrip(".")
    return f"{text[:1].lower()}{text[1:]}".replace("'", "`"), hint


def _quoted(names: str) -> str:
    return ", ".join(f"`{name}`" for name in re.findall(r"[\w-]+", names) if name != "or")
