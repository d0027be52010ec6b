import type { SiteKnowledge } from "../blocks/context.js";
import type { ReadPart } from "../blocks/restore-parts.js";
import type { Vocabulary } from "../blocks/vocabulary.js";
import type { TextReport } from "../diagnostics/diagnostic.js";
import type { CalendarWords } from "../fields/calendar-words.js";
import type { FieldName } from "../model/field.js";

/** What the labels of a record are read with. */
export interface LabelledRecord {
  readonly text: string;
  readonly parts: readonly ReadPart[];
  /** By part, the indexes of its blocks. */
  readonly partBlocks: readonly (readonly number[])[];
  readonly site: Pick<SiteKnowledge, "name">;
  readonly vocabulary: Vocabulary;
  /** Those of dates, of all languages that the parser knows. */
  readonly words: CalendarWords;
  readonly report: TextReport;
}

/** A labelled part with what it says. */
export interface LabelledValue {
  readonly field: FieldName;
  readonly from: string | undefined;
  readonly printed: string;
  /** What the format says that it means. */
  readonly value: string | undefined;
  readonly blocks: readonly number[];
}

/** Where values stand, by the path of their field. A map, for an object of which keys are taken away is slow ever after. */
export type OriginsDraft = Map<string, readonly number[]>;

/** Notes the blocks and the label of a field. */
export type Note = (path: string, from: readonly LabelledValue[]) => void;

/** The values of a field, in order. */
export type ValuesOf = (field: FieldName) => readonly LabelledValue[];

/** What the format says that it means, else what it says. */
export function meaning({ value, printed }: LabelledValue): string {
  return value ?? printed;
}

/** Those that print something: nearly always all. */
export function printing(values: readonly LabelledValue[]): readonly LabelledValue[] {
  for (const { printed } of values) if (printed === "") return values.filter((each) => each.printed !== "");
  return values;
}

/** Values one behind the other; one that ends with a semicolon joins the next by itself. */
export function joined(
  values: readonly LabelledValue[],
  said: (value: LabelledValue) => string,
  between: string,
): string {
  let whole = said(values[0] as LabelledValue);
  let last = whole;
  for (let at = 1; at < values.length; at++) {
    const value = said(values[at] as LabelledValue);
    whole += (last.endsWith(";") ? " " : between) + value;
    last = value;
  }
  return whole;
}
