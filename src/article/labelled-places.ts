import { pageOf, readSection } from "../fields/section.js";
import type { Publication } from "../model/article.js";
import {
  joined,
  type LabelledValue,
  meaning,
  type Note,
  type OriginsDraft,
  printing,
  type ValuesOf,
} from "./labelled-value.js";
import type { ArticleDraft } from "./stated.js";

/** The paper, and where in it the article stood. */
export function takePlaces(article: ArticleDraft, of: ValuesOf, note: Note, origins: OriginsDraft): void {
  const sections = printing(of("section"));
  let names: string | undefined;
  let sectionPage: string | undefined;
  let version: string | undefined;
  for (const each of sections) {
    const read = readSection(meaning(each));
    if (read.section !== undefined) names = names === undefined ? read.section : `${names}; ${read.section}`;
    sectionPage ??= read.page;
    version ??= read.version;
  }
  if (names !== undefined) {
    article.section = names;
    note("section", sections);
  } else if (sections.length > 0) {
    // `SECTION: Pg. B22` names a page alone.
    article.section = undefined;
    origins.delete("section");
  }
  const name = printing(of("publication"))[0];
  const edition = printing(of("edition"));
  const stated = printing(of("page"))[0];
  const page = stated === undefined ? sectionPage : pageOf(meaning(stated));
  if (name === undefined && article.publication === undefined) {
    // A page of no paper stays with the section that names it: `Part 2; Page 3`.
    if (page !== undefined && names !== undefined && stated === undefined) {
      article.section = joined(sections, meaning, "; ");
      note("section", sections);
    }
    return;
  }
  const known = article.publication;
  const publication: { -readonly [Field in keyof Publication]: Publication[Field] } =
    known === undefined ? { name: "" } : { ...known };
  if (name !== undefined) {
    // `The Bugle(Riverton)`: a database that takes the space out.
    const printed = meaning(name);
    publication.name = printed.endsWith(")") ? printed.replace(/(?<=\p{L})\((?=\p{Lu}[^()]{1,60}\)$)/u, " (") : printed;
    note("publication.name", [name]);
  }
  if (edition.length > 0) {
    publication.edition = joined(once(edition), meaning, "; ");
    note("publication.edition", edition);
  }
  if (version !== undefined && edition.length === 0) {
    publication.edition = `Version ${version}`;
    note("publication.edition", sections);
  }
  if (page !== undefined) {
    publication.page = page;
    note("publication.page", stated === undefined ? sections : [stated]);
  }
  article.publication = publication;
}

/** Those that say what none before them does. */
function once(values: readonly LabelledValue[]): readonly LabelledValue[] {
  if (values.length < 2) return values;
  const said = new Set<string>();
  return values.filter((each) => said.size < said.add(meaning(each)).size);
}
