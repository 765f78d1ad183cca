"""The examples and the README run as they stand."""

import doctest
import importlib.util
import os
import pathlib
import re
import shutil
import subprocess
import sys

import pyarrow
import pytest

import simbind

HERE = pathlib.Path(__file__).parents[1]
REPOSITORY = pathlib.Path(os.environ.get("SIMBIND_REPOSITORY", HERE.parents[1]))


def test_the_readme() -> None:
    """Each block of Python in the README, one after the other, in the repository."""
    text = (HERE / "README.md").read_text(encoding="utf-8")
    blocks = re.findall(r"^```python\n(.*?)^```", text, re.S | re.M)
    assert len(blocks) >= 4
    before = os.getcwd()
    os.chdir(REPOSITORY)
    try:
        names: "dict[str, object]" = {}
        for block in blocks:
            exec(compile(block, "README.md", "exec"), names)
    finally:
        os.chdir(before)


def test_what_docstrings_show() -> None:
    failed, tried = doctest.testmod(simbind, optionflags=doctest.ELLIPSIS)
    assert tried > 5 and failed == 0


def test_stubs_are_right() -> None:
    """A program that uses the package passes the strictest type check, and one with a mistake does not."""
    pytest.importorskip("mypy")

    def checked(*names: str) -> "subprocess.CompletedProcess[str]":
        files = [str(HERE / "tests" / "typed" / name) for name in names]
        command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", os.devnull, *files]
        return subprocess.run(command, capture_output=True, text=True, cwd=HERE / "tests" / "typed")

    good = checked("good.py")
    assert good.returncode == 0, good.stdout
    bad = checked("bad.py")
    assert bad.returncode == 1 and bad.stdout.count(": error:") == 4, bad.stdout


def test_stubs_name_what_is_there() -> None:
    pytest.importorskip("mypy")
    command = [sys.executable, "-m", "mypy.stubtest", "simbind"]
    command += ["--mypy-config-file", str(HERE / "tests" / "typed" / "mypy.ini")]
    command += ["--allowlist", str(HERE / "tests" / "typed" / "allowed.txt")]
    found = subprocess.run(command, capture_output=True, text=True, cwd=HERE)
    assert found.returncode == 0, found.stdout


def test_whom_a_change_of_rules_concerns(tmp_path: pathlib.Path, capsys: pytest.CaptureFixture[str]) -> None:
    spec = importlib.util.spec_from_file_location("whom", HERE / "examples" / "whom_does_it_concern.py")
    assert spec is not None and spec.loader is not None
    example = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(example)
    before = REPOSITORY / "bindings" / "python" / "tests" / "visit"
    after = tmp_path / "after"
    shutil.copytree(before, after)
    rules = (after / "museum.yaml").read_text(encoding="utf-8")
    (after / "museum.yaml").write_text(rules.replace("{below: 18}", "{below: 21}"), encoding="utf-8")
    table = tmp_path / "customers.csv"
    table.write_text("customer,country,age\n1,Museum,17\n2,Museum,20\n3,Museum,30\n4,Museum,\n5,Zoo,20\n", encoding="utf-8")
    sys.argv = ["whom", str(table), str(before), str(after), "--keep", "customer"]
    example.main()
    assert capsys.readouterr().out == (
        "1 of 5 rows are concerned\n"
        "  customer 2: theoretically_possible / not_directly -> not_directly / not_directly  (+adults-only)\n"
    )


def test_tables_of_ten_thousand_rows_are_whole() -> None:
    table = pyarrow.table({"country": ["NZ", "Narnia"] * 5_000})
    found = simbind.evaluate_table(table)
    assert found["verdict"].null_count == 5_000 == found["error"].null_count
