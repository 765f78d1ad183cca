"""The compiled part of the package."""

import datetime
import os
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Optional, Union, final

from ._answers import (
    Compliance,
    Country,
    Dispute,
    Effect,
    Fact,
    Figure,
    GateState,
    Goal,
    Holds,
    NextQuestion,
    Value,
    Verdict,
    Ways,
)

_Value = Union[str, bool, int, float, Decimal, datetime.date]
_Told = Union[_Value, Sequence[_Value], set[Any], frozenset[Any]]
_Day = Union[str, datetime.date]

def evaluate(
    country: str,
    /,
    goal: Optional[str] = None,
    *,
    means: Optional[str] = None,
    nothing_else: bool = False,
    situation: Optional[str] = None,
    as_of: Optional[_Day] = None,
    facts: Optional[Mapping[str, _Told]] = None,
    lang: Optional[str] = None,
    **told: _Told,
) -> Evaluation:
    """Answers a question with the project's own rules.

    ``country`` is a code or a name in any language. Facts are told as keyword arguments, or in ``facts`` where a name is no
    identifier: one value, or a list of values any of which is possible. ``nothing_else`` says that whatever was not told of
    is not held; ``situation`` tells a typical situation by name; ``as_of`` is the day asked about; ``lang`` the language of
    the texts. What is not told stays open.

    Raises ``Error`` for words that are not declared, with the nearest one, and for facts that contradict one another.
    """

def answer(request: Union[str, bytes], /) -> str:
    """Answers a request of JSON in JSON, with the project's own rules: for a program that hands on what others ask.

    The request is ``{"country": "NZ", "goal": "link_card", "facts": {"card_scheme": "visa"}}``, with ``fields`` and ``lang``
    where less is wanted (``rules/schema/request.json``). The answer is one line (``rules/schema/answer.json``), byte for byte
    that of ``simbind batch`` and of every other binding. There is always one: where the request cannot be answered it has the
    key ``error``, with a ``code`` and a ``message``.
    """

@final
class Rulebook:
    """Rules that have been read and checked, ready to answer. It never changes; many threads may use it at once."""

    @staticmethod
    def builtin(*, lang: Optional[str] = None) -> Rulebook:
        """The project's own rulebook. ``lang`` is the language of labels and texts where none is named."""
    @staticmethod
    def load(folder: Union[str, os.PathLike[str]], *, lang: Optional[str] = None) -> Rulebook:
        """A rulebook from a folder of YAML files. Raises ``RulebookError`` with every mistake in them."""
    @staticmethod
    def from_sources(files: Sequence[tuple[str, str]], *, lang: Optional[str] = None) -> Rulebook:
        """A rulebook from texts: pairs of a file's name and what stands in it."""
    def evaluate(
        self,
        country: str,
        /,
        goal: Optional[str] = None,
        *,
        means: Optional[str] = None,
        nothing_else: bool = False,
        situation: Optional[str] = None,
        as_of: Optional[_Day] = None,
        facts: Optional[Mapping[str, _Told]] = None,
        lang: Optional[str] = None,
        **told: _Told,
    ) -> Evaluation:
        """Answers a question with these rules. See ``simbind.evaluate``."""
    def answer(self, request: Union[str, bytes], /) -> str:
        """Answers a request of JSON in JSON, with these rules. See ``simbind.answer``."""
    def prepare(self) -> None:
        """Compiles what can be compiled before a question, so that a first answer takes as long as any other."""
    def country(self, name: str) -> Country:
        """The country of that code, name or other name, in any language and case."""
    @property
    def version(self) -> str: ...
    @property
    def digest(self) -> str: ...
    @property
    def date(self) -> datetime.date: ...
    @property
    def lang(self) -> str: ...
    @property
    def languages(self) -> list[str]: ...
    @property
    def countries(self) -> tuple[Country, ...]: ...
    @property
    def facts(self) -> tuple[Fact, ...]: ...
    @property
    def goals(self) -> tuple[Goal, ...]: ...
    @property
    def means(self) -> tuple[Value, ...]: ...
    @property
    def situations(self) -> tuple[Value, ...]: ...

@final
class Evaluation:
    """An answer: what comes out, why, and where each statement was read."""

    @property
    def verdict(self) -> Verdict:
        """The best that can come out."""
    @property
    def guaranteed(self) -> Verdict:
        """The worst: what holds whatever the open facts turn out to be."""
    @property
    def settled(self) -> bool:
        """Whether nothing that is open can change the answer."""
    @property
    def disputed(self) -> bool:
        """Whether the document and the evidence differ in their verdict."""
    @property
    def documented(self) -> bool:
        """Whether the country has a document of its own, and so an opinion of it."""
    @property
    def document(self) -> Optional[Opinion]: ...
    @property
    def evidence(self) -> Optional[Opinion]: ...
    @property
    def opinions(self) -> list[Opinion]: ...
    @property
    def reasons(self) -> list[Reason]: ...
    @property
    def routes(self) -> list[Route]: ...
    @property
    def refused(self) -> list[Refusal]: ...
    @property
    def alternatives(self) -> list[Alternative]: ...
    @property
    def country(self) -> str: ...
    @property
    def goal(self) -> str: ...
    @property
    def means(self) -> Optional[str]: ...
    @property
    def as_of(self) -> datetime.date: ...
    @property
    def told(self) -> dict[str, tuple[str, ...]]:
        """The facts that count as told, also those that follow from what was told."""
    @property
    def rulebook(self) -> Rulebook: ...
    def to_text(self, lang: Optional[str] = None, width: int = 80, *, color: bool = False) -> str:
        """The whole answer as text for a terminal."""
    def to_brief(self, lang: Optional[str] = None, width: int = 80, *, color: bool = False) -> str:
        """The short answer: one sentence first, then what a person has to know."""
    def to_markdown(self, lang: Optional[str] = None) -> str:
        """The whole answer as Markdown."""
    def to_json(self, fields: Union[None, str, Sequence[str]] = None, lang: Optional[str] = None) -> str:
        """The answer as JSON, in the form of the contract (``rules/schema/answer.json``).

        ``fields`` names the members that are wanted, as ``"verdict,evidence.reasons.rule"``; nothing else is computed.
        Without ``lang`` texts are in all languages of the rulebook.
        """
    def to_dict(self, fields: Union[None, str, Sequence[str]] = None, lang: Optional[str] = None) -> dict[str, Any]:
        """The same as a dict."""
    def _repr_html_(self) -> str: ...
    def ways(self) -> Ways:
        """What would improve the answer, lawfully, least effort first."""
    def next_question(self) -> Optional[NextQuestion]:
        """What to ask now; None as soon as nothing that can still be asked can change the answer."""

