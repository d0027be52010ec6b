import type { Span } from "../../text/span.js";

const endings = ["...", "…", "[...]", "[…]", "(...)", "(…)"] as const;

const lastMarks = ".…])";

/**
 * True where a text is broken off by dots, as a listing breaks off the articles that it lists, and does not begin with them, as
 * what is quoted of another site.
 */
export function endsLikeTeaser(text: string, { start, end }: Span): boolean {
  if (!lastMarks.includes(text.charAt(end - 1))) return false;
  return endings.some(
    (ending) =>
      end - start > ending.length && text.startsWith(ending, end - ending.length) && !text.startsWith(ending, start),
  );
}
