/** What a head of markup in lower case has between `<title>` and the next tag; empty where it has none. */
export function titleOf(head: string): string {
  const start = head.indexOf("<title>");
  if (start < 0) return "";
  const end = head.indexOf("<", start + 7);
  return head.slice(start + 7, end < 0 ? undefined : end).trim();
}

/** True where a head of markup in lower case holds a value that begins so, of an attribute of this name. */
export function hasValue(head: string, attribute: string, value: string): boolean {
  for (let at = head.indexOf(value); at >= 0; at = head.indexOf(value, at + 1)) {
    const tag = head.slice(Math.max(head.lastIndexOf("<", at), at - LONGEST, 0), at);
    const name = tag.lastIndexOf(`${attribute}=`);
    if (name < 0) continue;
    const before = tag.slice(name + attribute.length + 1);
    // Inside the quotes of this attribute, or its value without any.
    const quote = before.charAt(0);
    if (before === "" || ((quote === '"' || quote === "'") && before.indexOf(quote, 1) < 0)) return true;
  }
  return false;
}

const LONGEST = 400;
