/** Groups that begin with these hold no text of the document. */
export const passedGroups: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    "colortbl stylesheet info pict nonshppict shppict object objdata fldinst header headerl headerr headerf footer footerl footerr " +
    "footerf bkmkstart bkmkend generator template filetbl listtable listoverridetable revtbl rsidtbl xmlnstbl themedata datastore " +
    "latentstyles pgdsctbl wgrffmtfilter mmathPr annotation atnid atnauthor xe tc"
  ).split(" "),
);

/** Words that stand for characters. */
export const characters: Readonly<Record<string, string>> = {
  par: "\n",
  line: "\n",
  sect: "\n",
  row: "\n",
  page: "\f",
  tab: "\t",
  cell: "\t",
  emdash: "—",
  endash: "–",
  emspace: "\u2003",
  enspace: "\u2002",
  bullet: "•",
  lquote: "‘",
  rquote: "’",
  ldblquote: "“",
  rdblquote: "”",
};
