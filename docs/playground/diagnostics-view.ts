import { type Diagnostic, type Parsed, positionAt, type Span } from "../../src/core.js";
import { shownText } from "./block-text.js";
import { make } from "./dom.js";

/** A damaged dump can have one for each of its lines. */
const MOST_SHOWN = 300;

/** What is odd about a record, with a way to each place, and of what is odd about the dump. */
export function drawDiagnostics(
  parsed: Parsed | undefined,
  ofDump: readonly Diagnostic[],
  onJump: (span: Span) => void,
): Node[] {
  const ofRecord = parsed?.diagnostics ?? [];
  if (ofRecord.length + ofDump.length === 0) return [make("p", { text: "Nothing is odd about this record." })];
  const rows = [
    ...ofRecord.slice(0, MOST_SHOWN).map((each) => drawOne(each, parsed, onJump)),
    ...ofDump.slice(0, MOST_SHOWN).map((each) => drawOne(each, undefined, onJump)),
  ];
  const left = ofRecord.length + ofDump.length - rows.length;
  const nodes: Node[] = [make("ul", { class: "diagnostics" }, ...rows)];
  if (left > 0) nodes.push(make("p", { text: `And ${left.toLocaleString("en")} more.` }));
  return nodes;
}

function drawOne(diagnostic: Diagnostic, parsed: Parsed | undefined, onJump: (span: Span) => void): HTMLElement {
  const { code, severity, message, detail, span, bytes, stored } = diagnostic;
  const row = make(
    "li",
    { class: `severity-${severity}` },
    make("p", {}, make("strong", { text: severity }), " ", make("code", { text: code })),
    make("p", { text: `${message}${detail === undefined ? "" : `: ${shownText(detail)}`}.` }),
  );
  if (span !== undefined && parsed !== undefined) {
    const { line, column } = positionAt(parsed.text, span.start);
    row.append(
      make("button", {
        text: `Show line ${line}, column ${column}`,
        attributes: { type: "button" },
        on: { click: () => onJump(span) },
      }),
    );
  } else if (bytes !== undefined || stored !== undefined) {
    const { byteStart, byteEnd } = (bytes ?? stored) as NonNullable<typeof bytes>;
    row.append(
      make("p", {
        class: "place",
        text: `Bytes ${byteStart} to ${byteEnd} of the ${bytes === undefined ? "file" : "dump"}`,
      }),
    );
  }
  return row;
}
