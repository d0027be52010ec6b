/**
 * The label that a `Content-Type` states, as it stands there: `text/html; Charset="Shift_JIS"` → `Shift_JIS`. Undefined
 * where it states none.
 */
export function charsetOf(contentType: string | undefined): string | undefined {
  if (contentType === undefined || !contentType.includes("=")) return undefined;
  for (const parameter of contentType.split(/[;,]/)) {
    const equals = parameter.indexOf("=");
    if (equals < 0 || parameter.slice(0, equals).trim().toLowerCase() !== "charset") continue;
    const label = parameter
      .slice(equals + 1)
      .replace(/["'\\]/g, " ")
      .trim();
    if (label !== "") return label;
  }
  return undefined;
}
