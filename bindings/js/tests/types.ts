// Checked by the compiler, never run: the package as a program in TypeScript uses it.
import { load, SimbindError, type Answer } from "../index.js";

const rulebook = await load();
const answer: Answer = rulebook.evaluate({ country: "NZ", goal: "link_card", facts: { card_scheme: ["visa", "jcb"], amount: 100 } });
const texts: (string | undefined)[] = answer.evidence?.reasons.map((reason) => reason.text["en"]) ?? [];
// @ts-expect-error: a verdict is one of three words.
const maybe: boolean = answer.verdict === "maybe";
// @ts-expect-error: a country is needed.
rulebook.evaluate({ goal: "link_card" });
const { next } = rulebook.interview({ answered: [{ country: "NZ" }] });
if ("ask" in next) texts.push(next.ask.choices[0]?.label);
try {
  await load({ model: {} });
} catch (error) {
  if (error instanceof SimbindError) texts.push(error.code);
}
rulebook.free();
export { maybe, texts };
