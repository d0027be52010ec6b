import { isatty } from "node:tty";
import { printable } from "../diagnostics/printable.js";

/** True where output may be coloured: a terminal, and nobody said no. `FORCE_COLOR` asks for it everywhere. */
export function wantsColor(env: NodeJS.ProcessEnv = process.env, terminal: boolean = isatty(1)): boolean {
  const { FORCE_COLOR, NO_COLOR, TERM } = env;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== "" && FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  return terminal && (NO_COLOR === undefined || NO_COLOR === "") && TERM !== "dumb";
}

/** Columns of the terminal, or undefined where output goes elsewhere or the terminal does not know (it says 0). */
export function terminalWidth(): number | undefined {
  return isatty(1) && process.stdout.columns > 0 ? process.stdout.columns : undefined;
}

/** A text of several lines for the terminal: line feeds and tabs stay, all else that could act is written out. */
export function printableLines(text: string): string {
  return text
    .split("\n")
    .map((line) => line.split("\t").map(printable).join("\t"))
    .join("\n");
}
