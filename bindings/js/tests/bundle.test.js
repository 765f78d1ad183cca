// The package in a bundle: esbuild takes the code and the two files along, and the bundle answers in a browser.
import assert from "node:assert/strict";
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { serve } from "./serve.js";

test("a bundle by esbuild answers", async (t) => {
  const folder = await mkdtemp(join(tmpdir(), "simbind-"));
  t.after(() => rm(folder, { recursive: true }));
  const source = `import { load } from "simbind";
    const rulebook = await load();
    document.title = rulebook.evaluate({ country: "NZ", goal: "link_card", fields: ["verdict"] }).verdict;`;
  await build({
    stdin: { contents: source, resolveDir: new URL("..", import.meta.url).pathname },
    bundle: true, format: "esm", minify: true, outfile: join(folder, "app.js"), platform: "browser",
  });
  for (const file of ["engine.wasm", "rules.json"]) await cp(new URL(`../${file}`, import.meta.url), join(folder, file));
  await writeFile(join(folder, "index.html"), "<!DOCTYPE html><script type=module src=app.js></script>");
  const server = await serve(folder);
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
  t.after(async () => {
    await browser.close();
    server.close();
  });
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await page.waitForFunction(() => document.title !== "");
  assert.equal(await page.title(), "theoretically_possible");
});
