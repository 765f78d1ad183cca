"""The words and small records of answers: what is said of a thing, without the thing.

They are plain Python, so that they can be compared, printed, pickled and matched.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import Any, Iterator, Optional, Tuple

__all__ = [
    "Choice",
    "Compliance",
    "Country",
    "Diagnostic",
    "Dispute",
    "Effect",
    "Error",
    "Fact",
    "Figure",
    "GateState",
    "Goal",
    "Holds",
    "NextQuestion",
    "RulebookError",
    "Step",
    "Value",
    "Verdict",
    "Way",
    "Ways",
]


class _Word(str, enum.Enum):
    """A word of a closed list: it is a ``str``, and equal to the plain word."""

    def __str__(self) -> str:
        return str(self.value)

    def __format__(self, spec: str) -> str:
        return format(str(self.value), spec)


class Verdict(_Word):
    """What comes out. Verdicts have an order: ``not_directly < via_workaround < theoretically_possible``."""

    NOT_DIRECTLY = "not_directly"
    VIA_WORKAROUND = "via_workaround"
    THEORETICALLY_POSSIBLE = "theoretically_possible"

    @property
    def rank(self) -> int:
        """0 for the worst, 2 for the best."""
        return _RANKS[self.value]

    def _other(self, other: object) -> Optional[int]:
        if not isinstance(other, str):
            return None
        rank = _RANKS.get(str(other))
        if rank is None:
            # A plain word would be compared letter by letter, which means nothing here.
            raise TypeError(f"`{other}` is no verdict; it is one of {', '.join(_RANKS)}")
        return rank

    def __lt__(self, other: object) -> Any:
        rank = self._other(other)
        return NotImplemented if rank is None else self.rank < rank

    def __le__(self, other: object) -> Any:
        rank = self._other(other)
        return NotImplemented if rank is None else self.rank <= rank

    def __gt__(self, other: object) -> Any:
        rank = self._other(other)
        return NotImplemented if rank is None else self.rank > rank

    def __ge__(self, other: object) -> Any:
        rank = self._other(other)
        return NotImplemented if rank is None else self.rank >= rank


_RANKS = {"not_directly": 0, "via_workaround": 1, "theoretically_possible": 2}


class Effect(_Word):
    """What a reason does to its gate."""

    BLOCKS = "blocks"
    LIMITS = "limits"
    PERMITS = "permits"


class Holds(_Word):
    """Whether something holds whatever the open facts turn out to be."""

    ALWAYS = "always"
    POSSIBLY = "possibly"


class GateState(_Word):
    """How a gate stands: in every case open, in every case blocked, or it depends on what was left open."""

    OPEN = "open"
    BLOCKED = "blocked"
    DEPENDS = "depends"


class Compliance(_Word):
    """Whether law and terms allow a route or an alternative."""

    ACCEPTED = "accepted"
    CAUTION = "caution"
    PROHIBITED = "prohibited"


class Error(ValueError):
    """A question that cannot be answered or a rulebook that cannot be used.

    ``code`` is a stable word for programs (``unknown-country``, ``unknown-fact``, ``unknown-value``, ``contradiction``,
    ...), ``message`` says what is wrong, what would be valid and the nearest valid word.
    """

    def __init__(self, message: str, code: str = "bad-question") -> None:
        super().__init__(message, code)
        self.message = message
        self.code = code

    def __str__(self) -> str:
        return self.message


@dataclass(frozen=True)
class Diagnostic:
    """One mistake in the files of a rulebook: where it stands, and what to do."""

    code: str
    level: str
    message: str
    help: Optional[str]
    file: str
    line: int
    column: int
    end_line: int
    end_column: int
    fix: Optional[str]

    def __str__(self) -> str:
        said = f"{self.file}:{self.line}:{self.column}: {self.message}"
        return said if self.help is None else f"{said}; {self.help}"


class RulebookError(Error):
    """Rule files with mistakes. ``diagnostics`` has each with its file, line and column and with the remedy.

    ``more`` counts the mistakes that were found and are not listed.
    """

    def __init__(
        self, message: str, code: str = "bad-rules", diagnostics: Tuple[Diagnostic, ...] = (), more: int = 0
    ) -> None:
        super().__init__(message, code)
        self.args = (message, code, diagnostics, more)
        self.diagnostics = diagnostics
        self.more = more


@dataclass(frozen=True)
class Figure:
    """An amount, a share or a time that a claim states, with its date."""

    what: str
    amount: Optional[float]
    currency: Optional[str]
    per: Optional[str]
    percent: Optional[float]
    days: Optional[int]
    months: Optional[int]
    never: bool
    applies_to: Optional[str]
    date: Optional[str]
    label: str


@dataclass(frozen=True)
class Dispute:
    """A claim of the document that was not borne out, and the claims that decide so."""

    claim: str
    assessment: str
    decided_by: Tuple[str, ...]


@dataclass(frozen=True)
class Value:
    """A value that a fact can have, and how it is called."""

    id: str
    label: str

    def __str__(self) -> str:
        return self.id


@dataclass(frozen=True)
class Fact:
    """Something that can be told of a person's situation. ``values`` are all that it can be.

    ``quantity`` is the kind of its figures where it has figures (``count``, ``number``, ``money``, ``duration``, ``date``,
    ``moment``), and None where it has words.
    """

    id: str
    label: str
    question: str
    values: Tuple[Value, ...]
    quantity: Optional[str]

    def __str__(self) -> str:
        return self.id


@dataclass(frozen=True)
class Goal:
    """Something that a person may want to do."""

    id: str
    label: str

    def __str__(self) -> str:
        return self.id


@dataclass(frozen=True)
class Country:
    """A country, or whatever the rulebook is scoped by. ``described``: the rulebook has a file about it."""

    code: str
    name: str
    described: bool

    def __str__(self) -> str:
        return self.code


@dataclass(frozen=True)
class Choice:
    """Facts with the values that serve as well as one another."""

    fact: str
    values: Tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.fact}={','.join(self.values)}"


@dataclass(frozen=True)
class NextQuestion:
    """What to ask now, so that the fewest questions settle the answer."""

    fact: str
    question: str
    answers: Tuple[Value, ...]
    worst_case: Optional[int]
    expected: Optional[float]
    optimal: bool

    def __str__(self) -> str:
        return self.question


@dataclass(frozen=True)
class Step:
    """Something that a person can lawfully do."""

    id: str
    text: str
    effort: int

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True)
class Way:
    """Steps that improve the answer, none of which can be spared.

    ``gain`` is ``raises`` where a better verdict becomes possible, and ``secures`` where the verdict becomes certain.
    """

    steps: Tuple[Step, ...]
    changes: Tuple[Choice, ...]
    provided: Tuple[Choice, ...]
    effort: int
    gain: str
    verdict: Verdict

    def __str__(self) -> str:
        return " ".join(step.text for step in self.steps)


@dataclass(frozen=True)
class Ways:
    """What improves an answer, least effort first. ``complete``: these are all that there are."""

    ways: Tuple[Way, ...]
    complete: bool

    def __iter__(self) -> Iterator[Way]:
        return iter(self.ways)

    def __len__(self) -> int:
        return len(self.ways)

    def __getitem__(self, at: int) -> Way:
        return self.ways[at]


