import type { Report } from "../../diagnostics/diagnostic.js";
import type { PartDraft } from "../../fields/found-part.js";
import type { ProquestMeaning } from "../../fields/keys/proquest.js";
import { type FoundPart, printedPart } from "../../fields/labelled-record.js";
import { namesInOrder, peopleApart } from "./names.js";

/** A field of a record: its label and what it says, as a part without a role. */
export interface Field {
  readonly label: string;
  readonly meaning: ProquestMeaning;
  /** From the label to the value's end; its `content` or `runs` are the value. */
  readonly part: Pick<FoundPart, "span" | "content" | "runs">;
}

/** What stands where nothing is known. */
const placeholder =
  /^(?:none|none available|not available|not applicable|anonymous|unknown|n\/a|no author|\[?author unknown\]?)\.?$/i;

const LONGEST_PLACEHOLDER = 24;

/** The part of a field that is no full text. */
export function fieldPart(text: string, { label, meaning, part }: Field, report: Report): FoundPart {
  const printed = printedPart(text, part);
  if (printed === "") report("FIELD_EMPTY", part.span, label);
  const made: PartDraft = { span: part.span };
  if (part.content !== undefined) made.content = part.content;
  if (part.runs !== undefined) made.runs = part.runs;
  if (meaning === "body") {
    made.role = "paragraph";
    return made;
  }
  made.from = label;
  if (printed.length < LONGEST_PLACEHOLDER && placeholder.test(printed)) {
    made.role = "field";
    return made;
  }
  made.field = meaning;
  const value = saidBy(meaning, printed);
  if (value !== undefined) made.value = value;
  return made;
}

/** What a field says, where it is not what is printed. */
function saidBy(meaning: ProquestMeaning, printed: string): string | undefined {
  switch (meaning) {
    case "byline":
      return namesInOrder(printed);
    case "person":
      return peopleApart(printed);
    case "company":
      return companiesOf(printed);
    case "publication":
      // `Los Angeles Times; Los Angeles, Calif.`: the paper and its town.
      return (printed.split(/\s?;/, 1)[0] as string).trim();
    default:
      return undefined;
  }
}

/** `Name: A; NAICS: 524128; Name: B` → `524128 : A | B`. */
function companiesOf(printed: string): string {
  if (!/^Name:/i.test(printed)) return printed;
  const companies: { name: string; code?: string }[] = [];
  for (const each of printed.split(";")) {
    const [, key = "", value = ""] = /^\s{0,9}([\w ]{1,20}):\s{0,9}(.*)$/s.exec(each) ?? [];
    const last = companies.at(-1);
    if (/^name$/i.test(key)) companies.push({ name: value.trim() });
    else if (/^naics$/i.test(key) && last !== undefined) last.code ??= value.trim().split(/[, ]/, 1)[0] as string;
    else if (key === "" && last !== undefined) last.name += `;${each}`;
  }
  return companies
    .map(({ name, code }) => (code !== undefined && /^\d{1,9}$/.test(code) ? `${code} : ${name}` : name))
    .join(" | ");
}
