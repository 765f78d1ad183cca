// @ts-check
// The package for browsers and bundlers: the engine and the rules are fetched from beside this file, which bundlers
// understand as files to be taken along.

import { made, written } from "./core.js";

export { Rulebook, SimbindError } from "./core.js";

/** @param {{model?: unknown, engine?: BufferSource | Response | Promise<Response>}} [from] */
export async function load({ model, engine } = {}) {
  const wasm = engine ?? fetch(new URL("./engine.wasm", import.meta.url));
  const rules = async () => new Uint8Array(await (await fetch(new URL("./rules.json", import.meta.url))).arrayBuffer());
  const [from, json] = await Promise.all([wasm, model === undefined ? rules() : written(model)]);
  return made(from, json);
}
