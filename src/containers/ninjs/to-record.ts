import type { Report } from "../../diagnostics/diagnostic.js";
import { ninjsKeys, ninjsLists, ninjsRoles, ninjsSchemes } from "../../fields/keys/ninjs.js";
import { labelledRecord } from "../../fields/labelled-record.js";
import type { FieldName } from "../../model/field.js";
import type { DumpRecord, RecordSource } from "../../model/record.js";
import type { JsonObject } from "../jsonl/parse-value.js";
import { addAssociations } from "./associations.js";
import { addDates } from "./dates.js";
import { type Draft, newDraft } from "./draft.js";
import { type Members, member, membersOf, objectsIn, textOf } from "./members.js";

/** The record of an item of ninjs 1, 2 or 3. Its text is put together: headline and text first, then `name: value` for the rest. */
export function ninjsRecord(item: JsonObject, source: RecordSource, report: Report): DumpRecord {
  const members = membersOf(item);
  const draft = newDraft();
  const type = textOf(members.get("type")?.value);
  addHeads(draft, members, /^(?:picture|photo|graphic|video|audio)$/.test(type));
  addBody(draft, members);
  addAssociations(draft, members.get("associations")?.value);
  addLists(draft, members);
  addSources(draft, members);
  addDates(draft, members, report, source.bytes);
  addRest(draft, members);
  const id = identity(members);
  const url = objectsIn(members.get("altids")?.value).find((each) => member(each, "role") === "url");
  return labelledRecord(
    {
      text: draft.text(),
      ...(id !== "" && { id }),
      ...(url !== undefined && { targetUri: textOf(member(url, "value")) }),
      ...(type !== "" && { type }),
      source,
    },
    draft.parts,
  );
}

/** The id that a record had when it was written as ninjs, else the item's own. */
function identity(members: Members): string {
  const record = objectsIn(members.get("altids")?.value).find((each) => member(each, "role") === "record");
  const [first] = ["uri", "guid", "id"].map((key) => textOf(members.get(key)?.value)).filter((each) => each !== "");
  return record === undefined ? (first ?? "") : textOf(member(record, "value"));
}

const dates: ReadonlySet<FieldName> = /* @__PURE__ */ new Set<FieldName>([
  "published",
  "updated",
  "corrected",
  "loaded",
]);
/** A date of ISO 8601 that is no moment: without its zone, its time or its year. */
const partialDate = /^(?:--\d\d-\d\d|\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)?)?)?)$/;

const plainHeads = ["headline", "byline", "by", "description_text", "description_caption", "description_creditline"];

function addHeads(draft: Draft, members: Members, isPicture: boolean): void {
  for (const [at, each] of objectsIn(members.get("headlines")?.value).entries()) {
    const role = textOf(member(each, "role")).toLowerCase();
    const field = ninjsRoles.get(role) ?? (at === 0 || role === "main" ? "headline" : "other");
    const from = role === "" ? "headlines" : `headlines.${role}`;
    const value = textOf(member(each, "value"));
    // A deck of several lines is as many.
    for (const line of field === "deck" ? value.split("\n") : [value]) draft.add(line, { field, from });
  }
  for (const key of plainHeads) {
    const found = members.get(key);
    if (found === undefined) continue;
    const field = key === "description_text" && isPicture ? "caption" : ninjsKeys.get(key);
    if (field === undefined) continue;
    // `By Jane Example; Associated Press Writer`
    const pieces = field === "byline" ? textOf(found.value).split("; ") : [textOf(found.value)];
    for (const piece of pieces) draft.add(piece, { field, from: found.name });
  }
  if (!members.has("byline") && !members.has("by")) addWriters(draft, members);
  for (const each of objectsIn(members.get("descriptions")?.value)) {
    const role = textOf(member(each, "role")).toLowerCase();
    const field = ninjsRoles.get(role) ?? (role === "captured" ? "other" : isPicture ? "caption" : "deck");
    const value = textOf(member(each, "value"));
    const from = role === "" ? "descriptions" : `descriptions.${role}`;
    draft.add(value, { field, from, ...(dates.has(field) && partialDate.test(value) && { value }) });
  }
}

/** Writers that no byline names. */
function addWriters(draft: Draft, members: Members): void {
  // `[{"by": "By Jane Example", "title": "Associated Press"}]`
  const bylines = objectsIn(members.get("bylines")?.value).map(
    (each) => member(each, "value") ?? member(each, "name") ?? member(each, "by"),
  );
  const authors = objectsIn(members.get("authors")?.value)
    .filter(hasWritten)
    .map((each) => member(each, "name"));
  const [key, names] = bylines.length > 0 ? ["bylines", bylines] : ["authors", authors];
  for (const name of names) draft.add(textOf(name), { field: "byline", from: key as string });
}

const markup = /x?html/i;

