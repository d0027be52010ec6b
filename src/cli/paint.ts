import type { Severity } from "../diagnostics/codes.js";
import type { BlockRole } from "../model/block.js";

/** What is painted: a block by its role, a diagnostic by its severity, the margin, the title. */
export type Paint = BlockRole | Severity | "margin" | "title";

const dim = "2";
const metadata = "36";
const picture = "35";

/** SGR codes of the terminal. Body text stays as it is; furniture steps back. */
const codes: Readonly<Record<Paint, string>> = {
  title: "1",
  margin: dim,
  error: "31",
  warning: "33",
  info: dim,
  headline: "1;33",
  kicker: "33",
  deck: "33",
  crosshead: "1",
  paragraph: "",
  listItem: "",
  quote: "3",
  teaser: "",
  byline: metadata,
  timestamp: metadata,
  dateline: metadata,
  section: metadata,
  tags: metadata,
  field: metadata,
  siteTitle: "34",
  mediaId: picture,
  caption: picture,
  credit: picture,
  notice: "32",
  related: dim,
  share: dim,
  navigation: dim,
  footer: dim,
  blank: dim,
  unknown: "31",
};

/** The text in the colour of what it is. */
export function paint(what: Paint, text: string, color: boolean): string {
  const code = codes[what];
  return !color || code === "" || text === "" ? text : `\x1b[${code}m${text}\x1b[0m`;
}
