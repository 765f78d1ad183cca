"""The case files that every way of asking is held to."""

import os
import pathlib

import pytest
import yaml

import simbind

REPOSITORY = pathlib.Path(os.environ.get("SIMBIND_REPOSITORY", pathlib.Path(__file__).parents[3]))
CASES = [
    (path.name, case)
    for path in sorted((REPOSITORY / "tests" / "cases").glob("*.yaml"))
    # Every scalar stays the text that it is: `NO` is Norway.
    for case in yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
]


def opinion(expected: "dict[str, object]", found: "simbind.Opinion | None") -> "dict[str, object]":
    """What was found of all that is expected of an opinion, in the same form."""
    assert found is not None
    reasons, routes = [reason.id for reason in found.reasons], [route.id for route in found.routes]
    alternatives = [alternative.id for alternative in found.alternatives]
    cited = [cited for reason in found.reasons if reason.decisive for cited in reason.citations]
    cited += [cited for route in found.routes for cited in route.citations]
    lines = [str(line) for one in cited for line in one.lines]
    everything = {
        "verdict": str(found.verdict),
        "guaranteed": str(found.guaranteed),
        "gates": {gate: str(state) for gate, state in found.gates.items()},
        "lines": lines,
        "reasons": reasons,
        "no_reasons": reasons,
        "routes": routes,
        "no_routes": routes,
        "alternatives": alternatives,
        "no_alternatives": alternatives,
    }
    shown: "dict[str, object]" = {}
    for key, wanted in expected.items():
        there = everything[key]
        if isinstance(wanted, dict):
            assert isinstance(there, dict)
            there = {gate: there[gate] for gate in wanted}
        elif isinstance(wanted, list):
            assert isinstance(there, list)
            there = [one for one in wanted if (one in there) != key.startswith("no_")]
        shown[key] = there
    return shown


@pytest.mark.parametrize(("file", "case"), CASES, ids=[f"{file}: {case['name']}" for file, case in CASES])
def test_case(file: str, case: "dict[str, object]") -> None:
    expect = case["expect"]
    assert isinstance(expect, dict)
    answer = simbind.evaluate(
        case["country"],  # type: ignore[arg-type]
        case["goal"],  # type: ignore[arg-type]
        means=case.get("means"),  # type: ignore[arg-type]
        nothing_else=case.get("nothing_else") == "true",
        as_of=case.get("as_of"),  # type: ignore[arg-type]
        **case["facts"],  # type: ignore[arg-type]
    )
    engaged = [refusal.id for refusal in answer.refused if refusal.engaged]
    found: "dict[str, object]" = {}
    for key, wanted in expect.items():
        if key == "document" and wanted in ("null", "", "~"):
            found[key] = wanted if answer.document is None else answer.document
        elif key in ("document", "evidence"):
            found[key] = opinion(wanted, answer.document if key == "document" else answer.evidence)
        elif key == "engaged":
            found[key] = [one for one in wanted if one in engaged]
        elif key == "not_engaged":
            found[key] = [one for one in wanted if one not in engaged]
        else:
            value = getattr(answer, key)
            found[key] = str(value).lower() if isinstance(value, bool) else str(value)
    assert found == expect


def test_there_are_cases() -> None:
    assert len(CASES) > 200
