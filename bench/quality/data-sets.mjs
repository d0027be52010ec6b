// @ts-check

/** Where the data come from: they are public, but the texts belong to their publishers and are no part of newsdump. */
export const howToGetTheData = `The data sets
  scrapinghub  https://github.com/scrapinghub/article-extraction-benchmark  html/, ground-truth.json (articleBody)
  fundus-eval  https://github.com/dobbersc/fundus-evaluation                dataset/html, dataset/ground_truth.json
  fundus       https://github.com/flairNLP/fundus                           tests/resources/parser/test_data
  trafilatura  https://github.com/adbar/trafilatura                         tests/evaldata.json, tests/cache, tests/eval
The dumps, from the HTML of a page, as UTF-8 in dumps/<set>/<flavour>/<id>.txt
  wet    the title, then a line for each block, no blank lines: as WET files of Common Crawl (commoncrawl/ia-web-commons)
  blank  the same with a blank line between blocks
  lynx   lynx -dump -nolist -force_html -display_charset=UTF-8, 80 columns
  h2t    npm html-to-text with its defaults
The truth, in truth/<set>.json by page id, each field only where it is labelled
  { title, authors: [], published: "YYYY-MM-DD", captions: [], dateline: { places: [] } or null for none,
    paragraphs: [], optional: [numbers of paragraphs], with: [snippets], without: [snippets], sure: { field: false } }
What the figures mean: docs/quality.md`;
