/** A value of a fact: a word, a number, a boolean, or a list of them (any of these). */
export type FactValue = string | number | boolean | readonly (string | number | boolean)[];

/** A text in the languages of the rulebook, or in the one that was asked for. */
export type Text = Record<string, string>;

export type Verdict = "theoretically_possible" | "via_workaround" | "not_directly";
export type Holds = "always" | "possibly";

/** A question. Only `country` is needed. */
export interface Request {
  /** Comes back in the answer. */
  id?: string | number;
  /** An ISO 3166-1 code, or a name. */
  country: string;
  goal?: string | null;
  means?: string | null;
  /** What was not told of is not there. */
  nothing_else?: boolean;
  /** The day asked about, as `YYYY-MM-DD`. */
  as_of?: string | null;
  facts?: Record<string, FactValue>;
  /** The members of the answer that are wanted, such as `["verdict", "sheet.html"]`; without it the whole answer. */
  fields?: string | readonly string[];
  /** The one language in which texts are wanted. */
  lang?: string;
  /** `once`: a citation names its claim, and `claims` and `sources` of the answer hold the rest. Left out: `full`. */
  citations?: "full" | "once" | null;
  /** Also what can still come out, what to ask next, what forces the answer and what would improve it. */
  analysis?: boolean;
}

/** A claim and where it stands; with `citations: "once"` its name alone. */
export interface Citation {
  claim: string;
  source?: string;
  title?: string;
  grade?: string;
  published?: string | null;
  url?: string;
  document?: string;
  lines?: number[];
  publisher?: string;
  retrieved?: string;
  stale?: boolean;
}

/** A claim that is stated once in an answer. */
export interface Claim {
  /** What it says, where it decides a dispute. */
  text?: Text;
  published?: string | null;
  grade?: string;
  inferred?: boolean;
  verified?: string;
  stale?: boolean;
  stated?: { source: string; lines?: number[]; locator?: string }[];
}

/** A source that is stated once in an answer. */
export interface Source {
  title: string;
  published: string | null;
  document?: string;
  publisher?: string;
  url?: string;
  retrieved?: string;
  reprint?: boolean;
}

export interface Reason {
  rule: string;
  effect: "blocks" | "limits" | "permits";
  gate: string;
  means: string | null;
  holds: Holds;
  decisive: boolean;
  text: Text;
  depends_on?: Record<string, string[]>;
  citations: Citation[];
}

export interface Route {
  id: string;
  compliance: "accepted" | "caution" | "prohibited";
  holds: Holds;
  text: Text;
  citations: Citation[];
}

export interface Opinion {
  verdict: Verdict;
  guaranteed: Verdict;
  gates: Record<string, "open" | "blocked" | "depends">;
  reasons: Reason[];
  routes: Route[];
  refused: { id: string; engaged: boolean; text: Text; instead: Text | null; citations: Citation[] }[];
  alternatives: { id: string; holds: Holds; text: Text; citations: Citation[] }[];
}

/** The answer. Where `fields` asked for less, what was not asked for is missing. Its whole form is `rules/schema/answer.json`. */
export interface Answer {
  /** The version of the contract, within which members are only added. */
  answer: 1;
  id?: string | number;
  country: string;
  goal: string;
  as_of: string;
  rulebook: { version: string; digest: string };
  /** The best that can come out. */
  verdict: Verdict;
  /** The worst that can come out. */
  guaranteed: Verdict;
  settled: boolean;
  disputed: boolean;
  document: Opinion | null;
  evidence: Opinion | null;
  /** With `citations: "once"`: the claims that are cited, by name. */
  claims?: Record<string, Claim>;
  /** With `citations: "once"`: the sources that state them, by name. */
  sources?: Record<string, Source>;
  /** On demand: the rules that decide. */
  decisive?: string[];
  /** On demand: the first sentence of the written answer. */
  sentence?: Text;
  /** On demand: the written answer. */
  sheet?: { text?: Text; markdown?: Text; html?: Text };
  /** What else was asked for, such as analyses. */
  [member: string]: unknown;
}

/** A question of an interview that was answered. A fact with neither value nor name: the person does not know. */
export type Answered =
  | { goal: string }
  | { country: string }
  | { situation: string | null }
  | { fact: { fact: string; value?: string; name?: string } };

export interface Prompt {
  heading: string;
  question: string;
  choices: { answer: Answered; word: string; label: string; also?: string[] }[];
  /** So many of the choices are worth a list. */
  listed: number;
  default?: number;
  /** The fact that is asked for, where the person may not know it. */
  unknown?: string;
  /** The fact whose figure can be told in place of a choice. */
  figure?: string;
  /** Whether that figure is a day, `YYYY-MM-DD`. */
  day?: boolean;
}

export interface Interview {
  next: { ask: Prompt } | { done: string };
  told: { about?: string; label: string; taken?: string }[];
  /** The answer as it stands; none as long as no country was told. */
  answer?: { title: string; sentence: string; html: string; request: Request };
}

/** What is wrong with a request or a model. `code` is a stable word, such as `unknown-goal`. */
export class SimbindError extends Error {
  constructor(code: string, message: string);
  readonly code: string;
}

/** Rules that were read and checked, ready to answer. */
export class Rulebook {
  private constructor();
  /** The answer to a question. @throws {SimbindError} where it cannot be answered; the message says why and what would be. */
  evaluate(request: Request): Answer;
  /** The same as texts of JSON: what is wrong with the request is in the answer. */
  answer(request: string): string;
  /** The next question of an interview and the answer as it stands, for what was answered so far. */
  interview(request: { lang?: string; answered?: readonly Answered[]; as_of?: string }): Interview;
  /** Frees the memory that it takes within the engine; it is not to be used afterwards. */
  free(): void;
}

/** Where the engine and the rules come from. */
export interface Sources {
  /** The model of another rulebook, as an object or as JSON; none: the project's own. */
  model?: unknown;
  /** `engine.wasm`, where it is not beside the package's code. */
  engine?: BufferSource | Response | Promise<Response>;
}

/** Loads the engine and a rulebook. @throws {SimbindError} where the model cannot be used. */
export function load(sources?: Sources): Promise<Rulebook>;
