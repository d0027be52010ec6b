import { type FoundPart, labelledRecord } from "../../fields/labelled-record.js";
import type { DumpRecord } from "../../model/record.js";
import { isPage } from "../export/error-pages.js";
import type { ReadContext } from "../format.js";
import type { Run } from "../runs.js";
import { sourceOf } from "../source-of.js";
import { isEntry, readArticle } from "./document.js";
import { type Entry, indexedArticle } from "./indexed.js";

/** Turns the runs of an export into articles, whichever of its two layouts it has. */
export interface Articles {
  take(run: Run): Generator<DumpRecord, void, undefined>;
  /** The last of them, and what is missing. */
  end(): Generator<DumpRecord, void, undefined>;
}

interface Held extends Run {
  /** Undefined where it is no article by itself. */
  readonly parts: readonly FoundPart[] | undefined;
  /** Its last characters. Of a text of many runs they are not asked for again: that would lay all of it out each time. */
  readonly edge: string;
}

/** Behind the index, and between the texts. */
const behindIndex = /(?:\n[ \t]{0,9}\r?){6}$/;
const betweenTexts = /(?:\n[ \t]{0,9}\r?){5}$/;

/**
 * ```text
 * 1. Title                1. Title
 * Paper, date, p. 1, 9w.  Paper, date, p. 1, 9w.
 * Text.                   2. Title
 * 2. Title                Paper, date, p. 4, 7w.
 * Paper, date, p. 4, 7w.                                 five blank lines
 * Text.                   Text.
 *                                                        four
 *                         Text.
 * ```
 */
export function openArticles(context: ReadContext): Articles {
  const { limits, region, report, dump } = context;
  let index = 0;
  let isTold = false;
  let held: Held | undefined;
  /** Titles that nothing stands below, until it is known what they are. */
  let entries: Held[] = [];
  /** The entries of an index; by their places, the texts that have come are theirs. */
  let listed: Entry[] | undefined;
  let texts = 0;

  const tell = (layout: string, first: string, declared?: number) => {
    const language = interfaceOf(first.slice(0, LONGEST_ENTRY));
    if (!isTold)
      dump?.({
        vendor: "GoPress",
        layout,
        ...(language !== undefined && { language }),
        ...(declared !== undefined && { declared }),
      });
    isTold = true;
  };
  function* give(run: Held): Generator<DumpRecord, void, undefined> {
    if (run.parts === undefined && run.text.replace("\ufeff", "").trim() === "") {
      region({ kind: "padding", bytes: run.bytes });
      return;
    }
    const source = sourceOf(context, index++, run.bytes);
    const entry = listed?.[texts];
    if (listed !== undefined) {
      texts++;
      yield entry === undefined ? whole(run.text, source) : indexedArticle(entry, run.text, source);
      return;
    }
    tell("text", run.text);
    const parts = run.parts ?? readArticle(run.text);
    yield parts === undefined ? whole(run.text, source) : labelledRecord({ text: run.text, source }, parts);
  }
  function* giveHeld(): Generator<DumpRecord, void, undefined> {
    for (const entry of entries) yield* give(entry);
    entries = [];
    if (held !== undefined) yield* give(held);
    held = undefined;
  }
  /** Counts the texts of an index. */
  const closeIndex = () => {
    if (listed === undefined) return;
    const [first] = listed;
    if (texts !== listed.length && first !== undefined) {
      const bytes = { byteStart: first.bytes.byteStart, byteEnd: (listed.at(-1) as Entry).bytes.byteEnd };
      report("EXPORT_COUNT_MISMATCH", bytes, `declared ${listed.length}, found ${texts}`);
    }
    listed = undefined;
    texts = 0;
  };
  const isBeyond = (run: Run, first: Run) => run.bytes.byteEnd - first.bytes.byteStart > limits.maxRecordBytes;

  return {
    *take(run) {
      if (run.opened && isPage(run.text)) {
        yield* giveHeld();
        report("EXPORT_ERROR_DOCUMENT", run.bytes);
        yield whole(run.text, sourceOf(context, index++, run.bytes));
        return;
      }
      const parts = readArticle(run.text);
      if (listed !== undefined) {
        const isNext = held === undefined || betweenTexts.test(held.edge) || isBeyond(run, held);
        if (!isNext) {
          held = joined(held as Held, run);
          return;
        }
        const isFull = texts + (held === undefined ? 0 : 1) >= listed.length;
        yield* giveHeld();
        if (!isFull || parts === undefined) {
          held = heldOf(run, undefined);
          return;
        }
        // Another export behind the last text.
        closeIndex();
      }
      const last = entries.at(-1);
      const isIndex = held === undefined && last !== undefined && behindIndex.test(last.edge);
      if (isIndex && parts === undefined) {
        const first = entries[0] as Held;
        region({ kind: "cover", bytes: { byteStart: first.bytes.byteStart, byteEnd: last.bytes.byteEnd } });
        listed = entries.map(({ text, bytes, parts: found = [] }) => ({ text: text.trimEnd(), bytes, parts: found }));
        entries = [];
        tell("titles first", first.text, listed.length);
        held = heldOf(run, undefined);
      } else if (held === undefined && isEntry(parts) && (last === undefined || !isBeyond(run, entries[0] as Held))) {
        entries.push(heldOf(run, parts));
      } else if (
        parts !== undefined ||
        (held === undefined && last === undefined) ||
        isBeyond(run, held ?? (last as Held))
      ) {
        yield* giveHeld();
        held = heldOf(run, parts);
      } else {
        // A line of a numbered list in an article, or what stands behind a gap in it.
        const above = held ?? (entries.pop() as Held);
        held = undefined;
        yield* giveHeld();
        held = joined(above, run);
      }
    },
    *end() {
      yield* giveHeld();
      closeIndex();
    },
  };
}

/** A title and its source line are no longer. */
const LONGEST_ENTRY = 600;

/** The language that the words of a source line are in: `853w.` and `blz. 7`, `120 mots`. */
function interfaceOf(entry: string): string | undefined {
  if (/, \d[\d. ]{0,6} ?(?:w\.|woorden)|, (?:blz|bladzijde|pagina)/i.test(entry)) return "nl";
  return /, \d[\d. ]{0,6} ?mots\b/i.test(entry) ? "fr" : undefined;
}

/** So much of a text's end tells how many blank lines stand there. */
const EDGE = 80;

function heldOf(run: Run, parts: Held["parts"]): Held {
  // Written out: a spread of each run costs an eighth of reading it.
  const { text, bytes, opened, cut } = run;
  return { text, bytes, opened, cut, parts, edge: text.slice(-EDGE) };
}

function joined(above: Held, run: Run): Held {
  const bytes = { byteStart: above.bytes.byteStart, byteEnd: run.bytes.byteEnd };
  const { text, cut } = run;
  return { text: above.text + text, bytes, opened: above.opened, cut, parts: undefined, edge: text.slice(-EDGE) };
}

function whole(text: string, source: DumpRecord["source"]): DumpRecord {
  return labelledRecord({ text, source }, [{ role: "unknown", span: { start: 0, end: text.length } }]);
}
