/** What `--help` shows: of a command, or of the whole program. */
export function usageOf(command: string | undefined): string {
  return command !== undefined && Object.hasOwn(usages, command) ? (usages[command] as string) : program;
}

const program = `Usage: newsdump [parse] [OPTION]... [FILE]...
       newsdump explain [OPTION]... [FILE]...
       newsdump detect [--json] [FILE]...
       newsdump learn [OPTION]... [FILE]...
       newsdump dedupe [OPTION]... [FILE]...
       newsdump codes

Parses dumps of news pages into articles: plain text, WARC and WET, JSON lines, also compressed. A FILE is a file, a
folder with all that lies in it, or a pattern ('2013/**/*.wet.gz'); - or none is standard input.

  parse      an article from each record, as JSON lines unless told
  explain    every line of a page with its role, and how the role is known
  detect     which format, encoding and site a file seems to have, and why
  learn      templates of the sites that the pages are of, from what recurs on them
  dedupe     articles that stand in the files more than once, and why they are the same
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
      --to FORM         jsonl, json, json-ld, ninjs, ninjs-2, tei, markdown, text or csv; jsonl unless told
      --blocks          jsonl also with the text and its blocks
      --out DIR         write into this folder, one file an input; done inputs are skipped when it is run again
      --out FILE        write all into this file, whose name ends as the form's do (.jsonl, .md, .csv ...)
      --force           with --out: replace files that stand there, and skip nothing
      --split-records   with --out DIR: a file for each record, named after its input
      --select EXPR     only records with key=value or key!=value, joined by commas: kind=article,language=en
      --limit N         end after N records

Sites
      --templates FILE  read pages of known sites by their templates (newsdump learn)
      --learn           learn the templates from the inputs first, in two passes

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
      --max-xml-depth N, --max-inflation-ratio N, --max-archive-bytes N
                         what one record may ask for; N may end in K, M or G

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

      --templates FILE  read by templates of sites (newsdump learn)
      --template FILE   show the templates of a file in words, and nothing else
      --why LINE        only this line: why it has its role, and what speaks for and against that
${reading}  -h, --help            show this
`,
  detect: `Usage: newsdump detect [--json] [FILE]...

Shows for each file the format with its certainty, the compression, the encoding, the size, the kind of page, and the
site's profile with the signs that were found. Only the first records are read.

      --json  one JSON object a line
  -h, --help  show this
`,
  learn: `Usage: newsdump learn [OPTION]... [FILE]...

Learns the sites of the files from their own pages: by the host of each page, or by the end of its title line where no address
is known. Writes a JSON list of templates, for parse --templates.

      --out FILE        write into this file; to standard output unless told
      --merge FILE      also what the templates of this file say; may be given several times
      --min-pages N     leave out sites with fewer pages; 3 unless told
      --templates FILE  read the pages by what an earlier pass learnt: more is known of their texts
      --max-sites N     learn so many sites at once; 256 unless told
      --profile         write the first site as a profile in TypeScript instead
      --paths-from LIST, --shard I/N, --format ID, --encoding LABEL, --text-field KEY, --id-field KEY and the
      other input options of parse
  -h, --help            show this
`,
  dedupe: `Usage: newsdump dedupe [OPTION]... [FILE]...

Finds articles that stand in the files more than once. Writes a JSON line for each record: its id and place, and for one of a
cluster which cluster, why, the first and the best copy. Nothing is dropped.

      --out FILE        write into this file; to standard output unless told
      --clusters        a line for each cluster instead, with all its records
      --raw             compare the texts of records as they are, not the articles found in them
      --templates FILE  find the articles by templates of sites
      --spill DIR       keep what has to be remembered in files of this folder: for more records than fit into memory
      --paths-from LIST, --shard I/N, --format ID, --encoding LABEL, --text-field KEY, --id-field KEY and the
      other input options of parse
  -h, --help            show this
`,
  codes: `Usage: newsdump codes

Shows every diagnostic: its code, its severity and its message.
`,
};
