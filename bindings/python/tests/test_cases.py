"""The case files that every way of asking is held to."""

import json
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
CONTRACT = (REPOSITORY / "tests" / "cases" / "contract.jsonl").read_text(encoding="utf-8").splitlines()


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


def parts(line: str) -> "tuple[str, str]":
    """The request of a line of the contract's file and the answer, each as it stands there."""
    begin, between = '{"request":', ',"answer":'
    assert line.startswith(begin) and line.endswith("}")
    request, end = json.JSONDecoder().raw_decode(line, len(begin))
    assert line.startswith(between, end)
    # A request that is none stands in the file as a text.
    asked = request if isinstance(request, str) else line[len(begin) : end]
    return asked, line[end + len(between) : -1]


def test_the_contract_byte_for_byte() -> None:
    """As a text, as bytes, and of the rulebook that is asked: what the library answers."""
    assert len(CONTRACT) > 200
    wrong = 0
    for at, line in enumerate(CONTRACT, 1):
        request, answer = parts(line)
        assert simbind.answer(request) == answer, f"line {at}"
        assert simbind.answer(request.encode()) == answer, f"line {at}"
        assert simbind.Rulebook.builtin(lang="zh").answer(request) == answer, f"line {at}"
        wrong += "error" in json.loads(answer)
    assert 10 < wrong < len(CONTRACT) / 2
    # What differs by a byte is noticed.
    request, answer = parts(CONTRACT[0])
    assert simbind.answer(request.replace('"nothing_else":true', '"nothing_else":false')) != answer


def test_what_is_no_request_is_answered_as_well() -> None:
    for none in (b'{"country": "N\xffZ"}', "{\"country\": \"N\ud800Z\"}".encode("utf-8", "surrogatepass")):
        answer = json.loads(simbind.answer(none))
        assert answer["answer"] == 1 and answer["error"]["code"] == "bad-request", answer
    with pytest.raises(TypeError):
        simbind.answer({"country": "NZ"})  # type: ignore[arg-type]


def test_a_rulebook_of_ones_own_answers_by_its_rules() -> None:
    library = simbind.Rulebook.load(REPOSITORY / "examples" / "library_card")
    request = json.dumps({"id": 7, "country": "Harbour", "facts": {"card": "valid", "item": "book"}, "fields": "verdict"})
    assert library.answer(request) == '{"answer":1,"id":7,"verdict":"theoretically_possible"}'
    assert json.loads(simbind.answer(request))["error"]["code"] == "unknown-fact"
