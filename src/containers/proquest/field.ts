import type { Report } from "../../diagnostics/diagnostic.js";
import type { PartDraft } from "../../fields/found-part.js";
import type { ProquestMeaning } from "../../fields/keys/proquest.js";
import { type FoundPart, printedPart } from "../../fields/labelled-record.js";
import type { FieldName } from "../../model/field.js";
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
  /^(?:none|none available|full text not available|not available|not applicable|no disponible|ning[uú]n[oa] disponible|non disponible|aucun[e]? disponible|nicht verfügbar|n[aã]o disponível|non disponibile|anonymous|an[oó]nimo|anonyme|anonym|unknown|n\/a|no author|\[?author unknown\]?)\.?$/i;

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
  if (isPlaceholder(printed)) {
    made.role = "field";
    return made;
  }
  made.field = meaning;
  const indexed = /^business indexing term$/i.test(label) ? indexTerms(printed) : undefined;
  const value = indexed?.subjects ?? saidBy(meaning, printed);
  if (value !== undefined) made.value = value;
  if (indexed !== undefined && indexed.also.length > 0) made.also = indexed.also;
  return made;
}

/** True for what stands where nothing is known. */
export function isPlaceholder(printed: string): boolean {
  return printed.length < LONGEST_PLACEHOLDER && placeholder.test(printed);
}

/** The kinds of index terms by what is said of them. */
const kinds: Readonly<Record<string, FieldName>> = {
  industry: "industry",
  corporation: "company",
  company: "company",
  person: "person",
  location: "place",
};

/** `Subject: Ports; Industry: 48831 : Port Operations`: subjects, and what each of the others is. */
function indexTerms(printed: string): { readonly subjects: string; readonly also: NonNullable<PartDraft["also"]> } {
  const subjects: string[] = [];
  const also: { field: FieldName; value: string }[] = [];
  let open: FieldName | undefined;
  for (const each of printed.split(";")) {
    const [, kind = "", term = each] =
      /^(subject|industry|corporation|company|person|location):\s(.*)$/is.exec(each.trimStart()) ?? [];
    if (kind !== "") open = kinds[kind.toLowerCase()];
    if (term.trim() === "") continue;
    if (open === undefined) subjects.push(term.trim());
    else also.push({ field: open, value: term.trim() });
  }
  return { subjects: subjects.join("; "), also };
}

/** What a field says, where it is not what is printed. */
function saidBy(meaning: ProquestMeaning, printed: string): string | undefined {
  switch (meaning) {
    case "deck":
      return /\s\[?PUBLICATION ABSTRACT\]?\.?$/i.test(printed.slice(-30))
        ? printed.slice(0, printed.toLowerCase().lastIndexOf("publication abstract")).replace(/[\s[]{1,9}$/, "")
        : undefined;
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
    const [, key = "", value = ""] = /^([\w ]{1,20}):(.*)$/s.exec(each.trimStart()) ?? [];
    const last = companies.at(-1);
    if (/^name$/i.test(key)) companies.push({ name: value.trim() });
    else if (/^naics$/i.test(key) && last !== undefined) last.code ??= value.trim().split(/[, ]/, 1)[0] as string;
    else if (key === "" && last !== undefined) last.name += `;${each}`;
  }
  return companies
    .map(({ name, code }) => (code !== undefined && /^\d{1,9}$/.test(code) ? `${code} : ${name}` : name))
    .join(" | ");
}
