"""What an answer costs in Python, beside `cargo bench --bench engine`: python benches/answer.py"""

from __future__ import annotations

import pathlib
import timeit
from collections.abc import Callable

import simbind

LINES = (pathlib.Path(__file__).parent / "told.txt").read_text(encoding="utf-8").splitlines()
TOLD = dict(line.split("=", 1) for line in LINES)


def best(call: Callable[[], None]) -> float:
    """The shortest of three hundred runs, in microseconds a call: what else the machine does counts little."""
    return min(timeit.repeat(call, number=200, repeat=300)) / 200 * 1e6


def main() -> None:
    for name, facts in (("3 facts told", 3), ("all facts told", len(TOLD))):
        told = dict(list(TOLD.items())[:facts])

        def verdict() -> None:
            simbind.evaluate("NZ", "link_card", **told).verdict

        def walked() -> None:
            answer = simbind.evaluate("NZ", "link_card", **told)
            answer.verdict
            for _ in answer.reasons:
                pass

        def read() -> None:
            answer = simbind.evaluate("NZ", "link_card", **told)
            answer.verdict
            for reason in answer.reasons:
                reason.id, reason.effect, reason.gate, reason.holds, reason.decisive, reason.text

        reasons = len(simbind.evaluate("NZ", "link_card", **told).reasons)
        costs = [best(verdict), best(walked), best(read)]
        said = "verdict {:.2f} us, {} reasons walked {:.2f} us, read in full {:.2f} us"
        print(f"{name}: " + said.format(costs[0], reasons, *costs[1:]))


if __name__ == "__main__":
    main()
