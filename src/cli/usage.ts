/** What `--help` shows: of a command, or of the whole program. */
export function usageOf(command: string | undefined): string {
  return command !== undefined && Object.hasOwn(usages, command) ? (usages[command] as string) : program;
}

const program = `Usage: newsdump [parse] [OPTION]... [FILE]...
       newsdump explain [OPTION]... [FILE]...
       newsdump detect [--json] [FILE]...
       newsdump codes

Parses plain-text dumps of news pages into articles. A FILE of - or none is standard input.

  parse      an article from each page, as JSON lines unless told
  explain    every line of a page with its role, and how the role is known
  detect     which format, encoding and site a file seems to have, and why
  codes      the table of diagnostics

  -h, --help     show this, or with a command what it takes
      --version  show the version

Exit codes: 0 done, 1 a record had an error (only with --strict), 2 wrong usage, 3 input or output failed.
`;

const reading = `      --format ID       read as this format, whatever the first bytes say (plain)
      --encoding LABEL  read in this encoding: utf-8, windows-1252 ...
`;

const usages: Readonly<Record<string, string>> = {
  parse: `Usage: newsdump [parse] [OPTION]... [FILE]...

Writes an article for each page of the files, in order. Errors and warnings go to standard error, a line each.

      --to FORM         jsonl, json, markdown or text; jsonl unless told
      --blocks          jsonl also with the text and its blocks
      --out DIR         write into this folder, a file for each record, named after its input
      --force           with --out: replace files that stand there
${reading}      --strict          exit with 1 if a record had an error
      --verbose         also say what is only worth knowing
  -h, --help            show this
`,
  explain: `Usage: newsdump explain [OPTION]... [FILE]...

Shows every line of a page with its role, how the role is known (stated, profiled, inferred) and the rule that knew it.
In colour on a terminal, unless NO_COLOR is set; FORCE_COLOR asks for it everywhere.

      --why LINE        only this line: why it has its role, and what speaks for and against that
${reading}  -h, --help            show this
`,
  detect: `Usage: newsdump detect [--json] [FILE]...

Shows for each file the format with its certainty, the encoding, the size, the kind of page, and the site's profile with
the signs that were found.

      --json  one JSON object a line
  -h, --help  show this
`,
  codes: `Usage: newsdump codes

Shows every diagnostic: its code, its severity and its message.
`,
};
