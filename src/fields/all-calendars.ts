import { type Calendar, type CalendarWords, calendarWordsOf } from "./calendar-words.js";
import * as calendars from "./calendars/all.js";
import { listsOf, wordsOf } from "./calendars/words.js";

let words: CalendarWords | undefined;

/** The words of every language, read when the first date is. */
export function calendarWords(): CalendarWords {
  words ??= calendarWordsOf(Object.values(calendars).map(calendarOf));
  return words;
}

function calendarOf(rows: string): Calendar {
  const [, months = "", weekdays = "", halves = "", dateWords = "", hourWords = ""] = rows.split(";");
  const [am = [], pm = []] = listsOf(halves);
  return {
    months: listsOf(months),
    weekdays: wordsOf(weekdays),
    meridiem: { am, pm },
    dateWords: wordsOf(dateWords),
    hourWords: wordsOf(hourWords),
  };
}
