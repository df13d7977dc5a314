"""Everything has its page, every link leads somewhere, every page is sound HTML that anybody can walk."""

import re
from functools import cache
from html import unescape
from itertools import pairwise
from posixpath import dirname, join, normpath

import pytest

from generator.site.places import FOLDERS, place
from tests.generator.engine.build import specification
from tests.generator.site.build import XHTML, files, html, site, tree

SAMPLE = (
    "index.html",
    "acteurs/antai.html",
    "phases/rapo.html",
    "echanges/rapo.html",
    "messages/rapo-depot.html",
    "regles/index.html",
    "regles/rapo-delai.html",
    "termes/rapo.html",
    "sources/cartographies.html",
    "sources/cgct-l2333-87.html",
    "parcours/rapo-tardif.html",
    "cartes/globale.html",
    "cycle-de-vie.html",
    "scenarios/index.html",
    "scenarios/cas-dgfip.html",
    "scenarios/rapo/rapo-delai.html",
    "couverture.html",
    "inferences.html",
    "doutes/d-02-mois-et-jours-non-ouvres.html",
    "dictionnaire.html",
    "parametres.html",
    "guides.html",
    "guide-expert.html",
    "guide-editeur.html",
    "guide-audit.html",
    "protocole.html",
    "libertes.html",
    "telechargements.html",
    "changelog.html",
    "changements/index.html",
    "couverture-echanges.html",
    "editor-guide.html",
    "plan.html",
)
"""A page of each kind."""
_TARGET = re.compile(r'(?:href|src|action)="([^"]*)"')
_ID = re.compile(r' id="([^"]+)"')


@cache
def ids(path: str) -> frozenset[str]:
    return frozenset(_ID.findall(html()[path]))


@pytest.mark.parametrize("kind", sorted(FOLDERS))
def test_everything_has_its_page(kind: str) -> None:
    for id_ in specification().ids(kind):
        assert place(kind, id_) in files(), (kind, id_)


def test_each_feature_has_its_page_and_each_case_its_anchor() -> None:
    for feature in site().kit.features:
        path = f"scenarios/{feature.place}.html"
        assert path in files()
        assert {id_ for id_, _ in site().kit.of(feature.family)} & ids(path) or not feature.size


def test_every_case_of_the_kit_is_on_a_page() -> None:
    cases = {id_ for id_, _ in site().kit.numbered}
    shown = {anchor for path in html() if path.startswith("scenarios/") for anchor in ids(path)}
    assert len(cases) > 1_000
    assert cases - shown == set()


def test_every_link_and_anchor_leads_somewhere() -> None:
    lost = []
    for path, text in html().items():
        for target in set(_TARGET.findall(text)):
            address, _, anchor = unescape(target).partition("#")
            if target.startswith(("https://", "data:")):
                continue
            found = normpath(join(dirname(path), address)) if address else path
            if found not in files() or (anchor and found in html() and anchor not in ids(found)):
                lost.append((path, target))
    assert lost == []


def test_no_page_is_an_orphan() -> None:
    linked = {
        normpath(join(dirname(path), unescape(target).partition("#")[0]))
        for path, text in html().items()
        for target in _TARGET.findall(text)
    }
    assert set(html()) - linked == set()


def test_nothing_is_loaded_from_elsewhere() -> None:
    for path, text in files().items():
        if path.startswith("telechargements/"):
            continue
        loaded = re.findall(r'<(?:script|link|img|iframe|source|object)[^>]*(?:src|href)="([^"]*)"', text)
        assert [one for one in loaded if "//" in one] == [], path
        if path.startswith("assets/"):
            # The comments of the library that others wrote cite where its methods are described.
            code = re.sub(r"/\*.*?\*/|// .*", "", text, flags=re.DOTALL) if "minisearch" in path else text
            assert re.findall(r"url\(|@import|fetch\(|XMLHttpRequest|https?://", code) == [], path


