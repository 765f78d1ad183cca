// The package as it is published, installed into an app of Vite: what Vite builds answers in a browser, and so does its
// server while one works on the app.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { chromium } from "playwright-core";
import { build, createServer } from "vite";
import { serve } from "./serve.js";

const npm = (folder, ...words) => promisify(execFile)("npm", words, { cwd: folder });
const here = fileURLToPath(new URL("..", import.meta.url));
let root, browser;

before(async () => {
  root = await mkdtemp(join(tmpdir(), "simbind-"));
  await mkdir(join(root, "app"));
  const { stdout } = await npm(here, "pack", "--ignore-scripts", "--silent", "--pack-destination", root);
  await writeFile(join(root, "app/package.json"), JSON.stringify({ name: "app", private: true, type: "module" }));
  await npm(join(root, "app"), "install", "--offline", "--no-audit", "--no-fund", "--ignore-scripts", join(root, stdout.trim()));
  await writeFile(join(root, "app/index.html"), "<!DOCTYPE html><script type=module src=/app.js></script>");
  await writeFile(join(root, "app/app.js"), `import { load, SimbindError } from "simbind";
    const rulebook = await load();
    const asked = { country: "NZ", goal: "link_card", fields: ["verdict"] };
    let refused;
    try { rulebook.evaluate({ ...asked, goal: "link_crad" }); } catch (error) { refused = error instanceof SimbindError && error.code; }
    document.title = rulebook.evaluate(asked).verdict + " " + refused;`);
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
});

after(async () => {
  await browser?.close();
  if (root) await rm(root, { recursive: true });
});

/** What the app says at an address, and what of the engine and the rules was fetched for it. */
async function said(address) {
  const page = await browser.newPage();
  const wrong = [];
  page.on("pageerror", (error) => wrong.push(error.message));
  const fetched = [];
  page.on("response", (response) => fetched.push(`${response.status()} ${new URL(response.url()).pathname}`));
  await page.goto(address);
  await page.waitForFunction(() => document.title !== "").catch((error) => assert.fail([error.message, ...wrong, ...fetched].join("\n")));
  const title = await page.title();
  await page.close();
  return { title, fetched: fetched.filter((path) => /engine|rules/.test(path)) };
}

test("what Vite builds answers", async (t) => {
  // From a folder that is not the root of its host, as pages of projects are.
  await build({ root: join(root, "app"), base: "/below/", logLevel: "warn", build: { outDir: join(root, "dist/below"), emptyOutDir: true, target: "es2022" } });
  const assets = await readdir(join(root, "dist/below/assets"));
  for (const [name, count] of [[/^engine-.*\.wasm$/, 1], [/^rules-.*\.json$/, 1], [/\.js$/, 1]]) {
    assert.equal(assets.filter((asset) => name.test(asset)).length, count, `${name} among ${assets}`);
  }
  const server = await serve(join(root, "dist"));
  t.after(() => server.close());
  const { title, fetched } = await said(`http://127.0.0.1:${server.address().port}/below/`);
  assert.equal(title, "theoretically_possible unknown-goal");
  assert.ok(fetched.length === 2 && fetched.every((path) => path.startsWith("200 /below/assets/")), fetched.join("\n"));
});

test("the server of Vite answers while one works", async (t) => {
  const server = await createServer({ root: join(root, "app"), logLevel: "warn", server: { host: "127.0.0.1", port: 0 } });
  t.after(() => server.close());
  await server.listen();
  const { title } = await said(`http://127.0.0.1:${server.httpServer.address().port}/`);
  assert.equal(title, "theoretically_possible unknown-goal");
});
