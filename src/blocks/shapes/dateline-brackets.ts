import { Mark, marks } from "../../text/char-class.js";
import { type Span, trimSpan } from "../../text/span.js";
import type { Vocabulary } from "../vocabulary.js";
import { isAgency } from "./agencies.js";
import type { DatelineShape } from "./dateline.js";
import { type DatelineDay, splitAt } from "./dateline-head.js";

const MAX_INNER = 40;
const openers = "【（([［〔";
const closers = "】）)]］〕";

/** Datelines of Chinese, Japanese, Korean and Arabic text, which need no dash. */
export function scriptDateline(text: string, span: Span, vocabulary: Vocabulary): DatelineShape | undefined {
  const first = text.charCodeAt(span.start);
  const bracket = openers.indexOf(text.charAt(span.start));
  if (bracket >= 0) return inBrackets(text, span, closers.charAt(bracket), vocabulary);
  if ((marks(first) & Mark.Caseless) === 0) return undefined;
  return wired(text, span) ?? joinedAgency(text, span, vocabulary);
}

/** `【ソウル＝名前】`, `【ワシントン共同】`, `(서울=연합뉴스) 기자 =`, `[東京 14日 ロイター] -`, `(أ ف ب) - مدينة:` */
function inBrackets(text: string, span: Span, closer: string, vocabulary: Vocabulary): DatelineShape | undefined {
  const close = span.start + text.slice(span.start, Math.min(span.end, span.start + MAX_INNER + 1)).indexOf(closer);
  if (close < span.start) return undefined;
  const inner = trimSpan(text, span.start + 1, close);
  if (inner.start === inner.end || (marks(text.charCodeAt(inner.start)) & Mark.Caseless) === 0) return undefined;
  const printed = text.slice(inner.start, inner.end);
  // `（中央社記者林小美台北29日電）`
  const filed = /[电電]$/.test(printed) ? wired(text, inner) : undefined;
  if (filed !== undefined && filed.end === inner.end) {
    const rest = behindMarks(text, close + 1, span.end);
    return { ...filed, span: { start: span.start, end: rest.mark }, end: rest.end };
  }
  // `【記者林小美台北報導】`, `〔記者林小美／台北報導〕`
  const reported = /^[记記]者.{3,20}(?=(?:報導|报道)$)/.exec(printed)?.[0];
  const sign = printed.search(/[=＝]/);
  const rest = behindMarks(text, close + 1, span.end);
  const shape = { span: { start: span.start, end: rest.mark }, end: rest.end };
  if (reported !== undefined) {
    const slash = reported.search(/[／/]/);
    const from = slash > 0 ? slash + 1 : reported.length - reported.replace(reporters, "").length;
    const place = { start: inner.start + from, end: inner.start + reported.length };
    return from > 2 && place.end > place.start ? { ...shape, places: splitPlaces(text, place) } : undefined;
  }
  if (sign > 0) {
    const place = trimSpan(text, inner.start, inner.start + sign);
    const source = trimSpan(text, inner.start + sign + 1, inner.end);
    if (place.end - place.start > 14 || /\d/.test(text.slice(place.start, place.end))) return undefined;
    return {
      ...shape,
      places: splitPlaces(text, place),
      ...(isAgency(text.slice(source.start, source.end), vocabulary) && { agency: source }),
    };
  }
  if (isAgency(printed, vocabulary)) return { ...shape, places: [], agency: inner };
  // The agency behind the place, with or without a day between: `北京時事`, `東京 14日 ロイター`.
  for (let from = 1; from < printed.length; from++) {
    const name = printed.slice(from);
    if (name.length < 2 || !isAgency(name.trim(), vocabulary)) continue;
    const agency = trimSpan(text, inner.start + from, inner.end);
    const head = /\s?[\d０-９]{1,2}(?:日|일)\s?$/.exec(printed.slice(0, from));
    const place = trimSpan(text, inner.start, inner.start + (head === null ? from : head.index));
    return place.end > place.start ? { ...shape, places: [place], agency } : undefined;
  }
  return undefined;
}

function splitPlaces(text: string, { start, end }: Span): Span[] {
  return splitAt(text, start, end, /[、・·/]/).filter((place) => place.end > place.start);
}

