import { labelledRecord } from "../../fields/labelled-record.js";
import type { DumpRecord } from "../../model/record.js";
import type { ByteRange } from "../../text/span.js";
import { isPage } from "../export/error-pages.js";
import type { ReadContext, RecordReading } from "../format.js";
import { type Opening, type Run, readRuns } from "../runs.js";
import { sourceOf } from "../source-of.js";
import { type Cover, opensCover, readCover } from "./cover.js";
import { type Count, newCount } from "./declared.js";
import { type LexisDocument, readDocument } from "./document.js";
import { tellEmptyKeys } from "./field-part.js";

/** A run with what is in it. */
export interface ReadRun {
  readonly run: Run;
  readonly cover: Cover | undefined;
  readonly document: LexisDocument;
  /** It is the head of a page of HTML, with a cover or without. */
  readonly isHead?: boolean;
  /** It is a page of a server, and no document. */
  readonly isPage?: boolean;
}

/** The export that is being read: its cover, and what it says how many documents it has. */
interface Export {
  /** Takes the next run, which a cover of another export may stand in. */
  take(read: ReadRun, ahead: readonly ReadRun[]): DumpRecord | undefined;
  /** At the end of the dump. */
  finish(): void;
}

/** So many runs are looked at ahead of the one that is given: what most of them say is the number of documents. */
const AHEAD = 3;

type Told = Parameters<ReadContext["report"]>;

/** The documents of an export, whatever they are written in. */
export function readExport(
  bytes: AsyncIterable<Uint8Array>,
  context: ReadContext,
  opening: Opening,
  readOne: (run: Run) => ReadRun,
): RecordReading {
  const queue: { readonly read: ReadRun; readonly told: readonly Told[] }[] = [];
  const found = newExport(context);
  let told: Told[] = [];
  const report = (...fault: Told) => void told.push(fault);
  const next = (): DumpRecord | undefined => {
    const first = queue.shift();
    if (first === undefined) return undefined;
    // What was told of a run is told again when its turn comes, so that it belongs to it.
    for (const fault of first.told) context.report(...fault);
    return found.take(
      first.read,
      queue.map(({ read }) => read),
    );
  };
  const take = (run: Run): DumpRecord | undefined => {
    queue.push({ read: readOne(run), told });
    told = [];
    return queue.length <= AHEAD ? undefined : next();
  };
  const finish = (): DumpRecord | undefined => {
    while (queue.length > 0) {
      const record = next();
      if (record !== undefined) return record;
    }
    found.finish();
    return undefined;
  };
  return readRuns(bytes, { ...context, report }, opening, take, finish);
}

function newExport(context: ReadContext): Export {
  const { report, region, dump } = context;
  let cover: { readonly read: Cover; readonly bytes: ByteRange } | undefined;
  let count: Count | undefined;
  let bytes: ByteRange = { byteStart: 0, byteEnd: 0 };
  let index = 0;
  let isBehindPage = false;
  /** Something stands below the text of every document so far; unknown before the first. */
  let allClosed: boolean | undefined;
  const finish = () => {
    count?.finish(report, bytes);
    count = undefined;
    allClosed = undefined;
  };
  const open = (first: ReadRun, ahead: readonly ReadRun[]) => {
    const own = [first, ...untilCover(ahead)];
    count = newCount(
      cover?.read.items,
      own.map(({ document }) => document.boundary),
    );
    const { document } = first;
    const language = cover?.read.language ?? document.boundary?.language ?? document.language;
    const { declared } = count;
    dump?.({
      vendor: "LexisNexis",
      layout: document.layout,
      ...(language !== undefined && { language }),
      ...(declared !== undefined && { declared }),
      ...(cover !== undefined && { fields: cover.read.fields, bytes: cover.bytes }),
    });
    bytes = { byteStart: cover?.bytes.byteStart ?? first.run.bytes.byteStart, byteEnd: first.run.bytes.byteEnd };
    cover = undefined;
  };
  return {
    finish() {
      finish();
      if (cover !== undefined)
        dump?.({ vendor: "LexisNexis", language: cover.read.language, fields: cover.read.fields, bytes: cover.bytes });
    },
    take(read, ahead) {
      const { run, document } = read;
      const [next, afterNext] = ahead;
      const wasPage = isBehindPage;
      isBehindPage = read.isPage === true;
      if (read.isPage === true) {
        report("EXPORT_ERROR_DOCUMENT", run.bytes);
        return labelledRecord({ text: run.text, source: sourceOf(context, index++, run.bytes) }, []);
      }
      if (read.cover !== undefined) {
        cover = { read: read.cover, bytes: run.bytes };
        if (!document.isKeyed) {
          region({ kind: "cover", bytes: run.bytes });
          return undefined;
        }
      }
      if (run.text.trim() === "") {
        region({ kind: "padding", bytes: run.bytes });
        return undefined;
      }
      // What stands above the first document and is none: a note by whoever saved the file.
      const isAbove = !run.opened && index === 0 && next !== undefined;
      if (!document.isKeyed && (isAbove || read.isHead === true)) {
        region({ kind: "cover", bytes: run.bytes });
        return undefined;
      }
      const { boundary } = document;
      if (count === undefined) open(read, ahead);
      const own = count as Count;
      bytes = { byteStart: bytes.byteStart, byteEnd: run.bytes.byteEnd };
      // What follows a page in the middle of a document is the rest of it.
      const isRest = wasPage && boundary === undefined;
      const others = isRest ? undefined : own.add(boundary);
      if (others !== undefined)
        report("EXPORT_TOTAL_DIFFERS", run.bytes, `${boundary?.total} stated, ${others} by most`);
      if (isRest) report("EXPORT_RECORD_CUT", run.bytes);
      if (document.isError) report("EXPORT_ERROR_DOCUMENT", run.bytes);
      // The last one ends with its text where keys stand below all others: the file was cut.
      const isFinal = next === undefined || opensExport(next) || next.isPage === true;
      if (isFinal && allClosed === true && !document.isClosed && !run.cut) report("EXPORT_RECORD_CUT", run.bytes);
      allClosed = allClosed !== false && document.isClosed;
      tellEmptyKeys(document.parts, report);
      const following = next?.document.boundary;
      const isLast = following !== undefined && own.isOther(following, afterNext?.document.boundary);
      if (next !== undefined && (opensExport(next) || isLast)) finish();
      return labelledRecord(
        {
          text: run.text,
          ...(Object.keys(document.fields).length > 0 && { fields: document.fields }),
          source: sourceOf(context, index++, run.bytes),
        },
        document.parts,
      );
    },
  };
}

/** True for a run that stands above the documents of another export. */
function opensExport({ cover, isHead }: ReadRun): boolean {
  return cover !== undefined || isHead === true;
}

function untilCover(ahead: readonly ReadRun[]): readonly ReadRun[] {
  const next = ahead.findIndex(opensExport);
  return next < 0 ? ahead : ahead.slice(0, next);
}

/** Reads a run: a cover, or a document. */
export function readRun(run: Run): ReadRun {
  const first = /^[^\r\n]*/.exec(run.text)?.[0] ?? "";
  const cover = run.opened && !opensCover(first) ? undefined : readCover(run.text);
  return { run, cover, document: readDocument(run.text, cover?.end), isPage: run.opened && isPage(run.text) };
}
