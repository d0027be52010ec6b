import { learnSites } from "../../corpus/learn-sites.js";
import { mergeTemplates } from "../../corpus/merge-templates.js";
import { profileSource } from "../../corpus/template-profile.js";
import { jsonText } from "../../exporters/json-text.js";
import type { SiteTemplate } from "../../profiles/site-template.js";
import { readArguments } from "../arguments.js";
import { type Command, ExitCode } from "../exit.js";
import { readShard } from "../inputs/shard.js";
import { print } from "../output/standard-output.js";
import { readingTable, wholeNumber } from "../parse/options.js";
import { readingOf } from "../parse/reading.js";
import { UsageError } from "../usage-error.js";
import { inputRecords } from "./input-records.js";
import { learningNotes } from "./learning-notes.js";
import { readTemplateFile } from "./template-file.js";
import { writeOut } from "./write-out.js";

const text = { type: "string" } as const;

/** `newsdump learn`: templates of the sites that the pages are of. */
export const learn: Command = async (args, { signal }) => {
  const { values, positionals } = readArguments(args, {
    ...readingTable,
    out: text,
    templates: text,
    merge: { type: "string", multiple: true },
    "min-pages": text,
    "max-sites": text,
    profile: { type: "boolean", default: false },
  });
  const merged = await Promise.all((values.merge ?? []).map(readTemplateFile));
  const earlier = values.templates === undefined ? undefined : await readTemplateFile(values.templates);
  const asksForPages = positionals.length > 0 || values["paths-from"] !== undefined || merged.length === 0;
  const options = {
    ...(earlier !== undefined && { templates: earlier }),
    ...(values["min-pages"] !== undefined && { minPages: wholeNumber("--min-pages", values["min-pages"]) }),
    ...(values["max-sites"] !== undefined && { maxSites: wholeNumber("--max-sites", values["max-sites"]) }),
  };
  const shard = values.shard === undefined ? undefined : readShard(values.shard);
  const names = { names: positionals, pathsFrom: values["paths-from"] };
  const { records, code } = inputRecords(names, { ...readingOf(values), signal }, { shard });
  const { onLeftOut, onTooFew, tell } = learningNotes();
  const learnt = asksForPages ? await learnSites(records, { ...options, onLeftOut, onTooFew }) : [];
  if (signal.aborted) return ExitCode.Done;
  const templates = mergeAll([...merged.flat(), ...learnt]);
  tell(templates);
  const written = values.profile ? profileOf(templates) : `${jsonText(templates)}\n`;
  if (values.out === undefined) await print(written);
  else await writeOut(values.out, written);
  return code();
};

function profileOf([first]: readonly SiteTemplate[]): string {
  if (first === undefined) throw new UsageError("there is no site to make a profile of");
  try {
    return profileSource(first);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** Templates of the same host, or of the same name where one has no host, as one. */
function mergeAll(templates: readonly SiteTemplate[]): SiteTemplate[] {
  const merged: SiteTemplate[] = [];
  for (const template of templates) {
    const at = merged.findIndex((other) => isSameSite(other, template));
    if (at < 0) merged.push(template);
    else merged[at] = mergeTemplates(merged[at] as SiteTemplate, template);
  }
  return merged;
}

function isSameSite(one: SiteTemplate, other: SiteTemplate): boolean {
  if (one.hosts.some((host) => other.hosts.includes(host))) return true;
  return (one.hosts.length === 0 || other.hosts.length === 0) && one.name !== "" && one.name === other.name;
}
