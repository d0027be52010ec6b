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

function planFor(value: JsonObject, given: KeyMapping): Plan {
  const corpus = corpora.find(({ signs }) => signs.split(" ").every((key) => Object.hasOwn(value, key))) ?? anyCorpus;
  const claimed = new Set(Object.values(given).flat());
  const named = (of: Corpus, meaning: KeyMeaning) =>
    (of.keys[meaning] ?? "").split(" ").filter((name) => name !== "" && !claimed.has(name));
  const keys = meanings.flatMap((meaning) => {
    const names = [given[meaning] ?? [], named(corpus, meaning), meaning === "text" ? named(anyCorpus, meaning) : []];
    return names.flat(2).flatMap((name) => pathOf(meaning, name, value));
  });
  const hasText = corpus.contents === true || keys.some(({ meaning }) => meaning === "text");
  return { corpus, keys, textMissing: !hasText };
}

/** The way to a key in records of this shape; a key with a dot in its name comes before an object that it could reach into. */
function pathOf(meaning: KeyMeaning, name: string, value: JsonObject): KeyPath[] {
  if (Object.hasOwn(value, name)) return [{ meaning, name, steps: [name] }];
  const steps = name.split(".");
  return steps.length > 1 && Object.hasOwn(value, steps[0] as string) ? [{ meaning, name, steps }] : [];
}
