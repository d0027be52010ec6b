import { versions } from "node:process";
import { setFlagsFromString } from "node:v8";

/** Of later ones it is not known what they gain, nor whether they know these options: V8 complains of others on standard error. */
const LAST_MEASURED = 13;
/** Up to here, Node 20, `--interrupt-budget` is one. */
const LAST_WITH_BUDGET = 11;

/**
 * Tells V8 to compile with less zeal: to take fewer functions into one another, and to wait until they are asked for more often. A
 * parser has many functions of which each is asked now and then, and on a dump of 10 MB nearly half of the CPU was the compiler's.
 * docs/decisions/0026-less-compiling.md has the figures. For the process and all of its threads: so it is the command's, and no
 * library's, to say.
 */
export function compileLess(): void {
  const engine = Number.parseInt(versions.v8 ?? "", 10);
  if (!(engine <= LAST_MEASURED)) return;
  try {
    setFlagsFromString("--max-inlined-bytecode-size-cumulative=230");
    if (engine <= LAST_WITH_BUDGET) setFlagsFromString("--interrupt-budget=200000");
  } catch {
    // Another engine in Node's clothes.
  }
}
