"""From cases to Gherkin: cases of one shape share a scenario outline, and each reason has its table."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.scenarios.case import Case
from generator.scenarios.french import que
from generator.scenarios.phrasing import Line, Part, Slot

CASE, SITUATION = "cas", "situation"


@dataclass(frozen=True)
class Phrased:
    """A case with its id and its sentences."""

    id: str
    case: Case
    lines: tuple[Line, ...]
    doubts: tuple[str, ...]
    """The numbers of the open questions on which it depends."""


@dataclass(frozen=True)
class Rule:
    """A rule of a feature: what it says, and its cases."""

    statement: str
    cases: tuple[Phrased, ...]


@dataclass(frozen=True)
class Feature:
    """A feature file."""

    title: str
    tags: tuple[str, ...]
    description: tuple[str, ...]
    rules: tuple[Rule, ...]


Place = tuple[int, str, int]
"""A slot of an outline: its line, `text` or `table`, its place there."""


@dataclass(frozen=True)
class Outline:
    """Cases of one shape: the sentences that they share, and the column of each value that varies."""

    group: Sequence[Phrased]
    skipped: int
    """Sentences that the background tells."""
    columns: Mapping[Place, str]

    @property
    def lines(self) -> tuple[Line, ...]:
        """The sentences of the outline."""
        return self.group[0].lines[self.skipped :]

    @property
    def title(self) -> str:
        """Say what comes of it."""
        if self.group[0].case.kind == "parcours":
            return "la vie du dossier"
        lines = self.lines
        outcomes = [
            number
            for number, line in enumerate(lines)
            if line.role == "then" and line.pattern != "rien-d-autre"
        ]
        telling = [number for number in outcomes if lines[number].pattern not in ("accepte", "etat")]
        chosen = (telling or outcomes or [len(lines) - 1])[-1]
        return lines[chosen].says or "".join(
            "…" if (chosen, "text", index) in self.columns else part if isinstance(part, str) else part.text
            for index, part in enumerate(lines[chosen].parts)
        )


def text(feature: Feature) -> str:
    """Write a feature file."""
    return "\n".join(_feature(feature)).rstrip() + "\n"


def _feature(feature: Feature) -> Iterator[str]:
    yield "# language: fr"
    yield "# Fichier généré par `parcmetre build features` : ne pas le modifier à la main."
    yield " ".join(f"@{tag}" for tag in feature.tags)
    yield f"Fonctionnalité: {feature.title}"
    yield ""
    for line in feature.description:
        yield f"  {line}"
    cases = [phrased for rule in feature.rules for phrased in rule.cases]
    common = _common(cases)
    if common:
        yield ""
        yield "  Contexte:"
        yield from _sentences(common, {}, "    ")
    taken: set[str] = set()
    for rule in feature.rules:
        yield ""
        yield f"  Règle: {rule.statement}"
        for group in _groups(rule.cases, len(common)):
            outline = Outline(group, len(common), _columns(group, len(common)))
            name = _unique(outline, taken)
            yield ""
            yield from _outline(outline, name, _own_tags(group[0], feature.tags))


def _common(cases: Sequence[Phrased]) -> tuple[Line, ...]:
    """Give the sentences by which every case begins, word for word."""
    first = cases[0].lines
    size = 0
    for line in first:
        if line.role != "given" or any(len(one.lines) <= size or one.lines[size] != line for one in cases):
            break
        size += 1
    return first[:size]


def _shape(phrased: Phrased, skipped: int) -> object:
    """Give what cases of one outline share: the sentences, whatever their values."""
    return (
        tuple(
            (
                line.role,
                line.pattern,
                tuple(map(_head, line.parts)),
                tuple((_head(a), _head(b)) for a, b in line.table),
            )
            for line in phrased.lines[skipped:]
        ),
        phrased.case.role,
        phrased.case.rule,
        phrased.case.doubts,
    )


def _head(part: Part) -> object:
    return ("slot", part.head) if isinstance(part, Slot) else part


def _groups(cases: Sequence[Phrased], skipped: int) -> list[list[Phrased]]:
    found: dict[object, list[Phrased]] = {}
    for phrased in cases:
        found.setdefault(_shape(phrased, skipped), []).append(phrased)
    return list(found.values())


def _own_tags(phrased: Phrased, shared: Sequence[str]) -> list[str]:
    case = phrased.case
    tags = [f"regle:{case.rule.replace(':', '-')}", f"role:{case.role}", f"niveau:{case.level}"]
    tags += [f"consequence:{case.consequence}"] if case.consequence else []
    tags += [f"source:{source}" for source in case.sources]
    tags.append(f"certitude:{case.certainty}")
    tags += [f"doute:{doubt}" for doubt in phrased.doubts]
    return [tag for tag in tags if tag not in shared]


def _unique(outline: Outline, taken: set[str]) -> str:
    """Give an outline a name of its own: some runners keep only the last scenario of a name."""
    title, case = outline.title, outline.group[0].case
    situation = _cell(case.title) if len(outline.group) == 1 else f"<{SITUATION}>"
    done = next((line for line in reversed(outline.lines) if line.pattern == "arrive"), None)
    what = f"{title} quand {str(done.parts[0]).removesuffix(' le ')}" if done is not None else title
    where = "".join(part if isinstance(part, str) else part.text for part in outline.group[0].lines[0].parts)
    heads = [title, what, f"{title} {where.removeprefix('une collectivité ')}", f"{title}, {case.why}"]
    heads += [f"{title}, {case.why} ({number})" for number in range(2, len(taken) + 3)]
    name = next(name for head in heads if (name := f"{head} : {situation}") not in taken)
    taken.add(name)
    return name


def _outline(outline: Outline, name: str, tags: Sequence[str]) -> Iterator[str]:
    group, skipped, columns = outline.group, outline.skipped, outline.columns
    if tags:
        yield "    " + " ".join(f"@{tag}" for tag in tags)
    yield f"    Plan du scénario: {name}"
    yield from _sentences(outline.lines, columns, "      ")
    heads = (CASE, SITUATION, *dict.fromkeys(name for _, name in sorted(columns.items())))
    reasons = dict.fromkeys(phrased.case.why for phrased in group)
    widths: list[int] = []
    tables = []
    for why in reasons:
        found = [_row(one, skipped, columns) for one in group if one.case.why == why]
        tables.append((why, [[row[head] for head in heads] for row in found]))
    for index, head in enumerate(heads):
        widths.append(max(len(head), *(len(row[index]) for _, rows in tables for row in rows)))
    for why, rows in tables:
        yield ""
        yield f"      # pourquoi : {why}"
        yield "      Exemples:"
        for row in (list(heads), *rows):
            cells = " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))
            yield f"        | {cells} |"


def _slots(lines: Sequence[Line]) -> Iterator[tuple[Place, Slot]]:
    for number, line in enumerate(lines):
        for index, part in enumerate(line.parts):
            if isinstance(part, Slot):
                yield (number, "text", index), part
        for index, part in enumerate(part for row in line.table for part in row):
            if isinstance(part, Slot):
                yield (number, "table", index), part


def _columns(group: Sequence[Phrased], skipped: int) -> Mapping[Place, str]:
    """Name the column of each slot that varies; slots that always vary together share one."""
    values: dict[Place, list[str]] = {}
    heads: dict[Place, str] = {}
    for phrased in group:
        for place, slot in _slots(phrased.lines[skipped:]):
            values.setdefault(place, []).append(slot.text)
            heads[place] = slot.head
    named: dict[tuple[str, ...], str] = {}
    columns: dict[Place, str] = {}
    # The head of a table's row says more than the name of an event: it names the column that they share.
    for place, texts in sorted(values.items(), key=lambda item: item[0][1] != "table"):
        if len(set(texts)) == 1:
            continue
        key = tuple(texts)
        if key not in named:
            taken = set(named.values()) | {CASE, SITUATION}
            head, number = heads[place], 2
            while head in taken:
                head, number = f"{heads[place]} {number}", number + 1
            named[key] = head
        columns[place] = named[key]
    return columns


def _row(phrased: Phrased, skipped: int, columns: Mapping[Place, str]) -> Mapping[str, str]:
    found = {CASE: phrased.id, SITUATION: _cell(phrased.case.title)}
    for place, slot in _slots(phrased.lines[skipped:]):
        if place in columns:
            found[columns[place]] = _cell(slot.text)
    return found


def _cell(text: str) -> str:
    return (
        text.replace("\\", "\\\\").replace("|", "\\|").replace("\n", " ").replace("<", "‹").replace(">", "›")
    )


def _sentences(lines: Sequence[Line], columns: Mapping[Place, str], indent: str) -> Iterator[str]:
    previous = ""
    for number, line in enumerate(lines):
        sentence = "".join(
            _part(part, columns.get((number, "text", index))) for index, part in enumerate(line.parts)
        )
        keyword = _keyword(line, previous, sentence)
        colon = " :" if line.table else ""
        yield f"{indent}{keyword}{sentence}{colon}"
        previous = line.role
        cells = [
            _part(part, columns.get((number, "table", index)), cell=True)
            for index, part in enumerate(part for row in line.table for part in row)
        ]
        rows = list(zip(cells[::2], cells[1::2], strict=True))
        left = max((len(label) for label, _ in rows), default=0)
        right = max((len(value) for _, value in rows), default=0)
        for label, value in rows:
            yield f"{indent}  | {label.ljust(left)} | {value.ljust(right)} |"


def _part(part: Part, column: str | None, *, cell: bool = False) -> str:
    if column is not None:
        return f"<{column}>"
    words = part if isinstance(part, str) else part.text
    return _cell(words) if cell else words


def _keyword(line: Line, previous: str, sentence: str) -> str:
    if line.role == "given":
        clause = line.pattern in ("passe", "droit")
        word = "Et " if previous == "given" else "Étant donné "
        return word + (que(sentence) if clause else "")
    if previous == line.role:
        return "Et "
    return "Quand " if line.role == "when" else "Alors "


@dataclass(frozen=True)
class Sentence:
    """A sentence as it is read, keyword included, and the rows of its table."""

    text: str
    rows: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Shown:
    """Cases of one shape as a page shows them: the sentences once, `‹head›` standing for what varies."""

    title: str
    sentences: tuple[Sentence, ...]
    heads: tuple[str, ...]
    rows: tuple[tuple[Phrased, tuple[str, ...]], ...]
    """Each case, with what it puts in the place of each head."""


def shown(cases: Sequence[Phrased]) -> Iterator[Shown]:
    """Show cases to a reader, those of one shape together."""
    for group in _groups(cases, 0):
        columns = _columns(group, 0)
        outline = Outline(group, 0, columns)
        heads = tuple(dict.fromkeys(name for _, name in sorted(columns.items())))
        rows = []
        for phrased in group:
            found = {columns[place]: slot.text for place, slot in _slots(phrased.lines) if place in columns}
            rows.append((phrased, tuple(found[head] for head in heads)))
        yield Shown(outline.title, tuple(_shown(outline)), heads, tuple(rows))


def _shown(outline: Outline) -> Iterator[Sentence]:
    previous = ""
    for number, line in enumerate(outline.lines):
        text = "".join(
            _marked(part, outline.columns.get((number, "text", index)))
            for index, part in enumerate(line.parts)
        )
        cells = [
            _marked(part, outline.columns.get((number, "table", index)))
            for index, part in enumerate(part for row in line.table for part in row)
        ]
        keyword = _keyword(line, previous, text)
        previous = line.role
        yield Sentence(f"{keyword}{text}", tuple(zip(cells[::2], cells[1::2], strict=True)))


def _marked(part: Part, column: str | None) -> str:
    if column is not None:
        return f"‹{column}›"
    return part if isinstance(part, str) else part.text
