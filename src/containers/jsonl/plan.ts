import { foldedName } from "../../fields/keys/folded-name.js";
import { statedFields } from "../../model/record.js";
import { append } from "../../text/append.js";
import type { KeyMapping, KeyMeaning } from "../format.js";
import { type Corpus, corpora } from "./corpora.js";
import { anyCorpus, teaserNames } from "./habits.js";
import { isObject, type JsonObject } from "./parse-value.js";

/** A key with its meaning, and the steps that lead to it: `warc_headers.warc-date`. */
interface KeyPath {
  readonly meaning: KeyMeaning;
  readonly name: string;
  readonly steps: readonly string[];
}

/** What the keys of records of one shape mean. */
export interface Plan {
  readonly corpus: Corpus;
  /** By meaning, and of one meaning the keys that count first. */
  readonly keys: readonly KeyPath[];
  /** Where no key is known to hold the text; false as soon as that is told. */
  textMissing: boolean;
  /** It names a headline, and a text that is a string or a list. */
  readonly isArticle: boolean;
  /** It has no such text: an object in it may hold the article. */
  readonly mayWrap: boolean;
}

const meanings: readonly KeyMeaning[] = ["text", "id", "targetUri", "capturedAt", "language", ...statedFields];

/** Shapes that are remembered; a dump has few, and one with more is not worth the memory. */
const MOST_PLANS = 500;

/** So many of its objects are looked at for the article that a record wraps. */
const MOST_WRAPPERS = 16;

/** Makes a function that plans by the names of a record's keys, once for each set of names. */
export function openPlans(given: KeyMapping): (keys: readonly string[], value: JsonObject) => Plan {
  const plans = new Map<string, Plan>();
  function remembered(shape: string, make: () => Plan): Plan {
    let plan = plans.get(shape);
    if (plan === undefined) {
      plan = make();
      if (plans.size >= MOST_PLANS) plans.clear();
      plans.set(shape, plan);
    }
    return plan;
  }
  return (keys, value) => {
    const shape = keys.join("\n");
    const plan = remembered(shape, () => planFor(value, given));
    if (!plan.mayWrap) return plan;
    let left = MOST_WRAPPERS;
    for (const name of keys) {
      const wrapped = value[name];
      if (!isObject(wrapped)) continue;
      if (left-- === 0) break;
      const own = Object.keys(wrapped).join("\n");
      const inner = remembered(`\n${own}`, () => planFor(wrapped, given));
      if (inner.isArticle) return remembered(`${shape}\n\n${name}\n${own}`, () => planThrough(name, inner, plan));
    }
    return plan;
  };
}

const split = new Map<string, readonly string[]>();

/** The names of a list, taken apart once for all dumps: many have one record, of which nothing else would cost as much. */
function namesIn(list: string): readonly string[] {
  let names = split.get(list);
  if (names === undefined) {
    names = list.split(" ");
    split.set(list, names);
  }
  return names;
}

function planFor(value: JsonObject, given: KeyMapping): Plan {
  const corpus = corpora.find(({ signs }) => namesIn(signs).every((key) => Object.hasOwn(value, key))) ?? anyCorpus;
  const claimed = new Set(Object.values(given).flat());
  const names = Object.keys(value);
  // The first of several that fold to the same.
  const folded = new Map(names.map((name) => [foldedName(name), name] as const).reverse());
  const paths = (meaning: KeyMeaning, list = "", own = (name: string) => name) => {
    const found: KeyPath[] = [];
    for (const name of namesIn(list)) {
      const key = own(name);
      if (key === "" || claimed.has(key) || !(key in value || key.includes("."))) continue;
      append(found, pathOf(meaning, key, value));
    }
    return found;
  };
  const habitual = (meaning: KeyMeaning, list = anyCorpus.keys[meaning]) =>
    paths(meaning, list, (name) => (Object.hasOwn(value, name) ? name : (folded.get(name) ?? name)));
  const keys = meanings.flatMap((meaning) => [
    ...[given[meaning] ?? []].flat().flatMap((name) => pathOf(meaning, name, value)),
    ...(corpus === anyCorpus ? [] : paths(meaning, corpus.keys[meaning])),
    ...(corpus === anyCorpus || meaning === "text" ? habitual(meaning) : []),
  ]);
  const has = (wanted: KeyMeaning) => keys.some(({ meaning }) => meaning === wanted);
  const isPlain = keys.some(({ meaning, steps }) => meaning === "text" && isPlainText(reach(value, steps)));
  const composed = corpus.contents === true;
  const teasers = composed || has("text") ? [] : habitual("text", teaserNames);
  return {
    corpus,
    keys: [...teasers, ...keys],
    textMissing: !composed && !has("text") && teasers.length === 0,
    isArticle: isPlain && has("headline"),
    mayWrap: !composed && !isPlain && names.some((name) => isObject(value[name])),
  };
}

function isPlainText(value: unknown): boolean {
  return typeof value === "string" || Array.isArray(value);
}

/** What a key holds that is reached by its steps; undefined where one of them leads nowhere. */
export function reach(value: JsonObject, steps: readonly string[]): unknown {
  let at: unknown = value;
  for (const step of steps) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, step)) return undefined;
    at = (at as JsonObject)[step];
  }
  return at;
}

/** What a wrapped article states, and behind it what stands around it: its address, its id. */
function planThrough(name: string, inner: Plan, outer: Plan): Plan {
  const within = inner.keys.map(({ meaning, name: key, steps }) => ({
    meaning,
    name: `${name}.${key}`,
    steps: [name, ...steps],
  }));
  const around = outer.keys.filter(({ meaning, steps }) => meaning !== "text" && steps[0] !== name);
  const all = [...within, ...around];
  const keys = meanings.flatMap((wanted) => all.filter(({ meaning }) => meaning === wanted));
  return { corpus: inner.corpus, keys, textMissing: false, isArticle: true, mayWrap: false };
}

/** The way to a key in records of this shape; a key with a dot in its name comes before an object that it could reach into. */
function pathOf(meaning: KeyMeaning, name: string, value: JsonObject): KeyPath[] {
  if (Object.hasOwn(value, name)) return [{ meaning, name, steps: [name] }];
  const steps = name.split(".");
  return steps.length > 1 && Object.hasOwn(value, steps[0] as string) ? [{ meaning, name, steps }] : [];
}
