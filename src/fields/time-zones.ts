/**
 * Short names of time zones as printed behind a time, by their offset. Left empty are names that do not fix one: `ET` and
 * `PT` change with the season, `IST` is India, Ireland and Israel, `CST` is Chicago, China and Cuba.
 */
const namesByOffset = {
  Z: "GMT UTC Z WET",
  "+01:00": "WEST CET MEZ WAT",
  "+02:00": "CEST MESZ CAT SAST EET",
  "+03:00": "EEST EAT MSK",
  "+05:00": "PKT",
  "+05:45": "NPT",
  "+07:00": "WIB",
  "+08:00": "WITA MYT SGT HKT AWST",
  "+09:00": "WIT JST KST",
  "+10:00": "AEST",
  "+11:00": "AEDT",
  "+12:00": "NZST",
  "+13:00": "NZDT",
  "-03:00": "BRT ART",
  "-04:00": "EDT",
  "-05:00": "EST CDT",
  "-06:00": "MDT",
  "-07:00": "PDT",
  "-08:00": "PST",
  "": "ET CT MT PT CST MST AST BST IST",
};

/** The offset of each name. */
export const timeZones: Readonly<Record<string, string>> = /* @__PURE__ */ Object.fromEntries(
  /* @__PURE__ */ Object.entries(namesByOffset).flatMap(([offset, names]) =>
    names.split(" ").map((name) => [name, offset]),
  ),
);

/** Zones of the United States, where the month is printed first. */
export const americanZones: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "ET EST EDT CT CDT MT MDT PT PST PDT".split(" "),
);
