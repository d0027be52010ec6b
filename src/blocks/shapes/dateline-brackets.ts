import { Mark, marks } from "../../text/char-class.js";
import { type Span, trimSpan } from "../../text/span.js";
import type { Vocabulary } from "../vocabulary.js";
import { isAgency } from "./agencies.js";
import type { DatelineShape } from "./dateline.js";
import { type DatelineDay, splitAt } from "./dateline-head.js";
import { reportersIn } from "./reporters.js";

const MAX_INNER = 40;
const openers = "【（([［〔";
const closers = "】）)]］〕";

/** Datelines of Chinese, Japanese, Korean and Arabic text, which need no dash. */
export function scriptDateline(text: string, span: Span, vocabulary: Vocabulary): DatelineShape | undefined {
  const first = text.charCodeAt(span.start);
  const bracket = openers.indexOf(text.charAt(span.start));
  if (bracket >= 0) return inBrackets(text, span, closers.charAt(bracket), vocabulary);
  if ((marks(first) & Mark.Caseless) === 0) return undefined;
  return wired(text, span) ?? reported(text, span) ?? joinedAgency(text, span, vocabulary);
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
    if (from <= 2 || place.end === place.start) return undefined;
    const end = slash > 0 ? place.start - 1 : place.start;
    const writers = reportersIn(text, { start: inner.start, end });
    return { ...shape, places: splitPlaces(text, place), ...(writers.length > 0 && { writers }) };
  }
  if (sign > 0) {
    const place = trimSpan(text, inner.start, inner.start + sign);
    const source = trimSpan(text, inner.start + sign + 1, inner.end);
    if (place.end - place.start > 14 || /\d/.test(text.slice(place.start, place.end))) return undefined;
    const places = splitPlaces(text, place);
    if (isAgency(text.slice(source.start, source.end), vocabulary)) {
      return { ...shape, ...signed(text, span, rest.end), places, agency: source };
    }
    // `【ソウル＝山田太郎】`
    const writers = splitPlaces(text, source).filter(({ start, end }) => person.test(text.slice(start, end)));
    return { ...shape, places, ...(writers.length > 0 && { writers }) };
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

const person = /^\p{Lo}{3,6}$/u;
const reporter = /^((?:\p{Lo}{2,4}[·, ]{1,2}){1,3})(?:기자|특파원) ?= ?/u;

/** `(서울=연합뉴스) 김민수 기자 =`: who filed, behind the bracket. Nothing where the text begins there. */
function signed(text: string, span: Span, from: number): Partial<DatelineShape> {
  const found = reporter.exec(text.slice(from, Math.min(span.end, from + MAX_INNER)));
  if (found === null) return {};
  const end = from + found[0].length;
  const names = splitAt(text, from, from + (found[1] as string).length, /[·, ]/);
  const writers = names.filter((name) => name.end > name.start);
  return { span: { start: span.start, end: text.lastIndexOf("=", end) + 1 }, end, writers };
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
  const end = span.start + whole.length;
  // `(记者 成欣)`
  const bracket = behindBracket(text, end, span.end);
  const rest = behindMarks(text, bracket, span.end);
  const writers = reportersIn(
    text,
    bracket > end ? { start: end, end: bracket } : { start: span.start + source.length, end: start },
  );
  const date: DatelineDay | undefined =
    month === undefined ? undefined : { month: narrow(month), day: narrow(number as string) };
  const own = source === "" || /^本/.test(source);
  return {
    span: { start: span.start, end: rest.mark },
    end: rest.end,
    places: city === "" ? [] : splitPlaces(text, { start, end: start + city.length }),
    ...(!own && { agency: { start: span.start, end: span.start + source.length } }),
    ...(date !== undefined && date.month >= 1 && date.month <= 12 && { date }),
    ...(writers.length > 0 && { writers }),
  };
}

/** Behind the bracket that opens here; the same place where none does. */
function behindBracket(text: string, at: number, limit: number): number {
  if (!"(（".includes(text.charAt(at))) return at;
  const close = text.slice(at, Math.min(limit, at + MAX_INNER)).search(/[)）]/);
  return close > 0 ? at + close + 1 : at;
}

const paper = /^(本[报報台网網刊]|[^\s据據，。、]{2,8}[报報网網台社])[讯訊]\s?(?=[(（])/;

/** `本报讯（记者 李例）`, `例州日报讯（记者 李例 王样）`: a paper, and who wrote for it. */
function reported(text: string, span: Span): DatelineShape | undefined {
  const found = paper.exec(text.slice(span.start, Math.min(span.end, span.start + MAX_INNER)));
  if (found === null) return undefined;
  const from = span.start + found[0].length;
  const end = behindBracket(text, from, span.end);
  const writers = reportersIn(text, { start: from, end });
  if (writers.length === 0) return undefined;
  const rest = behindMarks(text, end, span.end);
  const agency = { start: span.start, end: span.start + (found[1] as string).length };
  const shape = { span: { start: span.start, end: rest.mark }, end: rest.end, places: [], writers };
  return text.charAt(span.start) === "本" ? shape : { ...shape, agency };
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
