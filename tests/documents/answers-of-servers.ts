/** Answers of servers in web archives, and SGML in encodings. */
import type { DocumentRow } from "./document-row.js";

export const httpMore: readonly DocumentRow[] = [
  [
    "an answer that begins again",
    "WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: 74\r\n\r\nHTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nOne.\r\n\r\n",
    [
      "record 0-181",
      'record 0 0-181 {"fields":{"Content-Type":["application/http; msgtype=response"],"http.status":["200"],"http.content-type":["text/plain"]},"type":"response"}',
      '"One."',
    ],
  ],
  [
    "an answer of another kind that is followed by one",
    "WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: 76\r\n\r\nHTTP/1.1 204 No Content\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nOne.\r\n\r\n",
    [
      "record 0-183",
      'record 0 0-183 {"fields":{"Content-Type":["application/http; msgtype=response"],"http.status":["204"]},"type":"response"}',
      '"HTTP/1.1 200 OK\\r\\nContent-Type: text/plain\\r\\n\\r\\nOne."',
    ],
  ],
  [
    "a first answer without a second",
    "WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: 29\r\n\r\nHTTP/1.1 100 Continue\r\n\r\nOne.\r\n\r\n",
    [
      "record 0-136",
      'record 0 0-136 {"fields":{"Content-Type":["application/http; msgtype=response"],"http.status":["100"]},"type":"response"}',
      '"One."',
    ],
  ],
  [
    "blank lines in front of an answer",
    "WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: 53\r\n\r\n\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nOne.\r\n\r\nWARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: 55\r\n\r\n\r\n\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nOne.\r\n\r\n",
    [
      "record 0-160",
      "record 160-322",
      'record 0 0-160 {"fields":{"Content-Type":["application/http; msgtype=response"],"http.status":["200"],"http.content-type":["text/plain"]},"type":"response"}',
      '"One."',
      'record 1 160-322 {"fields":{"Content-Type":["application/http; msgtype=response"]},"type":"response"}',
      '"\\r\\n\\r\\n\\r\\nHTTP/1.1 200 OK\\r\\nContent-Type: text/plain\\r\\n\\r\\nOne."',
    ],
  ],
  [
    "controls in a head",
    "WARC/1.0\r\nWARC-Type: response\r\nX: a\u000bb\r\nY: a\u0000b\r\nContent-Length: 4\r\n\r\nOne.\r\n\r\n",
    [
      "record 0-76",
      'record 0 0-76 {"fields":{"X":["a\\u000bb"],"Y":["a\\u0000b"]},"type":"response"}',
      "HEADER_CONTROL_CHAR bytes 35-36",
      "HEADER_CONTROL_CHAR bytes 43-44",
      '"One."',
    ],
  ],
  [
    "digests that are none, and wrong ones",
    "WARC/1.0\r\nWARC-Type: response\r\nWARC-Block-Digest: sha1:x\r\nContent-Length: 4\r\n\r\nOne.\r\n\r\nWARC/1.0\r\nWARC-Type: response\r\nWARC-Block-Digest: md5:00000000000000000000000000000000\r\nContent-Length: 4\r\n\r\nOne.\r\n\r\nWARC/1.0\r\nWARC-Type: response\r\nWARC-Payload-Digest: sha1:GU0wrtDTvcWboNqqg3KtBv0P71g=\r\nContent-Length: 3\r\n\r\nabc\r\n\r\n",
    [
      "record 0-87",
      "record 87-204",
      "record 204-319",
      'record 0 0-87 {"fields":{"WARC-Block-Digest":["sha1:x"]},"type":"response"}',
      "DIGEST_UNKNOWN bytes 79-83 WARC-Block-Digest: sha1:x",
      '"One."',
      'record 1 87-204 {"fields":{"WARC-Block-Digest":["md5:00000000000000000000000000000000"]},"type":"response"}',
      "DIGEST_MISMATCH bytes 196-200 WARC-Block-Digest: md5:00000000000000000000000000000000",
      '"One."',
      'record 2 204-319 {"fields":{"WARC-Payload-Digest":["sha1:GU0wrtDTvcWboNqqg3KtBv0P71g="]},"type":"response"}',
      "DIGEST_MISMATCH bytes 312-315 WARC-Payload-Digest: sha1:GU0wrtDTvcWboNqqg3KtBv0P71g=",
      '"abc"',
    ],
  ],
  [
    "an answer in chunks",
    "WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: 87\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nOne.\r\n0\r\n\r\n\r\n\r\n",
    [
      "record 0-194",
      'record 0 0-194 {"fields":{"Content-Type":["application/http; msgtype=response"],"http.status":["200"],"http.content-type":["text/plain"]},"type":"response"}',
      '"One."',
    ],
  ],
  [
    "an answer that says chunks and has none",
    "WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: 77\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\nOne.\r\n\r\n",
    [
      "record 0-184",
      'record 0 0-184 {"fields":{"Content-Type":["application/http; msgtype=response"],"http.status":["200"],"http.content-type":["text/plain"]},"type":"response"}',
      "HTTP_CHUNKED_INVALID bytes 176-180",
      '"One."',
    ],
  ],
  [
    "an answer without a body that says chunks",
    "WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: 57\r\n\r\nHTTP/1.1 304 Not Modified\r\nTransfer-Encoding: chunked\r\n\r\n\r\n\r\nWARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: 47\r\n\r\nHTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n\r\n\r\n",
    [
      "record 0-164",
      "record 164-318",
      'record 0 0-164 {"fields":{"Content-Type":["application/http; msgtype=response"],"http.status":["304"]},"type":"response"}',
      '""',
      'record 1 164-318 {"fields":{"Content-Type":["application/http; msgtype=response"],"http.status":["200"]},"type":"response"}',
      "HTTP_CHUNKED_TRUNCATED bytes 314-314",
      '""',
    ],
  ],
  [
    "a page of XHTML",
    "WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: 67\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: application/xhtml+xml\r\n\r\n<p>One.</p>\r\n\r\n",
    [
      "record 0-174",
      'record 0 0-174 {"fields":{"Content-Type":["application/http; msgtype=response"],"http.status":["200"],"http.content-type":["application/xhtml+xml"]},"type":"response"}',
      "HTML_NOT_READ bytes 159-170",
      '""',
    ],
  ],
  [
    "no head at all",
    "WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: 4\r\n\r\nOne.\r\n\r\n",
    [
      "record 0-110",
      'record 0 0-110 {"fields":{"Content-Type":["application/http; msgtype=response"]},"type":"response"}',
      '"One."',
    ],
  ],
  [
    "a head without an end",
    "WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: 41\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n",
    [
      "record 0-148",
      'record 0 0-148 {"fields":{"Content-Type":["application/http; msgtype=response"],"http.status":["200"],"http.content-type":["text/plain"]},"type":"response"}',
      '""',
    ],
  ],
  [
    "fields that go on, and that are none",
    "WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: 66\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type:\r\n text/plain\r\nOdd line\r\n: x\r\n\r\nOne.\r\n\r\n",
    [
      "record 0-173",
      'record 0 0-173 {"fields":{"Content-Type":["application/http; msgtype=response"],"http.status":["200"],"http.content-type":["text/plain"]},"type":"response"}',
      '"One."',
    ],
  ],
];

