import { readFile } from "node:fs/promises";
import { readTemplates } from "../../corpus/read-templates.js";
import { isParseError, ParseError } from "../../diagnostics/error.js";
import type { SiteTemplate } from "../../profiles/site-template.js";
import { UsageError } from "../usage-error.js";

/** The templates of a file that `learn` wrote, or that a person has changed. */
export async function readTemplateFile(path: string): Promise<SiteTemplate[]> {
  const text = await readFile(path, "utf8").catch((cause: Error) => {
    throw new ParseError("EIO_READ", `${path} could not be read: ${cause.message}`, { cause });
  });
  try {
    return readTemplates(JSON.parse(text));
  } catch (error) {
    if (isParseError(error)) throw new UsageError(`${path}: ${error.message}`);
    throw new UsageError(`${path} is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}
