// @ts-check
// The page that answers. All that is known of a person is the list of what they answered, which stands in the address behind
// the `#`: to go back is to go back in the browser, and a link is the whole question. From that list the engine makes the
// next question and the answer as it stands; the page shows both. Nothing is sent anywhere.

import { Engine, SimbindError } from "./engine.js";

/**
 * An answer that was given, as the engine reads it.
 * @typedef {{goal: string} | {country: string} | {situation: string | null}
 *   | {fact: {fact: string, value?: string, name?: string}}} Answered
 * @typedef {{answer: Answered, word: string, label: string, also?: string[]}} Choice
 * @typedef {{heading: string, question: string, choices: Choice[], listed: number, unknown?: string, figure?: string, day?: boolean}} Prompt
 * @typedef {{about?: string, label: string, taken?: string}} Told
 * @typedef {{told: Told[], answer?: {title: string, sentence: string, html: string}}} Report
 */

/** @template {HTMLElement} E @param {string} id @returns {E} */
const part = (id) => /** @type {E} */ (document.getElementById(id));

const page = part("ask");
const goal = /** @type {HTMLSelectElement} */ (part("goal"));
const country = /** @type {HTMLSelectElement} */ (part("country"));
/** Of rulebooks that have typical situations. */
const situation = /** @type {HTMLSelectElement | null} */ (document.getElementById("situation"));
/** The choice that none of them fits, in the form. */
const NONE = "no situation";
const { lang = "en", engine: engineAt = "", rules: rulesAt = "", version = "", worker: workerAt = "" } = page.dataset;

/** The words of the page, which `simbind docs` wrote in its language. @type {Record<string, string>} */
const words = JSON.parse(page.dataset.words ?? "{}");

/** Steps of work for the search for the best question: as many as nobody notices. */
const EFFORT = 20_000;

/** @type {Answered[]} */
let answered = read(location.hash);

/** What the address says was answered. @param {string} hash @returns {Answered[]} */
function read(hash) {
  /** @type {Answered[]} */
  const found = [];
  for (const [key, value] of new URLSearchParams(hash.slice(1))) {
    const [kind, fact] = [key.slice(0, 2), key.slice(2)];
    if (key === "goal" || key === "country") found.push(/** @type {Answered} */ ({ [key]: value }));
    else if (key === "situation") found.push({ situation: value || null });
    else if (kind === "f.") found.push({ fact: { fact, value } });
    else if (kind === "n.") found.push({ fact: { fact, name: value } });
    else if (kind === "u.") found.push({ fact: { fact } });
  }
  return found;
}

/** The same as a part of an address. @param {Answered[]} list */
function written(list) {
  const parts = new URLSearchParams();
  for (const one of list) {
    if ("goal" in one) parts.append("goal", one.goal);
    else if ("country" in one) parts.append("country", one.country);
    else if ("situation" in one) parts.append("situation", one.situation ?? "");
    else if (one.fact.name !== undefined) parts.append(`n.${one.fact.fact}`, one.fact.name);
    else if (one.fact.value !== undefined) parts.append(`f.${one.fact.fact}`, one.fact.value);
    else parts.append(`u.${one.fact.fact}`, "");
  }
  return `#${parts}`;
}

/**
 * An element with properties and children.
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag @param {Record<string, unknown>} [properties] @param {(Node | string)[]} inner
 * @returns {HTMLElementTagNameMap[T]}
 */
function make(tag, properties = {}, ...inner) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...inner);
  return element;
}

/** @param {string} label @param {() => void} press @param {string} [className] */
function button(label, press, className = "") {
  const made = make("button", { type: "button", className }, label);
  made.addEventListener("click", press);
  return made;
}

/** Another list of answers: the address follows, so that the browser can go back. @param {Answered[]} list */
function now(list) {
  answered = list;
  history.pushState(null, "", written(list));
  show("question");
}

/** @param {Answered} one */
const isFirst = (one) => !("fact" in one);

