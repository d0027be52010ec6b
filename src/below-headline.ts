import type { Parsed } from "./model/article.js";
import type { Block } from "./model/block.js";
import type { Span } from "./text/span.js";

/** A text with its headline above it, as a page begins with its title; `length` is that of what was put above. */
export function underHeadline(text: string, headline: string): { readonly page: string; readonly length: number } {
  const feed = text.indexOf("\n");
  const lineEnd = feed > 0 && text.charAt(feed - 1) === "\r" ? "\r\n" : feed < 0 && text.includes("\r") ? "\r" : "\n";
  const above = headline.split(/\s+/).join(" ").trim() + lineEnd + lineEnd;
  return { page: above + text, length: above.length };
}

/**
 * What was found of such a page, as of the text alone: places count from its start, and what lies above is left out. Undefined
 * where the headline was taken for the text.
 */
export function belowHeadline(parsed: Parsed, length: number): Parsed | undefined {
  const moved = ({ start, end }: Span): Span => ({
    start: Math.max(0, start - length),
    end: Math.max(0, end - length),
  });
  const above = parsed.blocks.findIndex(({ span }) => span.end > length);
  const first = above < 0 ? parsed.blocks.length : above;
  if (parsed.origins.body?.some((index) => index < first)) return undefined;
  const blocks = parsed.blocks.slice(first).map((block): Block => {
    const { span, content, parts } = block;
    const own = { ...block, span: moved(span), content: moved(content) };
    return parts === undefined ? own : { ...own, parts: parts.map(moved) };
  });
  const origins: Record<string, readonly number[]> = {};
  for (const [path, indexes] of Object.entries(parsed.origins)) {
    const kept = indexes.filter((index) => index >= first).map((index) => index - first);
    if (kept.length > 0) origins[path] = kept;
  }
  const diagnostics = parsed.diagnostics.flatMap((each) => {
    if (each.span === undefined) return [each];
    return each.span.end > length || each.span.start >= length ? [{ ...each, span: moved(each.span) }] : [];
  });
  // A credit below it makes no caption of the headline.
  const isAbove = (path: string) => parsed.origins[path]?.every((index) => index < first) === true;
  const media = parsed.article.media.map((each, at) => {
    const { caption: _, ...rest } = each;
    return isAbove(`media.${at}.caption`) ? rest : each;
  });
  const article = { ...parsed.article, media };
  return { ...parsed, article, text: parsed.text.slice(length), blocks, origins, diagnostics };
}
