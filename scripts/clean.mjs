// @ts-check
/** Empties dist. The builds of tsup.config.ts run side by side, so none of them can do it. */
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

rmSync(fileURLToPath(new URL("../dist", import.meta.url)), { recursive: true, force: true });
