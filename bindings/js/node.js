// @ts-check
// The package in Node: the engine and the rules are files beside this one.

import { readFile } from "node:fs/promises";
import { made, written } from "./core.js";

export { Rulebook, SimbindError } from "./core.js";

/** @param {string} name */
const beside = (name) => readFile(new URL(name, import.meta.url));

/** @param {{model?: unknown, engine?: BufferSource | Response | Promise<Response>}} [from] */
export async function load({ model, engine } = {}) {
  const rules = model === undefined ? beside("./rules.json") : written(model);
  const [wasm, json] = await Promise.all([engine ?? beside("./engine.wasm"), rules]);
  return made(wasm, json);
}
