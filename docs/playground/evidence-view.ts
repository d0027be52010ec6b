import type { Block } from "../../src/core.js";
import { shownText } from "./block-text.js";
import { make } from "./dom.js";
import type { Evidence, Reason } from "./protocol.js";

/** As many as are read at a glance. */
const MOST_REASONS = 6;

/** Role, basis and rule of a block, and, once it is known, what spoke for and against it. */
export function drawEvidence(text: string, block: Block, evidence: Evidence | undefined): Node[] {
  const { role, basis, rule, span, content } = block;
  const head = make(
    "p",
    { class: "evidence-head" },
    make("strong", { class: `chip role-${role}`, text: role }),
    ` ${basis}${rule === undefined ? "" : `, rule ${rule}`}${evidence === undefined ? "" : ` · line ${evidence.line}`}`,
  );
  const nodes: Node[] = [head];
  const label = text.slice(span.start, content.start).trim();
  if (basis === "stated" && label !== "") {
    nodes.push(make("p", {}, "Its label: ", make("code", { text: shownText(label.slice(0, 200)) })));
  }
  if (evidence === undefined) return nodes;
  const { origin, readWith, decision, reasons } = evidence;
  const sentences = [
    `${origin[0]?.toUpperCase() ?? ""}${origin.slice(1)}.`,
    ...(readWith === undefined ? [] : [`Read as one with the lines ${readWith[0]} to ${readWith[1]}.`]),
    ...(decision === undefined ? [] : [`The decision over the page: ${decision}.`]),
  ];
  nodes.push(make("p", { text: sentences.join(" ") }));
  const lists = [
    drawReasons(
      "for it",
      reasons.filter(({ weight }) => weight > 0),
    ),
    drawReasons(
      "against it",
      reasons.filter(({ weight }) => weight < 0),
    ),
  ].filter((list) => list !== undefined);
  if (lists.length > 0) nodes.push(make("div", { class: "reasons" }, ...lists));
  return nodes;
}

function drawReasons(title: string, reasons: readonly Reason[]): HTMLElement | undefined {
  if (reasons.length === 0) return undefined;
  const rows = reasons
    .slice(0, MOST_REASONS)
    .map(({ weight, says }) =>
      make("li", {}, make("b", { text: `${weight > 0 ? "+" : "−"}${Math.abs(weight)}` }), ` ${shownText(says)}`),
    );
  return make("div", {}, make("p", { text: `What speaks ${title}` }), make("ul", {}, ...rows));
}
