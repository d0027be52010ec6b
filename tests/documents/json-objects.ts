/** What is no meaning of a key: fields, texts that no key names, articles in an object. */
import type { DocumentRow } from "./document-row.js";

export const objectsInObjects: readonly DocumentRow[] = [
  [
    "fields of each kind",
    '{"text":"It opened.","a":"s","b":5,"c":true,"d":null,"e":[1,"x",{"y":2},null,[3]],"f":{"g":{"h":"i"}},"k":{},"l":[]}',
    [
      '"It opened."',
      'field a ["s"]',
      'field b ["5"]',
      'field c ["true"]',
      'field e ["1","x","{\\"y\\":2}","null","[3]"]',
      'field f.g.h ["i"]',
      "field l []",
    ],
  ],
  [
    "a name of sixty-four letters",
    '{"text":"It opened.","aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa":{"b":1},"ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc":{"d":1}}',
    [
      '"It opened."',
      'field aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.b ["1"]',
      'field ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc ["{\\"d\\":1}"]',
    ],
  ],
  [
    "__proto__",
    '{"text":"One.","__proto__":"a","constructor":"b"}',
    ['"One."', 'field __proto__ ["a"]', 'field constructor ["b"]'],
  ],
  [
    "no text that anyone knows",
    '{"a":"The harbour opened again on Monday, said the port authority, and ferries left the quay.","b":1}',
    [
      '""',
      'field a ["The harbour opened again on Monday, said the port authority, and ferries left the quay."]',
      'field b ["1"]',
      "JSONL_NO_TEXT a, b",
    ],
  ],
  [
    "in an object",
    '{"a":{"b":"The harbour opened again on Monday, said the port authority, and ferries left the quay."}}',
    [
      '""',
      'field a.b ["The harbour opened again on Monday, said the port authority, and ferries left the quay."]',
      "JSONL_NO_TEXT a",
    ],
  ],
  [
    "two deep",
    '{"a":{"b":{"c":"The harbour opened again on Monday, said the port authority, and ferries left the quay."}}}',
    ['""', 'field a.b.c ["The harbour opened again on Monday, said the port authority, and ferries left the quay."]'],
  ],
  [
    "in a list",
    '{"a":["The harbour opened again on Monday, said the port authority, and ferries left the quay."]}',
    [
      '""',
      'field a ["The harbour opened again on Monday, said the port authority, and ferries left the quay."]',
      "JSONL_NO_TEXT a",
    ],
  ],
  [
    "no spaces",
    '{"a":"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"}',
    ['""', 'field a ["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]'],
  ],
  [
    "of seventy-nine signs",
    '{"a":"The harbour opened again on Monday, said the port authority, and ferries left t"}',
    ['""', 'field a ["The harbour opened again on Monday, said the port authority, and ferries left t"]'],
  ],
  [
    "of eighty signs",
    '{"a":"The harbour opened again on Monday, said the port authority, and ferries left th"}',
    [
      '""',
      'field a ["The harbour opened again on Monday, said the port authority, and ferries left th"]',
      "JSONL_NO_TEXT a",
    ],
  ],
  [
    "in Chinese",
    '{"a":"港口重开。港口重开。港口重开。港口重开。港口重开。港口重开。港口重开。港口重开。港口重开。港口重开。港口重开。港口重开。港口重开。港口重开。港口重开。港口重开。"}',
    [
      '""',
      'field a ["港口重开。港口重开。港口重开。港口重开。港口重开。港口重开。港口重开。港口重开。港口重开。港口重开。港口重开。港口重开。港口重开。港口重开。港口重开。港口重开。"]',
      "JSONL_NO_TEXT a",
    ],
  ],
  [
    "twenty-one keys",
    '{"k0":"The harbour opened again on Monday, said the port authority, and ferries left the quay.","k1":1,"k2":2,"k3":3,"k4":4,"k5":5,"k6":6,"k7":7,"k8":8,"k9":9,"k10":10,"k11":11,"k12":12,"k13":13,"k14":14,"k15":15,"k16":16,"k17":17,"k18":18,"k19":19,"k20":20}',
    [
      '""',
      'field k0 ["The harbour opened again on Monday, said the port authority, and ferries left the quay."]',
      'field k1 ["1"]',
      'field k2 ["2"]',
      'field k3 ["3"]',
      'field k4 ["4"]',
      'field k5 ["5"]',
      'field k6 ["6"]',
      'field k7 ["7"]',
      'field k8 ["8"]',
      'field k9 ["9"]',
      'field k10 ["10"]',
      'field k11 ["11"]',
      'field k12 ["12"]',
      'field k13 ["13"]',
      'field k14 ["14"]',
      'field k15 ["15"]',
      'field k16 ["16"]',
      'field k17 ["17"]',
      'field k18 ["18"]',
      'field k19 ["19"]',
      'field k20 ["20"]',
      "JSONL_NO_TEXT k0, k1, k2, k3, k4, k5, k6, k7, k8, k9, k10, k11, k12, k13, k14, k15, k16, k17, k18, k19",
    ],
  ],
  ["a teaser", '{"title":"T","description":"D"}', ['"D"', 'headline title ["T"]']],
  [
    "a teaser of several",
    '{"title":"T","snippet":"S","lead_paragraph":"L"}',
    ['"L"', 'headline title ["T"]', 'field snippet ["S"]'],
  ],
  [
    "a teaser beside a text",
    '{"title":"T","description":"D","text":"It opened."}',
    ['"It opened."', 'headline title ["T"]', 'field description ["D"]'],
  ],
  [
    "an article in an object",
    '{"id":1,"_source":{"title":"A","text":"One.","id":2},"url":"u"}',
    ['"One."', "id 2", 'targetUri "u"', 'headline _source.title ["A"]', 'field id ["1"]'],
  ],
  [
    "a second object",
    '{"x":{"y":1},"article":{"headline":"A","body":"One."}}',
    ['"One."', 'headline article.headline ["A"]', 'field x.y ["1"]'],
  ],
  [
    "an object without a headline",
    '{"article":{"body":"One."},"id":3}',
    ['"One."', "id 3", "paragraph 0-4", 'field article.body ["One."]'],
  ],
  ["an object without a text", '{"article":{"headline":"A"},"id":2}', ['""', "id 2", 'field article.headline ["A"]']],
  [
    "an object in an object",
    '{"a":{"b":{"title":"A","text":"One."}}}',
    ['""', 'field a.b.title ["A"]', 'field a.b.text ["One."]'],
  ],
  [
    "an article with a list",
    '{"article":{"headline":"A","body":["One.","Two."]}}',
    ['"One.\\n\\nTwo."', "paragraph 0-4", "paragraph 6-10", 'headline article.headline ["A"]'],
  ],
  [
    "an article of a corpus",
    '{"doc":{"maintext":"One.","title":"A","url":"u"}}',
    ['"One."', 'targetUri "u"', 'headline doc.title ["A"]'],
  ],
  [
    "an object that is a text",
    '{"text":{"a":1},"item":{"title":"A","text":"One."}}',
    ['"One."', 'headline item.title ["A"]', 'field text.a ["1"]'],
  ],
];
