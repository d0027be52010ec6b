import type { Block, Parsed } from "../../src/index.js";

const PREVIEW = 60;

/** `049-113 headline profiled:page-title Scores of Dead …`: one line a block, for the reviewer is a human. */
function blockLine(text: string, block: Block): string {
  const digits = String(text.length).length;
  const place = `${String(block.span.start).padStart(digits, "0")}-${String(block.span.end).padStart(digits, "0")}`;
  const how = block.rule === undefined ? block.basis : `${block.basis}:${block.rule}`;
  const content = text.slice(block.content.start, block.content.end);
  const preview = content.length > PREVIEW ? `${content.slice(0, PREVIEW)}…` : content;
  return [place, block.role, how, preview].filter((part) => part !== "").join(" ");
}

/** What a golden file holds of a parsed page: everything but the text. */
export function goldenOf(parsed: Parsed): string {
  const { kind, text, blocks, article, entries, origins, diagnostics, profile } = parsed;
  const golden = {
    kind,
    ...(profile !== undefined && { profile }),
    article,
    ...(entries.length > 0 && { entries }),
    blocks: blocks.map((block) => blockLine(text, block)),
    origins: Object.fromEntries(Object.entries(origins).map(([field, indexes]) => [field, indexes.join(" ")])),
    diagnostics: diagnostics.map(({ code, severity, span }) =>
      [severity, code, span && `${span.start}-${span.end}`].filter(Boolean).join(" "),
    ),
  };
  return `${JSON.stringify(golden, null, 2)}\n`;
}
