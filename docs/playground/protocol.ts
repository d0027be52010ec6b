import type { Diagnostic, ParsedRecord } from "../../src/core.js";

/** Bytes to read, and what the page calls them. */
export interface Source {
  readonly name: string;
  readonly blob: Blob;
}

/** What came of reading a dump. */
export interface Opened {
  readonly records: number;
  /** Of no record: an empty or binary dump. */
  readonly diagnostics: readonly Diagnostic[];
  /** Why not all of it was read, as a sentence. */
  readonly stopped?: string;
}

/** A record as the list shows it. */
export interface RecordRow {
  readonly index: number;
  /** Of the page; empty where it is too long to be parsed for a line of a list. */
  readonly kind: string;
  readonly title: string;
  /** Its address, or its id. */
  readonly about: string;
  readonly publishedAt: string;
}

/** A record for the reader. */
interface Shown {
  readonly parsed: ParsedRecord;
  /** How many characters of it were left out, for the page to stay alive. */
  readonly leftOut: number;
}

/** One thing that speaks for or against a line's place on the page. */
export interface Reason {
  readonly weight: number;
  readonly says: string;
}

/** Why a block has its role. */
export interface Evidence {
  /** From 1. */
  readonly line: number;
  /** How the role is known, as a sentence. */
  readonly origin: string;
  /** Of a wrapped page: the lines, from 1, that are read as one. */
  readonly readWith?: readonly [first: number, last: number];
  /** What the decision over the page says of the line; absent where it was not asked. */
  readonly decision?: string;
  readonly reasons: readonly Reason[];
}

/** One record in a form of output. */
interface Written {
  readonly text: string;
}

/** A profile that was tried: its code, or what is wrong with it. */
export interface Tried {
  readonly code?: string;
  readonly fault?: string;
}

/** What the page may ask of the worker, and what it answers. */
export interface Calls {
  open: { given: { readonly sources: readonly Source[] }; answer: Opened };
  cancel: { given: object; answer: null };
  rows: { given: { readonly from: number; readonly to: number }; answer: readonly RecordRow[] };
  show: { given: { readonly index: number }; answer: Shown };
  why: { given: { readonly index: number; readonly block: number }; answer: Evidence };
  write: { given: { readonly index: number; readonly form: string }; answer: Written };
  /** Reads with this profile from now on, beside those that newsdump knows; with an empty text without one. */
  profile: { given: { readonly json: string }; answer: Tried };
}

/** A name of {@link Calls}. */
export type CallName = keyof Calls;

/** From the page: a call with its number. */
export type Call = { [Name in CallName]: { id: number; name: Name; given: Calls[Name]["given"] } }[CallName];

/** A form of output, from the registry of exporters. */
export interface Form {
  readonly id: string;
  readonly mediaType: string;
  readonly extension: string;
}

/** From the worker: an answer, a fault as a sentence, or how far it is. */
export type Told =
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly fault: string }
  | { readonly ready: { readonly forms: readonly Form[] } }
  | { readonly progress: { readonly read: number; readonly total: number; readonly records: number } };
