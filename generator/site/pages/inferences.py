"""What is inferred and what to ask: open questions, inferred arrows, unread texts, what is left out."""

from collections import Counter, defaultdict
from collections.abc import Iterator

from generator.artefacts.artefact import Artefact
from generator.artefacts.letters import letter_text
from generator.kit.flips import flipped
from generator.model.exchange import Step
from generator.model.legal_source import CitedText
from generator.model.provenance import Confidence
from generator.model.vocabulary import Doubt, Exclusion
from generator.reviewing.letters import Letter, letters
from generator.site.facets import facet
from generator.site.pages.guides import html_of
from generator.site.rendering import Page
from generator.site.site import Site

_ORDER: tuple[Confidence | None, ...] = ("low", "medium", "high", None)


def inferences(site: Site) -> Iterator[Artefact]:
    """Give the page of what is to settle, then a page a letter and a page a question."""
    specification = site.specification
    doubts = sorted(
        (entry.datum for entry in specification.entries(Doubt, "doubt")), key=lambda doubt: doubt.number
    )
    touched: dict[str, set[str]] = defaultdict(set)
    for rule in site.rules:
        for doubt in {*rule.datum.doubts, *rule.readings}:
            touched[doubt].add(rule.id)
    texts = [entry.datum for entry in specification.entries(CitedText, "source")]
    unread = [text for text in texts if text.reading.extent == "none" or text.reading.unread_clauses]
    crumbs = [("À trancher", "inferences.html")]
    written = letters(site.book)
    phases = [phase.id for phase in site.phases]
    phases_of = {
        doubt.id: sorted({site.book.rules[rule].datum.phase for rule in touched[doubt.id]})
        for doubt in doubts
    }
    page = Page(site, "inferences.html", "Ce qui reste à vérifier")
    yield page.render(
        "inferences.html",
        doubts=doubts,
        letters=[(letter.authority.label, letter_place(letter), letter) for letter in written],
        waiting=sum(doubt.status == "ouvert" for doubt in doubts),
        touched=touched,
        hanging=Counter(doubt for case in site.kit.cases for doubt in case.doubts),
        facets=(
            facet("a", "À demander à", (doubt.to_ask for doubt in doubts), site.actor),
            facet("etat", "État", ([doubt.status] for doubt in doubts), str),
            facet("phase", "Phase", (phases_of[doubt.id] for doubt in doubts), site.phase, phases),
        ),
        phases_of=phases_of,
        steps=sorted(specification.entries(Step, "step"), key=lambda entry: _fragility(entry.datum)),
        unread=unread,
        exclusions=[entry.datum for entry in specification.entries(Exclusion, "exclusion")],
    )
    for letter in written:
        place = letter_place(letter)
        page = Page(site, place, f"Lettre : {letter.authority.label}", crumbs)
        yield page.render("texte.html", body=html_of(letter_text(letter, specification)), marks=False)
    for doubt_ in doubts:
        page = Page(site, f"doutes/{doubt_.id}.html", f"{doubt_.number}, {doubt_.title}", crumbs)
        titles = {file.place: file.feature.title for file in site.kit.features}
        open_ = [
            {"id": id_, "place": site.home(case), "title": titles[site.home(case)]}
            for id_, case in site.kit.numbered
            if doubt_.id in case.doubts
        ]
        yield page.render("doute.html", doubt=doubt_, flipped=flipped(site.book, doubt_.id), open=open_)


def letter_place(letter: Letter) -> str:
    """Give the address of a letter to an authority."""
    return f"lettres/{letter.authority.id}.html"


def _fragility(step: Step) -> tuple[int, int]:
    ranks = sorted(_ORDER.index(party.confidence) for party in (step.sender, step.receiver))
    return ranks[0], ranks[1]
