/** The classes of a page's style whose content stands in the middle: `.c0 { text-align: center; }`. */
export function centredClasses(page: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const rule of page.slice(0, LONGEST_STYLE).split("}")) {
    const open = rule.lastIndexOf("{");
    if (open < 0 || !/text-align:\s?center/i.test(rule.slice(open))) continue;
    const name = rule.slice(rule.lastIndexOf(".", open) + 1, open).trim();
    if (/^[\w-]{1,20}$/.test(name)) found.add(name);
  }
  return found;
}

/** Styles stand at the start of the page. */
const LONGEST_STYLE = 64 * 1024;
