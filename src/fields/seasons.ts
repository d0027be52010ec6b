/** Names of the seasons in the languages of database exports, in lower case: `Summer, 2006` is the date of a quarterly. */
export const seasons: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    "spring summer autumn fall winter frühjahr frühling sommer herbst printemps été automne hiver " +
    "primavera verano otoño invierno lente zomer herfst estate autunno inverno verão outono inverno " +
    "forår efterår vår vinter høst vinter"
  ).split(" "),
);
