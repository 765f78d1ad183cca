// @ts-check
// Rulebooks as objects of JavaScript: what goes to the engine as JSON and comes back from it.

import { Engine, SimbindError } from "./engine.js";

export { SimbindError };

/**
 * Reads an answer of the engine.
 * @param {string} json
 */
function read(json) {
  const answer = JSON.parse(json);
  if (answer.error) throw new SimbindError(answer.error.code, answer.error.message);
  return answer;
}

/** Rules that were read and checked, ready to answer. */
export class Rulebook {
  #asked;

  /** @param {import("./engine.js").Asked} asked */
  constructor(asked) {
    this.#asked = asked;
  }

  /** @param {object} request */
  evaluate(request) {
    return read(this.#asked.answer(JSON.stringify(request)));
  }

  /** @param {string} request */
  answer(request) {
    return this.#asked.answer(request);
  }

  /** @param {object} request */
  interview(request) {
    return read(this.#asked.interview(JSON.stringify(request)));
  }

  free() {
    this.#asked.free();
  }

  [Symbol.dispose ?? Symbol.for("dispose")]() {
    this.free();
  }
}

/**
 * @param {BufferSource | Response | Promise<Response>} engine
 * @param {string | Uint8Array} model
 */
export async function made(engine, model) {
  return new Rulebook((await Engine.from(engine)).rulebook(model));
}

/** @param {unknown} model */
export const written = (model) =>
  typeof model === "string" || model instanceof Uint8Array ? model : JSON.stringify(model);
