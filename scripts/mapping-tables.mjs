// @ts-check
/**
 * The table of docs/fields.md that says where each field goes in each form, from the rows by which the exporters write.
 *
 * @typedef {{ field: string, to: string, place?: string }} Row
 * @typedef {{ name: string, rows: readonly Row[], leftOut: Readonly<Record<string, string>> }} Mapping
 */

/** Fields in the order of the types, and the parts of fields that a form may treat on their own. */
export const mappedFields = [
  "headline",
  "kicker",
  "deck",
  "section",
  "byline",
  "authors",
  "authors.role",
  "authors.affiliation",
  "authors.place",
  "dateline.text",
  "dateline.places",
  "dateline.agency",
  "dateline.date",
  "publishedAt",
  "updatedAt",
  "correctedAt",
  "loadedAt",
  "publication.name",
  "publication.siteTitle",
  "publication.archive",
  "publication.edition",
  "publication.page",
  "language",
  "media",
  "body",
  "keywords",
  "keywords.scheme",
  "keywords.code",
  "keywords.relevance",
  "notices",
  "wordCount",
  "kind",
  "entries",
  "diagnostics",
  "text",
  "record.id",
  "record.targetUri",
  "record.capturedAt",
  "record.source",
];

/**
 * @param {readonly Mapping[]} mappings
 * @returns {string}
 */
export function mappingTables(mappings) {
  const rows = mappedFields.map((field) => [
    `\`${field}\``,
    ...mappings.map(
      (mapping) =>
        placesOf(mapping, field)
          .map((to) => `\`${to}\``)
          .join(", ") || "–",
    ),
  ]);
  const lines = [["field", ...mappings.map(({ name }) => name)], mappings.map(() => "---").concat("---"), ...rows];
  const table = lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
  const lists = mappings.map(({ name, leftOut }) => {
    const reasons = Object.entries(leftOut).map(([field, reason]) => `\`${field}\` (${reason})`);
    return `- ${name} leaves out ${reasons.join(", ")}.`;
  });
  return `${table}\n\n${lists.join("\n")}`;
}

/**
 * Where a field goes: by rows of its own, else, for a part of a field, by those of the whole unless it is left out.
 *
 * @param {Mapping} mapping
 * @param {string} field
 */
function placesOf({ rows, leftOut }, field) {
  const own = rows.filter((row) => row.field === field);
  const [whole = ""] = field.split(".");
  const found = own.length > 0 || field in leftOut ? own : rows.filter((row) => row.field === whole);
  return found.map(({ to, place }) => (place === undefined || place.startsWith("div") ? to : `${place}/${to}`));
}
