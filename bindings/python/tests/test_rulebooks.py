"""Rulebooks: the project's own, those of folders, and their mistakes."""

import os
import pathlib
import pickle

import pytest

import simbind
from simbind import Rulebook, RulebookError

REPOSITORY = pathlib.Path(os.environ.get("SIMBIND_REPOSITORY", pathlib.Path(__file__).parents[3]))
LIBRARY = REPOSITORY / "examples" / "library_card"
ABOUT = ("rulebook.yaml", "format: 1\nversion: '1'\ndate: 2026-01-31\n")


def test_what_can_be_told_of_the_own_rulebook() -> None:
    rulebook = Rulebook.builtin()
    assert [goal.id for goal in rulebook.goals][:3] == ["bind", "register", "link_card"]
    facts = {fact.id: fact for fact in rulebook.facts}
    assert facts["platform"].question == "Is it about WeChat or Alipay?"
    assert "visa" in [value.id for value in facts["card_scheme"].values]
    assert rulebook.country("new zealand").code == "NZ" == rulebook.country("新西兰").code
    assert {country.code for country in rulebook.countries if country.described} >= {"ID", "CY", "NZ"}
    assert rulebook.languages == ["en", "zh"] and len(rulebook.digest) == 64
    assert [means.id for means in rulebook.means] and [situation.id for situation in rulebook.situations]
    assert repr(rulebook).startswith(f"<Rulebook {rulebook.version} of {rulebook.date}, ")
    assert Rulebook.builtin(lang="zh").country("NZ").name == "新西兰"


def test_a_rulebook_of_ones_own() -> None:
    rulebook = Rulebook.load(LIBRARY)
    answer = rulebook.evaluate("Harbour", card="valid", item="book")
    assert answer.verdict == "theoretically_possible" and answer.rulebook == rulebook
    rulebook.prepare()
    with pytest.raises(simbind.Error, match="unknown fact `card_scheme`"):
        rulebook.evaluate("Harbour", card_scheme="visa")


def test_a_rulebook_is_pickled_with_its_rules() -> None:
    rulebook = Rulebook.load(str(LIBRARY))
    again = pickle.loads(pickle.dumps(rulebook))
    assert again == rulebook and hash(again) == hash(rulebook)
    answer = pickle.loads(pickle.dumps(rulebook.evaluate("Harbour", item="book")))
    assert answer.to_dict() == rulebook.evaluate("Harbour", item="book").to_dict()
    own = Rulebook.builtin()
    assert pickle.loads(pickle.dumps(own)) == own and len(pickle.dumps(own)) < 200 and own != rulebook


def test_mistakes_in_rule_files_have_their_place_and_the_remedy() -> None:
    with pytest.raises(RulebookError) as raised:
        Rulebook.from_sources([ABOUT, ("rules.yaml", "format: 1\nscope: wrold\n")])
    [mistake] = raised.value.diagnostics
    assert (mistake.file, mistake.line, mistake.column, mistake.code) == ("rules.yaml", 2, 8, "unknown-country")
    assert mistake.help is not None and mistake.help.startswith("did you mean `world`?")
    assert str(mistake).startswith("rules.yaml:2:8: unknown scope `wrold`; did you mean")
    assert raised.value.code == "bad-rules" and "wrold" in str(raised.value)
    again = pickle.loads(pickle.dumps(raised.value))
    assert again.diagnostics == raised.value.diagnostics


def test_a_folder_that_is_not_there(tmp_path: pathlib.Path) -> None:
    with pytest.raises(simbind.Error) as raised:
        Rulebook.load(tmp_path / "nowhere")
    assert raised.value.code == "unreadable-file" and "nowhere" in raised.value.message


def test_numbers_dates_and_truth_values() -> None:
    """A rulebook with figures takes them as Python has them."""
    import datetime
    from decimal import Decimal

    rulebook = Rulebook.load(REPOSITORY / "bindings" / "python" / "tests" / "visit")
    told = {"age": 17, "stay": 30, "paid": Decimal("12.50"), "member": True, "born": datetime.date(2009, 1, 31)}
    answer = rulebook.evaluate("Museum", **told)  # type: ignore[arg-type]
    assert answer.told["age"] == ("17",) and answer.told["paid"] == ("12.50",) and answer.told["member"] == ("true",)
    assert rulebook.evaluate("Museum", age=17.0).told["age"] == ("17",)
    assert rulebook.evaluate("Museum", age=17).verdict < rulebook.evaluate("Museum", age=18).verdict
