// @ts-check
// Writes src/fields/calendars/: the names of months and weekdays of each language, the order of a date in numbers and
// the halves of the day, from the CLDR data that Node carries, and the small words of printed dates from the table below
// (`node scripts/make-calendars.mjs`), as rows that src/languages/define-lexicon.ts reads; in lower case, without full
// stops.
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Languages, each with the locales whose names differ: Arabic has three sets of months. */
const locales = {
  ar: ["ar-EG", "ar-LB", "ar-DZ", "ar-MA"],
  cs: ["cs"],
  da: ["da"],
  de: ["de", "de-AT"],
  el: ["el"],
  en: ["en", "en-GB", "en-AU"],
  es: ["es", "es-MX"],
  fa: ["fa-u-ca-gregory"],
  fi: ["fi"],
  fr: ["fr", "fr-CA"],
  hi: ["hi"],
  hu: ["hu"],
  id: ["id"],
  is: ["is"],
  it: ["it"],
  ja: ["ja"],
  ko: ["ko"],
  lt: ["lt"],
  nl: ["nl"],
  no: ["nb", "nn"],
  pl: ["pl"],
  pt: ["pt", "pt-PT"],
  ro: ["ro"],
  ru: ["ru"],
  sv: ["sv"],
  sw: ["sw"],
  tr: ["tr"],
  uk: ["uk"],
  vi: ["vi"],
  xh: ["xh"],
  zh: ["zh", "zh-TW"],
  zu: ["zu"],
};

/**
 * Words between the parts of a date and before its time, and words behind the hour; CLDR has none of these.
 *
 * @type {Record<string, { date: string[], hour?: string[] }>}
 */
const smallWords = {
  ar: { date: ["في", "الساعة", "عند", "م"] },
  cs: { date: ["v", "ve", "dne"], hour: ["hod", "hodin", "h"] },
  da: { date: ["kl", "klokken", "den", "d"] },
  de: { date: ["am", "um", "den", "der", "vom", "im", "gegen"], hour: ["uhr", "h"] },
  el: { date: ["στις", "την", "του", "ώρα"] },
  en: { date: ["at", "on", "of", "the"], hour: ["hrs", "hours", "hr", "h"] },
  es: { date: ["de", "del", "a", "las", "la", "el"], hour: ["h", "hs", "hrs", "horas"] },
  fa: { date: ["در", "ساعت"] },
  fi: { date: ["klo", "kello"] },
  fr: { date: ["le", "à", "a", "du", "de"], hour: ["h", "heures"] },
  hi: { date: ["को", "पर"], hour: ["बजे"] },
  hu: { date: [], hour: ["óra"] },
  id: { date: ["pukul", "pada", "jam", "tanggal"] },
  is: { date: ["kl", "klukkan", "þann"] },
  it: { date: ["il", "alle", "ore", "del", "di", "h"] },
  lt: { date: ["m", "d", "mėn"], hour: ["val"] },
  nl: { date: ["op", "om", "van", "te"], hour: ["uur", "u"] },
  no: { date: ["kl", "klokken", "den"] },
  pl: { date: ["o", "godz", "godzina", "dnia", "r", "w", "roku"] },
  pt: { date: ["de", "do", "às", "as", "em", "à", "dia"], hour: ["h", "hs", "horas"] },
  ro: { date: ["la", "ora", "din", "pe"] },
  ru: { date: ["в", "г", "от", "года"] },
  sv: { date: ["kl", "klockan", "den"] },
  sw: { date: ["saa", "tarehe", "mwaka"] },
  tr: { date: ["saat", "günü"] },
  uk: { date: ["о", "об", "р", "року", "від", "в", "у"] },
  vi: { date: ["ngày", "lúc", "năm"], hour: ["giờ"] },
  zu: { date: ["ngo", "mhla"] },
};

/** Languages whose papers print months in full only: short forms that CLDR has would be dead weight. */
const fullMonths = new Set(["fa", "fi", "hi", "lt", "sw", "vi", "xh", "zu"]);
/** Those whose papers print short weekdays beside dates. */
const shortWeekdays = new Set("de en es fr ja nl pt zh".split(" "));
/** Those whose pages count weeks, and those that print the halves of the day of CLDR. */
const countsWeeks = new Set(["de", "en", "es", "fr"]);
/**
 * CLDR has abbreviations only for Xhosa, and for Zulu forms that change with the number.
 *
 * @param {string} code
 */