/** One of the texts: that in markup has paragraphs; they say the same. */
function addBody(draft: Draft, members: Members): void {
  const bodies = objectsIn(members.get("bodies")?.value);
  const texts = bodies.filter((each) => textOf(member(each, "role")) !== "notice");
  const typeOf = (each: JsonObject) => textOf(member(each, "contenttype")) + textOf(member(each, "role"));
  const chosen = texts.find((each) => markup.test(typeOf(each))) ?? texts[0];
  if (chosen !== undefined) {
    const value = textOf(member(chosen, "value"));
    if (markup.test(typeOf(chosen)) || /^\s{0,99}<\w/.test(value)) draft.addMarkup(value);
    else draft.addPlain(value);
  } else {
    const key = ["body_xhtml", "body_html", "body_text"].find((each) => textOf(members.get(each)?.value).trim() !== "");
    const value = key === undefined ? "" : textOf(members.get(key)?.value);
    if (key === "body_text") draft.addPlain(value);
    else if (value !== "") draft.addMarkup(value);
  }
  for (const each of bodies) {
    if (textOf(member(each, "role")) === "notice")
      draft.add(textOf(member(each, "value")), { role: "notice", from: "bodies.notice" });
  }
}

const relations: ReadonlyMap<string, FieldName> = /* @__PURE__ */ new Map<string, FieldName>([
  ["section", "section"],
  ["author", "other"],
  ["dateline", "other"],
]);

/** `[{"name": "central bank", "code": "medtop:20000350"}]` */
function addLists(draft: Draft, members: Members): void {
  // Writers stand in a byline too, unless there is none.
  const isSigned = ["by", "byline", "bylines", "authors"].some((key) => members.has(key));
  for (const [key, field] of ninjsLists) {
    const found = members.get(key);
    if (found === undefined) continue;
    const names = Array.isArray(found.value) ? found.value.filter((each) => typeof each === "string") : [];
    for (const each of names) draft.addLabelled(found.name, each as string, field);
    for (const each of objectsIn(found.value)) {
      const name = textOf(member(each, "name")) || textOf(member(each, "literal"));
      const code = textOf(member(each, "code")) || textOf(member(each, "uri"));
      const rel = textOf(member(each, "rel"));
      const scheme = rel === "keyword" ? textOf(member(each, "literal")) : "";
      const meant = ninjsSchemes.has(scheme) ? (scheme as FieldName) : field;
      const isWriter = rel === "author" && !isSigned && (field === "person" || field === "organization");
      const own = isWriter ? "author" : (relations.get(rel) ?? meant);
      const coded = /^[\w.&/:-]{1,60}$/.test(code) && name !== "" && own === field;
      const value = coded ? { value: `${code} : ${name.replace(/[|;]/g, ",")}` } : {};
      draft.addLabelled(found.name, name || code, own, value);
    }
  }
}

/** `[{"name": "The Riverton Times", "role": "publisher"}]` */
function addSources(draft: Draft, members: Members): void {
  const found = members.get("infosources");
  for (const each of objectsIn(found?.value)) {
    const role = textOf(member(each, "role"));
    draft.addLabelled(
      `infoSources${role === "" ? "" : `.${role}`}`,
      textOf(member(each, "name")),
      role === "publisher" ? "publication" : "other",
    );
  }
}

const done: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...["headline", "headlines", "by", "bylines", "description", "descriptions", "bodies", "associations"],
  ...["infosources", "type", "embargoed", "expires", "contentmodified", "charcount"],
]);
const isDone = (key: string) =>
  done.has(key) || key.startsWith("description_") || key.startsWith("body_") || key.endsWith("created");

/** What is left, one line each; of what is no single value its JSON. */
function addRest(draft: Draft, members: Members): void {
  const told = objectsIn(members.get("descriptions")?.value);
  const hasDateline = told.some((each) => textOf(member(each, "role")).toLowerCase() === "dateline");
  const hasNotice = textOf(members.get("copyrightnotice")?.value).trim() !== "";
  for (const [key, { name, value }] of members) {
    if (isDone(key) || key === "byline" || ninjsLists.has(key) || value === null) continue;
    // Beside a dateline it is its place again; and the holder of rights stands in their notice.
    const isSaid = key === "located" ? hasDateline : key === "copyrightholder" && hasNotice;
    const known = isSaid ? "other" : ninjsKeys.get(key);
    const printed = textOf(value);
    const also =
      known === "place" && key === "located" ? { also: [{ field: "located", value: printed } as const] } : {};
    if (key === "copyrightnotice") for (const line of printed.split("\n")) draft.addLabelled(name, line, "copyright");
    else if (printed !== "" && !/[\r\n]/.test(printed)) draft.addLabelled(name, printed, known ?? "other", also);
    else if (key === "datelinelocation") {
      // `{"city": "Riverton", "countryname": "…"}`
      const city = textOf(objectsIn([value]).map((each) => member(each, "city"))[0]);
      draft.addLabelled(name, city, "place", { also: [{ field: "located", value: city }] });
    } else if (key === "authors") {
      for (const each of objectsIn(value)) addAuthor(draft, name, each);
    } else if (value !== "" && JSON.stringify(value).length > 2)
      draft.addLabelled(name, JSON.stringify(value), "other");
  }
}

/** `{"name": "Jane Example", "role": "writer"}`: those of other roles have not written. */
function addAuthor(draft: Draft, list: string, author: JsonObject): void {
  const name = textOf(member(author, "name"));
  const wrote = hasWritten(author);
  draft.addLabelled(list, name, wrote ? "author" : "other", wrote ? { value: name.trim() } : {});
}

function hasWritten(author: JsonObject): boolean {
  return /^$|writ|author|journalist|report|correspond|byline/i.test(textOf(member(author, "role")));
}
