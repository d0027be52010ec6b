/** What values of JSON say in each form: names, publications, languages, ids, texts and prose. */
import type { DocumentRow } from "./document-row.js";

export const jsonNames: readonly DocumentRow[] = [
  [
    "names in objects",
    '{"title":{"rendered":"Harbour &amp; <em>quay</em>"},"text":"It opened.","publication":{"name":"Post"},"section":{"x":1}}',
    [
      '"It opened."',
      'headline title ["Harbour & quay"]',
      'publication publication ["Post"]',
      'field title.rendered ["Harbour &amp; <em>quay</em>"]',
      'field publication.name ["Post"]',
      'field section.x ["1"]',
    ],
  ],
  [
    "publications that are domains",
    '{"title":"Port","text":"It opened.","publication":"bugle.example"}',
    ['"It opened."', 'headline title ["Port"]', 'field publication ["bugle.example"]'],
  ],
  [
    "publications that are none",
    '{"title":"Port","text":"It opened.","publication":"bugle.example."}',
    ['"It opened."', 'headline title ["Port"]', 'publication publication ["bugle.example."]'],
  ],
  [
    "publications with spaces",
    '{"title":"Port","text":"It opened.","publication":"Bugle .example"}',
    ['"It opened."', 'headline title ["Port"]', 'publication publication ["Bugle .example"]'],
  ],
  [
    "publications that begin with a full stop",
    '{"title":"Port","text":"It opened.","publication":".example"}',
    ['"It opened."', 'headline title ["Port"]', 'publication publication [".example"]'],
  ],
  [
    "a source that is a slug",
    '{"title":"Port","text":"It opened.","source":"common-crawl"}',
    ['"It opened."', 'headline title ["Port"]', 'field source ["common-crawl"]'],
  ],
  [
    "a source that is a name",
    '{"title":"Port","text":"It opened.","source":"Common Crawl"}',
    ['"It opened."', 'headline title ["Port"]', 'publication source ["Common Crawl"]'],
  ],
  [
    "languages",
    '{"title":"Port","text":"It opened.","language":"eng_Latn"}',
    ['"It opened."', 'language "en"', 'headline title ["Port"]', 'field language ["eng_Latn"]'],
  ],
  [
    "languages that are none",
    '{"title":"Port","text":"It opened.","language":"klingonese"}',
    ['"It opened."', 'headline title ["Port"]', 'field language ["klingonese"]'],
  ],
  [
    "ids that are numbers",
    '{"title":"Port","text":"It opened.","id":5,"url":"https://x.example"}',
    ['"It opened."', "id 5", 'targetUri "https://x.example"', 'headline title ["Port"]'],
  ],
  [
    "ids that are no whole numbers",
    '{"title":"Port","text":"It opened.","id":5.5}',
    ['"It opened."', 'id "5.5"', 'headline title ["Port"]'],
  ],
  [
    "texts in lists",
    '{"title":"Port","text":["It opened."," ","So it is."],"x":[]}',
    ['"It opened.\\n\\nSo it is."', "paragraph 0-10", "paragraph 12-21", 'headline title ["Port"]', "field x []"],
  ],
  [
    "texts in objects",
    '{"title":"Port","text":{"a":"x"},"body":"It opened."}',
    ['"It opened."', 'headline title ["Port"]', 'field text.a ["x"]'],
  ],
  [
    "texts of markup",
    '{"title":"Port","text":"<p>It <b>opened</b>.</p><script>x</script><p>So &amp; so<br>it is.</p><table><tr><td>a</td><td>b</td></tr></table><!-- c --><p>end"}',
    [
      '"It opened.\\n\\nSo & so\\nit is.\\n\\na b\\n\\nend"',
      'headline title ["Port"]',
      'field text ["<p>It <b>opened</b>.</p><script>x</script><p>So &amp; so<br>it is.</p><table><tr><td>a</td><td>b</td></tr></table><!-- c --><p>end"]',
    ],
  ],
  [
    "texts that look like markup",
    '{"title":"Port","text":"a < b and c > d"}',
    ['"a < b and c > d"', 'headline title ["Port"]'],
  ],
  [
    "empty values",
    '{"title":"","headline":"Port","text":"","body":"It opened.","author":null,"section":[]}',
    ['"It opened."', 'headline headline ["Port"]', 'field title [""]', "field section []"],
  ],
  [
    "values that are lists of one",
    '{"title":"Port","text":"It opened.","section":["News"],"publication":["Post","Bugle"]}',
    [
      '"It opened."',
      'headline title ["Port"]',
      'section section ["News"]',
      'field section ["News"]',
      'field publication ["Post","Bugle"]',
    ],
  ],
  [
    "titles with references",
    '{"title":"A &amp; B","text":"It opened."}',
    ['"It opened."', 'headline title ["A & B"]', 'field title ["A &amp; B"]'],
  ],
  [
    "no prose, and prose in lists",
    '{"a":["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],"b":{"c":{"d":"The harbour opened again on Monday, said the port authority, and ferries left the quay at once."}}}',
    [
      '""',
      'field a ["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]',
      'field b.c.d ["The harbour opened again on Monday, said the port authority, and ferries left the quay at once."]',
    ],
  ],
  [
    "prose in an object",
    '{"b":{"c":"The harbour opened again on Monday, said the port authority, and ferries left the quay at once."}}',
    [
      '""',
      'field b.c ["The harbour opened again on Monday, said the port authority, and ferries left the quay at once."]',
      "JSONL_NO_TEXT b",
    ],
  ],
  [
    "prose of eighty characters",
    '{"b":"a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a "}',
    [
      '""',
      'field b ["a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a "]',
      "JSONL_NO_TEXT b",
    ],
  ],
  [
    "prose of fewer",
    '{"b":"a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a"}',
    ['""', 'field b ["a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a"]'],
  ],
  [
    "keys in other letters",
    '{"Title":"Port","TEXT":"It opened.","Published_At":"2010-04-06","published-at":"2011-04-06","ArticleBody":"x"}',
    [
      '"It opened."',
      'headline Title ["Port"]',
      'publishedAt Published_At ["2010-04-06"]',
      'field published-at ["2011-04-06"]',
      'field ArticleBody ["x"]',
    ],
  ],
];
