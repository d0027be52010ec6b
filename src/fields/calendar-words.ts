/** Words of printed dates in every language, in lower case and without full stops. No name stands for two months. */
export interface CalendarWords {
  readonly months: ReadonlyMap<string, number>;
  /** The first words of months of two: `tháng` of `tháng 1`. */
  readonly openers: ReadonlySet<string>;
  readonly weekdays: ReadonlySet<string>;
  /** Words between the parts of a date, before its time and behind its hour: `of`, `um`, `uhr`. */
  readonly small: ReadonlySet<string>;
  readonly am: ReadonlySet<string>;
  readonly pm: ReadonlySet<string>;
}

/** The words of one language's dates. */
export interface Calendar {
  readonly months?: readonly (readonly string[])[];
  readonly weekdays?: readonly string[];
  readonly meridiem?: { readonly am?: readonly string[]; readonly pm?: readonly string[] };
  readonly dateWords?: readonly string[];
  readonly hourWords?: readonly string[];
}

/** Lays out the words of some languages for look-up. */
export function calendarWordsOf(calendars: Iterable<Calendar>): CalendarWords {
  const months = new Map<string, number>();
  const openers = new Set<string>();
  const weekdays = new Set<string>();
  const small = new Set(["st", "nd", "rd", "th"]);
  const am = new Set(["am", "a m"]);
  const pm = new Set(["pm", "p m"]);
  const add = (set: Set<string>, words: readonly string[] = []) => {
    for (const word of words) set.add(word);
  };
  for (const calendar of calendars) {
    calendar.months?.forEach((names, at) => {
      for (const name of names) {
        months.set(name, at + 1);
        const space = name.indexOf(" ");
        if (space > 0) openers.add(name.slice(0, space));
      }
    });
    add(weekdays, calendar.weekdays);
    add(am, calendar.meridiem?.am);
    add(pm, calendar.meridiem?.pm);
    add(small, calendar.dateWords);
    add(small, calendar.hourWords);
  }
  return { months, openers, weekdays, small, am, pm };
}