/** What was chosen in the form comes first, and what was told of the person stays. */
function chosen() {
  /** @type {Answered[]} */
  const first = [{ goal: goal.value }];
  if (country.value) first.push({ country: country.value });
  if (situation?.value) first.push({ situation: situation.value === NONE ? null : situation.value });
  const before = answered.find((one) => "country" in one);
  const moved = before && "country" in before && before.country !== country.value;
  // What is known by a name has that name in one country.
  const rest = answered.filter((one) => !isFirst(one) && !(moved && "fact" in one && one.fact.name !== undefined));
  answered = [...first, ...rest];
  history.pushState(null, "", written(answered));
  show();
}

/** @type {import("./engine.js").Asked | undefined} */
let rulebook;

/** Shows the next question and the answer as it stands. @param {"question"} [focus] what the person goes on with */
function show(focus) {
  if (!rulebook) return;
  const start = performance.now();
  const missing = !answered.some((one) => "goal" in one);
  const list = missing ? [{ goal: goal.value }, ...answered] : answered;
  for (const one of list) {
    if ("goal" in one) goal.value = one.goal;
    if ("country" in one) country.value = one.country;
  }
  if (!list.some((one) => "country" in one)) country.value = "";
  const typical = list.find((one) => "situation" in one);
  if (situation) situation.value = typical && "situation" in typical ? (typical.situation ?? NONE) : "";
  const json = JSON.parse(rulebook.interview(JSON.stringify({ lang, answered: list, only: "answer" })));
  part("trouble").hidden = !json.error;
  if (json.error) {
    part("trouble-text").textContent = json.error.message;
    for (const id of ["told", "question", "answer", "outcome"]) part(id).hidden = true;
    page.dataset.ready = String(++showing);
    return;
  }
  const report = /** @type {Report} */ (json);
  for (const other of /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll("a.language"))) {
    other.hash = written(list);
  }
  told(report, list);
  answer(report);
  performance.measure("simbind-answer", { start });
  // The answer is seen before the next question is looked for.
  const box = part("question");
  box.inert = true;
  const shown = ++showing;
  const ask = () => {
    if (shown !== showing) return;
    const start = performance.now();
    question(report, list);
    box.inert = false;
    performance.measure("simbind-question", { start });
    if (focus && !box.hidden) part("asked").focus();
    page.dataset.ready = String(shown);
  };
  requestAnimationFrame(() => setTimeout(ask));
}

/** How often something was shown: what was overtaken is not asked. */
let showing = 0;

/** @param {Report} report @param {Answered[]} list */
function told(report, list) {
  const items = report.told.flatMap((one, at) => {
    const given = list[at];
    // What stands in the form is not told twice; what a situation takes to be so is.
    if (!given || (isFirst(given) && !one.taken)) return [];
    if (one.taken) return [make("li", {}, make("details", {}, make("summary", {}, words.taken ?? ""), make("small", {}, one.taken)))];
    const label = make("span", {}, one.about ? make("b", {}, `${one.about}${words.colon}`) : "", one.label);
    const away = button("×", () => now(list.filter((_, place) => place !== at)), "away");
    away.setAttribute("aria-label", `${words.remove}${words.colon}${one.about ?? ""} ${one.label}`);
    return [make("li", {}, label, away)];
  });
  part("told-list").replaceChildren(...items);
  part("told").hidden = items.length === 0;
}

