import { isatty } from "node:tty";
import type { Framing } from "../../exporters/assemble-file.js";
import { printableLines } from "../terminal.js";
import { batched } from "./batched.js";
import type { Destination } from "./destination.js";
import { printBytes } from "./standard-output.js";

/** Records to standard output. Text cannot act on a terminal; what is escaped already, as JSON is, goes as it is. */
export function toStandardOutput(framing: Framing, isEscaped: boolean): Destination {
  const batch = batched(framing, printBytes);
  const isShown = !isEscaped && isatty(1);
  return {
    open: async () => {},
    write: (piece) => batch.write(isShown ? printableLines(Buffer.from(piece as string).toString()) : piece),
    close: async () => {},
    abandon: async () => {},
    finish: () => batch.end(),
    // What is put together are whole lines.
    discard: () => batch.end().catch(() => {}),
  };
}