export const sgmlCharsets: readonly DocumentRow[] = [
  [
    "bytes of Latin-1",
    "<DOC>\n<DOCNO>1</DOCNO>\n<TEXT>\ncafé\n</TEXT>\n</DOC>\n",
    [
      "record 0-50",
      'record 0 0-50 {"id":"1","fields":{"DOCNO":["1"]}}',
      "ENCODING_FALLBACK bytes 0-50 windows-1252, guessed by its letters",
      '6-22 field id DOCNO @13-14 "1"',
      '30-34 paragraph @30-34 "café"',
    ],
  ],
  [
    "bytes of Latin-1, declared",
    '<?xml version="1.0" encoding="iso-8859-1"?>\n<DOC>\n<DOCNO>1</DOCNO>\n<TEXT>\ncafé\n</TEXT>\n</DOC>\n',
    [
      "record 0-94",
      'record 0 0-94 {"id":"1","fields":{"DOCNO":["1"]}}',
      "ENCODING_DETECTED bytes 0-94 windows-1252, as the header says",
      '50-66 field id DOCNO @57-58 "1"',
      '74-78 paragraph @74-78 "café"',
    ],
  ],
  [
    "UTF-8 that is damaged",
    "<DOC>\n<DOCNO>1</DOCNO>\n<TEXT>\ncafÃ© é\n</TEXT>\n</DOC>\n",
    [
      "record 0-53",
      'record 0 0-53 {"id":"1","fields":{"DOCNO":["1"]}}',
      "ENCODING_INVALID bytes 36-37 1 byte not valid in utf-8",
      '6-22 field id DOCNO @13-14 "1"',
      '30-36 paragraph @30-36 "café �"',
    ],
  ],
  [
    "Russian that nothing states",
    "<DOC>\n<DOCNO>1</DOCNO>\n<TEXT>\nÏîðò îòêðûëñÿ â ïîíåäåëüíèê\n</TEXT>\n</DOC>\n",
    [
      "record 0-73",
      'record 0 0-73 {"id":"1","fields":{"DOCNO":["1"]}}',
      "ENCODING_FALLBACK bytes 0-73 windows-1251, guessed by its letters",
      '6-22 field id DOCNO @13-14 "1"',
      '30-57 paragraph @30-57 "Порт открылся в понедельник"',
    ],
  ],
];
