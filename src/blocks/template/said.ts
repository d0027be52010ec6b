import { formName } from "./form.js";
import { formWords } from "./form-words.js";
import type { TemplateKnowledge } from "./knowledge.js";
import type { KnownRows } from "./rows.js";
import type { TemplateReason } from "./scales.js";

/** What a template says of a row, in words. */
export function saidOf(reason: TemplateReason, row: number, rows: KnownRows, known: TemplateKnowledge): string {
  const { lines, shapes, forms } = rows;
  switch (reason) {
    case "line":
      return `a line of the site: on ${lines[row]?.pages} of ${known.pages} pages`;
    case "shape":
      return `looks as lines of the site do: “${shapes[row]?.text}”, on ${shapes[row]?.pages} of ${known.pages} pages`;
    case "in-gaps":
      return `a box inside the texts of ${lines[row]?.gap} of ${known.pages} pages`;
    case "again":
      return "stands on another page of the site, too";
    case "outside":
      return "outside the lines that the site's articles stand between";
    case "begun":
      return "below lines that always stand above the site's articles";
    case "ended-early":
      return "sentences stand from here to the lines that always stand below the site's articles";
    case "nothing-else":
      return "between the lines that the site's articles stand between, and on no other page";
    case "told-here":
      return "a sentence inside the text that stands on no other page, as boxes of the site do";
    case "form": {
      const name = formName(forms[row] as number, row === 0 ? -1 : (forms[row - 1] as number));
      const habit = known.forms.get(name);
      return `one of the ${formWords(name)}, of which ${habit?.text} were text and ${habit?.other} none inside other texts of the site`;
    }
    case "begins":
      return "where the site's texts begin, by its lines above";
    case "ends":
      return "where the site's texts end, by its lines below";
  }
}
