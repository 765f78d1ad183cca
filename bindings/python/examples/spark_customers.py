"""Ten million customers answered by Spark: each worker answers batches of Arrow with the wheel, and no row leaves its machine.

    python examples/spark_customers.py --rows 10000000 --cores 1 2

Needs `pip install pyspark pyarrow pandas` (Spark asks for pandas, and does not use it here) and a Java runtime. The rows are generated where they are answered, so that what is
measured is answering: reading them from files comes on top.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Iterator

import pyarrow
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as f

import simbind

# Workers run the Python that has the wheel.
os.environ.setdefault("PYSPARK_PYTHON", sys.executable)

COUNTRIES = ["NZ", "CY", "ID", "GB", "MY"]
FACTS = {
    "platform": ["wechat", "alipay"],
    "payment_card": ["debit", "credit", None],
    "card_scheme": ["visa", "mastercard", "domestic_only"],
    "number_type": ["physical_sim", "esim", None],
    "identity_document": ["passport", "none", None],
    "location": ["mainland_china", "host_country", "elsewhere"],
    "sms_codes": ["received", "failing", None],
}
ANSWERS = "customer long, verdict string, guaranteed string, decisive array<string>, error string"


def customers(spark: SparkSession, rows: int, partitions: int) -> DataFrame:
    """Rows of customers, each with a number and what is known of them; the same ones every time."""

    def picked(values: "list[str | None]", seed: int) -> f.Column:  # type: ignore[name-defined]
        choices = f.array(*[f.lit(value) for value in values])
        at = (f.hash(f.col("customer"), f.lit(seed)) % len(values) + len(values)) % len(values)
        return f.element_at(choices, (at + 1).cast("int"))

    columns = [picked(COUNTRIES, 0).alias("country")]  # type: ignore[arg-type]
    columns += [picked(values, seed).alias(fact) for seed, (fact, values) in enumerate(FACTS.items(), 1)]  # type: ignore[arg-type]
    return spark.range(rows, numPartitions=partitions).withColumnRenamed("id", "customer").select("customer", *columns)


def answer(batches: Iterator[pyarrow.RecordBatch]) -> Iterator[pyarrow.RecordBatch]:
    """What each worker does: one question for all of its batches, so that what was found is kept."""
    ask = simbind.TableQuestion(goal="bind", keep=["customer"], decisive=True)
    for batch in batches:
        yield ask(batch)


def run(rows: int, cores: int, batch_rows: int) -> "tuple[float, float, dict[str, int]]":
    """The seconds that the rows take through Python without an answer, those with answers, and how often each verdict came out."""
    spark = (
        SparkSession.builder.master(f"local[{cores}]")
        .appName("simbind")
        .config("spark.ui.enabled", "false")
        .config("spark.ui.showConsoleProgress", "false")
        .config("spark.sql.shuffle.partitions", cores)
        .config("spark.sql.execution.arrow.maxRecordsPerBatch", batch_rows)
        .getOrCreate()
    )
    spark.sparkContext.setLogLevel("ERROR")
    try:
        table = customers(spark, rows, 4 * cores)
        answered = table.mapInArrow(answer, ANSWERS)
        counts = answered.groupBy("verdict", "guaranteed").count()
        # Workers are started and the questions are compiled before the clock runs.
        customers(spark, 20_000, 4 * cores).mapInArrow(answer, ANSWERS).groupBy("verdict").count().collect()
        begun = time.monotonic()
        table.mapInArrow(lambda batches: batches, table.schema).groupBy("country").count().collect()
        through = time.monotonic() - begun
        begun = time.monotonic()
        found = counts.collect()
        seconds = time.monotonic() - begun
        verdicts = {f"{row.verdict or 'no answer'}, at worst {row.guaranteed or 'no answer'}": row["count"] for row in found}
        return through, seconds, verdicts
    finally:
        spark.stop()


def main() -> None:
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("--rows", type=int, default=10_000_000, help="how many customers (default: ten million)")
    words.add_argument("--cores", type=int, nargs="+", default=[1, 2], help="cores of each run (default: 1 2)")
    words.add_argument("--batch-rows", type=int, default=65_536, help="rows of a batch of Arrow (default: 65536)")
    asked = words.parse_args()
    for cores in asked.cores:
        through, seconds, verdicts = run(asked.rows, cores, asked.batch_rows)
        print(f"{cores} core{'s' * (cores > 1)}: {asked.rows:,} rows answered in {seconds:.1f} s: {asked.rows / seconds:,.0f} rows a second")
        print(f"  the same rows through Python without an answer: {through:.1f} s")
        for verdict, count in sorted(verdicts.items()):
            print(f"  {count:>12,}  {verdict}")
        assert sum(verdicts.values()) == asked.rows, "every row has its answer"


if __name__ == "__main__":
    main()
