/** What `--help` shows: of a command, or of the whole program. */
export function usageOf(command: string | undefined): string {
  return command !== undefined && Object.hasOwn(usages, command) ? (usages[command] as string) : program;
}

const program = `Usage: newsdump [parse] [OPTION]... [FILE]...
       newsdump explain [OPTION]... [FILE]...
       newsdump detect [--json] [FILE]...
       newsdump codes

Parses dumps of news pages into articles: plain text, WARC and WET, JSON lines, also compressed. A FILE is a file, a
folder with all that lies in it, or a pattern ('2013/**/*.wet.gz'); - or none is standard input.

  parse      an article from each record, as JSON lines unless told
  explain    every line of a page with its role, and how the role is known
  detect     which format, encoding and site a file seems to have, and why
  codes      the table of diagnostics

  -h, --help     show this, or with a command what it takes
      --version  show the version

Exit codes: 0 done, 1 a record had an error (only with --strict), 2 wrong usage, 3 input or output failed.
`;

const reading = `      --format ID       read as this format, whatever the first bytes say (newsdump detect shows which)
      --encoding LABEL  read in this encoding: utf-8, windows-1252 ...
`;

const usages: Readonly<Record<string, string>> = {
  parse: `Usage: newsdump [parse] [OPTION]... [FILE]...

Writes an article for each record of the files, in order. Errors and warnings go to standard error, a line each.

Output
      --to FORM         jsonl, json, markdown or text; jsonl unless told
      --blocks          jsonl also with the text and its blocks
      --out DIR         write into this folder, one file an input; done inputs are skipped when it is run again
      --out FILE        write all into this file, whose name ends as the form's do (.jsonl, .json, .md, .txt)
      --force           with --out: replace files that stand there, and skip nothing
      --split-records   with --out DIR: a file for each record, named after its input
      --select EXPR     only records with key=value or key!=value, joined by commas: kind=article,language=en
      --limit N         end after N records

Input
      --paths-from LIST  read the paths in this file (- is standard input): PATH, or PATH, OFFSET and LENGTH with tabs
      --shard I/N        only the share I of N of the paths; the path alone decides which it is in
      --jobs N           parse in N threads; the output is the same
      --records WHICH    of web archives documents, or all; --all-records is the latter
      --split WHERE      cut plain text at each form-feed, rule or /EXPRESSION/
      --text-field KEY   the key of JSON records that holds the text; a.b reaches into an object
      --id-field KEY     the key that holds the id
      --no-repair        end a WARC record where it says, though it goes on to the next one
      --wat              of WAT files, what the heads of pages say: titles, authors, dates
      --no-digests       do not verify the digests of records
${reading}      --max-record-bytes N, --max-line-bytes N, --max-header-bytes N, --max-header-fields N, --max-json-depth N,
      --max-xml-depth N, --max-inflation-ratio N  what one record may ask for; N may end in K, M or G

Messages
      --strict          exit with 1 if a record had an error
      --verbose         also say what is only worth knowing
      --quiet           say no diagnostics
      --progress        say now and then how far it is; a terminal shows it unless --quiet
      --summary [json]  say at the end what was found; a terminal shows it unless --quiet
  -h, --help            show this
`,
  explain: `Usage: newsdump explain [OPTION]... [FILE]...

Shows every line of a page with its role, how the role is known (stated, profiled, inferred) and the rule that knew it.
In colour on a terminal, unless NO_COLOR is set; FORCE_COLOR asks for it everywhere.

      --why LINE        only this line: why it has its role, and what speaks for and against that
${reading}  -h, --help            show this
`,
  detect: `Usage: newsdump detect [--json] [FILE]...

Shows for each file the format with its certainty, the compression, the encoding, the size, the kind of page, and the
site's profile with the signs that were found. Only the first records are read.

      --json  one JSON object a line
  -h, --help  show this
`,
  codes: `Usage: newsdump codes

Shows every diagnostic: its code, its severity and its message.
`,
};
