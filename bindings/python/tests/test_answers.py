"""Answers: what they say, how they are told, what is refused."""

import datetime
import pickle
import sys
import threading
import time
from decimal import Decimal

import pytest

import simbind
from simbind import Effect, Error, GateState, Holds, Verdict


def test_a_question_and_its_answer() -> None:
    answer = simbind.evaluate("NZ", goal="link_card", card_scheme="visa")
    assert answer.verdict is Verdict.THEORETICALLY_POSSIBLE
    assert answer.guaranteed == "not_directly"
    assert not answer.settled and answer.disputed and answer.documented
    assert (answer.country, answer.goal, answer.means) == ("NZ", "link_card", None)
    assert answer.as_of == simbind.Rulebook.builtin().date
    assert answer.told["card_scheme"] == ("visa",)
    assert repr(answer) == "<Evaluation NZ link_card: theoretically_possible, at worst not_directly, disputed>"
    assert str(answer).startswith("New Zealand: ")


def test_opinions_stand_beside_one_another() -> None:
    answer = simbind.evaluate("CY")
    document, evidence = answer.document, answer.evidence
    assert document is not None and evidence is not None
    assert [opinion.basis for opinion in answer.opinions] == ["document", "evidence"]
    assert document.verdict <= evidence.verdict
    assert document.gates["identity"] is GateState.BLOCKED
    assert len(answer.reasons) == len(document.reasons) + len(evidence.reasons)
    assert simbind.evaluate("GB").document is None and not simbind.evaluate("GB").documented


def test_a_reason_and_where_it_was_read() -> None:
    [reason] = [reason for reason in simbind.evaluate("CY").reasons if reason.id == "CY-D-bind"]
    assert (reason.effect, reason.gate, reason.holds, reason.decisive) == (Effect.BLOCKS, "identity", Holds.ALWAYS, True)
    assert "cannot be bound directly" in reason.text
    assert reason.text_in("zh") != reason.text == reason.text_in("en")
    [cited] = reason.citations
    assert (cited.claim, cited.lines, cited.grade, cited.assessment) == ("CY-L67.1", (67,), "E", "contradicted")
    assert cited.document is not None and cited.url is None and cited.title
    [dispute] = reason.disputes
    assert dispute.decided_by == ("REG-01", "REG-03", "REG-10")
    assert repr(reason) == "<Reason CY-D-bind: blocks identity, always, decisive>"


def test_figures_carry_their_date() -> None:
    answer = simbind.evaluate("NZ", goal="pay_in_mainland")
    figures = [figure for reason in answer.reasons for figure in reason.figures]
    assert any(figure.amount == 5000 and figure.currency == "USD" and figure.date for figure in figures)


def test_routes_refusals_and_alternatives() -> None:
    answer = simbind.evaluate("NZ")
    assert answer.document is not None and answer.evidence is not None
    assert [len(route.clears) for route in answer.document.routes] == [1, 1, 2]
    assert answer.document.routes[0].citations[0].lines
    assert len(answer.evidence.refused) == 4
    refusal = answer.evidence.refused[0]
    assert refusal.forbidden_by and not refusal.engaged and refusal.instead
    assert answer.alternatives[0].compliance == "accepted"


def test_verdicts_have_an_order_and_are_words() -> None:
    worst, middle, best = Verdict.NOT_DIRECTLY, Verdict.VIA_WORKAROUND, Verdict.THEORETICALLY_POSSIBLE
    assert worst < middle < best and best >= "via_workaround" and max([middle, best, worst]) is best
    assert best == "theoretically_possible" and f"{best}" == str(best) == "theoretically_possible"
    assert {worst: 1}["not_directly"] == 1
    with pytest.raises(TypeError):
        worst < "perhaps"  # noqa: B015


