"""Answers to whole tables: a row is a question, and gets a row of answers."""

from __future__ import annotations

import datetime
from typing import Any, Optional, Sequence, Tuple, TypeVar, Union

from ._simbind import Rulebook, TableAnswerer

__all__ = ["TableQuestion", "evaluate_table"]

_Table = TypeVar("_Table")


class TableQuestion:
    """What is asked of every row of tables; call it with a table.

    It keeps what it found for the tables that come next, as in a stream of batches:

    >>> import pyarrow
    >>> ask = TableQuestion(goal="link_card")
    >>> ask(pyarrow.table({"country": ["NZ"], "card_scheme": ["visa"]}))["guaranteed"].to_pylist()
    ['not_directly']

    ``country``, ``goal``, ``means``, ``as_of`` and ``nothing_else`` are asked of rows whose columns of these names say nothing.
    Every other column is a fact, save those of ``keep``, which come back before the answers. ``decisive`` asks for the
    names of the rules that decide, ``next_question`` for the fact to ask next (that takes milliseconds for each different
    row), ``sentence`` for what comes out in one sentence of that language.
    """

    def __init__(
        self,
        *,
        country: Optional[str] = None,
        goal: Optional[str] = None,
        means: Optional[str] = None,
        as_of: Union[None, str, datetime.date] = None,
        nothing_else: bool = False,
        keep: Sequence[str] = (),
        decisive: bool = False,
        next_question: bool = False,
        sentence: Optional[str] = None,
        rulebook: Optional[Rulebook] = None,
    ) -> None:
        self.rulebook = Rulebook.builtin() if rulebook is None else rulebook
        self._asked: Tuple[Any, ...] = (
            country,
            goal,
            means,
            None if as_of is None else str(as_of),
            nothing_else,
            [keep] if isinstance(keep, str) else list(keep),
            decisive,
            next_question,
            sentence,
        )
        self._answerer = TableAnswerer(self.rulebook, *self._asked)

    def __call__(self, table: _Table) -> _Table:
        """The answers to a table, in its own kind: of pyarrow, of Polars, or anything with ``__arrow_c_stream__``."""
        kind = type(table).__module__.partition(".")[0]
        if not (hasattr(table, "__arrow_c_stream__") or hasattr(table, "__arrow_c_array__")):
            raise TypeError(
                f"a table is one of pyarrow or Polars, or has `__arrow_c_stream__`, which {type(table).__name__} has not"
            )
        return _of_kind(kind, type(table).__name__, self._answerer.answer(table))  # type: ignore[no-any-return]

    def __reduce__(self) -> Tuple[Any, ...]:
        return (_unpickled, (self.rulebook, self._asked))


def _unpickled(rulebook: Rulebook, asked: Tuple[Any, ...]) -> TableQuestion:
    names = ("country", "goal", "means", "as_of", "nothing_else", "keep", "decisive", "next_question", "sentence")
    return TableQuestion(rulebook=rulebook, **dict(zip(names, asked)))


def _of_kind(kind: str, name: str, answers: Any) -> Any:
    """A table of Arrow as a table of the library from which the question came."""
    if kind == "pyarrow":
        import pyarrow

        table = pyarrow.table(answers)
        if name == "RecordBatch":
            whole = table.combine_chunks().to_batches()
            return whole[0] if whole else pyarrow.RecordBatch.from_pylist([], schema=table.schema)
        return table.to_reader() if name == "RecordBatchReader" else table
    if kind == "polars":
        import polars

        return polars.DataFrame(answers)
    return answers


def evaluate_table(
    table: _Table,
    *,
    country: Optional[str] = None,
    goal: Optional[str] = None,
    means: Optional[str] = None,
    as_of: Union[None, str, datetime.date] = None,
    nothing_else: bool = False,
    keep: Sequence[str] = (),
    decisive: bool = False,
    next_question: bool = False,
    sentence: Optional[str] = None,
    rulebook: Optional[Rulebook] = None,
) -> _Table:
    """Answers every row of a table: columns ``verdict``, ``guaranteed``, what else is asked for, and ``error``.

    The columns ``country``, ``goal``, ``means``, ``as_of`` and ``nothing_else`` are about the question; each other one is a fact,
    and a cell without a value tells nothing. A row that cannot be answered has its ``error``; no row is lost and their order is
    kept. The answers are a table of the same kind. See ``TableQuestion`` for what can be asked.
    """
    question = TableQuestion(
        country=country,
        goal=goal,
        means=means,
        as_of=as_of,
        nothing_else=nothing_else,
        keep=keep,
        decisive=decisive,
        next_question=next_question,
        sentence=sentence,
        rulebook=rulebook,
    )
    return question(table)
