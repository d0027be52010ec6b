// @ts-check
/**
 * Draws what `newsdump explain` shows of the seed, in its colours, as an SVG picture of a terminal: docs/explain-seed.svg.
 * `npm run docs:generate` writes it.
 */
import { readFileSync } from "node:fs";
import { loadSource } from "./load-source.mjs";

const page = "fixtures/articles/asharq-al-awsat/seed.txt";
/** Columns of the drawn terminal, and how many of its lines are shown. */
const COLUMNS = 104;
const LINES = 26;

const LINE_HEIGHT = 20;
const FONT_SIZE = 14;
/** Width of a character: set for each run of text, so that columns stand straight in whatever monospace font there is. */
const ADVANCE = 8.4;
const PADDING = 18;
const BAR = 34;

const background = "#0d1117";
const plain = "#d1d7e0";
/** By SGR code. */
/** @type {Readonly<Record<string, string>>} */
const colors = {
  31: "#ff7b72",
  32: "#7ee787",
  33: "#f0c674",
  34: "#79b8ff",
  35: "#d2a8ff",
  36: "#56d4dd",
};

/** @returns {Promise<string>} */
export async function explainPicture() {
  const { parse, explainView } = await loadSource(`
    export { parse } from "./src/parse.ts";
    export { explainView } from "./src/cli/explain-view.ts";
  `);
  const text = readFileSync(new URL(`../${page}`, import.meta.url), "utf8");
  /** @type {string} */
  const view = explainView(parse(text), { color: true, width: COLUMNS, path: "seed.txt" });
  return draw("newsdump explain seed.txt", view.split("\n").slice(0, LINES));
}

/**
 * @param {string} command
 * @param {readonly string[]} lines
 */
function draw(command, lines) {
  const width = Math.ceil(COLUMNS * ADVANCE + PADDING * 2);
  const height = BAR + PADDING + (lines.length + 2) * LINE_HEIGHT;
  const rows = [`\x1b[32m$\x1b[0m \x1b[1m${command}\x1b[0m`, ...lines].map((line, at) =>
    row(line, BAR + PADDING + at * LINE_HEIGHT + 6),
  );
  const buttons = ["#ff5f57", "#febc2e", "#28c840"].map(
    (fill, at) => `<circle cx="${PADDING + 4 + at * 20}" cy="${BAR / 2 + 2}" r="6" fill="${fill}"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${command}: every line of a page with its role, basis and rule">
<rect width="${width}" height="${height}" rx="8" fill="${background}"/>
${buttons.join("")}
<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="${FONT_SIZE}" fill="${plain}" xml:space="preserve">
${rows.filter((each) => each !== "").join("\n")}
</g>
</svg>
`;
}

/**
 * One line of the terminal; runs of spaces are left out, for each run of text has its own place.
 *
 * @param {string} line
 * @param {number} y
 */
function row(line, y) {
  let column = 0;
  let style = "";
  let spans = "";
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what it looks for
  for (const part of line.split(/(\x1b\[[\d;]*m)/)) {
    if (part.startsWith("\x1b")) {
      style = styleOf(part.slice(2, -1).split(";"));
      continue;
    }
    for (const word of part.split(/( {2,})/)) {
      const length = [...word].length;
      const lead = length - [...word.trimStart()].length;
      const shown = word.trim();
      if (shown !== "") {
        const x = round(PADDING + (column + lead) * ADVANCE);
        const extent = round([...shown].length * ADVANCE);
        spans += `<tspan x="${x}" textLength="${extent}" lengthAdjust="spacingAndGlyphs"${style}>${escaped(shown)}</tspan>`;
      }
      column += length;
    }
  }
  return spans === "" ? "" : `<text y="${y}">${spans}</text>`;
}

/** @param {readonly string[]} codes */
function styleOf(codes) {
  let style = "";
  for (const code of codes) {
    if (code === "1") style += ' font-weight="bold"';
    else if (code === "2") style += ' fill-opacity="0.6"';
    else if (code === "3") style += ' font-style="italic"';
    else if (colors[code] !== undefined) style += ` fill="${colors[code]}"`;
  }
  return style;
}

/** @param {number} value */
function round(value) {
  return Math.round(value * 10) / 10;
}

/** @param {string} text */
function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
