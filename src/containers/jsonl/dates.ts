import { numericDate } from "../../fields/iso-date.js";
import { wholeDate } from "../../fields/printed-date.js";
import { isoDate } from "../iso-date.js";

const monthFirstDate = /^(\d\d)-(\d\d)-(\d{4})$/;
/** `Mon, 17 Jul 2017 17:03:00 GMT` */
const mailDate =
  /^(?:[A-Z][a-z]{2}, )?(\d{1,2}) ([A-Z][a-z]{2}) (\d{4})(?: (\d\d:\d\d(?::\d\d)?)(?: (GMT|UTC|Z|[+-]\d{4}))?)?$/;
/** `20210701` and, as captures are dated, `20210701124844` or `20210701T124844Z`. */
const eightDigits = /^(\d{4})(\d\d)(\d\d)$/;
const fourteenDigits = /^(\d{4})(\d\d)(\d\d)T?(\d\d)(\d\d)(\d\d)Z?$/;
/** `2021/07/01`, `2021.7.1`: a year that stands first leaves no doubt. */
const yearFirst = /^(\d{4})[/.](\d\d?)[/.](\d\d?)(?=$|[T ])/;
/** `CC-NEWS-20210701124844-00443.warc.gz` */
const crawlFile = /CC-NEWS-(\d{4})(\d\d)(\d\d)\d{6}-/;
const months = "JanFebMarAprMayJunJulAugSepOctNovDec";

/** Seconds of the year 1973, and of 2286: figures between are a time in seconds, greater ones in milliseconds. */
const FIRST_SECONDS = 1e8;
const FIRST_MILLISECONDS = 1e10;

/**
 * The date that a corpus states, as ISO 8601 and no more precise than stated: ISO itself, with a space for the `T`,
 * a date as in mail or as printed (`December 31, 2017`, `2. Januar 2019`, `31.12.2017`), time since 1970 in seconds or milliseconds, and a
 * crawl file by its name. Undefined for what is none; also for `03/04/2010`, of which nobody says what its month is.
 */
export function corpusDate(stated: string | number, monthFirst: boolean): string | undefined {
  const text = String(stated).trim();
  if (/^-?\d+$/.test(text) && text.length > 8 && text.length !== 14) return sinceEpoch(Number(text));
  const [, month, day, year] = (monthFirst && monthFirstDate.exec(text)) || [];
  const plain = month === undefined ? text : `${year}-${month}-${day}`;
  const spaced = plain
    .replace(fourteenDigits, "$1-$2-$3T$4:$5:$6Z")
    .replace(eightDigits, "$1-$2-$3")
    .replace(yearFirst, (_, year, month, day) => `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
  return isoDate(spaced) ?? ofMail(plain) ?? ofFile(plain) ?? ofFullStops(plain) ?? wholeDate(plain);
}

function ofMail(text: string): string | undefined {
  const found = mailDate.exec(text);
  if (found === null) return undefined;
  const [, day, name, year, time, zone = ""] = found as unknown as readonly [
    string,
    string,
    string,
    string,
    string?,
    string?,
  ];
  const month = months.indexOf(name);
  if (month % 3 !== 0) return undefined;
  const date = `${year}-${String(month / 3 + 1).padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isoDate(time === undefined ? date : `${date}T${time}${zone}`);
}

/** `31.12.2017`: with full stops the day comes first. */
function ofFullStops(text: string): string | undefined {
  return /^\d{1,2}\.\d{1,2}\.\d{4}$/.test(text) ? numericDate(text, "day-first") : undefined;
}

/** The crawl's day: its pages were fetched in the hours behind the time in its name. */
function ofFile(text: string): string | undefined {
  const [, year, month, day] = crawlFile.exec(text) ?? [];
  return year === undefined ? undefined : isoDate(`${year}-${month}-${day}`);
}

function sinceEpoch(figure: number): string | undefined {
  if (figure < FIRST_SECONDS) return undefined;
  const date = new Date(figure < FIRST_MILLISECONDS ? figure * 1000 : figure);
  const text = Number.isNaN(date.getTime()) ? "" : date.toISOString();
  // No year of five digits; and no fraction that nobody stated.
  return /^\d{4}-/.test(text) ? text.replace(".000Z", "Z") : undefined;
}
