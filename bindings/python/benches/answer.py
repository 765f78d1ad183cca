"""What an answer costs in Python, beside `cargo bench --bench engine`: python benches/answer.py"""

import timeit

import simbind

TOLD = {"platform": "wechat", "payment_card": "debit", "card_scheme": "visa"}


def main() -> None:
    for name, nothing_else in (("open", False), ("told", True)):

        def verdict() -> None:
            simbind.evaluate("NZ", goal="link_card", nothing_else=nothing_else, **TOLD).verdict

        def walk() -> None:
            answer = simbind.evaluate("NZ", goal="link_card", nothing_else=nothing_else, **TOLD)
            answer.verdict
            for reason in answer.reasons:
                reason.id, reason.effect, reason.gate, reason.holds, reason.decisive, reason.text

        def empty() -> None:
            answer = simbind.evaluate("NZ", goal="link_card", nothing_else=nothing_else, **TOLD)
            answer.verdict
            for reason in answer.reasons:
                pass

        reasons = len(simbind.evaluate("NZ", goal="link_card", nothing_else=nothing_else, **TOLD).reasons)
        costs = [min(timeit.repeat(call, number=500, repeat=200)) / 500 * 1e6 for call in (verdict, empty, walk)]
        said = "verdict {:.2f} us, reasons {:.2f} us, read in full {:.2f} us".format(*costs)
        print(f"{name}: {said} ({reasons} reasons)")


if __name__ == "__main__":
    main()