def test_what_is_told_may_be_of_any_fitting_type() -> None:
    same = simbind.evaluate("NZ", goal="link_card", card_scheme=["visa", "mastercard"])
    for told in (("mastercard", "visa"), {"visa", "mastercard"}, frozenset(["visa", "mastercard"])):
        assert simbind.evaluate("NZ", "link_card", card_scheme=told).to_dict() == same.to_dict()
    assert simbind.evaluate("NZ", "link_card", facts={"card_scheme": ["visa", "mastercard"]}).to_dict() == same.to_dict()


def test_names_that_people_know_are_understood() -> None:
    answer = simbind.evaluate("印度尼西亚", goal="pay_in_mainland", home_wallet="DANA")
    assert answer.country == "ID" and "home_wallet_network" in answer.told


def test_the_day_may_be_a_date_or_a_text() -> None:
    for day in (datetime.date(2025, 6, 1), "2025-06-01", datetime.datetime(2025, 6, 1, 8, 30)):
        assert simbind.evaluate("CY", as_of=day).as_of == datetime.date(2025, 6, 1)


def test_a_typical_situation_and_nothing_else() -> None:
    tourist = simbind.evaluate("GB", goal="pay_in_mainland", situation="tourist")
    assert tourist.told["identity_document"] == ("passport",)
    closed = simbind.evaluate("GB", payment_card="debit", nothing_else=True)
    assert len(closed.told) > len(simbind.evaluate("GB", payment_card="debit").told)


def code_and_text(told: object, **arguments: object) -> "tuple[str, str]":
    with pytest.raises(Error) as raised:
        simbind.evaluate(told, **arguments)  # type: ignore[arg-type]
    assert isinstance(raised.value, ValueError)
    return raised.value.code, raised.value.message


def test_mistakes_name_the_nearest_word() -> None:
    assert code_and_text("Cypres") == ("unknown-country", "unknown country `Cypres`; did you mean `Cyprus`?")
    assert code_and_text("NZ", card_sceme="visa") == (
        "unknown-fact",
        "unknown fact `card_sceme`; did you mean `card_scheme`?",
    )
    assert code_and_text("NZ", card_scheme="vsa")[0] == "unknown-value"
    assert code_and_text("NZ", goal="bnd")[0] == "unknown-goal"
    assert code_and_text("NZ", means="cash")[0] == "unknown-means"
    assert code_and_text("NZ", payment_card="none", card_scheme="visa")[0] == "contradiction"
    assert code_and_text("NZ", as_of="2026-02-30")[0] == "bad-question"
    assert code_and_text("NZ", situation="turist")[1] == "unknown situation `turist`; did you mean `tourist`?"
    assert code_and_text("NZ", lang="de")[1] == "unknown language `de`; the rulebook is written in `en` and `zh`"
    assert "told twice" in code_and_text("NZ", card_scheme="visa", facts={"card_scheme": "visa"})[1]


def test_none_is_not_a_way_to_say_none() -> None:
    code, message = code_and_text("NZ", payment_card=None)
    assert code == "bad-question" and 'never "none"' in message


def test_types_that_are_no_values_are_refused() -> None:
    for value in (object(), b"visa", {"a": 1}, 1j):
        with pytest.raises(TypeError, match="the fact `card_scheme` is told as"):
            simbind.evaluate("NZ", card_scheme=value)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="a day is a date or a str"):
        simbind.evaluate("NZ", as_of=7)  # type: ignore[arg-type]


def test_answers_as_text_and_json() -> None:
    answer = simbind.evaluate("CY")
    assert answer.to_text("en", 60).startswith("Cyprus: bind")
    assert max(len(line) for line in answer.to_brief("en", 60).splitlines()) <= 60
    assert answer.to_markdown("zh").startswith("# 塞浦路斯")
    # The rest is shown by a method here, and by an option on the command line.
    for lang in ("en", "zh"):
        assert "--full" not in answer.to_brief(lang) and "to_text()" in answer.to_brief(lang)
    assert answer.to_dict()["document"]["reasons"][1]["citations"][0]["lines"] == [67]
    assert answer.to_json("verdict,guaranteed") == '{"answer":1,"verdict":"not_directly","guaranteed":"not_directly"}'
    assert list(answer.to_dict(["sentence"], "zh")) == ["answer", "sentence"]
    with pytest.raises(Error, match="verdict"):
        answer.to_json("verdct")


