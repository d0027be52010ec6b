/** What the elements of a text in XHTML or HTML are. */
export const htmlElements = [
  ["inherit", "p"],
  ["container", "body html div section article main center form fieldset table tbody thead tfoot ul ol dl"],
  ["crosshead", "h1 h2 h3 h4 h5 h6"],
  ["row", "tr"],
  ["cell", "td th br"],
  ["listItem", "li dt dd"],
  ["quote", "blockquote"],
  ["caption", "figcaption caption"],
  ["paragraph", "pre address"],
  ["left", "head header footer script style noscript nav aside template title button select iframe"],
] as const;

/** What the elements of the body of an NITF document are. */
export const nitfElements = [
  ["inherit", "p"],
  ["container", "body.content block table tbody thead tfoot ul ol dl"],
  ["crosshead", "hl1 hl2"],
  ["row", "tr nitf-table-row"],
  ["cell", "td th br"],
  ["listItem", "li dt dd"],
  ["quote", "bq blockquote"],
  ["caption", "media-caption caption"],
  ["credit", "media-producer"],
  ["notice", "note"],
  ["paragraph", "pre fn"],
  ["left", "media-metadata media-object media-reference nitf-table-metadata hedline byline dateline"],
] as const;
