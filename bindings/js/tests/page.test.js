// The page that answers, in headless Chromium: journeys as people make them, and what must hold of it whoever comes.
// SITE names a folder that `simbind docs` wrote; CHROMIUM the browser, if it is not where Debian has it.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { chromium } from "playwright-core";
import { serve } from "./serve.js";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const site = process.env.SITE ?? assert.fail("SITE names the folder of the site");
let browser, server, base;

before(async () => {
  server = await serve(site);
  base = `http://127.0.0.1:${server.address().port}`;
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
});

after(async () => {
  await browser?.close();
  server?.close();
});

/** Opens the page, and fails at the end if anything went wrong in it or was fetched from elsewhere. */
async function visit(t, address, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1100, height: 900 }, ...options });
  const page = await context.newPage();
  const wrong = [];
  page.on("pageerror", (error) => wrong.push(error.message));
  page.on("request", (request) => request.url().startsWith(base) || wrong.push(`asked for ${request.url()}`));
  await page.goto(`${base}/${address}`);
  await page.waitForSelector("#ask[data-ready]");
  t.after(async () => {
    await context.close();
    assert.deepEqual(wrong, []);
  });
  return page;
}

/** The next question is looked for after the answer is shown. */
const settled = (page) => page.waitForFunction(() => !document.getElementById("question").inert);
const sentence = (page) => page.locator("#outcome p.sentence").innerText();
const asked = async (page) => {
  await settled(page);
  return page.locator("#asked b").innerText();
};

/** Answers by the first choice until nothing is left to ask. */
async function finish(page) {
  for (let count = 0; count < 20; count++) {
    await settled(page);
    const choices = page.locator("#question .choices button");
    if ((await choices.count()) === 0) return;
    const before = page.url();
    await choices.first().click();
    await page.waitForFunction((url) => location.href !== url, before);
  }
  assert.fail("the questions do not come to an end");
}

