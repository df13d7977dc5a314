"""What `sentences.yaml` holds of a language: keywords, patterns, dates, amounts, joining words."""

from typing import Annotated, Literal

from pydantic import Field

from generator.model.base import Datum

PatternRole = Literal["given", "when", "then"]
Order = Literal["<", "<=", ">", ">=", "!="]


class Keywords(Datum):
    """The keywords of Gherkin, as its own table of languages has them."""

    feature: str
    background: str
    rule: str
    outline: str
    scenario: str
    examples: str
    given: str
    when: str
    then: str
    and_: str


class Pattern(Datum):
    """A sentence with slots, written `{slot}`; a colon announces a table."""

    id: str
    role: PatternRole
    text: str
    does: str
    """What the runner does."""


class Dates(Datum):
    """How a day and an hour are written."""

    months: Annotated[tuple[str, ...], Field(min_length=12, max_length=12)]
    first: str
    """The first day of a month: « 1er »."""
    day: str
    """What comes before a day in a sentence, its space included: « le »."""
    at: str
    """Between a day and its hour, its spaces included."""
    hour: str
    minutes: str
    seconds: str
    pattern: str
    """A regular expression of the three forms of an hour."""


class Delays(Datum):
    """A day told from the one before it, and delays."""

    one: str
    """The number of a single unit, in letters: « un mois »."""
    same_day: str
    next_day: str
    later: str
    """After a number: « jours plus tard »."""
    after: str
    """After a number, before a day: « jours après le »."""
    again: str
    """Said before when, of what a line before says as it is: « une nouvelle fois »."""
    units: dict[str, tuple[str, str]]
    """How days, months and years are counted, one and several, by the letter of ISO 8601: D, M, Y."""


class Preposition(Datum):
    """A preposition, and what it becomes with the articles that it contracts with."""

    word: str
    contracted: tuple[tuple[str, str], ...] = ()

    def before(self, spoken: str) -> str:
        """Put it before what something is called: « du tribunal », « de l’ANTAI »."""
        for article, contraction in self.contracted:
            if spoken.startswith(article):
                return f"{contraction}{spoken.removeprefix(article)}"
        return f"{self.word}{spoken}"


class Clause(Datum):
    """What joins a clause to the words before it."""

    word: str
    elided: str
    vowels: str
    """The letters before which it is elided; empty where it never is."""
    pattern: str
    """A regular expression of its forms."""


class Amounts(Datum):
    """How a sum in cents is written."""

    thousands: str
    decimals: str
    sign: str


class Values(Datum):
    """What a table shows of values."""

    present: str
    absent: str
    affirmed: str
    denied: str
    attached: str
    unattached: str
    own_day: str
    """The day on which the very message leaves that bears it."""
    own_latest: str
    """That day at the latest."""
    that_day: str
    """The day of something else, told by its sentence."""


class Bounds(Datum):
    """What a table says of a value that is bounded, by the order."""

    dates: dict[Order, str]
    others: dict[Order, str]


class Typography(Datum):
    """The spaces that no line of a printed text breaks; each month has one before it as well."""

    thin_before: tuple[str, ...] = ()
    """What a narrow space stands before."""
    fixed_before: tuple[str, ...] = ()
    fixed_after: tuple[str, ...] = ()


class Short(Datum):
    """Where a situation may be cut that is too long for its table."""

    cuts: tuple[str, ...]
    """What a clause begins with: what comes before says enough."""


class Joins(Datum):
    """What joins what is told together."""

    or_else: str
    """Between two things either of which will do."""
    either: str
    """Between two states, or two values, either of which will do."""
    also: str
    noun: str
    """A regular expression of what a thing is named by: its article."""
    under: str
    """A convention: « en {} »."""
    when: str
    """Between what comes of something and what it comes of."""
    next: str
    """Between what happens and what happens after it."""
    apart: str
    """Between a title and its situation."""
    listed: str
    """Between two clauses of a list."""


class Rows(Datum):
    """The rows of a table that are not fields of the message."""

    sender: str
    receiver: str
    way: str
    unknown: str


class Heads(Datum):
    """The heads of the columns that no field gives."""

    case: str
    situation: str
    issue: str
    calendar: str
    again: str
    state: str
    flaw: str
    content: str
    way: str
    sender: str
    receiver: str
    at_latest: str
    response: tuple[str, ...]
    """Where the calendar moves around the limit of a response, in order."""
    transition: tuple[str, ...]
    date_of: str
    """A regular expression of what the head of a column of dates need not say."""
    complement: str
    """A regular expression of where a head may end whose table is too wide."""