def test_each_rule_says_first_what_a_system_must_do_and_each_of_its_cases_what_must_follow() -> None:
    for rule in site().rules:
        text = html()[f"regles/{rule.id}.html"]
        assert text.index("Ce que votre système doit faire") < text.index("Le droit</h2>"), rule.id
        assert "<dt>Qui</dt>" in text, rule.id
        assert "<dt>Sinon</dt>" in text, rule.id
        cases = text.partition("Ce qui doit suivre</th>")[2].partition("</table>")[0]
        assert "<td></td>" not in cases, rule.id
        assert cases.count("<tr>") == min(12, len(site().kit.of(rule.id))), rule.id


def test_a_delay_is_drawn_by_the_days_of_a_case() -> None:
    text = html()["regles/rapo-delai.html"].replace("\u00a0", " ")
    assert "le 13 janvier 2025 ; échéance le 13 février 2025 ou le 14 février 2025" in text.replace(
        "\u202f", " "
    )


def test_each_deadline_has_its_time_line() -> None:
    """By a case, else by an example: of sixteen, nine had none."""
    deadlines = [rule.id for rule in site().rules if rule.datum.kind == "deadline"]
    assert [id_ for id_ in deadlines if '<figure class="delai">' not in html()[f"regles/{id_}.html"]] == []
    told = html()["regles/titre-prescription.html"].replace("\u00a0", " ").replace("\u202f", " ")
    assert "le 14 mai 2025 ; échéance le 14 mai 2029, dans un exemple de la règle" in told


def test_a_step_leads_to_the_rules_that_speak_of_it() -> None:
    step = html()["echanges/rapo.html"].partition('id="depot"')[2].partition("</section>")[0]
    assert 'href="../regles/rapo-delai.html"' in step


def test_ids_are_unique_in_a_page() -> None:
    for path, text in html().items():
        found = _ID.findall(text)
        assert sorted(found) == sorted(set(found)), path


@pytest.mark.parametrize("path", SAMPLE)
def test_the_html_is_sound(path: str) -> None:
    tree(path)


@pytest.mark.parametrize("path", SAMPLE)
def test_landmarks_headings_and_tables(path: str) -> None:
    root = tree(path)
    for landmark in ("header", "main", "footer"):
        assert len(list(root.iter(f"{XHTML}{landmark}"))) == 1
    assert root.get("lang") == "fr"
    main = next(root.iter(f"{XHTML}main"))
    levels = [
        int(one.tag[-1]) for one in main.iter() if re.fullmatch(rf"{re.escape(XHTML)}h[1-6]", str(one.tag))
    ]
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels)), levels
    for table in main.iter(f"{XHTML}table"):
        headers = list(table.iter(f"{XHTML}th"))
        assert headers
        assert all(header.get("scope") in {"col", "row", "rowgroup"} for header in headers)


@pytest.mark.parametrize("path", SAMPLE)
def test_each_page_and_each_picture_says_what_it_is_not(path: str) -> None:
    text = html()[path]
    notice = "ni l’ANTAI, ni le tribunal du stationnement payant, ni la DGFiP ne l’ont validée"
    assert text.count(notice) == 1 + text.count("<figcaption>")
    assert re.search(r"\d+ vérifications en attente", text)


def test_pages_are_small() -> None:
    sizes = {path: len(text.encode()) for path, text in html().items()}
    # A tenth is left, so that a few more rules or cases need no other page.
    assert {path: size for path, size in sizes.items() if size > 290_000} == {}
    assert sorted(sizes.values())[len(sizes) // 2] < 20_000


def test_no_page_shows_a_formula_an_id_or_a_missing_value() -> None:
    for path in SAMPLE:
        text = re.sub(r"<pre.*?</pre>|<code.*?</code>|<[^>]*>", " ", html()[path], flags=re.DOTALL)
        if path not in {"changelog.html", "protocole.html", "protocol.html"}:
            assert re.findall(r"\b(?:None|True|False|undefined|Markup)\b", text) == [], path
            assert re.findall(r"\b(?:date_legale|parametre|fait)\.[a-z_]+", text) == [], path


def test_no_page_tells_its_reader_how_its_file_is_made() -> None:
    for path, text in html().items():
        bare = re.sub(r"<pre.*?</pre>|<code.*?</code>", " ", text, flags=re.DOTALL)
        assert "généré par" not in text, path
        assert "`" not in bare.partition("<main")[2], f"{path}: Markdown is shown as it is written"
        assert re.findall(r"<a [^>]*>(?:<code>)?[^<]*\.md(?:</code>)?</a>", text) == [], (
            f"{path}: a link named by a file"
        )


def test_the_page_of_the_protocol_is_told_in_its_language() -> None:
    main = html()["protocole.html"].partition("<main")[2].partition("</main")[0]
    assert 'lang="en"' not in main
    assert "Se présenter" in main
    assert "Introduce oneself" in html()["protocol.html"]


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ("echanges/index.html", r'<th scope="row"><a href="[^"]*">([^<]*)</a>(.*?)</tr>'),
        ("plan.html", r'<li><a href="[^"]*echanges/[^"]*">([^<]*)</a>(.*?)</li>'),
    ],
)
def test_exchanges_of_the_same_words_are_told_apart_by_their_numbers(path: str, line: str) -> None:
    lines = re.findall(line, html()[path], re.DOTALL)
    same = [
        (name, after.partition("<p>")[0])
        for name, after in lines
        if [one for one, _ in lines].count(name) > 1
    ]
    assert same
    assert len({*same}) == len(same)
    assert all("n°" in unescape(after) for _, after in same)