test("a journey on a phone: choose, answer, go back, take back", async (t) => {
  const page = await visit(t, "en/ask.html", { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  assert.equal(await page.locator("#outcome").isVisible(), false, "nothing is answered before a country is chosen");
  await page.getByLabel("Country of the number").selectOption("NZ");
  await page.getByLabel("What you want to do").selectOption("link_card");
  const open = await sentence(page);
  assert.match(open, /depends/);
  await settled(page);
  await page.locator("#question").getByRole("button", { name: "WeChat Pay", exact: true }).tap();
  const wechat = await sentence(page);
  assert.notEqual(wechat, open, "the answer changes as more is told");
  await page.goBack();
  assert.equal(await sentence(page), open, "the browser goes back");
  await page.goForward();
  assert.equal(await sentence(page), wechat);
  await page.getByRole("button", { name: /take back.*WeChat/ }).tap();
  assert.equal(await sentence(page), open, "what was told can be taken back");
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(wide <= 360, `the page is ${wide} pixels wide`);
  await finish(page);
  assert.match(await page.locator("#asked").innerText(), /That is all/);
});

test("a journey in Chinese, with a typical situation and the name of a wallet", async (t) => {
  const page = await visit(t, "zh/ask.html");
  await page.getByLabel("号码的国家或地区").selectOption({ label: "印度尼西亚" });
  await page.getByLabel("您想做的事").selectOption("pay_in_mainland");
  const open = await sentence(page);
  await page.getByLabel("您的情况").selectOption({ label: "持已认证的境外合作钱包的访客" });
  await settled(page);
  assert.match(await page.locator("#told").innerText(), /这里认定的情况/);
  const names = page.locator("#question .choices button");
  await names.filter({ hasText: "DANA" }).click();
  assert.notEqual(await sentence(page), open);
  await finish(page);
  assert.match(await page.locator("#asked").innerText(), /问完了/);
  const english = (await page.locator("main").innerText()).match(/\b(the|you|and|what)\b/i);
  assert.equal(english, null, `English on the Chinese page: ${english}`);
  // The language changes, and what was told stays.
  await page.getByRole("link", { name: "English" }).click();
  await page.waitForSelector("#ask[data-ready]");
  assert.match(await page.locator("#answer-title").innerText(), /^Indonesia/);
});

test("a journey of somebody who wants to keep a number: the operator, the day, until when", async (t) => {
  const page = await visit(t, "en/ask.html", { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  await page.getByLabel("Country of the number").selectOption("GB");
  await page.getByLabel("What you want to do").selectOption("keep_number");
  assert.match(await asked(page), /Which operator/);
  const choices = page.locator("#question .choices button");
  assert.deepEqual((await choices.allInnerTexts()).slice(0, 2), ["giffgaff", "another"], "operators of other countries are not offered");
  await choices.first().tap();
  assert.match(await asked(page), /When was the number last topped up/);
  await page.locator("#question input[type=date]").fill("2026-10-01");
  await page.locator("#question form button").tap();
  await settled(page);
  assert.match(await sentence(page), /use it again before 2027-04-01/);
  assert.doesNotMatch(await page.locator("#answer-sheet").innerText(), /simbind keep/, "a page has no command line");
});

test("a journey by keyboard alone", async (t) => {
  const page = await visit(t, "en/ask.html");
  const focused = () => page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent);
  const reach = async (wanted) => {
    for (let count = 0; count < 40; count++) {
      if (wanted.test(await focused())) return;
      await page.keyboard.press("Tab");
    }
    assert.fail(`no ${wanted} within reach`);
  };
  await page.keyboard.press("Tab");
  assert.match(await focused(), /To the content/);
  await reach(/^country$/);
  await page.keyboard.type("Cyp");
  await reach(/^goal$/);
  await page.keyboard.type("Keep getting");
  await page.waitForSelector("#question:not([hidden]) button");
  const question = await asked(page);
  await reach(/^I don't know$/);
  await page.keyboard.press("Enter");
  await page.waitForFunction((before) => !document.querySelector("#asked")?.textContent?.includes(before), question);
  await settled(page);
  assert.equal(await focused(), "asked", "the next question has the focus");
  await reach(/^Back$/);
  await page.keyboard.press("Enter");
  assert.equal(await asked(page), question);
  // Whoever cannot see it hears what comes out.
  assert.equal(await page.locator("#said").getAttribute("aria-live"), "polite");
  assert.match(await page.locator("#said").innerText(), /./);
});

test("a shared link opens the same answer", async (t) => {
  const first = await visit(t, "en/ask.html#goal=pay_in_mainland&country=MY&situation=home_wallet");
  await finish(first);
  const url = first.url();
  const second = await visit(t, url.slice(base.length + 1));
  await settled(first);
  await settled(second);
  for (const id of ["outcome", "answer", "told", "question"]) {
    assert.equal(await second.locator(`#${id}`).innerHTML(), await first.locator(`#${id}`).innerHTML(), id);
  }
});

test("a link that says what cannot be is met with what is wrong, and a way out", async (t) => {
  const page = await visit(t, "en/ask.html#goal=link_card&country=NZ&f.card_scheme=vsia");
  assert.match(await page.locator("#trouble").innerText(), /has `visa`: did you mean that\?/);
  await page.getByRole("button", { name: "Start again" }).click();
  assert.equal(await page.locator("#trouble").isVisible(), false);
  const script = await visit(t, "en/ask.html#goal=bind&country=NZ&f.<img src=x onerror=alert(1)>=1");
  assert.match(await script.locator("#trouble").innerText(), /unknown fact/);
  assert.equal(await script.locator("#ask img").count(), 0);
});

test("it works without a network after the first visit", async (t) => {
  const page = await visit(t, "en/ask.html#goal=bind&country=CY");
  await page.waitForSelector("#ask[data-kept]", { state: "attached" });
  await page.evaluate(() => navigator.serviceWorker.ready);
  const before = await sentence(page);
  await page.context().setOffline(true);
  await page.reload();
  await page.waitForSelector("#ask[data-ready]");
  assert.equal(await sentence(page), before);
  await page.getByLabel("What you want to do").selectOption("receive_codes");
  assert.notEqual(await sentence(page), before, "a new answer without a network");
});

test("without scripts the page says where the plain pages are", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${base}/en/ask.html`);
  assert.match(await page.locator("noscript").innerText(), /the plain pages/);
  await context.close();
});

test("the front pages lead to it", async (t) => {
  const page = await visit(t, "zh/ask.html");
  await page.goto(`${base}/`);
  await page.getByRole("link", { name: "English" }).first().click();
  await page.getByRole("link", { name: "Get the answer for your own situation" }).click();
  await page.waitForSelector("#ask[data-ready]");
});

test("paper has the answer, and nothing to press", async (t) => {
  const page = await visit(t, "en/ask.html#goal=bind&country=CY&situation=tourist");
  await page.emulateMedia({ media: "print" });
  assert.ok(await page.locator("#outcome").isVisible());
  for (const gone of ["header", "#about", "#question", ".tools"]) {
    assert.equal(await page.locator(gone).first().isVisible(), false, gone);
  }
});

for (const colorScheme of ["light", "dark"]) {
  for (const address of ["en/ask.html", "en/ask.html#goal=link_card&country=NZ", "zh/ask.html#goal=bind&country=CY&situation=tourist&u.platform="]) {
    test(`axe finds nothing: ${address}, ${colorScheme}`, async (t) => {
      const page = await visit(t, address, { colorScheme, bypassCSP: true });
      await page.addScriptTag({ content: axe });
      const found = await page.evaluate(() => globalThis.axe.run());
      const told = found.violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.html).join(" ")}`);
      assert.deepEqual(told, []);
    });
  }
}

