"""The example of Spark: as it is run, and on the case files that every way of asking is held to.

It needs Java and takes half a minute, hence only where `SPARK` is set (`SPARK=1 bash test.sh` brings pyspark).
"""

import importlib.util
import os
import pathlib
import re
import subprocess
import sys
from types import ModuleType
from typing import Any

import pytest
import yaml

import simbind

pytestmark = pytest.mark.skipif(not os.environ.get("SPARK"), reason="SPARK is not set")

HERE = pathlib.Path(__file__).parents[1]
REPOSITORY = pathlib.Path(os.environ.get("SIMBIND_REPOSITORY", HERE.parents[1]))
EXAMPLE = HERE / "examples" / "spark_customers.py"
ASKED = ("country", "goal", "means", "as_of", "nothing_else")


def cases() -> "list[dict[str, Any]]":
    files = sorted((REPOSITORY / "tests" / "cases").glob("*.yaml"))
    # Every scalar stays the text that it is: `NO` is Norway.
    return [case for file in files for case in yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)]


def example() -> ModuleType:
    spec = importlib.util.spec_from_file_location("spark_customers", EXAMPLE)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def by_itself(case: "dict[str, Any]") -> "tuple[str, str, list[str], None]":
    answer = simbind.evaluate(
        case["country"],
        case["goal"],
        means=case.get("means"),
        nothing_else=case.get("nothing_else") == "true",
        as_of=case.get("as_of"),
        facts=case["facts"],
    )
    decisive = [reason.id for reason in answer.reasons if reason.decisive]
    return str(answer.verdict), str(answer.guaranteed), decisive, None


def test_the_example_as_it_is_run() -> None:
    command = [sys.executable, str(EXAMPLE), "--rows", "20000", "--cores", "2"]
    found = subprocess.run(command, capture_output=True, text=True, timeout=300)
    assert found.returncode == 0, found.stderr[-2000:]
    assert found.stdout.startswith("2 cores: 20,000 rows answered in"), found.stdout
    counts = [int(count.replace(",", "")) for count in re.findall(r"^ +([\d,]+)  \w", found.stdout, re.M)]
    assert sum(counts) == 20_000


def test_the_case_files_give_what_the_library_gives() -> None:
    """Each case is a row: what it asks, and a column of lists for every fact that any of them tells."""
    spark_customers = example()
    from pyspark.sql import SparkSession

    everyone = cases()
    assert len(everyone) > 200
    facts = sorted({fact for case in everyone for fact in case["facts"]})
    asked = [f"{name} {'boolean' if name == 'nothing_else' else 'string'}" for name in ASKED]
    schema = ", ".join(["customer long", *asked, *(f"{fact} array<string>" for fact in facts)])
    rows = []
    for at, case in enumerate(everyone):
        told = [case["facts"].get(fact) for fact in facts]
        lists = [[value] if isinstance(value, str) else value for value in told]
        rows.append((at, *(case.get(name) for name in ASKED[:-1]), case.get("nothing_else") == "true", *lists))
    # Twin: a row that cannot be answered is not lost, and says why.
    rows.append((len(everyone), "Narnia", "bind", None, None, None, *([None] * len(facts))))
    builder = SparkSession.builder.master("local[2]").appName("cases").config("spark.ui.enabled", "false")
    spark = builder.config("spark.sql.execution.arrow.maxRecordsPerBatch", 50).getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")
    try:
        table = spark.createDataFrame(rows, schema).repartition(3)
        found = table.mapInArrow(spark_customers.answer, spark_customers.ANSWERS).collect()
    finally:
        spark.stop()
    answers = {row.customer: (row.verdict, row.guaranteed, row.decisive, row.error) for row in found}
    assert len(answers) == len(found) == len(rows)
    refused = answers.pop(len(everyone))
    assert refused[:3] == (None, None, None) and "unknown country `Narnia`" in refused[3]
    for at, case in enumerate(everyone):
        assert answers[at] == by_itself(case), case["name"]
        for name, value in zip(("verdict", "guaranteed"), answers[at]):
            assert case["expect"].get(name, value) == value, case["name"]
    assert {verdict for verdict, *_ in answers.values()} == set(simbind.Verdict)
