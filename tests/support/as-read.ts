import { printedPart } from "../../src/fields/labelled-record.js";
import type { DumpInfo, DumpRecord, ReadDumpOptions, StatedPart } from "../../src/index.js";
import { bytesOf, readAll } from "./dumps.js";

/**
 * What a format reads of a dump, as lines: the dump itself, each record with its parts and what is told of it, and what lies around the
 * records. The value of a part stands in brackets where it is not all of the part.
 *
 * ```text
 * dump {"vendor":"ProQuest","layout":"text"}
 * record 0-120 {"id":"123"}
 *   headline "Harbour opens again"
 *   byline/byline "Author: ⟦Other, Ann⟧" from "Author" is "Ann Other"
 *   ! FIELD_EMPTY 130-140 "Section"
 * cover 120-130
 * ```
 */
export async function asRead(dump: Uint8Array | string, options: ReadDumpOptions = {}): Promise<string[]> {
  const infos: DumpInfo[] = [];
  const bytes = typeof dump === "string" ? bytesOf(dump) : dump;
  const { records, regions, diagnostics } = await readAll(bytes, {
    ...options,
    onDump: (info) => void infos.push(info),
  });
  const own = new Set(records.flatMap(({ diagnostics: told = [] }) => told));
  return [
    ...infos.map((info) => `dump ${JSON.stringify(info)}`),
    ...records.flatMap(recordLines),
    ...regions
      .filter(({ kind }) => kind !== "record")
      .map(({ kind, bytes: { byteStart, byteEnd } }) => `${kind} ${byteStart}-${byteEnd}`),
    ...diagnostics.filter((each) => !own.has(each)).map(toldLine),
  ];
}

function recordLines(record: DumpRecord): string[] {
  const { text, parts, fields = {}, source, diagnostics = [], ...rest } = record;
  const { byteStart, byteEnd } = source.bytes ?? { byteStart: "?", byteEnd: "?" };
  const { bytes: _, index: __, ...place } = source;
  const about = { ...rest, ...(Object.keys(place).length > 0 && { source: place }) };
  return [
    `record ${byteStart}-${byteEnd}${Object.keys(about).length > 0 ? ` ${JSON.stringify(about)}` : ""}`,
    ...(parts?.map((part) => `  ${partLine(text, part)}`) ?? [`  ${JSON.stringify(text)}`]),
    ...Object.entries(fields)
      .filter(([name, values]) => JSON.stringify(values) !== JSON.stringify(saidBy(text, parts ?? [], name)))
      .map(([name, values]) => `  ${name} = ${JSON.stringify(values)}`),
    ...diagnostics.map((each) => `  ${toldLine(each)}`),
  ];
}

/** What the parts with a label say. */
function saidBy(text: string, parts: readonly StatedPart[], name: string): string[] {
  return parts.filter(({ from }) => from === name).map((part) => printedPart(text, part));
}

/** A part with its place: the text that it covers, in which its value is marked. */
export function partLine(text: string, part: Partial<StatedPart> & Pick<StatedPart, "span">): string {
  const { role, field, span, content, runs, from, value, ...more } = part;
  let marked = "";
  let at = span.start;
  for (const run of runs ?? (content === undefined ? [] : [content])) {
    marked += `${text.slice(at, run.start)}⟦${text.slice(run.start, run.end)}⟧`;
    at = run.end;
  }
  marked += text.slice(at, span.end);
  const kind = [role, field].filter((each) => each !== undefined).join("/");
  const said = [
    kind,
    JSON.stringify(marked),
    ...(from === undefined ? [] : [`from ${JSON.stringify(from)}`]),
    ...(value === undefined ? [] : [`is ${JSON.stringify(value)}`]),
    ...(Object.keys(more).length > 0 ? [JSON.stringify(more)] : []),
  ];
  return said.join(" ");
}

function toldLine({ code, detail, span, bytes }: NonNullable<DumpRecord["diagnostics"]>[number]): string {
  const place = span ?? (bytes && { start: bytes.byteStart, end: bytes.byteEnd });
  return `! ${code}${place ? ` ${place.start}-${place.end}` : ""}${detail === undefined ? "" : ` ${JSON.stringify(detail)}`}`;
}
