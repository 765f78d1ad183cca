"""Can a number-retention card of a country be used with WeChat or Alipay, and if not, what can be done instead?

>>> import simbind
>>> answer = simbind.evaluate("NZ", goal="link_card", card_scheme="visa")
>>> answer.verdict
<Verdict.THEORETICALLY_POSSIBLE: 'theoretically_possible'>
>>> [reason.id for reason in answer.reasons if reason.decisive]  # doctest: +ELLIPSIS
['W-issuer-declined', ...

Facts that are not told stay open, and the answer is exact for all that they may turn out to be. Rulebooks of one's own come
from folders: ``Rulebook.load("rules")``.
"""

from ._answers import (
    Choice,
    Compliance,
    Country,
    Diagnostic,
    Dispute,
    Effect,
    Error,
    Fact,
    Figure,
    GateState,
    Goal,
    Holds,
    NextQuestion,
    RulebookError,
    Step,
    Value,
    Verdict,
    Way,
    Ways,
)
from ._simbind import (
    Alternative,
    Citation,
    Evaluation,
    Opinion,
    Reason,
    Refusal,
    Route,
    Rulebook,
    answer,
    evaluate,
)
from ._tables import TableQuestion, evaluate_table

__version__ = "0.1.0"

__all__ = [
    "Alternative",
    "Choice",
    "Citation",
    "Compliance",
    "Country",
    "Diagnostic",
    "Dispute",
    "Effect",
    "Error",
    "Evaluation",
    "Fact",
    "Figure",
    "GateState",
    "Goal",
    "Holds",
    "NextQuestion",
    "Opinion",
    "Reason",
    "Refusal",
    "Route",
    "Rulebook",
    "RulebookError",
    "Step",
    "TableQuestion",
    "Value",
    "Verdict",
    "Way",
    "Ways",
    "answer",
    "evaluate",
    "evaluate_table",
]

# What is defined in the compiled part, or beside this file, belongs to the package.
for _name in __all__:
    _thing = globals()[_name]
    if getattr(_thing, "__module__", "").startswith("simbind._"):
        _thing.__module__ = "simbind"
del _name, _thing
