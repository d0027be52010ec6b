import * as calendars from "./calendars/all.js";
import { listsOf, wordsOf } from "./calendars/words.js";

/** Words of printed dates in every language, in lower case and without full stops. No name stands for two months. */
export interface CalendarWords {
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlySet<string>;
  /** Words between the parts of a date, before its time and behind its hour: `of`, `um`, `uhr`. */
  readonly small: ReadonlySet<string>;
  readonly am: ReadonlySet<string>;
  readonly pm: ReadonlySet<string>;
}

let words: CalendarWords | undefined;

/** Read once, when the first date is. */
export function calendarWords(): CalendarWords {
  words ??= readWords();
  return words;
}

function readWords(): CalendarWords {
  const months = new Map<string, number>();
  const weekdays = new Set<string>();
  const small = new Set(["st", "nd", "rd", "th"]);
  const am = new Set(["am", "a m"]);
  const pm = new Set(["pm", "p m"]);
  for (const calendar of Object.values(calendars)) {
    const [, monthRow = "", weekdayRow = "", halves = "", dateRow = "", hourRow = ""] = calendar.split(";");
    listsOf(monthRow).forEach((names, at) => {
      for (const name of names) months.set(name, at + 1);
    });
    for (const name of wordsOf(weekdayRow)) weekdays.add(name);
    const [before = [], after = []] = listsOf(halves);
    for (const word of before) am.add(word);
    for (const word of after) pm.add(word);
    for (const word of [...wordsOf(dateRow), ...wordsOf(hourRow)]) small.add(word);
  }
  return { months, weekdays, small, am, pm };
}
