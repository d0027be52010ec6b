import { labelledRecord } from "../../fields/labelled-record.js";
import type { DumpRecord } from "../../model/record.js";
import type { ByteRange } from "../../text/span.js";
import { isPage } from "../export/error-pages.js";
import type { ReadContext } from "../format.js";
import { type Count, newCount } from "../lexisnexis/declared.js";
import { tellEmptyKeys } from "../lexisnexis/field-part.js";
import { keyAt } from "../lexisnexis/key.js";
import { isPageLine } from "../lexisnexis/notices.js";
import type { Run } from "../runs.js";
import { sourceOf } from "../source-of.js";
import { readUniCover, titleKey, type UniCover } from "./cover.js";
import { readUniDocument } from "./document.js";

/** A delivery that is being read: its cover, and its documents one by one. */
export interface Delivery {
  take(run: Run): DumpRecord | undefined;
  /** At the end of the dump. */
  finish(): void;
}

export function newDelivery(context: ReadContext): Delivery {
  const { report, region, dump } = context;
  let cover: { readonly read: UniCover; readonly bytes: ByteRange } | undefined;
  let count: Count | undefined;
  let titles: (string | undefined)[] = [];
  /** Those before it have come. */
  let from = 0;
  let hasClosed = false;
  let bytes: ByteRange = { byteStart: 0, byteEnd: 0 };
  let index = 0;
  const finish = () => {
    count?.finish(report, bytes);
    count = undefined;
    if (cover !== undefined) tell(cover.read.language);
  };
  const tell = (language: string | undefined) => {
    const { read, bytes: place } = cover ?? {};
    dump?.({
      vendor: "Nexis Uni",
      layout: "text",
      ...((read?.language ?? language) !== undefined && { language: read?.language ?? (language as string) }),
      ...(read?.declared !== undefined && { declared: read.declared }),
      ...(read !== undefined && { fields: read.fields }),
      ...(place !== undefined && { bytes: place }),
    });
    cover = undefined;
  };
  /** The number that the cover's list gives to a title; a title that stands there twice has two. */
  const numberOf = (title: string | undefined): number | undefined => {
    if (title === undefined || titles.length === 0) return undefined;
    const key = titleKey(title);
    let at = titles.indexOf(key, from);
    // Documents come in the order of the list: what is looked for stands close behind the one before.
    if (at < 0 || at > from + NEAR) {
      const near = titles.slice(from, from + NEAR).findIndex((each) => each !== undefined && sameStart(each, key));
      if (near >= 0) at = from + near;
    }
    if (at < 0) return undefined;
    titles[at] = undefined;
    while (from < titles.length && titles[from] === undefined) from++;
    return at + 1;
  };
  return {
    finish,
    take(run) {
      if (run.opened && isPage(run.text)) {
        report("EXPORT_ERROR_DOCUMENT", run.bytes);
        return labelledRecord({ text: run.text, source: sourceOf(context, index++, run.bytes) }, []);
      }
      const read = readUniCover(run.text, labelsOf(run.text));
      const document = readUniDocument(run.text, read?.end);
      const printed = run.text.trim();
      // The number of the last page stands behind the last document.
      if (printed === "" || isPageLine(printed)) {
        region({ kind: printed === "" ? "padding" : "separator", bytes: run.bytes });
        return undefined;
      }
      if (read !== undefined) {
        finish();
        cover = { read, bytes: run.bytes };
        bytes = run.bytes;
        if (!document.isKeyed) {
          region({ kind: "cover", bytes: run.bytes });
          return undefined;
        }
      }
      if (count === undefined) {
        const { declared } = cover?.read ?? {};
        count = newCount(declared === undefined ? undefined : { from: 1, to: declared }, []);
        titles = cover?.read.titles.map(titleKey) ?? [];
        from = 0;
        if (cover === undefined) bytes = run.bytes;
        tell(document.language);
      }
      bytes = { byteStart: bytes.byteStart, byteEnd: run.bytes.byteEnd };
      count.add(undefined, numberOf(document.title));
      if (hasClosed && !document.isClosed && !run.cut) report("EXPORT_RECORD_CUT", run.bytes);
      hasClosed ||= document.isClosed;
      tellEmptyKeys(document.parts, report);
      const made = { text: run.text, source: sourceOf(context, index++, run.bytes) };
      return labelledRecord(
        Object.keys(document.fields).length > 0 ? { ...made, fields: document.fields } : made,
        document.parts,
      );
    },
  };
}

/** So far behind the last title that came another is looked for by its beginning. */
const NEAR = 200;

/** The list cuts long titles. */
function sameStart(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return one === other || (short.length >= 20 && long.startsWith(short));
}

/** Where the labels of the first document stand: what is below them is no cover. */
function labelsOf(text: string): number {
  for (const { 0: label, index } of text.matchAll(/^[\t *]{0,9}\p{L}{5,12}:[*\\\s]{0,6}\d/gmu)) {
    const at = index + label.search(/\p{L}/u);
    if (keyAt(text, at, index + label.length, false)?.meaning === "length") return index;
  }
  return text.length;
}