const countsBack = (code) => code !== "xh" && code !== "zu";
const printsHalves = new Set(["en", "ja", "zh"]);
/**
 * Halves of the day as papers print them, where CLDR has the English ones or too few.
 *
 * @type {Record<string, [am: string[], pm: string[]]>}
 */
const printedHalves = {
  ar: [
    ["ص", "صباحا", "صباحًا"],
    ["م", "مساء", "مساءً", "ظهرا", "ظهرًا"],
  ],
  el: [
    ["πμ", "π μ"],
    ["μμ", "μ μ"],
  ],
  es: [
    ["am", "a m"],
    ["pm", "p m"],
  ],
  fa: [
    ["قبل از ظهر", "صبح"],
    ["بعد از ظهر", "بعدازظهر", "عصر", "شب"],
  ],
  hi: [
    ["am", "पूर्वाह्न", "सुबह"],
    ["pm", "अपराह्न", "शाम"],
  ],
  ko: [["오전"], ["오후"]],
  sw: [["asubuhi"], ["jioni", "mchana", "usiku"]],
};
/** Short weekdays that English papers print and CLDR has not. */
/** @type {Record<string, string[]>} */
const furtherWeekdays = { en: ["tues", "thur", "thurs"] };

const folder = fileURLToPath(new URL("../src/fields/calendars/", import.meta.url));
mkdirSync(folder, { recursive: true });

/** @param {string} form */
const clean = (form) => form.replace(/[.‎‏]/g, "").trim().toLowerCase();

/**
 * The forms of one name in all locales: alone and inside a date, long and, where asked for, short.
 *
 * @param {readonly string[]} tags @param {"month" | "weekday"} part @param {Date} date @param {boolean} short
 */
function formsOf(tags, part, date, short) {
  const forms = new Set();
  for (const width of short ? /** @type {const} */ (["long", "short"]) : /** @type {const} */ (["long"])) {
    for (const tag of tags) {
      /** @type {Intl.DateTimeFormatOptions[]} */
      const settings =
        part === "month" ? [{}, { day: "numeric", year: "numeric" }] : [{}, { day: "numeric", month: "long" }];
      for (const rest of settings) {
        const format = new Intl.DateTimeFormat(tag, {
          [part]: width,
          ...rest,
          timeZone: "UTC",
          numberingSystem: "latn",
        });
        const printed = format.formatToParts(date).find(({ type }) => type === part)?.value ?? "";
        const form = clean(printed);
        // `月` is a weekday's short form, and the word for month; with a hamza a name is joined to the next word.
        if (
          /\p{L}/u.test(form) &&
          !/^\d/.test(form) &&
          !(form.length < 2 && /\p{Lo}/u.test(form)) &&
          !form.endsWith("ٔ")
        )
          forms.add(form);
      }
    }
  }
  return [...forms];
}

/**
 * Short forms that pages print and CLDR has not.
 *
 * @type {Record<string, Partial<Record<string, string[]>>>}
 */
const shortAgo = {
  en: {
    minute: ["# mins ago", "# min ago", "#m ago"],
    hour: ["# hrs ago", "# hr ago", "#h ago"],
    day: ["#d ago"],
  },
};

/**
 * `day-first`, or nothing where the day is not surely first: English papers print both.
 *
 * @param {string} code @param {string} tag
 */
function orderOf(code, tag) {
  const parts = new Intl.DateTimeFormat(tag, { day: "numeric", month: "numeric" }).formatToParts(new Date(0));
  // CLDR has English order for Xhosa and Zulu; papers in South Africa do not. Where the year stands first, a date that
  // begins with the day has it before the month.
  const dayFirst = parts.find(({ type }) => type === "day" || type === "month")?.type === "day";
  return code !== "en" && (dayFirst || ["hu", "lt", "xh", "zu"].includes(code)) ? "day-first" : "";
}

/**
 * The word for a half of the day: `pm`, `午後`; nothing where a language borrows the English one.
 *
 * @param {string} tag @param {number} hour
 */
function halfOf(tag, hour) {
  const format = new Intl.DateTimeFormat(tag, { hour: "numeric", hour12: true, timeZone: "UTC" });
  const part = format.formatToParts(new Date(Date.UTC(2024, 0, 1, hour))).find(({ type }) => type === "dayPeriod");
  return clean(part?.value ?? "").replace(/\s/g, "");
}