def test_the_language_of_an_answer() -> None:
    answer = simbind.evaluate("CY", lang="zh")
    assert answer.to_text() == answer.to_text("zh") != answer.to_text("en")
    assert answer.reasons[1].text == answer.reasons[1].text_in("zh")


def test_a_notebook_shows_the_short_answer() -> None:
    shown = simbind.evaluate("CY")._repr_html_()
    assert shown.count("<ul") == shown.count("</ul>") and shown.startswith("<div") and shown.endswith("</div>")
    assert "Cyprus" in shown and "residence permit" in shown and "\\" not in shown and "**" not in shown
    assert "--full" not in shown
    assert 'lang="zh"' in simbind.evaluate("CY", lang="zh")._repr_html_()


def test_what_to_ask_and_what_would_help() -> None:
    next_question = simbind.evaluate("NZ", goal="receive_codes").next_question()
    assert next_question is not None
    assert (next_question.fact, next_question.worst_case, next_question.optimal) == ("sms_codes", 4, True)
    assert "received" in [answer.id for answer in next_question.answers]
    ways = simbind.evaluate(
        "ID", "link_card", mainland_account="none", payment_card="debit", card_scheme="domestic_only"
    ).ways()
    assert ways.complete and str(ways[0].changes[0]) == "mainland_account=own"
    assert ways[0].verdict is Verdict.THEORETICALLY_POSSIBLE and ways[0].steps[0].text


def test_an_answer_is_pickled_as_its_question() -> None:
    answer = simbind.evaluate("NZ", "link_card", card_scheme="visa", as_of="2026-01-31", lang="zh")
    again = pickle.loads(pickle.dumps(answer))
    assert again.to_dict() == answer.to_dict() and again.to_text() == answer.to_text()
    verdict = pickle.loads(pickle.dumps(answer.verdict))
    assert verdict is answer.verdict
    with pytest.raises(TypeError, match="cannot pickle"):
        pickle.dumps(answer.reasons[0])


def test_an_error_is_pickled_whole() -> None:
    with pytest.raises(Error) as raised:
        simbind.evaluate("Narnia")
    again = pickle.loads(pickle.dumps(raised.value))
    assert (again.code, again.message) == (raised.value.code, raised.value.message)


def test_objects_outlive_what_they_came_from() -> None:
    citations = simbind.evaluate("CY").reasons[1].citations
    assert citations[0].text and repr(citations[0]).startswith("<Citation CY-")


def test_floats_and_decimals_are_read_as_in_json() -> None:
    assert "a number with a point" in code_and_text("NZ", card_scheme=1.5)[1]
    assert code_and_text("NZ", card_scheme=Decimal("1.50"))[1].startswith("unknown value `1.50`")
    assert "no figure" in code_and_text("NZ", card_scheme=float("nan"))[1]


def test_threads_run_at_once() -> None:
    """While one thread works in the library, another runs Python: the interpreter's lock is not held."""
    answer = simbind.evaluate("NZ")
    begun, ended, counted = threading.Event(), threading.Event(), []

    def analyse() -> None:
        begun.set()
        until = time.monotonic() + 0.5
        while time.monotonic() < until:
            answer.to_text()
        ended.set()

    # With a switch every ten seconds a thread that keeps the lock keeps all others from running.
    before = sys.getswitchinterval()
    sys.setswitchinterval(10)
    try:
        thread = threading.Thread(target=analyse)
        thread.start()
        begun.wait()
        while not ended.is_set():
            counted.append(simbind.evaluate("CY").verdict)
        thread.join()
    finally:
        sys.setswitchinterval(before)
    assert len(counted) > 100
