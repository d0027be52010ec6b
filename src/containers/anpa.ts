import type { DumpFormat } from "./format.js";
import { firstWire } from "./wire/openings.js";
import { readWire } from "./wire/read-wire.js";

/** Wires as the newspapers of North America receive them. */
export const anpa: DumpFormat = {
  id: "anpa",
  name: "ANPA 1312 wire",
  extensions: [".anpa", ".tst", ".txt"],
  detect: (head) => (firstWire(head) === "anpa" ? "certain" : undefined),
  read: /* @__PURE__ */ readWire({ vendor: "ANPA 1312" }),
};