def test_labels_of_the_same_words_lead_each_to_its_own_exchange() -> None:
    svg = html()["cartes/ccsp.html"].partition("</figure>")[0]
    found = re.findall(
        r'<a href="([^"]*)" data-phase="[^"]*" aria-label="C Information sur annulation ([^"]*)"', svg
    )
    assert [(place.rpartition("/")[2], words.rpartition(", ")[2]) for place, words in found] == [
        ("information-annulation-te.html", "de SI CCSP vers SI ANTAI"),
        ("recours-collectivite.html", "de SI CCSP vers SI Collectivité"),
    ]


def test_a_map_tells_the_arrow_of_each_other_reading() -> None:
    for name in ("antai", "ccsp", "globale"):
        table = html()[f"cartes/{name}.html"].partition('<table class="fleches">')[2].partition("</table>")[0]
        others = re.findall(r"<p>(.*?)</p>", table)
        assert others
        assert [one for one in others if " → " not in one.partition(" :")[0].replace("\u00a0", " ")] == []


def test_the_first_page_says_for_whom_it_is_before_the_map() -> None:
    text = files()["index.html"]
    assert text.index("Vous venez pour") < text.index('id="carte-globale"')


def test_no_heading_shows_how_a_scenario_marks_what_varies() -> None:
    """« <envoi> » stood in titles and in contents."""
    marked = re.compile(r"<h[1-3][^>]*>[^\n]*&lt;|<li[^>]*><a href=\"#[^>]*>[^<]*&lt;")
    assert [path for path, text in html().items() if marked.search(text)] == []
    assert [path for path, text in html().items() if re.search(r'="[^"]*(?:<|&lt;)var', text)] == []


def test_what_has_no_page_says_what_it_is() -> None:
    """« Usager, Usager » were an actor and the box that it is drawn in."""
    assert "</a>, écosystème Usager" in files()["sources/cartographies.html"]


def test_an_open_question_groups_its_cases_by_what_tells_them() -> None:
    text = files()["doutes/d-02-mois-et-jours-non-ouvres.html"]
    rest = text[text.index("sans issue certaine tant que la question est ouverte") :]
    assert "rapo-delai.02</a>" not in rest
    assert '#rapo-delai.02">02</a>' in rest


def test_what_is_done_is_not_told_as_sent() -> None:
    """« Envoi : Engagement des poursuites »: a decision is sent to nobody."""
    done = html()["regles/poursuites-apres-titre.html"]
    assert "Acte\u00a0: <a" in done
    assert "Envoi :" not in done
    assert "ou fait, ce qu’il ne devait pas." in done
    assert "Envoi\u00a0: <a" in html()["regles/te-majoration.html"]


def test_an_article_is_read_where_the_state_publishes_it() -> None:
    page = html()["sources/crpa-l112-14.html"]
    assert 'href="https://www.legifrance.gouv.fr/' in page
    assert "Légifrance, par son numéro" in page
    assert "legifrance" not in html()["sources/fps-stationnement-fr.html"]
