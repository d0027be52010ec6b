/**
 * The languages that newsdump reads, each a lexicon: data, no code.
 *
 * @module newsdump/languages
 */

// In families, not by the alphabet: related words side by side make the package smaller when it is compressed.
// Germanic.

export { da } from "./da.js";
export { de } from "./de.js";
export { en } from "./en.js";
export { is } from "./is.js";
export type { Lexicon } from "./lexicon.js";
export { nl } from "./nl.js";
export { no } from "./no.js";
export { sv } from "./sv.js";

// Romance.

export { es } from "./es.js";
export { fr } from "./fr.js";
export { it } from "./it.js";
export { pt } from "./pt.js";
export { ro } from "./ro.js";

// Slavic in Latin letters, Baltic, Finno-Ugric.

export { cs } from "./cs.js";
export { fi } from "./fi.js";
export { hu } from "./hu.js";
export { lt } from "./lt.js";
export { pl } from "./pl.js";

// Others in Latin letters.

export { id } from "./id.js";
export { sw } from "./sw.js";
export { tr } from "./tr.js";
export { vi } from "./vi.js";
export { xh } from "./xh.js";
export { zu } from "./zu.js";

// In East Asian signs.

export { ja } from "./ja.js";
export { ko } from "./ko.js";
export { zh } from "./zh.js";

// In Arabic and Devanagari letters.

export { ar } from "./ar.js";
export { fa } from "./fa.js";
export { hi } from "./hi.js";

// In other letters.

export { el } from "./el.js";
export { ru } from "./ru.js";
export { uk } from "./uk.js";