@final
class Opinion:
    """What one basis says: the country's own document, or the graded evidence."""

    @property
    def basis(self) -> Literal["document", "evidence"]: ...
    @property
    def verdict(self) -> Verdict: ...
    @property
    def guaranteed(self) -> Verdict: ...
    @property
    def gates(self) -> dict[str, GateState]: ...
    @property
    def reasons(self) -> list[Reason]: ...
    @property
    def routes(self) -> list[Route]: ...
    @property
    def refused(self) -> list[Refusal]: ...
    @property
    def alternatives(self) -> list[Alternative]: ...

@final
class Reason:
    """A rule that holds in some case, or the silence of a basis about a gate."""

    @property
    def id(self) -> str: ...
    @property
    def effect(self) -> Effect: ...
    @property
    def gate(self) -> str: ...
    @property
    def means(self) -> Optional[str]: ...
    @property
    def holds(self) -> Holds: ...
    @property
    def decisive(self) -> bool:
        """Whether it closes its gate in some case."""
    @property
    def is_silence(self) -> bool: ...
    @property
    def text(self) -> str:
        """What to tell the person, in the language of the answer."""
    def text_in(self, lang: str) -> str: ...
    @property
    def citations(self) -> list[Citation]: ...
    @property
    def figures(self) -> tuple[Figure, ...]: ...
    @property
    def depends_on(self) -> dict[str, tuple[str, ...]]: ...
    @property
    def disputes(self) -> tuple[Dispute, ...]: ...

@final
class Route:
    """A way around blocked gates."""

    @property
    def id(self) -> str: ...
    @property
    def compliance(self) -> Compliance: ...
    @property
    def holds(self) -> Holds: ...
    @property
    def another_way(self) -> bool: ...
    @property
    def clears(self) -> list[str]: ...
    @property
    def text(self) -> str: ...
    def text_in(self, lang: str) -> str: ...
    @property
    def risk(self) -> Optional[str]: ...
    @property
    def to_confirm(self) -> dict[str, tuple[str, ...]]: ...
    @property
    def citations(self) -> list[Citation]: ...
    @property
    def disputes(self) -> tuple[Dispute, ...]: ...

@final
class Refusal:
    """A way that law or terms forbid: named, refused and explained, with the lawful way instead."""

    @property
    def id(self) -> str: ...
    @property
    def engaged(self) -> bool: ...
    @property
    def text(self) -> str: ...
    def text_in(self, lang: str) -> str: ...
    @property
    def instead(self) -> Optional[str]: ...
    @property
    def citations(self) -> list[Citation]: ...
    @property
    def forbidden_by(self) -> list[Citation]: ...

@final
class Alternative:
    """Something else that serves the person's need, or a change that they could make first."""

    @property
    def id(self) -> str: ...
    @property
    def compliance(self) -> Compliance: ...
    @property
    def holds(self) -> Holds: ...
    @property
    def lifts(self) -> bool: ...
    @property
    def text(self) -> str: ...
    def text_in(self, lang: str) -> str: ...
    @property
    def risk(self) -> Optional[str]: ...
    @property
    def within_reach(self) -> bool: ...
    @property
    def citations(self) -> list[Citation]: ...
    @property
    def disputes(self) -> tuple[Dispute, ...]: ...

@final
class Citation:
    """A claim with one of the places where it stands."""

    @property
    def claim(self) -> str: ...
    @property
    def text(self) -> str: ...
    def text_in(self, lang: str) -> str: ...
    @property
    def source(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def publisher(self) -> Optional[str]: ...
    @property
    def url(self) -> Optional[str]: ...
    @property
    def document(self) -> Optional[str]: ...
    @property
    def lines(self) -> tuple[int, ...]: ...
    @property
    def locator(self) -> Optional[str]: ...
    @property
    def published(self) -> Optional[str]: ...
    @property
    def retrieved(self) -> Optional[str]: ...
    @property
    def grade(self) -> Literal["A", "B", "C", "D", "E"]: ...
    @property
    def assessment(self) -> Optional[str]: ...
    @property
    def stale(self) -> bool: ...

@final
class TableAnswerer:
    def __new__(
        cls,
        rulebook: Rulebook,
        country: Optional[str],
        goal: Optional[str],
        means: Optional[str],
        as_of: Optional[str],
        nothing_else: bool,
        keep: Sequence[str],
        decisive: bool,
        next_question: bool,
        sentence: Optional[str],
    ) -> TableAnswerer: ...
    def answer(self, table: Any) -> Any: ...
