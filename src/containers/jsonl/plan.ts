import { statedFields } from "../../model/record.js";
import type { KeyMapping, KeyMeaning } from "../format.js";
import { anyCorpus, type Corpus, corpora } from "./corpora.js";
import type { JsonObject } from "./parse-value.js";

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
}

const meanings: readonly KeyMeaning[] = ["text", "id", "targetUri", "capturedAt", "language", ...statedFields];

/** Shapes that are remembered; a dump has few, and one with more is not worth the memory. */
const MOST_PLANS = 500;

/** Makes a function that plans by the names of a record's keys, once for each set of names. */
export function openPlans(given: KeyMapping): (keys: readonly string[], value: JsonObject) => Plan {
  const plans = new Map<string, Plan>();
  return (keys, value) => {
    const shape = keys.join("\n");
    let plan = plans.get(shape);
    if (plan === undefined) {
      plan = planFor(value, given);
      if (plans.size >= MOST_PLANS) plans.clear();
      plans.set(shape, plan);
    }
    return plan;
  };
}

/** A corpus with its signs and its keys apart. */
interface Known {
  readonly corpus: Corpus;
  readonly signs: readonly string[];
  readonly paths: ReadonlyMap<KeyMeaning, readonly KeyPath[]>;
}

/** Once for all dumps: many have one record, of which nothing else would cost as much. */
let known: { readonly named: readonly Known[]; readonly any: Known } | undefined;

function knownOf(corpus: Corpus): Known {
  const paths = new Map(meanings.map((meaning) => [meaning, pathsOf(meaning, corpus.keys[meaning]?.split(" ") ?? [])]));
  return { corpus, signs: corpus.signs.split(" "), paths };
}

function pathsOf(meaning: KeyMeaning, names: string | readonly string[]): KeyPath[] {
  return [names].flat().map((name) => ({ meaning, name, steps: name.split(".") }));
}

function planFor(value: JsonObject, given: KeyMapping): Plan {
  known ??= { named: corpora.map(knownOf), any: knownOf(anyCorpus) };
  const { named, any } = known;
  const { corpus, paths } = named.find(({ signs }) => signs.every((key) => Object.hasOwn(value, key))) ?? any;
  const claimed = new Set(Object.values(given).flat());
  const keys: KeyPath[] = [];
  for (const meaning of meanings) {
    for (const path of pathsOf(meaning, given[meaning] ?? [])) addWay(keys, path, value);
    for (const each of meaning === "text" ? [paths, any.paths] : [paths]) {
      for (const path of each.get(meaning) ?? []) if (!claimed.has(path.name)) addWay(keys, path, value);
    }
  }
  const hasText = corpus.contents === true || keys.some(({ meaning }) => meaning === "text");
  return { corpus, keys, textMissing: !hasText };
}

/** Adds the way to a key in records of this shape; one with a dot in its name comes before an object that it could reach into. */
function addWay(keys: KeyPath[], path: KeyPath, value: JsonObject): void {
  const { name, steps } = path;
  if (Object.hasOwn(value, name)) keys.push(steps.length === 1 ? path : { ...path, steps: [name] });
  else if (steps.length > 1 && Object.hasOwn(value, steps[0] as string)) keys.push(path);
}
