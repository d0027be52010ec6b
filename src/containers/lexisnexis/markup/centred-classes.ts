/** The classes of a page's style whose content stands in the middle: `.c0 { text-align: center; }`. */
export function centredClasses(page: string): ReadonlySet<string> {
  const found = new Set<string>();
  const style = page.slice(0, LONGEST_STYLE);
  for (const [, name = "", rule = ""] of style.matchAll(/\.([\w-]{1,20})\s{0,9}\{([^{}]{0,400})\}/g)) {
    if (/text-align:\s?center/i.test(rule)) found.add(name);
  }
  return found;
}

/** Styles stand at the start of the page. */
const LONGEST_STYLE = 64 * 1024;
