// A contestant that differs is refused, whatever it leaves out or adds.
import assert from "node:assert/strict";
import { test } from "node:test";
import { check } from "./check.js";

const question = { country: "NZ", goal: "bind", profiles: [{ card: "none" }, { card: "visa" }], found: [["a"], ["b", "a"]] };
const stubborn = (...names) => ({ name: "stubborn", found: (at) => names[at] });

test("the same rules in another order are the same", () => {
  assert.equal(check(question, [stubborn(["a"], ["a", "b"])]), 2);
});

test("less and more are refused, with the profile", () => {
  for (const second of [["a"], ["a", "b", "c"], []]) {
    assert.throws(() => check(question, [stubborn(["a"], second)]), /profile 1: stubborn finds \[.*\], the library \[a b\], of \{"card":"visa"\}/);
  }
});