const wire =
  /^(本[报報台网社]|\p{Lo}{2,8}?(?:社|网|网讯))?([\p{Lo}、]{0,18}?)(?:([\d０-９]{1,2}|[一二三四五六七八九十]{1,2})月)?([\d０-９]{1,2}|[一二三四五六七八九十廿卅]{1,3})日(?:电|電|讯|訊|专电|專電)/u;

/**
 * Who filed it, in front of the city: `記者林小美台北`, `記者林小美、王大明台北`. Names have three characters, unless four are all that there
 * are for name and city.
 */
const reporters = /^[记記]者(?:\p{Lo}{2,4}、)?(?:\p{Lo}{2}(?=\p{Lo}{2}$)|\p{Lo}{3}(?=\p{Lo}{2,6}$))/u;

/** `新华社北京4月24日电`, `中新网1月11日电`, `本报墨西哥城1月28日电`, also in wide figures or in words: `中央社台北十六日電` */
function wired(text: string, span: Span): DatelineShape | undefined {
  const near = text.slice(span.start, Math.min(span.end, span.start + MAX_INNER));
  if (!/[电電讯訊]/.test(near)) return undefined;
  const found = wire.exec(near);
  if (found === null || (found[1] === undefined && found[2] === "")) return undefined;
  const [whole, source = "", named = "", month, number] = found;
  const city = named.replace(reporters, "");
  const start = span.start + source.length + named.length - city.length;
  let end = span.start + whole.length;
  // `(记者 成欣)`
  if ("(（".includes(text.charAt(end))) {
    const close = text.slice(end, Math.min(span.end, end + MAX_INNER)).search(/[)）]/);
    if (close > 0) end += close + 1;
  }
  const rest = behindMarks(text, end, span.end);
  const date: DatelineDay | undefined =
    month === undefined ? undefined : { month: narrow(month), day: narrow(number as string) };
  const own = source === "" || /^本/.test(source);
  return {
    span: { start: span.start, end: rest.mark },
    end: rest.end,
    places: city === "" ? [] : splitPlaces(text, { start, end: start + city.length }),
    ...(!own && { agency: { start: span.start, end: span.start + source.length } }),
    ...(date !== undefined && date.month >= 1 && date.month <= 12 && { date }),
  };
}

/** `１２`, `十二` → 12 */
function narrow(figures: string): number {
  const tens = figures.replace("廿", "二十").replace("卅", "三十");
  if (!/^[一二三四五六七八九十]/.test(tens)) return Number(figures.normalize("NFKC"));
  const [before = "", behind] = tens.split("十");
  const units = (sign: string) => "一二三四五六七八九".indexOf(sign) + 1;
  return behind === undefined ? units(before) : (units(before) || 1) * 10 + (behind === "" ? 0 : units(behind));
}

/** `لندن-سانا`: place and agency joined by a hyphen, at the start of the sentence. */
function joinedAgency(text: string, span: Span, vocabulary: Vocabulary): DatelineShape | undefined {
  const near = text.slice(span.start, Math.min(span.end, span.start + MAX_INNER));
  const hyphen = near.search(/[-–—]/);
  if (hyphen < 2 || hyphen > 20) return undefined;
  const behind = near.slice(hyphen + 1);
  for (let end = behind.length; end > 1; end--) {
    if (end < behind.length && !/[\s:،,.–—-]/.test(behind.charAt(end))) continue;
    if (!isAgency(behind.slice(0, end).trim(), vocabulary)) continue;
    const place = trimSpan(text, span.start, span.start + hyphen);
    const agency = trimSpan(text, span.start + hyphen + 1, span.start + hyphen + 1 + end);
    const rest = behindMarks(text, agency.end, span.end);
    return { span: { start: span.start, end: rest.mark }, end: rest.end, places: [place], agency };
  }
  return undefined;
}

/** Where a dateline ends behind its last word, with the dashes and colons that follow it, and where the sentence begins. */
function behindMarks(text: string, from: number, limit: number): { mark: number; end: number } {
  let mark = from;
  let at = from;
  while (at < limit && /[\s　\-–—:：=]/.test(text.charAt(at))) {
    at++;
    if (!/\s/.test(text.charAt(at - 1))) mark = at;
  }
  return { mark, end: at >= limit ? limit : at };
}
