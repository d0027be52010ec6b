import type { FoundPart } from "../../fields/labelled-record.js";
import { append } from "../../text/append.js";
import { trimmed, type WireLine } from "./lines.js";

const photos = /^(?:\w{2,12} )?photos?\b[^.]{0,9}\b[A-Z]{1,6}\d{1,4}\b/i;
const editors = /^\(?(?:Eds?[:.]|EDITORS?(?:'S)?(?: NOTE)?\s{0,3}[:_])\s{0,3}/i;
const byline = /^by\s/i;
const codeBefore = /^\*?\d{4}<\s{0,3}(?=\^)/;

/**
 * The header lines of a story, from a caret to `<` or `=`, by what they say.
 *
 * ```text
 * ^BC-BKN--Heat-Hawks, 1st Ld-Writethru,416<     slug, and the words of this take
 * ^Deng has 30 points<                           headline
 * ^AP Photo GATK105, GATK106<                    pictures
 * ^Eds: Updates. With AP Photos.<                note
 * ^Luol Deng scored 30 points …<                 summary
 * ^By CHARLES ODUM=                              byline
 * ^AP Sports Writer=                             who that is
 * ```
 */
export function headerParts(text: string, lines: readonly WireLine[]): FoundPart[] {
  const parts: FoundPart[] = [];
  let seen = 0;
  let headed = false;
  let named = "";
  for (let at = 0; at < lines.length; at++) {
    const first = lines[at] as WireLine;
    if (first.text === "") continue;
    let last = first;
    while (!/[<=]$/.test(last.text) && lines[at + 1] !== undefined && !isHeader(lines[at + 1] as WireLine)) {
      at++;
      last = lines[at] as WireLine;
    }
    const span = { start: first.start, end: last.end };
    const caret = first.text.startsWith("^") ? 1 : 0;
    const closed = /[<=]$/.test(last.text) ? 1 : 0;
    const content = trimmed(text, first.content.start + caret, last.content.end - closed);
    const said = text.slice(content.start, content.end);
    if (said === "") continue;
    seen++;
    // `^*9006< ^AP-Top-Headlines,0176<`: a code in front of the slug.
    const code = seen === 1 ? codeBefore.exec(said) : null;
    if (code !== null) {
      const at = content.start + code[0].length;
      const start = content.start + said.search(/\d/);
      parts.push({
        field: "other",
        from: "code",
        span: { start: span.start, end: at },
        content: { start, end: start + 4 },
      });
      append(parts, slugParts(text, { start: at, end: span.end }, { start: at + 1, end: content.end }));
    } else if (seen === 1 && isSlug(said)) append(parts, slugParts(text, span, content));
    else if (photos.test(said)) append(parts, photoParts(text, span, content));
    else if (editors.test(said)) {
      const label = (editors.exec(said) as RegExpExecArray)[0].length;
      const end = said.startsWith("(") && said.endsWith(")") ? content.end - 1 : content.end;
      parts.push({ field: "note", from: "Eds", span, content: trimmed(text, content.start + label, end) });
    } else if (named !== "" && (/(?:,| and)$/i.test(named) || /^and /i.test(said))) {
      // `^By CHARLES ODUM and=`, `^JANE EXAMPLE=`: the line end between them is a space.
      const { span: names, content: own = names, runs = [own], ...rest } = parts.pop() as FoundPart;
      const between = { start: first.start - 1, end: first.start };
      parts.push({ ...rest, span: { start: names.start, end: span.end }, runs: [...runs, between, content] });
      named = said;
    } else if (byline.test(said) && last.text.endsWith("=")) {
      parts.push({ field: "byline", from: "byline", span, content });
      // An agency is nobody who has a position.
      named = /^by the /i.test(said) ? "" : said;
    } else if (named !== "" && last.text.endsWith("=") && /\p{Ll}/u.test(said)) {
      parts.push({ field: "position", from: "byline title", span, content });
      named = "";
    } else if (/^\d{4}$/.test(said)) parts.push({ field: "other", from: "code", span, content });
    else if (!headed) {
      parts.push({ field: "headline", from: "headline", span, content });
      headed = true;
    } else if (last.text.endsWith("=")) parts.push({ role: "crosshead", span, content });
    else parts.push({ field: "deck", from: "summary", span, content });
  }
  return parts;
}

function isHeader(line: WireLine): boolean {
  return line.text.startsWith("^") || line.text === "";
}

/** `BC-LT--Argentina-Cancer Beauty,466` */
function isSlug(said: string): boolean {
  return /^(?:[A-Z]{2}-|[A-Z]{1,4}--)/i.test(said) || /,\d{1,5}$/.test(said);
}

function slugParts(
  text: string,
  span: { start: number; end: number },
  content: { start: number; end: number },
): FoundPart[] {
  const said = text.slice(content.start, content.end);
  const label = (/^(?:[A-Za-z]{2}-)?(?:[A-Z]{1,4}--)?/.exec(said) as RegExpExecArray)[0].length;
  const words = /,(\d{1,5})$/.exec(said);
  const counted = words === null ? said : said.slice(0, words.index);
  // `PM-Harbour Opens, 1st Ld - Writethru, a0554,620`: the number of the story that it takes the place of.
  const former = /, ?[a-z]\d{4}$/.exec(counted);
  const named = former === null ? counted : counted.slice(0, former.index);
  const comma = named.lastIndexOf(",");
  const taken = comma < 0 ? "" : named.slice(comma + 1).trim();
  const take = taken === "" || taken.length > 80 ? null : [named.slice(comma), taken];
  const slugEnd =
    content.start +
    (take === null ? named.replace(/[,\s]{1,9}$/, "").length : named.length - (take[0] as string).length);
  const parts: FoundPart[] = [
    {
      field: "other",
      from: "slug",
      span: { start: span.start, end: slugEnd },
      content:
        trimmed(text, content.start + label, slugEnd).start < slugEnd
          ? trimmed(text, content.start + label, slugEnd)
          : { start: content.start, end: slugEnd },
    },
  ];
  const takeEnd = content.start + named.length;
  const countedEnd = content.start + counted.length;
  if (take !== null) {
    const from = takeEnd - (take[1] as string).length;
    parts.push({
      field: "other",
      from: "take name",
      span: { start: slugEnd, end: takeEnd },
      content: { start: from, end: takeEnd },
    });
  }
  if (former !== null) {
    parts.push({
      field: "other",
      from: "former",
      span: { start: takeEnd, end: countedEnd },
      content: { start: countedEnd - 5, end: countedEnd },
    });
  }
  if (words !== null) {
    parts.push({
      field: "other",
      from: "take words",
      span: { start: countedEnd, end: span.end },
      content: { start: countedEnd + 1, end: content.end },
    });
  }
  return parts;
}

/** `AP Photo XNP101, XNP102`: a part for each number. */
function photoParts(
  text: string,
  span: { start: number; end: number },
  content: { start: number; end: number },
): FoundPart[] {
  const found = [...text.slice(content.start, content.end).matchAll(/\b[A-Z]{1,6}\d{1,4}(?:-\d{1,4})?\b/g)];
  return found.map(({ index, 0: number }, at) => {
    const start = content.start + index;
    const end = start + number.length;
    return {
      role: "mediaId",
      from: "photo",
      span: { start: at === 0 ? span.start : start, end: at === found.length - 1 ? span.end : end },
      content: { start, end },
    };
  });
}
