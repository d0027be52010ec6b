/** How the documents of one paper are numbered in the collections of TREC. */
const papers: readonly (readonly [RegExp, string])[] = [
  [/^LA\d{6}-\d{4}$/, "Los Angeles Times"],
  [/^SJMN\d{2}-\d{5,8}$/, "San Jose Mercury News"],
  [/^WSJ\d{6}-\d{4}$/, "The Wall Street Journal"],
  [/^FT\d{3}-\d{1,5}$/, "Financial Times"],
  [/^GH\d{6}-\d{6}$/, "The Herald"],
  [/^1\d{6}_[a-z]{2,20}_story_\d{5,9}(?:\.utf8)?$/, "The Telegraph"],
  [/^LEMONDE\d{2}-\d{6}-\d{8}$/, "Le Monde"],
];

/** The paper whose documents have such ids: `LA010189-0042` is of the Los Angeles Times. */
export function paperOfId(id: string): string | undefined {
  // Ids of agencies begin with other letters.
  return !"LSWFG1".includes(id.charAt(0)) ? undefined : papers.find(([shape]) => shape.test(id))?.[1];
}
