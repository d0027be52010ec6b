// @ts-check
// Writes src/languages/calendars/: the names of months and weekdays of each language, the order of a date in numbers and
// the halves of the day, from the CLDR data that Node carries, and the small words of printed dates from the table below
// (`node scripts/make-calendars.mjs`). Longer forms first; in lower case, without full stops.
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
/** Those whose pages count weeks, and those that print halves of the day and have no fuller list in their lexicon. */
const countsWeeks = new Set(["de", "en", "es", "fr"]);
/**
 * CLDR has abbreviations only for Xhosa, and for Zulu forms that change with the number.
 *
 * @param {string} code
 */
const countsBack = (code) => code !== "xh" && code !== "zu";
const printsHalves = new Set(["en", "ja", "ko", "zh"]);

const folder = fileURLToPath(new URL("../src/languages/calendars/", import.meta.url));
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
  // CLDR has English order for Xhosa and Zulu; papers in South Africa do not.
  const dayFirst = parts.find(({ type }) => type === "day" || type === "month")?.type === "day";
  return code === "en" || !(dayFirst || code === "xh" || code === "zu") ? "" : `  dateOrder: "day-first",\n`;
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
 * `today`, `yesterday`, and how long ago, each as `vor # Stunden` with the number's place marked.
 *
 * @param {string} tag
 */
function relativeForms(tag) {
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
  const quoted = (/** @type {string[]} */ forms) => forms.map((form) => JSON.stringify(form)).join(", ");
  const units = /** @type {const} */ (["minute", "hour", "day", "week"]).slice(0, countsWeeks.has(tag) ? 4 : 3);
  const rows = units.map((unit) => `${unit}: [${quoted([...ago(unit), ...(shortAgo[tag]?.[unit] ?? [])])}]`);
  const [today, yesterday] = [0, -1].map((days) => words.format(days, "day").toLowerCase());
  const days = `  relativeDays: { today: [${quoted([today ?? ""])}], yesterday: [${quoted([yesterday ?? ""])}] },\n`;
  return countsBack(tag) ? `${days}  ago: { ${rows.join(", ")} },\n` : days;
}

for (const [code, tags] of Object.entries(locales)) {
  const months = Array.from({ length: 12 }, (_, month) =>
    formsOf(tags, "month", new Date(Date.UTC(2024, month, 15)), !fullMonths.has(code)),
  );
  const weekdays = Array.from({ length: 7 }, (_, day) =>
    formsOf(tags, "weekday", new Date(Date.UTC(2024, 0, 1 + day)), shortWeekdays.has(code)),
  );
  const list = (/** @type {string[]} */ words) => `[${words.map((word) => JSON.stringify(word)).join(", ")}]`;
  const wrapped = (/** @type {string[]} */ words) => {
    const rows = [""];
    for (const word of words) {
      const row = rows[rows.length - 1] ?? "";
      if (row.length + word.length > 105) rows.push(`${JSON.stringify(word)},`);
      else rows[rows.length - 1] = `${row}${row && " "}${JSON.stringify(word)},`;
    }
    return rows.map((row) => `    ${row}`).join("\n");
  };
  const named = months.every((forms) => forms.length > 0);
  const monthRows = named ? `  months: [\n${months.map((forms) => `    ${list(forms)},`).join("\n")}\n  ],\n` : "";
  // CLDR has the English halves for Korean; its papers print their own.
  const [am, pm] = code === "ko" ? ["오전", "오후"] : [9, 21].map((hour) => halfOf(tags[0] ?? code, hour));
  const halves = !printsHalves.has(code) ? "" : `  meridiem: { am: ${list([am ?? ""])}, pm: ${list([pm ?? ""])} },\n`;
  const { date = [], hour = [] } = smallWords[code] ?? {};
  const small = [
    date.length > 0 ? `  dateWords: ${list(date)},\n` : "",
    hour.length > 0 ? `  hourWords: ${list(hour)},\n` : "",
  ].join("");
  writeFileSync(
    `${folder}${code}.ts`,
    `// Written by scripts/make-calendars.mjs from CLDR.\n\n/** The words of printed dates. */\nexport const ${code} = {\n${monthRows}  weekdays: [\n${wrapped([...new Set(weekdays.flat())])}\n  ],\n${orderOf(code, tags[0] ?? code)}${halves}${small}${relativeForms(tags[0] ?? code)}} as const;\n`,
  );
}
