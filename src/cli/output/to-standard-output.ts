import { isatty } from "node:tty";
import { printableLines } from "../terminal.js";
import { batched } from "./batched.js";
import type { Destination } from "./destination.js";
import { printBytes } from "./standard-output.js";

/** Records to standard output. Pages of text cannot act on a terminal; JSON is escaped already. */
export function toStandardOutput(separator: string): Destination {
  const batch = batched(separator, printBytes);
  const isShown = separator !== "" && isatty(1);
  return {
    open: async () => {},
    write: (piece) => batch.write(isShown ? printableLines(Buffer.from(piece as string).toString()) : piece),
    close: async () => {},
    abandon: async () => {},
    finish: () => batch.flush(),
    // What is put together are whole lines.
    discard: () => batch.flush().catch(() => {}),
  };
}
