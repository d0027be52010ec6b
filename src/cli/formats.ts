import * as formats from "../containers/all.js";
import { normalise } from "../containers/decode.js";
import type { DumpFormat } from "../containers/format.js";
import { isParseError } from "../diagnostics/error.js";
import { UsageError } from "./usage-error.js";

/** Every format that newsdump reads. */
export const knownFormats: readonly DumpFormat[] = Object.values(formats);

/** What `--format` and `--encoding` say, as options of `parseDump`. */
export function readingOptions({ format, encoding }: { format?: string | undefined; encoding?: string | undefined }): {
  format?: DumpFormat;
  encoding?: string;
} {
  const named = format === undefined ? undefined : knownFormats.find(({ id }) => id === format);
  if (format !== undefined && named === undefined) {
    throw new UsageError(`unknown format ${format}: there is ${knownFormats.map(({ id }) => id).join(", ")}`);
  }
  if (encoding === undefined) return named === undefined ? {} : { format: named };
  try {
    return { ...(named !== undefined && { format: named }), encoding: normalise(encoding) };
  } catch (error) {
    throw isParseError(error) ? new UsageError(error.message) : error;
  }
}
