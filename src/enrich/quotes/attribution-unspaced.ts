import type { Span } from "../../text/span.js";
import { mentionAt } from "../mention.js";
import type { Attribution } from "./attribution.js";
import type { CueWords } from "./cues.js";

const MOST = 60;
const MOST_NAME = 18;
const stops = "。，、；！？：「」『』“”\n,:;. ";

/**
 * Who said it where no space stands between words.
 *
 * ```text
 * 市长李强说：“我们留下了。”      田中氏は「私たちは残った」と述べた。
 * ^speaker ^cue                ^speaker                ^cue
 * ```
 */
export function attributionUnspaced(text: string, marks: Span, passage: Span, cues: CueWords): Attribution {
  const end = Math.min(passage.end, marks.end + MOST);
  const behind = text.slice(marks.end, stopAfter(text, marks.end, end, "。！？\n「“"));
  const before = Math.max(passage.start, marks.start - MOST);
  const lead = text.slice(before, marks.start).replace(/[：:，, ]$/, "");
  for (const verb of cues.verbs) {
    if (!lead.endsWith(verb) || lead.length === verb.length || endsWithOther(lead, cues)) continue;
    const at = before + lead.length - verb.length;
    return { cue: mentionAt(text, at, at + verb.length), ...nameEndingAt(text, at, before), attached: true };
  }
  const at = earliest(behind, cues.verbs);
  if (at === undefined) return { attached: /[：:]$/.test(text.slice(before, marks.start)) };
  const start = marks.end + at.place;
  const cue = mentionAt(text, start, start + at.verb.length);
  const topic = /[はが]、?$/.exec(text.slice(before, marks.start));
  if (topic !== null) return { cue, ...nameEndingAt(text, marks.start - topic[0].length, before), attached: true };
  const inner = /[はが]、?/.exec(behind.slice(0, at.place));
  const speaker =
    inner === null
      ? (topicOf(text, marks.start, before) ?? nameEndingAt(text, start, marks.end))
      : nameEndingAt(text, marks.end + inner.index, marks.end);
  return { cue, ...speaker, attached: true };
}

/** `佐藤市長は13日の会見で「…」と強調した`: the topic opens the sentence, and more stands behind it. */
function topicOf(text: string, end: number, least: number): Pick<Attribution, "speaker"> | undefined {
  let start = end;
  while (start > least && !stops.includes(text[start - 1] as string)) start--;
  const topic = text.indexOf("は", start);
  return topic > start && topic < end ? nameEndingAt(text, topic, start) : undefined;
}

/** `小说“…”`: a novel, though its last character says `say`. */
function endsWithOther(lead: string, { others }: CueWords): boolean {
  for (const word of others) if (lead.endsWith(word)) return true;
  return false;
}

/** The run of characters before a place, back to the next mark. */
function nameEndingAt(text: string, end: number, least: number): Pick<Attribution, "speaker"> {
  let start = end;
  while (start > least && !stops.includes(text[start - 1] as string)) start--;
  while (start < end && "とそまたも".includes(text[start] as string)) start++;
  const length = end - start;
  return length === 0 || length > MOST_NAME || "他她彼".includes(text[start] as string)
    ? {}
    : { speaker: mentionAt(text, start, end) };
}

function stopAfter(text: string, start: number, end: number, marks: string): number {
  let at = start;
  while (at < end && !marks.includes(text[at] as string)) at++;
  return at;
}

function earliest(behind: string, verbs: ReadonlySet<string>): { place: number; verb: string } | undefined {
  let found: { place: number; verb: string } | undefined;
  for (const verb of verbs) {
    const place = behind.indexOf(verb);
    if (place >= 0 && (found === undefined || place < found.place)) found = { place, verb };
  }
  return found;
}
