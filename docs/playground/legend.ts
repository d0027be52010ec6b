import { type BlockRole, blockRoles, type Parsed } from "../../src/core.js";
import { make } from "./dom.js";

/** The roles that occur on a page, each a button that lights its blocks up. */
export function drawLegend(parsed: Parsed, onRole: (blocks: readonly number[]) => void): HTMLElement {
  const byRole = new Map<BlockRole, number[]>();
  parsed.blocks.forEach(({ role }, at) => {
    if (role === "blank") return;
    const blocks = byRole.get(role) ?? [];
    byRole.set(role, blocks);
    blocks.push(at);
  });
  const list = make("ul", { class: "legend", attributes: { "aria-label": "Roles on this page" } });
  for (const role of blockRoles) {
    const blocks = byRole.get(role);
    if (blocks === undefined) continue;
    const label = `${role} ${blocks.length.toLocaleString("en")}`;
    const button = make("button", {
      class: `chip role-${role}`,
      text: label,
      attributes: { type: "button" },
      on: { click: () => onRole(blocks) },
    });
    list.append(make("li", {}, button));
  }
  return list;
}
