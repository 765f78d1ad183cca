"""Whom does a change of rules concern? A table of customers, answered before and after it.

    python examples/whom_does_it_concern.py customers.parquet rules-before rules-after --keep customer --goal link_card

The table has a column `country` and one for each fact that is known of a customer (Parquet, CSV, or JSON Lines). Printed are
the customers whose verdict differs, or the rules that decide it: those whom the support desk should write to.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import pyarrow
import pyarrow.compute as pc
import pyarrow.csv
import pyarrow.json
import pyarrow.parquet

import simbind


def read(path: Path) -> pyarrow.Table:
    if path.suffix == ".parquet":
        return pyarrow.parquet.read_table(path)
    if path.suffix == ".csv":
        # An empty cell is a fact that was not told.
        options = pyarrow.csv.ConvertOptions(strings_can_be_null=True)
        return pyarrow.csv.read_csv(path, convert_options=options)
    return pyarrow.json.read_json(path)


def concerned(
    table: pyarrow.Table, before: simbind.Rulebook, after: simbind.Rulebook, keep: "list[str]", goal: "str | None" = None
) -> pyarrow.Table:
    """The rows whose answer differs: what was kept, and the answers before and after."""
    old = simbind.evaluate_table(table, rulebook=before, keep=keep, goal=goal, decisive=True)
    new = simbind.evaluate_table(table, rulebook=after, keep=keep, goal=goal, decisive=True)
    answers = ["verdict", "guaranteed", "decisive", "error"]
    # A list is compared by its words; what is not there is equal to nothing else that is not there.
    said = {
        name: [answers_of[name].to_pylist() for answers_of in (old, new)]
        for name in answers
    }
    differs = [any(said[name][0][row] != said[name][1][row] for name in answers) for row in range(table.num_rows)]
    columns = {name: old[name] for name in keep}
    columns |= {f"{name}_before": old[name] for name in answers}
    columns |= {f"{name}_after": new[name] for name in answers}
    return pyarrow.table(columns).filter(pc.equal(pyarrow.array(differs, pyarrow.bool_()), True))


def main() -> None:
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("table", type=Path, help="the customers")
    words.add_argument("before", type=Path, help="the folder of the rules as they were")
    words.add_argument("after", type=Path, help="the folder of the rules as they will be")
    words.add_argument("--keep", nargs="+", default=[], help="columns that are no facts, such as a customer's number")
    words.add_argument("--goal", help="what customers want to do, where the table does not say")
    asked = words.parse_args()
    table = read(asked.table)
    before, after = simbind.Rulebook.load(asked.before), simbind.Rulebook.load(asked.after)
    found = concerned(table, before, after, asked.keep, asked.goal)
    print(f"{found.num_rows:,} of {table.num_rows:,} rows are concerned")
    for row in found.to_pylist():
        who = ", ".join(f"{name} {row[name]}" for name in asked.keep)
        sides = [row[f"error_{side}"] or f"{row[f'verdict_{side}']} / {row[f'guaranteed_{side}']}" for side in ("before", "after")]
        change = " -> ".join(dict.fromkeys(sides))
        rules = [set(row[f"decisive_{side}"] or []) for side in ("before", "after")]
        moved = [f"+{rule}" for rule in sorted(rules[1] - rules[0])] + [f"-{rule}" for rule in sorted(rules[0] - rules[1])]
        print(f"  {who}: {change}" + (f"  ({' '.join(moved)})" if moved else ""))


if __name__ == "__main__":
    main()
