"""Four mistakes that a type check finds."""

import simbind

answer = simbind.evaluate("NZ", card_scheme=None)
number: int = answer.verdict
answer.reasons[0].texts
simbind.evaluate(7)
