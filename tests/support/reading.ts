import type { Diagnostic, DumpInfo, DumpRecord, Region, Span, StatedPart } from "../../src/index.js";

/** All that reading a dump tells. */
export interface Told {
  readonly records: readonly DumpRecord[];
  readonly regions: readonly Region[];
  readonly diagnostics: readonly Diagnostic[];
  readonly dumps: readonly DumpInfo[];
}

/** What reading a dump tells, to be read: a line for each thing, places as `start-end`. */
export function shownReading({ records, regions, diagnostics, dumps }: Told): string {
  const own = new Set(records.flatMap((record) => record.diagnostics ?? []));
  return [
    ...dumps.map((info) => `dump ${shown(info)}`),
    ...regions.map(({ kind, bytes, ...rest }) => `${kind} ${bytes.byteStart}-${bytes.byteEnd}${restOf(rest)}`),
    ...diagnostics.filter((each) => !own.has(each)).map(shownDiagnostic),
    ...records.flatMap(shownRecord),
    "",
  ].join("\n");
}

function shownRecord({ text, parts, diagnostics = [], source, ...rest }: DumpRecord): string[] {
  const { index, bytes, ...elsewhere } = source;
  return [
    "",
    `record ${index}${bytes === undefined ? "" : ` ${bytes.byteStart}-${bytes.byteEnd}`}${restOf(elsewhere)}${restOf(rest)}`,
    ...diagnostics.map(shownDiagnostic),
    ...(parts === undefined ? [JSON.stringify(text)] : parts.map((part) => shownPart(text, part))),
    ...(parts === undefined ? [] : remainderOf(text, parts)),
  ];
}

/** `12-40 headline HL@20-38 "Port opens"`: the place, the role, the field by the dump's name, where the meaning stands, and what it is. */
function shownPart(text: string, { role, span, content, runs, field, from, ...rest }: StatedPart): string {
  const said = runs ?? [content ?? span];
  const places = said.map(({ start, end }) => `${start}-${end}`).join("+");
  const names = [role, field, from].filter((each) => each !== undefined).join(" ");
  const words = said.map(({ start, end }) => JSON.stringify(text.slice(start, end))).join(" + ");
  return `${span.start}-${span.end} ${names} @${places} ${words}${restOf(rest)}`;
}

/** What a record's parts say, and what is odd about them, without the structure between them: the tags of a first part are none of it. */
export function shownParts({ text, parts = [], diagnostics = [] }: DumpRecord): string[] {
  const saying = parts.filter(
    ({ content, field, role }) => role !== "field" || field !== undefined || isShown(content),
  );
  return [...diagnostics.map(shownDiagnostic), ...saying.map((part) => shownPart(text, part))];
}

const isShown = (content: Span | undefined) => content === undefined || content.end > content.start;

/** What no part has. */
function remainderOf(text: string, parts: readonly StatedPart[]): string[] {
  let at = 0;
  const left: string[] = [];
  for (const { start, end } of [...parts.map(({ span }) => span), { start: text.length, end: text.length }]) {
    const between = text.slice(at, start);
    if (between.trim() !== "") left.push(`${at}-${start} no part ${JSON.stringify(between)}`);
    at = Math.max(at, end);
  }
  return left;
}

/** The code, where, and what it adds. */
export function shownDiagnostic({ code, detail, span, bytes, stored }: Diagnostic): string {
  const place = [
    span && `text ${span.start}-${span.end}`,
    bytes && `bytes ${bytes.byteStart}-${bytes.byteEnd}`,
    stored && `stored ${stored.byteStart}-${stored.byteEnd}`,
  ];
  return [code, ...place, detail].filter((each) => each !== undefined).join(" ");
}

const restOf = (rest: object) => (Object.keys(rest).length === 0 ? "" : ` ${shown(rest)}`);

/** Places in short. */
function shown(value: unknown): string {
  return JSON.stringify(value, (_, each) =>
    typeof each?.byteStart === "number" ? `${each.byteStart}-${each.byteEnd}` : each,
  );
}
