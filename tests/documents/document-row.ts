/** What a document is, the document or what stands inside one, and a row for each part that it has, as `shownParts` writes them. */
export type DocumentRow = readonly [about: string, document: string, rows: readonly string[]];
