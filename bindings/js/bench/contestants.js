// Who is raced. Each is built from a question (rules in its own language) and its profiles; `ask` answers one profile and
// leaves the answer in the form in which the engine gives it, and `found` makes names of that, for the check alone.
import { readFile } from "node:fs/promises";
import * as cedar from "@cedar-policy/cedar-wasm/nodejs";
import { CompiledRule, initSync } from "@goplasmatic/datalogic/web";
import { LogicEngine } from "json-logic-engine";
import jsonLogic from "json-logic-js";
import { load } from "../node.js";

// The package's entry for Node does not load as the module that it is declared to be; its entry for the web does.
const beside = new URL("datalogic_wasm_bg.wasm", import.meta.resolve("@goplasmatic/datalogic/web"));
initSync({ module: await readFile(beside) });

const rulebook = await load();
const requests = ({ country, goal, profiles }, wanted) => profiles.map((facts) => ({ country, goal, facts, ...wanted }));

/** simbind from JSON to JSON, as a program asks it that hands on what others ask. */
const simbind = (wanted) => (question) => {
  const texts = requests(question, wanted).map((request) => JSON.stringify(request));
  const ask = (at) => rulebook.answer(texts[at]);
  return { ask, found: (at) => names(JSON.parse(ask(at))) };
};

const names = ({ reasons, document, evidence }) => {
  const all = reasons ?? [document, evidence].flatMap((opinion) => opinion?.reasons ?? []);
  // A remark on silence is no rule.
  return all.map(({ rule }) => rule).filter((rule) => !rule.startsWith("silence-"));
};

/** The verdicts alone name no rules: what they are is held against the whole answer. */
function verdicts(question) {
  const { ask } = simbind({ fields: ["verdict", "guaranteed"] })(question);
  const whole = requests(question, {});
  return {
    ask,
    found(at) {
      const { verdict, guaranteed } = JSON.parse(ask(at));
      const answer = rulebook.evaluate(whole[at]);
      return verdict === answer.verdict && guaranteed === answer.guaranteed ? names(answer) : [verdict, guaranteed];
    },
  };
}

function objects(question) {
  const asked = requests(question, { fields: ["reasons.rule"] });
  const ask = (at) => rulebook.evaluate(asked[at]);
  return { ask, found: (at) => names(ask(at)) };
}

let sets = 0;
function cedars({ rules, profiles }) {
  const preparsedPolicySetId = `rules-${sets++}`;
  const staticPolicies = Object.fromEntries(rules.map(({ id, cedar }) => [id, cedar]));
  const read = cedar.preparsePolicySet(preparsedPolicySetId, { staticPolicies, templates: {}, templateLinks: [] });
  if (read.type !== "success") throw new Error(JSON.stringify(read));
  const calls = profiles.map((context) => ({
    principal: { type: "Person", id: "someone" },
    action: { type: "Action", id: "ask" },
    resource: { type: "Wallet", id: "wallet" },
    context,
    preparsedPolicySetId,
    entities: [],
  }));
  const ask = (at) => cedar.statefulIsAuthorized(calls[at]);
  return { ask, found: (at) => ask(at).response.diagnostics.reason };
}

/** The rules of which the place in a list says `true`. */
const placed = (rules, list) => rules.filter((_, place) => list[place] === true).map(({ id }) => id);

function datalogic({ rules, profiles }) {
  const rule = new CompiledRule(JSON.stringify(rules.map(({ logic }) => logic)), false);
  const texts = profiles.map((profile) => JSON.stringify(profile));
  const ask = (at) => rule.evaluate(texts[at]);
  return { ask, found: (at) => placed(rules, JSON.parse(ask(at))) };
}

function interpreted({ rules, profiles }) {
  const ask = (at) => rules.map(({ logic }) => jsonLogic.apply(logic, profiles[at]));
  return { ask, found: (at) => placed(rules, ask(at)) };
}

function compiled({ rules, profiles }) {
  const engine = new LogicEngine();
  const run = engine.build(rules.map(({ logic }) => logic));
  const ask = (at) => run(profiles[at]);
  return { ask, found: (at) => placed(rules, ask(at)) };
}

/** To whom the others are compared. */
export const REFERENCE = "simbind, rules that hold, from JSON to JSON";

export const CONTESTANTS = [
  ["simbind, verdict and guarantee, from JSON to JSON", verdicts],
  [REFERENCE, simbind({ fields: ["reasons.rule"] })],
  ["simbind, rules that hold, from object to object", objects],
  ["simbind, the whole answer in English, from JSON to JSON", simbind({ lang: "en" })],
  ["Cedar, from object to object", cedars],
  ["datalogic, from JSON to JSON", datalogic],
  ["json-logic-js (no WebAssembly), on objects", interpreted],
  ["json-logic-engine (no WebAssembly), compiled to JavaScript, on objects", compiled],
];
