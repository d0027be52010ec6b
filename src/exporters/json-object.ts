import type { Article } from "../model/article.js";
import { quoted, quotedParts } from "./json-text.js";
import type { Page, Row } from "./row.js";

/** A value as JSON, or the items of a list, each as JSON. */
export type JsonValue = string | readonly string[];

/**
 * Writes an object as JSON: what opens it (`"uri":"urn:x"`), all that the rows give, in their order, and what closes it
 * (`,"type":"text"`). Lists for one name are joined where the first of them stands; empty ones are left out.
 *
 * No object is made to be written: most pages are short, and this takes half of the time.
 */
export function objectWriter(
  rows: readonly Row<JsonValue>[],
): (page: Page, opening: string, closing?: string) => string {
  const names = [...new Set(rows.map(({ to }) => to))];
  const placed = rows.map((row) => ({ place: names.indexOf(row.to), row }));
  return (page, opening, closing = "") => {
    const values: string[] = [];
    const order: number[] = [];
    for (const { place, row } of placed) {
      const given = row.value(page);
      if (given === undefined || given.length === 0) continue;
      const before = values[place];
      if (before === undefined) order.push(place);
      const text = typeof given === "string" ? given : given.join();
      values[place] = before !== undefined ? `${before},${text}` : typeof given === "string" ? text : `[${text}`;
    }
    let written = opening;
    for (const place of order) {
      const value = values[place] as string;
      written += `,"${names[place]}":${value}${value.startsWith("[") ? "]" : ""}`;
    }
    return `{${written}${closing}}`;
  };
}

/** A text as JSON, where there is one. */
export function textValue(text: string | undefined): string | undefined {
  return text === undefined ? undefined : quoted(text);
}

/** The parts of the body with an empty line between them, as JSON, where there are any. */
export function bodyValue({ body }: Article): string | undefined {
  return body.length === 0 ? undefined : quotedParts(body.map(({ text }) => text));
}

/** `,"name":"text"`, or nothing where there is no text. */
export function member(name: string, text: string | undefined): string {
  return text === undefined ? "" : `,"${name}":${quoted(text)}`;
}

/** `,"name":[items]`, or nothing where there are none. */
export function listMember(name: string, items: readonly string[]): string {
  return items.length === 0 ? "" : `,"${name}":[${items.join()}]`;
}
