import { type Column, columnSizes } from "./columns.js";

/** What the model weighs: single columns, and pairs and triples of them. */
export const templates: readonly (readonly Column[])[] = [
  ["length"],
  ["words"],
  ["end"],
  ["first"],
  ["letters"],
  ["digits"],
  ["sentences"],
  ["commas"],
  ["list"],
  ["date"],
  ["repeat"],
  ["decoration"],
  ["blank"],
  ["title"],
  ["position"],
  ["kind"],
  ["dateline"],
  ["credit", "kind"],
  ["letters", "kind"],
  ["quotes"],
  ["signs"],
  ["separators"],
  ["script"],
  ["place"],
  ["relative"],
  ["length", "end"],
  ["length", "letters"],
  ["length", "sentences"],
  ["words", "first"],
  ["words", "separators"],
  ["list", "length"],
  ["date", "length"],
  ["decoration", "kind"],
  ["blank", "kind"],
  ["repeat", "kind"],
  ["script", "kind"],
  ["script", "length"],
  ["script", "end"],
  ["title", "words"],
  ["position", "kind"],
  ["position", "length"],
  ["before", "kind"],
  ["after", "kind"],
  ["before", "after"],
  ["before2"],
  ["after2"],
  ["endBefore", "end"],
  ["endAfter", "end"],
  ["lengthBefore", "length"],
  ["lengthAfter", "length"],
  ["comments", "kind"],
  ["relateds", "kind"],
  ["copyrights", "kind"],
  ["dates", "kind"],
  ["recent", "kind"],
  ["nearRepeats", "kind"],
  ["run", "kind"],
  ["run", "runMass"],
  ["runMass", "gap"],
  ["run", "runTitle"],
  ["run", "position"],
  ["proseAbove", "proseBelow"],
  ["proseAbove", "kind"],
  ["proseBelow", "kind"],
  ["relative", "kind"],
  ["stretch", "kind"],
  ["stretch", "run"],
];

/** Where the values of each template begin in the list of all features. */
export function layOut(): { readonly bases: readonly number[]; readonly count: number } {
  const bases: number[] = [];
  let count = 0;
  for (const names of templates) {
    bases.push(count);
    count += names.reduce((product, name) => product * columnSizes[name], 1);
  }
  return { bases, count };
}
