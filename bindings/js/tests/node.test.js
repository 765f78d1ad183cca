// The package in Node.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { load, SimbindError } from "simbind";

const rulebook = await load();

test("an answer", () => {
  const answer = rulebook.evaluate({ country: "NZ", goal: "link_card", facts: { card_scheme: "visa" } });
  assert.equal(answer.verdict, "theoretically_possible");
  assert.ok(answer.evidence?.reasons.some((reason) => reason.citations.length > 0));
});

test("errors are a class, with a code and what would be right", () => {
  const refused = (request) => {
    try {
      rulebook.evaluate(request);
    } catch (error) {
      return error;
    }
    return assert.fail("it was answered");
  };
  const goal = refused({ country: "NZ", goal: "link_crad" });
  assert.ok(goal instanceof SimbindError && goal instanceof Error);
  assert.deepEqual([goal.code, goal.name], ["unknown-goal", "SimbindError"]);
  assert.match(goal.message, /did you mean `link_card`\?/);
  assert.equal(refused({}).code, "bad-request");
  // The engine goes on after a refusal.
  assert.equal(rulebook.evaluate({ country: "NZ", fields: ["verdict"] }).answer, 1);
});

test("a model that cannot be used is refused", async () => {
  await assert.rejects(load({ model: {} }), { name: "SimbindError", code: "bad-model", message: /missing field/ });
});

test("what was freed is not used", async () => {
  const own = await load({ model: await readFile(new URL("../rules.json", import.meta.url)) });
  own.free();
  assert.throws(() => own.evaluate({ country: "NZ" }), { code: "freed" });
  own.free();
});

test("an interview", () => {
  const answered = [{ goal: "link_card" }, { country: "NZ" }];
  let report = rulebook.interview({ lang: "zh", answered });
  for (let asked = 0; "ask" in report.next && asked < 20; asked++) {
    answered.push(report.next.ask.choices[0].answer);
    report = rulebook.interview({ lang: "zh", answered });
  }
  assert.ok("done" in report.next, "the questions come to an end");
  assert.match(report.answer?.html ?? "", /<p class="sentence">/);
});

test("the case files give what the library gives", async () => {
  const lines = (await readFile(new URL("../../../tests/cases/contract.jsonl", import.meta.url), "utf8")).trim().split("\n");
  assert.ok(lines.length > 100, `${lines.length} cases`);
  for (const [at, line] of lines.entries()) {
    const { request, answer } = JSON.parse(line);
    // A request that is none stands in the file as a text.
    const asked = typeof request === "string" ? request : JSON.stringify(request);
    assert.deepEqual(JSON.parse(rulebook.answer(asked)), answer, `line ${at + 1}`);
  }
});
