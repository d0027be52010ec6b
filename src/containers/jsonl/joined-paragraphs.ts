import type { BlockRole } from "../../model/block.js";
import type { StatedPart } from "../../model/record.js";
import { isFragment, textOfMarkup } from "./markup.js";
import { isObject } from "./parse-value.js";

/** A text that is given in pieces, put together. */
interface Joined {
  readonly text: string;
  readonly parts: readonly StatedPart[];
  /** All that was given is in the text, as it was. */
  readonly isWhole: boolean;
}

interface Piece {
  readonly text: string;
  readonly role: BlockRole;
}

const GAP = "\n\n";
const headings = /^(?:sub)?(?:head(?:line|ing|er)?|title)$/i;
const holders =
  /^(?:summary|sections?|paragraphs?|p|text|content|contents|value|rendered|html|body|blocks|items|children|data)$/i;
const headingTypes = /^(?:sub)?head|^h[1-6]$/i;

/**
 * The text of a list of paragraphs, or of sections and blocks with paragraphs in them, with an empty line between, and where each of
 * them stands: `["…", "…"]`, `{"sections": [{"headline": "…", "paragraphs": ["…"]}]}`, `[{"type": "paragraph", "text": "…"}]`.
 * Nothing of what holds no paragraph, or a list that holds anything but texts and objects: it stays a field.
 */
export function joinParagraphs(given: object): Joined | undefined {
  const pieces: Piece[] = [];
  const isWhole = Array.isArray(given) && given.every((each) => typeof each === "string");
  if (!gather(given, "paragraph", pieces)) return undefined;
  if (!isWhole && !pieces.some(({ role }) => role === "paragraph")) return undefined;
  if (Array.isArray(given) && given.length === 0) return undefined;
  const parts: StatedPart[] = [];
  let start = 0;
  for (const { text, role } of pieces) {
    parts.push({ role, span: { start, end: start + text.length } });
    start += text.length + GAP.length;
  }
  return { text: pieces.map(({ text }) => text).join(GAP), parts, isWhole: isWhole && !given.some(isFragment) };
}

/** Adds the pieces of a value; false for one that is neither a text nor made of texts. */
function gather(value: unknown, role: BlockRole, pieces: Piece[]): boolean {
  if (typeof value === "string") {
    const texts = isFragment(value) ? textOfMarkup(value).split(/\n{2,}/) : [value];
    for (const text of texts) if (text.trim() !== "") pieces.push({ text, role });
    return true;
  }
  if (Array.isArray(value)) return value.every((each) => gather(each, role, pieces));
  if (!isObject(value)) return value === null;
  const { type } = value;
  const own = typeof type === "string" && headingTypes.test(type) ? "crosshead" : role;
  for (const [key, each] of Object.entries(value)) {
    if (headings.test(key)) gather(each, "crosshead", pieces);
    else if (holders.test(key)) gather(each, own, pieces);
  }
  return true;
}
