"""Tables of pyarrow and Polars: every row as by itself, and in the kind in which it came."""

import datetime
import os
import pathlib
import pickle
import random
from decimal import Decimal

import polars
import pyarrow
import pytest

import simbind

REPOSITORY = pathlib.Path(os.environ.get("SIMBIND_REPOSITORY", pathlib.Path(__file__).parents[3]))


def by_itself(country: str, **told: object) -> "tuple[str | None, str | None, list[str] | None, str | None]":
    try:
        answer = simbind.evaluate(country, "link_card", **told)  # type: ignore[arg-type]
    except simbind.Error as error:
        return None, None, None, error.message
    decisive = [reason.id for reason in answer.reasons if reason.decisive]
    return str(answer.verdict), str(answer.guaranteed), decisive, None


def test_each_row_is_answered_as_by_itself() -> None:
    chance = random.Random(7)
    rows = [
        {
            "country": chance.choice(["NZ", "印度尼西亚", "Cyprus", "GB", "Narnia"]),
            "platform": chance.choice(["wechat", "alipay", None, "wechta"]),
            "payment_card": chance.choice(["debit", "none", None]),
            "card_scheme": chance.choice([["visa"], ["visa", "jcb"], None]),
        }
        for _ in range(500)
    ]
    answers = simbind.evaluate_table(pyarrow.Table.from_pylist(rows), goal="link_card", decisive=True)
    assert answers.column_names == ["verdict", "guaranteed", "decisive", "error"]
    found = [tuple(row.values()) for row in answers.to_pylist()]
    told = [{name: value for name, value in row.items() if value is not None} for row in rows]
    assert found == [by_itself(row.pop("country"), **row) for row in told]
    assert {row[3] is None for row in found} == {True, False}


def test_the_kind_of_a_table_is_kept() -> None:
    data = {"country": ["NZ", "CY", "NZ"], "card_scheme": ["visa", None, "visa"]}
    table = pyarrow.table(data)
    expected = simbind.evaluate_table(table, goal="link_card")
    assert isinstance(expected, pyarrow.Table) and expected.num_rows == 3
    batch = simbind.evaluate_table(table.to_batches()[0], goal="link_card")
    assert isinstance(batch, pyarrow.RecordBatch) and batch.to_pylist() == expected.to_pylist()
    frame = simbind.evaluate_table(polars.DataFrame(data), goal="link_card")
    assert isinstance(frame, polars.DataFrame) and frame.to_dicts() == expected.to_pylist()
    chunked = pyarrow.concat_tables([table, table])
    assert simbind.evaluate_table(chunked, goal="link_card").to_pylist() == expected.to_pylist() * 2
    reader = simbind.evaluate_table(table.to_reader(), goal="link_card")
    assert reader.read_all().to_pylist() == expected.to_pylist()
    empty = simbind.evaluate_table(table.slice(0, 0), goal="link_card")
    assert empty.num_rows == 0 and empty.schema == expected.schema
    nothing = simbind.evaluate_table(table.to_batches()[0].slice(0, 0), goal="link_card")
    assert isinstance(nothing, pyarrow.RecordBatch) and nothing.num_rows == 0


def test_columns_as_data_frames_have_them() -> None:
    frame = polars.DataFrame(
        {
            "country": polars.Series(["NZ", "NZ"], dtype=polars.Categorical),
            "card_scheme": [["visa", "jcb"], None],
            "as_of": [datetime.date(2025, 6, 1), None],
            "nothing_else": [True, False],
            "customer": [17, 18],
        }
    )
    found = simbind.evaluate_table(frame, keep=["customer"], next_question=True, sentence="zh")
    assert found.columns == ["customer", "verdict", "guaranteed", "next_question", "sentence", "error"]
    assert found["customer"].to_list() == [17, 18] and found["error"].null_count() == 2
    next_question = simbind.evaluate("NZ").next_question()
    assert next_question is not None and found["next_question"][1] == next_question.fact
    assert "取决于" in found["sentence"][1]


def test_a_rulebook_of_ones_own_and_its_figures() -> None:
    rulebook = simbind.Rulebook.load(REPOSITORY / "bindings" / "python" / "tests" / "visit")
    table = pyarrow.table(
        {
            "age": [17, 18, None],
            "paid": [Decimal("12.50"), Decimal("12.49"), None],
            "member": [False, False, True],
            "born": [datetime.date(2009, 1, 31), None, None],
        }
    )
    found = simbind.evaluate_table(table, country="Museum", decisive=True, rulebook=rulebook).to_pylist()
    assert [row["decisive"] for row in found] == [["adults-only"], ["members-free"], ["adults-only"]]
    assert [row["error"] for row in found] == [None, None, None]


def test_mistakes_of_a_table() -> None:
    table = pyarrow.table({"country": ["NZ"], "card_sceme": ["visa"]})
    with pytest.raises(simbind.Error, match="unknown column `card_sceme`; did you mean `card_scheme`?"):
        simbind.evaluate_table(table)
    with pytest.raises(simbind.Error, match="name it in `keep`"):
        simbind.evaluate_table(pyarrow.table({"customer": [1]}))
    with pytest.raises(TypeError, match="which dict has not"):
        simbind.evaluate_table({"country": ["NZ"]})
    assert "unknown country" in simbind.evaluate_table(pyarrow.table({"country": ["Narnia"]}))["error"][0].as_py()


def test_a_question_for_many_batches_is_pickled() -> None:
    ask = simbind.TableQuestion(goal="link_card", keep="id", decisive=True, as_of=datetime.date(2026, 1, 31))
    again = pickle.loads(pickle.dumps(ask))
    table = pyarrow.table({"id": [1], "country": ["NZ"], "card_scheme": ["visa"]})
    assert again(table) == ask(table) == ask(table)
