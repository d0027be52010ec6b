import { formName } from "../blocks/template/form.js";
import { shapeHash } from "../blocks/template/shape.js";
import type { TemplateHabit, TemplateLine } from "../profiles/site-template.js";
import { type KeptPage, type KeptRows, MAX_ROWS } from "./kept-page.js";

/** How often something was text, and how often it was none. */
export interface Habit {
  readonly text: number;
  readonly other: number;
}

/** So far from the text are lines that tell where it begins and ends. */
const NEAR = 6;

/** What the kept pages tell of how lines stand to texts, once it is known which lines recur. */
export interface Habits {
  /** By name of a form: of lines between text and text that are not the site's. */
  readonly forms: Map<string, Habit>;
  /** By line of the site above the text, then by how many lines below it the text began: on how many pages. */
  readonly begins: Map<TemplateLine, Map<number, number>>;
  /** By line of the site below the text, then by how many lines above it the text ended: on how many pages. */
  readonly ends: Map<TemplateLine, Map<number, number>>;
}

/** Counts what is about the site's lines, and the forms of the others. */
export function habitsOf(pages: Iterable<KeptPage>, lines: readonly TemplateLine[]): Habits {
  const exact = new Map<number, TemplateLine>();
  const masked = new Map<number, TemplateLine>();
  for (const line of lines) (line.masked === true ? masked : exact).set(shapeHash(line.text), line);
  const habits: Habits = { forms: new Map(), begins: new Map(), ends: new Map() };
  for (const { rows } of pages) if (rows !== undefined) countRows(habits, rows, exact, masked);
  return habits;
}

function countRows(
  { forms, begins, ends }: Habits,
  { shapes, masked: maskedShapes, forms: rowForms, text }: KeptRows,
  exact: ReadonlyMap<number, TemplateLine>,
  masked: ReadonlyMap<number, TemplateLine>,
): void {
  const first = text.indexOf(1);
  const last = text.lastIndexOf(1);
  const isOwn = (row: number) => !exact.has(shapes[row] as number);
  const lineAt = (row: number) => exact.get(shapes[row] as number) ?? masked.get(maskedShapes[row] as number);
  // Of a line that stands there more than once the one nearest to the text counts.
  const above = new Map<TemplateLine, number>();
  for (let row = Math.max(0, first - NEAR); row < first; row++) {
    const line = lineAt(row);
    if (line !== undefined) above.set(line, first - row);
  }
  const below = new Map<TemplateLine, number>();
  for (let row = Math.min(text.length - 1, last + NEAR); row > last; row--) {
    const line = lineAt(row);
    if (line !== undefined) below.set(line, row - last);
  }
  for (const [line, distance] of above) countDistance(begins, line, distance);
  // Of a long text the end was not kept.
  if (text.length < MAX_ROWS) for (const [line, distance] of below) countDistance(ends, line, distance);
  for (let row = 0; row < text.length; row++) {
    const isText = text[row] === 1;
    if (isOwn(row)) {
      if (row >= first && row <= last) {
        count(forms, formName(rowForms[row] as number, row === 0 ? -1 : (rowForms[row - 1] as number)), isText);
      }
    }
  }
}

function countDistance(of: Map<TemplateLine, Map<number, number>>, line: TemplateLine, distance: number): void {
  const counts = of.get(line) ?? new Map<number, number>();
  of.set(line, counts);
  counts.set(distance, (counts.get(distance) ?? 0) + 1);
}

function count<Key>(habits: Map<Key, Habit>, key: Key, isText: boolean): void {
  addHabit(habits, key, isText ? { text: 1, other: 0 } : { text: 0, other: 1 });
}

/** Adds to what was counted. */
export function addHabit<Key>(habits: Map<Key, Habit>, key: Key, { text, other }: Habit): void {
  const habit = habits.get(key);
  habits.set(key, { text: text + (habit?.text ?? 0), other: other + (habit?.other ?? 0) });
}

/** The most frequent first. */
export function listHabits(habits: ReadonlyMap<string, Habit>): TemplateHabit[] {
  return [...habits]
    .map(([of, { text, other }]) => ({ of, text, other }))
    .sort((one, two) => two.text + two.other - one.text - one.other || (one.of < two.of ? -1 : 1));
}
