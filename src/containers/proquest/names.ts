/** `Hiltzik, Michael; Yerak, Becky` → `Michael Hiltzik; Becky Yerak`; names in their own order stay. */
export function namesInOrder(printed: string): string {
  return printed
    .split(";")
    .map((each) => inOrder(each.trim()))
    .filter((each) => each !== "")
    .join("; ");
}

/** `King, Martin Luther, Jr` → `Martin Luther King, Jr`. */
function inOrder(name: string): string {
  // `Sample, Tom.`, but `Sample, T.`: the full stop of an initial is its own.
  const [family = "", given, ...rest] = name.split(",").map((part) => part.trim().replace(/(\p{Ll}{2})\.$/u, "$1"));
  if (given === undefined || given === "" || suffix.test(given)) return name;
  return [`${given} ${family}`, ...rest.filter((part) => part !== "")].join(", ");
}

const suffix = /^(?:jr|sr|i{1,3}|iv|md|phd)\.?$/i;

/**
 * Names that nothing separates, family name first: `Bernanke, Ben Bair, Sheila C Koch, Linda` → `Bernanke, Ben; Bair, Sheila C; Koch,
 * Linda`. Of what stands between two commas the last word is the next family name.
 */
export function peopleApart(printed: string): string {
  const parts = printed.split(",").map((part) => part.trim());
  if (printed.includes(";") || parts.length < 3 || parts.some((part) => part === "" || suffix.test(part)))
    return printed;
  const people: string[] = [];
  let family = parts[0] as string;
  for (const [at, part] of parts.slice(1).entries()) {
    const isLast = at === parts.length - 2;
    const space = isLast ? -1 : part.lastIndexOf(" ");
    if (!isLast && space < 0) return printed;
    people.push(`${family}, ${isLast ? part : part.slice(0, space)}`);
    family = part.slice(space + 1);
  }
  return people.join("; ");
}
