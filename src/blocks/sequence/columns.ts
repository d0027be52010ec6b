/** What is noted of each row, as a small number; the name, and how many values it has. */
export const columnSizes = {
  length: 12,
  words: 9,
  end: 10,
  first: 7,
  letters: 7,
  digits: 4,
  sentences: 4,
  commas: 4,
  list: 12,
  date: 6,
  repeat: 5,
  decoration: 6,
  blank: 3,
  title: 6,
  position: 11,
  kind: 21,
  comments: 4,
  relateds: 4,
  copyrights: 3,
  dates: 4,
  nearRepeats: 4,
  run: 7,
  runMass: 6,
  gap: 6,
  proseAbove: 6,
  proseBelow: 6,
  place: 6,
  relative: 6,
  recent: 5,
  script: 4,
  dateline: 3,
  credit: 4,
  quotes: 3,
  signs: 5,
  separators: 4,
  runTitle: 4,
  stretch: 6,
} as const;

export type Column = keyof typeof columnSizes;
export type Columns = Readonly<Record<Column, Uint8Array>>;

/** Values of the column `letters`: all capitals; from `Mixed` on there are small letters. */
export enum Letters {
  Capitals = 1,
  Mixed = 3,
}

/** The coarse kinds of rows. */
export enum Kind {
  LongProse = 0,
  Prose = 1,
  ShortSentence = 2,
  LongOpen = 3,
  Open = 4,
  TitleLike = 5,
  Word = 6,
  Date = 7,
  Byline = 8,
  Navigation = 9,
  Share = 10,
  Related = 11,
  Comment = 12,
  Caption = 13,
  Number = 14,
  Item = 15,
  Notice = 16,
  Box = 17,
  Teaser = 18,
  Colon = 19,
  Question = 20,
}
