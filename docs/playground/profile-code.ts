import { defineProfile, type Profile } from "../../src/core.js";

/** The profile that a text of JSON holds. Throws an error with a sentence for the reader where it holds none. */
export function profileOf(json: string): Profile {
  const given: unknown = JSON.parse(json);
  if (typeof given !== "object" || given === null || Array.isArray(given))
    throw new TypeError("a profile is one object");
  const profile = defineProfile(given as Profile);
  const texts = [...(profile.signs.text ?? []), ...(profile.signs.hosts ?? []), profile.language];
  const lines = profile.editions.flatMap((edition) => [
    ...(edition.titleSuffixes ?? []),
    ...Object.values(edition.lines ?? {}).flat(),
  ]);
  if (![...texts, ...lines].every((each) => typeof each === "string")) {
    throw new TypeError("signs, lines, suffixes and the language are texts in quotation marks");
  }
  return profile;
}

/** The profile as a file of `src/profiles/`, or of one's own program. */
export function codeOf(profile: Profile): string {
  const name = profile.id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()).replace(/^\d/, "_$&");
  return `import { defineProfile } from "newsdump";\n\nexport const ${name} = defineProfile(${literal(profile, "")});\n`;
}

/** A value as TypeScript: keys without quotation marks where they need none, short lists on one line. */
function literal(value: unknown, indent: string): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const items = value.map((item) => literal(item, inner));
    const line = `[${items.join(", ")}]`;
    return line.length <= 90 && !line.includes("\n")
      ? line
      : `[\n${items.map((item) => `${inner}${item},\n`).join("")}${indent}]`;
  }
  const entries = Object.entries(value).map(([key, each]) => {
    return `${/^[A-Za-z_]\w*$/.test(key) ? key : JSON.stringify(key)}: ${literal(each, inner)}`;
  });
  return `{\n${entries.map((entry) => `${inner}${entry},\n`).join("")}${indent}}`;
}
