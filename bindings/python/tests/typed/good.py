"""What a typed program does with the package."""

import datetime
from typing import Dict, List, Optional

import simbind

answer: simbind.Evaluation = simbind.evaluate("NZ", goal="link_card", card_scheme="visa", as_of=datetime.date(2026, 1, 1))
better: bool = answer.verdict >= simbind.Verdict.VIA_WORKAROUND
opinion: Optional[simbind.Opinion] = answer.evidence
gates: Dict[str, simbind.GateState] = opinion.gates if opinion is not None else {}
texts: List[str] = [reason.text for reason in answer.reasons if reason.effect is simbind.Effect.BLOCKS]
titles: List[str] = [cited.title for reason in answer.reasons for cited in reason.citations]
next_question: Optional[simbind.NextQuestion] = answer.next_question()
steps: List[str] = [step.text for way in answer.ways() for step in way.steps]
handed_on: str = simbind.answer(b'{"country": "NZ"}') + simbind.Rulebook.builtin().answer('{"country": "NZ"}')
try:
    simbind.Rulebook.load("rules").evaluate("NZ", facts={"card_scheme": ["visa", "jcb"]}, nothing_else=True)
except simbind.RulebookError as error:
    lines: List[int] = [mistake.line for mistake in error.diagnostics]
except simbind.Error as error:
    code: str = error.code
