"""One page a feature, to be read aloud: sentences, tables, where each comes from."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from markupsafe import Markup, escape

from generator.artefacts.artefact import Artefact
from generator.engine.derived import CONTENT, ROUTING, TRANSITION
from generator.kit.telling.feature_layout import Scenario, Step
from generator.kit.telling.features import FeatureFile
from generator.site.facts import BADGES
from generator.site.pages.case_list import JOURNEYS, case_list_place, roles
from generator.site.pages.lists import Group, Item
from generator.site.places import place, scenario_place
from generator.site.rendering import Page, sentence
from generator.site.site import Site
from generator.wording import CONSEQUENCES, RULE_KINDS

_SLOT = re.compile(r"<([^<>]+)>")
_DERIVED = {
    ROUTING: "acheminement",
    CONTENT: "contenu",
    TRANSITION: "cycle de vie",
    "parcours": "parcours",
}
_CONSEQUENCES = {str(key): words for key, words in CONSEQUENCES.items()}
_MARK = Markup('<span class="marque marque-{}"><span aria-hidden="true">{}</span> {}</span>')


@dataclass(frozen=True)
class Line:
    """A sentence as it is shown."""

    keyword: str
    kind: str
    html: Markup
    table: Sequence[Sequence[Markup]]


@dataclass(frozen=True)
class Cases:
    """The cases of one reason."""

    why: str
    law: str
    """The dates that the law deduces; empty where it is about none."""
    rows: Sequence[Sequence[str]]


@dataclass(frozen=True)
class Told:
    """A scenario as it is shown."""

    title: Markup
    tags: Sequence[Markup]
    steps: Sequence[Line]
    header: Sequence[str]
    """The columns, which every case of the scenario shares."""
    cases: Sequence[Cases]


@dataclass(frozen=True)
class Block:
    """A rule and its scenarios as they are shown."""

    statement: str
    scenarios: Sequence[Told]


def scenarios(site: Site) -> Iterator[Artefact]:
    """Give the list, then a page a feature."""
    yield _list(site)
    for file in site.kit.features:
        feature = file.feature
        page = Page(site, scenario_place(file.place), feature.title, [("Scénarios", "scenarios/index.html")])
        yield page.render(
            "scenario.html",
            feature=file,
            about=[text for text in feature.about if not text.startswith(_told_by_tags(page.site))],
            tags=tuple(_tags(page, feature.tags)),
            background=_lines(page.site, feature.background),
            rules=[
                Block(rule.statement, [_told(page, scenario) for scenario in rule.scenarios])
                for rule in feature.rules
            ],
        )


def _list(site: Site) -> Artefact:
    labels = {phase.id: phase.label for phase in site.phases} | {JOURNEYS: "Parcours"}
    groups = []
    for folder, label in labels.items():
        features = [feature for feature in site.kit.features if feature.folder == folder]
        written = [feature for feature in features if feature.family in site.book.rules]
        derived = [feature for feature in features if feature.family not in site.book.rules]
        for title, some in ((label, written), (f"{label}, cas déduits", derived)):
            if some:
                groups.append(Group(label if folder == JOURNEYS else title, [_item(one) for one in some]))
    page = Page(site, "scenarios/index.html", "Les scénarios")
    lead = (
        "Le jeu d’essai, en phrases qu’un expert peut lire à voix haute : d’abord ceux des règles écrites, "
        "puis ceux que l’on déduit de l’acheminement, du contenu des messages et du cycle de vie."
    )
    lists = [
        Item(f"Les cas du rôle {site.actor(role)}", case_list_place(role), "À filtrer et à trier.")
        for role in roles(site)
    ]
    groups.append(Group("Cas par cas", lists))
    return page.render("liste.html", lead=lead, groups=groups, picture="")


def _item(feature: FeatureFile) -> Item:
    return Item(feature.title, scenario_place(feature.place), side=f"{feature.size} cas")


def _told(page: Page, scenario: Scenario) -> Told:
    spoken = page.site.book.language
    place = f"<{spoken.heads.situation}>"
    title = scenario.title.replace(f"{spoken.joins.apart}{place}", "").replace(place, "…")
    header = ["n°", *scenario.columns[1:]]
    cases = [
        Cases(
            sentence(spoken.joins.listed.join((told.why, *told.notes))).removesuffix("."),
            sentence(told.law) if told.law else "",
            told.rows,
        )
        for told in scenario.examples
    ]
    shown = _slots(sentence(title).removesuffix("."))
    return Told(shown, tuple(_tags(page, scenario.tags)), _lines(page.site, scenario.steps), header, cases)


def _told_by_tags(site: Site) -> tuple[str, ...]:
    """Give what the lines begin with that tags tell better."""
    spoken = site.book.language
    return tuple(spoken.texts[key].partition("{")[0] for key in ("sources", "certainty"))


def _lines(site: Site, steps: Sequence[Step]) -> list[Line]:
    found, kind, keywords = [], "", site.book.language.keywords
    kinds = {keywords.given: "passe", keywords.when: "quand", keywords.then: "alors"}
    for step in steps:
        kind = kinds.get(step.keyword, kind)
        table = [[_slots(cell) for cell in row] for row in step.table]
        found.append(Line(step.keyword, kind, _slots(step.text), table))
    return found


def _slots(text: str) -> Markup:
    """Show what changes from case to case as the name of its column."""
    parts = _SLOT.split(text)
    return Markup("").join(
        Markup("<var>{}</var>").format(part) if index % 2 else escape(part)
        for index, part in enumerate(parts)
    )


def _tags(page: Page, tags: Sequence[str]) -> Iterator[Markup]:  # noqa: C901 one case a tag
    sources: list[Markup] = []
    for tag in tags:
        kind, _, value = tag.partition(":")
        match kind:
            case "regle":
                yield _rule(page, value)
            case "phase" if value != JOURNEYS:
                yield page.link("phase", value)
            case "role":
                yield Markup("Rôle éprouvé : {}").format(page.link("actor", value))
            case "doute":
                yield Markup("À trancher : {}").format(page.link("doubt", value))
            case "genre":
                yield Markup("Genre : {}").format(RULE_KINDS.get(value) or _DERIVED.get(value, value))
            case "consequence":
                yield Markup("{}").format(sentence(_CONSEQUENCES[value]).removesuffix("."))
            case "certitude":
                mark = {str(key): badge for key, badge in BADGES.items()}[value]
                yield _MARK.format(value, mark.shape, mark.word)
            case "source":
                sources.append(page.link("source", value, page.site.short_source(value)))
            case _:
                continue
    if sources:
        yield Markup("Droit : {}").format(Markup(", ").join(sources))


def _rule(page: Page, value: str) -> Markup:
    if value in page.site.book.rules:
        return Markup("Règle : {}").format(page.link("rule", value))
    kind, _, about = value.partition("-")
    if kind in (ROUTING, CONTENT):
        return Markup("Échange : {}").format(page.event(about))
    if kind == TRANSITION:
        return Markup("Événement : {}").format(page.link("event", about))
    if place("journey", about) is not None and about in page.site.specification.by_kind.get("journey", {}):
        return Markup("Parcours : {}").format(page.link("journey", about))
    return Markup("{}").format(about)
