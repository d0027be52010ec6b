import type { FoundPart } from "../../fields/labelled-record.js";
import type { FieldName } from "../../model/field.js";
import { append } from "../../text/append.js";
import { tagsOf, xml } from "../markup/tags.js";
import { markupParts } from "../xml/markup-parts.js";
import { htmlRoles } from "../xml/vocabularies.js";

/** The text of a record that is put together from the members of an object. */
export interface Draft {
  readonly parts: FoundPart[];
  /** Adds a value on lines of its own. */
  add(value: string, part: Omit<FoundPart, "span">): void;
  /** Adds `name: value`. */
  addLabelled(name: string, value: string, field: FieldName, more?: Omit<FoundPart, "span">): void;
  /** Adds a text in HTML as it stands. */
  addMarkup(value: string): void;
  /** Adds a plain text; each line that is not blank is a paragraph. */
  addPlain(value: string): void;
  text(): string;
}

/** Begins a text. */
export function newDraft(): Draft {
  const texts: string[] = [];
  const parts: FoundPart[] = [];
  let length = 0;
  const lay = (value: string): number => {
    const start = length;
    texts.push(value, "\n\n");
    length += value.length + 2;
    return start;
  };
  return {
    parts,
    text: () => texts.join("").trimEnd(),
    add(value, part) {
      if (value.trim() === "") return;
      const start = lay(value.trim());
      parts.push({ ...part, span: { start, end: start + value.trim().length } });
    },
    addLabelled(name, value, field, more = {}) {
      const said = value.trim();
      if (said === "") return;
      const start = lay(`${name}: ${said}`);
      const end = start + name.length + 2 + said.length;
      parts.push({
        field,
        from: name,
        span: { start, end },
        content: { start: start + name.length + 2, end },
        ...more,
      });
    },
    addMarkup(value) {
      const said = value.trim();
      const start = lay(said);
      const end = start + said.length;
      const tags = tagsOf(said, xml).map((tag) => ({ ...tag, start: tag.start + start, end: tag.end + start }));
      const text = texts.join("");
      append(parts, markupParts(text, tags, start, end, htmlRoles));
    },
    addPlain(value) {
      const said = value.trim();
      let start = lay(said);
      for (const line of said.split("\n")) {
        const shown = line.trim();
        const from = start + line.length - line.trimStart().length;
        if (shown !== "") parts.push({ role: "paragraph", span: { start: from, end: from + shown.length } });
        start += line.length + 1;
      }
    },
  };
}