test("the case files give what the library gives, by the engine and the rules of the site", async (t) => {
  const page = await visit(t, "en/ask.html");
  const cases = (await readFile(new URL("../../../tests/cases/contract.jsonl", import.meta.url), "utf8")).trim().split("\n")
    // The rules that were loaded are in English: they know no other language, nor names in it.
    .filter((line) => !/[一-鿿]|"lang":"(?!en")/.test(JSON.stringify(JSON.parse(line).request)));
  assert.ok(cases.length > 100, `${cases.length} cases`);
  const engine = await page.locator("#ask").getAttribute("data-engine");
  const answers = await page.evaluate(async ([engine, lines]) => {
    const { Engine } = await import(new URL("../app/engine.js", location.href).href);
    const rules = await (await fetch("../app/rules.en.json")).text();
    const rulebook = (await Engine.from(fetch(engine))).rulebook(rules);
    return lines.map((line) => {
      const { request } = JSON.parse(line);
      // A request that is none stands in the file as a text.
      const asked = typeof request === "string" ? request : JSON.stringify({ lang: "en", ...request });
      return JSON.parse(rulebook.answer(asked));
    });
  }, [engine, cases]);
  /** A text of several languages as one of one, as the rules of the site have it. */
  const english = (value) => {
    if (Array.isArray(value)) return value.map(english);
    if (value === null || typeof value !== "object") return value;
    if (typeof value.en === "string") return { en: value.en };
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, english(inner)]));
  };
  for (const [at, line] of cases.entries()) {
    assert.deepEqual(answers[at], english(JSON.parse(line).answer), `line ${at + 1}`);
  }
});

test("how long it takes", async (t) => {
  const page = await visit(t, "en/ask.html#goal=link_card&country=NZ");
  const spans = (name) => page.evaluate((name) => {
    return performance.getEntriesByName(name).map(({ startTime, duration }) => ({ startTime, duration }));
  }, name);
  const [first] = await spans("simbind-answer");
  const begun = first.startTime + first.duration;
  await finish(page);
  await page.getByLabel("Who you are").selectOption("tourist");
  await finish(page);
  const ranked = (list) => list.map((one) => one.duration).sort((one, other) => one - other);
  const later = ranked((await spans("simbind-answer")).slice(1));
  const questions = ranked(await spans("simbind-question"));
  const told = (list) => `median ${list[list.length >> 1].toFixed(1)} ms, slowest ${list.at(-1).toFixed(1)} ms`;
  t.diagnostic(`first answer ${begun.toFixed(0)} ms after the page was asked for, ${first.duration.toFixed(0)} of them its own`);
  t.diagnostic(`${later.length} further answers: ${told(later)}; next questions: ${told(questions)}`);
  // Wide bounds: the machine of a test may be busy.
  assert.ok(begun < 3000 && later[later.length >> 1] < 200, `${begun} ${later}`);
});
