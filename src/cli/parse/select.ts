import type { ParsedRecord } from "../../model/article.js";
import { UsageError } from "../usage-error.js";

/** Whether a record is asked for. */
export type Selection = (parsed: ParsedRecord) => boolean;

/** Names that stand for the place of a value in a record. */
const shortcuts = new Map([
  ["language", "article.language"],
  ["type", "record.type"],
]);

/**
 * Reads `key=value,key!=value`: all have to hold. A key is `kind`, `language`, `profile`, `type`, or the path of a value in the output, as
 * `article.publication.name`. Of a list any value counts. A value that is not there is an empty one: `article.headline!=`.
 */
export function readSelection(expression: string): Selection {
  const conditions = expression.split(",").map(readCondition);
  return (parsed) => conditions.every((holds) => holds(parsed));
}

function readCondition(condition: string): Selection {
  const equals = condition.indexOf("=");
  const isNegated = condition[equals - 1] === "!";
  const key = condition.slice(0, isNegated ? equals - 1 : Math.max(0, equals)).trim();
  const value = condition.slice(equals + 1).trim();
  if (!/^[\w.-]+$/.test(key)) {
    throw new UsageError(
      `--select takes key=value or key!=value, joined by commas, not ${condition || "an empty one"}`,
    );
  }
  const path = (shortcuts.get(key) ?? key).split(".");
  return (parsed) => valuesAt(parsed, path).includes(value) !== isNegated;
}

/** The values at a path, as text; one that is empty where there is none. */
function valuesAt(from: unknown, path: readonly string[]): string[] {
  let values: unknown[] = [from];
  for (const key of path) {
    values = values.flat().flatMap((value) => {
      const isObject = typeof value === "object" && value !== null && Object.hasOwn(value, key);
      return isObject ? [(value as Record<string, unknown>)[key]] : [];
    });
  }
  const found = values.flat().map(String);
  return found.length === 0 ? [""] : found;
}
