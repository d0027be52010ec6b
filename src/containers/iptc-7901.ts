import type { DumpFormat } from "./format.js";
import { firstWire } from "./wire/openings.js";
import { readWire } from "./wire/read-wire.js";

/** Wires as the agencies of Europe send them. */
export const iptc7901: DumpFormat = {
  id: "iptc-7901",
  name: "IPTC 7901 wire",
  extensions: [".iptc", ".txt"],
  detect: (head) => (firstWire(head) === "iptc" ? "certain" : undefined),
  read: /* @__PURE__ */ readWire({ vendor: "IPTC 7901" }),
};