/**
 * `today`, `yesterday`, and how long ago: what all forms have in common, with `#` for the number and `*` for the rest of
 * them, and these by their unit.
 *
 * @param {string} tag
 */
function relativeRows(tag) {
  const words = new Intl.RelativeTimeFormat(tag, { numeric: "auto" });
  const numbers = new Intl.RelativeTimeFormat(`${tag.split("-u-", 1)[0]}-u-nu-latn`, { numeric: "always" });
  /** @param {Intl.RelativeTimeFormatUnit} unit */
  const ago = (unit) => {
    const forms = [1, 2, 3, 5].map((count) =>
      numbers
        .format(-count, unit)
        .toLowerCase()
        .replace(String(count), "#")
        .replace(/\s/gu, tag === "ja" ? "" : " "),
    );
    return [...new Set(forms)].filter((form) => form.includes("#"));
  };
  const relativeDays = [0, -1].map((day) => words.format(day, "day").toLowerCase()).join("/");
  if (!countsBack(tag)) return { relativeDays, ago: "" };
  const units = /** @type {const} */ (["minute", "hour", "day", "week"]).slice(0, countsWeeks.has(tag) ? 4 : 3);
  const rows = units.map((unit) => [...ago(unit), ...(shortAgo[tag]?.[unit] ?? [])]);
  const before = commonStart(rows.flat());
  const after = reversed(commonStart(rows.flat().map((form) => reversed(form.slice(before.length)))));
  const kinds = rows.map((forms) => forms.map((form) => form.slice(before.length, form.length - after.length)));
  return { relativeDays, ago: [`${before}*${after}`, ...kinds.map(rowOf)].join("/") };
}

/** @param {string[]} forms */
function commonStart([first = "", ...others]) {
  let end = first.length;
  while (!others.every((form) => form.startsWith(first.slice(0, end)))) end--;
  return first.slice(0, end);
}

const reversed = (/** @type {string} */ form) => [...form].reverse().join("");

/**
 * A row of words: `jan,~uar`, where `~` stands for the last word without one.
 *
 * @param {readonly string[]} words
 */
function rowOf(words) {
  const head = [...words].sort((one, other) => one.length - other.length)[0] ?? "";
  const led = words.filter((word) => word.startsWith(head) && word !== head);
  if (head.length < 2 || led.length === 0) return words.join(",");
  const others = words.filter((word) => !word.startsWith(head));
  return [...others, head, ...led.map((word) => word.replace(head, "~"))].join(",");
}

for (const [code, tags] of Object.entries(locales)) {
  const tag = tags[0] ?? code;
  const months = Array.from({ length: 12 }, (_, month) =>
    formsOf(tags, "month", new Date(Date.UTC(2024, month, 15)), !fullMonths.has(code)),
  );
  const weekdays = Array.from({ length: 7 }, (_, day) =>
    formsOf(tags, "weekday", new Date(Date.UTC(2024, 0, 1 + day)), shortWeekdays.has(code)),
  );
  const named = months.every((forms) => forms.length > 0);
  const halves = printsHalves.has(code) ? [9, 21].map((hour) => [halfOf(tag, hour)]) : (printedHalves[code] ?? []);
  const { date = [], hour = [] } = smallWords[code] ?? {};
  const rows = {
    dateOrder: orderOf(code, tag),
    months: named ? months.map(rowOf).join("/") : "",
    weekdays: [...weekdays.map(rowOf), ...(furtherWeekdays[code] ?? [])].join(","),
    meridiem: halves.map((words) => words.join(",")).join("/"),
    dateWords: date.join(","),
    hourWords: hour.join(","),
  };
  const printed = Object.entries({ ...rows, ...relativeRows(tag) }).map(
    ([name, row]) => `  /* ${name} */ ${wrapped(`${row};`)}`,
  );
  writeFileSync(
    `${folder}${code}.ts`,
    `// Written by scripts/make-calendars.mjs from CLDR.\n\n/** The words of printed dates. */\nexport const ${code} =\n${printed.join(" +\n")};\n`,
  );
}

/**
 * A row as a string, of several lines where it is long.
 *
 * @param {string} row
 */
function wrapped(row) {
  const lines = [""];
  for (const part of row.split(/(?<=[,/])/)) {
    const line = lines[lines.length - 1] ?? "";
    if (line.length + part.length > 90) lines.push(part);
    else lines[lines.length - 1] = line + part;
  }
  return lines.map((line) => JSON.stringify(line)).join(" +\n  ");
}
