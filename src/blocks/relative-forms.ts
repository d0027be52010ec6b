import type { Lexicon } from "../languages/lexicon.js";

/** `vor # stunden` cut at its number, with what one of it counts; without a number where it is a word: `yesterday`. */
export interface RelativeForm {
  readonly before: string;
  readonly after?: string;
  readonly minutes: number;
}

const DAY = 1440;
const unitMinutes = { minute: 1, hour: 60, day: DAY, week: 7 * DAY } as const;

/** All forms of the lexicons, the longer ones first. */
export function relativeForms(lexicons: readonly Lexicon[]): RelativeForm[] {
  const forms: RelativeForm[] = [];
  for (const { relativeDays, ago } of lexicons) {
    for (const word of relativeDays?.today ?? []) forms.push({ before: word, minutes: 0 });
    for (const word of relativeDays?.yesterday ?? []) forms.push({ before: word, minutes: DAY });
    for (const unit of ["minute", "hour", "day", "week"] as const) {
      for (const form of ago?.[unit] ?? []) {
        const number = form.indexOf("#");
        forms.push({ before: form.slice(0, number), after: form.slice(number + 1), minutes: unitMinutes[unit] });
      }
    }
  }
  // The longer form first: `# min ago` stands inside none, `heute` inside `heute früh`.
  return forms.sort((a, b) => lengthOf(b) - lengthOf(a));
}

function lengthOf({ before, after = "" }: RelativeForm): number {
  return before.length + after.length;
}
