// @ts-check
// The engine for JavaScript: what `bindings/c` exports, compiled to WebAssembly. Bytes go in and out through its memory; a
// text of its own is freed as soon as it was read.

/**
 * What the module exports. Pointers and lengths are numbers; null is 0.
 * @typedef {object} Exports
 * @property {WebAssembly.Memory} memory
 * @property {(length: number) => number} simbind_alloc
 * @property {(room: number, length: number) => void} simbind_dealloc
 * @property {() => number} simbind_version
 * @property {(json: number, length: number, error: number) => number} simbind_rulebook_from_model
 * @property {(rulebook: number) => void} simbind_rulebook_free
 * @property {(rulebook: number, request: number, length: number) => number} simbind_answer
 * @property {(rulebook: number, request: number, length: number) => number} simbind_interview
 * @property {(text: number) => number} simbind_text_bytes
 * @property {(text: number) => number} simbind_text_length
 * @property {(text: number) => void} simbind_text_free
 */

const utf8 = new TextEncoder();
const text = new TextDecoder();

/** What a request or a model is refused for. `code` is a stable word, such as `unknown-goal`. */
export class SimbindError extends Error {
  /** @param {string} code @param {string} message */
  constructor(code, message) {
    super(message);
    this.name = "SimbindError";
    this.code = code;
  }
}

/** The compiled engine. It holds no rules; it makes rulebooks. */
export class Engine {
  /** @type {Exports} */ #wasm;

  /** @param {WebAssembly.Instance} instance */
  constructor(instance) {
    this.#wasm = /** @type {Exports} */ (/** @type {unknown} */ (instance.exports));
  }

  /**
   * @param {BufferSource | Response | Promise<Response>} source the bytes of `engine.wasm`, or what fetches them
   * @returns {Promise<Engine>}
   */
  static async from(source) {
    const bytes = source instanceof Promise ? await source : source;
    if (typeof Response !== "undefined" && bytes instanceof Response) {
      // Compiled while it arrives, where the server says what it is.
      const streams = bytes.headers.get("content-type")?.startsWith("application/wasm");
      const compiled = streams
        ? await WebAssembly.instantiateStreaming(bytes)
        : await WebAssembly.instantiate(await bytes.arrayBuffer());
      return new Engine(compiled.instance);
    }
    const { instance } = await WebAssembly.instantiate(/** @type {BufferSource} */ (bytes));
    return new Engine(instance);
  }

  /** The version of the engine. */
  get version() {
    const at = this.#wasm.simbind_version();
    const bytes = new Uint8Array(this.#wasm.memory.buffer, at);
    return text.decode(bytes.subarray(0, bytes.indexOf(0)));
  }

  /**
   * A rulebook from its model as JSON. It is given back with `free`.
   * @param {string | Uint8Array} model
   */
  rulebook(model) {
    const wasm = this.#wasm;
    const error = wasm.simbind_alloc(4);
    try {
      const made = this.#with(model, (at, length) => wasm.simbind_rulebook_from_model(at, length, error));
      if (made === 0) {
        const message = new DataView(wasm.memory.buffer).getUint32(error, true);
        throw new SimbindError("bad-model", this.#taken(message));
      }
      return new Asked(
        (request) => this.#with(request, (at, length) => this.#taken(wasm.simbind_answer(made, at, length))),
        (request) => this.#with(request, (at, length) => this.#taken(wasm.simbind_interview(made, at, length))),
        () => wasm.simbind_rulebook_free(made),
      );
    } finally {
      wasm.simbind_dealloc(error, 4);
    }
  }

  /**
   * @template T
   * @param {string | Uint8Array} from
   * @param {(at: number, length: number) => T} run
   * @returns {T}
   */
  #with(from, run) {
    const bytes = typeof from === "string" ? utf8.encode(from) : from;
    const at = this.#wasm.simbind_alloc(bytes.length);
    if (at === 0) throw new SimbindError("no-memory", "there is no memory left for the engine");
    new Uint8Array(this.#wasm.memory.buffer, at, bytes.length).set(bytes);
    try {
      return run(at, bytes.length);
    } finally {
      this.#wasm.simbind_dealloc(at, bytes.length);
    }
  }

  /** Reads a text of the engine and frees it. @param {number} from */
  #taken(from) {
    const { memory, simbind_text_bytes: bytes, simbind_text_length: length, simbind_text_free: free } = this.#wasm;
    const read = text.decode(new Uint8Array(memory.buffer, bytes(from), length(from)));
    free(from);
    return read;
  }
}

/** A rulebook within the engine: requests and answers are texts of JSON. */
export class Asked {
  #free;

  /** @param {(request: string) => string} answer @param {(request: string) => string} interview @param {() => void} free */
  constructor(answer, interview, free) {
    /** The answer to a request. */
    this.answer = answer;
    /** The next question of an interview, and the answer as it stands. */
    this.interview = interview;
    this.#free = free;
  }

  /** Frees the rulebook, which is not to be used afterwards. */
  free() {
    this.#free();
    this.#free = () => {};
    this.answer = this.interview = () => {
      throw new SimbindError("freed", "the rulebook was freed");
    };
  }
}
