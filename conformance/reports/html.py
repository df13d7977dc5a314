"""`report.html`: one file that opens from disk without a network."""

import base64
import hashlib
import textwrap
from functools import cache
from pathlib import Path

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from conformance.kit import Json, Kit
from conformance.playing.outcome import Status
from conformance.reports.board import board
from conformance.reports.doubts import doubts
from conformance.reports.failures import Failures
from conformance.reports.hidden import hidden
from conformance.reports.labels import Labels
from conformance.reports.languages import FRENCH, Language, language
from conformance.reports.matrix import by_exchange, by_rule
from conformance.reports.mending import first_to_mend, parted
from conformance.reports.scenarios import Scenarios
from conformance.reports.since import changes
from conformance.reports.telling import STATUSES, clean
from conformance.reports.unsettled import unsettled
from conformance.reports.verdict import command, screen, walk
from conformance.running.timing import Occasion
from generator.languages.frames import frames


def html(kit: Kit, results: Json, transcript: Path, occasion: Occasion | None = None) -> str:
    """Write the report. All that it shows is escaped, and cleaned of what cannot be seen.

    Its headings are in the language that is asked for, or else in that of the kit; what the kit and the law
    say stays as it is.
    """
    scenarios = Scenarios(kit)
    words = language(occasion.lang if occasion is not None else FRENCH).of(scenarios.language)
    labels = Labels(kit, scenarios)
    made = environment()
    style, script = (made.get_template(name).render() for name in ("report.css", "report.js"))
    passed = [case for case in results["cases"] if case["status"] == Status.PASSED]
    broken = tuple(Failures(kit, scenarios, labels, words).rules(results, transcript))
    rules = tuple(by_rule(kit, scenarios, results))
    blocking, mends = parted(first_to_mend(broken), hidden(kit, results, labels, words))
    page = made.get_template("report.html").render(
        lang=words.code,
        law="" if words.is_french else Markup(' lang="fr"'),
        colon=words.colon,
        semicolon=" ;" if words.is_french else ";",
        say=words.say,
        count=words.count,
        glossary=words.glossary,
        name=_name(results["implementation"], words),
        screen=screen(kit, results, transcript, labels, words),
        results=results,
        statuses=STATUSES,
        rules=rules,
        board=board(rules, broken, tuple(kit.phases.values()), words),
        since=changes(kit, occasion.before if occasion is not None else None, results, words),
        exchanges=tuple(by_exchange(kit, labels, results)),
        broken=broken,
        blocking=blocking,
        first=[one for one in mends if one.condemns],
        advice=[one for one in mends if not one.condemns],
        waived=results.get("waived", ()),
        told={one.id for one in broken},
        reasons=unsettled(kit, scenarios, results, words),
        passed=passed,
        aside=[case for case in results["cases"] if "aside" in case],
        mentioned=[case for case in passed if case.get("mentions")],
        doubts=len(doubts(kit)),
        disclaimer=kit.disclaimer.removesuffix("."),
        command=command(results),
        walk=walk(results),
        hashes={"style": policy_hash(style), "script": policy_hash(script)},
    )
    told = frames(scenarios.language).page(page) if words.is_french else page
    return told.rstrip() + "\n"


def _name(implementation: Json, language: Language) -> str:
    """Name the implementation in a heading: in full, it stands in the facts."""
    words = (str(implementation[key]) for key in ("product", "version") if implementation.get(key))
    return textwrap.shorten(" ".join(words), 100, placeholder="…") or language.say("système sans nom")


@cache
def environment() -> Environment:
    """Give what writes pages: all is escaped, and cleaned of what cannot be seen."""
    return Environment(
        loader=PackageLoader("conformance.reports"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=lambda value: clean(value) if type(value) is str else value,
    )


def policy_hash(text: str) -> str:
    """Name a text for the page's own security policy: a script that is not ours does not run."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