/** @param {Report} report @param {Answered[]} list */
function question(report, list) {
  const box = part("question");
  box.hidden = !report.answer;
  if (!report.answer || !rulebook) return;
  const request = { lang, answered: list, only: "question", effort: EFFORT };
  const { next } = JSON.parse(rulebook.interview(JSON.stringify(request)));
  const rest = list.filter((one) => !("goal" in one || "country" in one));
  const back = () => now(list.slice(0, -1));
  const way = make("p", { className: "ways" });
  if (rest.length > 0) {
    way.append(button(words.back ?? "", back, "quiet"), button(words.again ?? "", () => now(list.filter((one) => !rest.includes(one))), "quiet"));
  }
  const asked = make("legend", { id: "asked", tabIndex: -1 });
  const set = make("fieldset", {}, asked);
  if ("done" in next) {
    asked.append(make("b", {}, words.done ?? ""), " ", next.done);
    set.append(way);
    box.replaceChildren(set);
    return;
  }
  const ask = /** @type {Prompt} */ (next.ask);
  // The country and the goal are chosen above: they are no questions of their own.
  const number = ask.heading.replace(/\d+/, (count) => String(Number(count) - (list.length - rest.length)));
  asked.append(make("small", {}, number), make("b", {}, ask.question));
  if (ask.figure) set.append(figure(ask.figure, ask, list));
  const choices = ask.choices.map((choice) => button(choice.label, () => now([...list, choice.answer])));
  const { unknown } = ask;
  if (unknown) choices.push(button(words.unknown ?? "", () => now([...list, { fact: { fact: unknown } }]), "quiet"));
  set.append(make("div", { className: "choices" }, ...choices), way);
  box.replaceChildren(set);
}

/** A figure, as it is written; a day as it is picked. @param {string} fact @param {Prompt} ask @param {Answered[]} list */
function figure(fact, ask, list) {
  const input = make("input", ask.day ? { type: "date", required: true } : { type: "text", inputMode: "decimal", required: true });
  input.setAttribute("aria-label", ask.question);
  const set = make("button", {}, words.set ?? "");
  const form = make("form", { className: "figure" }, input, set);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    now([...list, { fact: { fact, value: input.value.trim() } }]);
  });
  return form;
}

/** @param {Report} report */
function answer(report) {
  const { answer } = report;
  part("answer").hidden = part("outcome").hidden = !answer;
  part("choose").hidden = Boolean(answer);
  if (!answer) return;
  part("answer-title").textContent = answer.title;
  // Written by the engine, which escapes every text of the rules; nothing that a person typed stands in it unescaped.
  const sheet = make("template", { innerHTML: answer.html }).content;
  const sentence = sheet.querySelector("p.sentence");
  part("outcome-sheet").replaceChildren(...(sentence ? [sentence] : []));
  part("answer-sheet").replaceChildren(sheet);
  part("said").textContent = answer.sentence;
  document.title = answer.title;
}

/** Copies the address; where the device has a way to share, that is offered. */
async function share() {
  const url = location.href;
  const done = part("shared");
  try {
    if (navigator.share && matchMedia("(pointer: coarse)").matches) await navigator.share({ title: document.title, url });
    else {
      await navigator.clipboard.writeText(url);
      done.textContent = words.copied ?? "";
    }
  } catch {
    done.textContent = url;
  }
}

/** Keeps what this page is made of, for when there is no network. */
async function keep() {
  if (!("serviceWorker" in navigator) || !location.protocol.startsWith("http")) return;
  await navigator.serviceWorker.register(workerAt);
  const cache = await caches.open(version);
  const loaded = performance.getEntriesByType("resource").map((entry) => entry.name);
  const own = loaded.filter((name) => /[?]v=|style[.]css$/.test(name) && name.startsWith(location.origin));
  await cache.addAll([location.pathname, ...new Set(own)]);
  page.dataset.kept = "";
}

async function begin() {
  const [engine, rules] = await Promise.all([Engine.from(fetch(engineAt)), fetch(rulesAt).then((all) => all.arrayBuffer())]);
  rulebook = engine.rulebook(new Uint8Array(rules));
  goal.addEventListener("change", chosen);
  country.addEventListener("change", chosen);
  situation?.addEventListener("change", chosen);
  part("share").addEventListener("click", share);
  part("print").addEventListener("click", () => print());
  part("restart").addEventListener("click", () => now([]));
  addEventListener("popstate", () => {
    answered = read(location.hash);
    show();
  });
  part("waiting").hidden = true;
  part("about").hidden = false;
  show();
  await keep().catch(() => {});
}

begin().catch((error) => {
  part("waiting").textContent = `${words.failed} ${error instanceof SimbindError ? error.message : ""}`;
});
