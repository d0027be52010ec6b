/** The members of a ZIP archive, by its directory and, where that is damaged, by their own headers. */
import { describe, expect, test } from "vitest";
import { zip } from "../src/containers/all.js";
import { firstMember, readDirectory } from "../src/containers/zip/directory.js";

const short = (value: number) => String.fromCharCode(value & 0xff, value >> 8);
const long = (value: number) => short(value & 0xffff) + short(value >>> 16);

interface Made {
  readonly name: string;
  readonly data?: string;
  readonly flags?: number;
  readonly method?: number;
  readonly extra?: string;
  /** What the member's own header says of its length. */
  readonly stated?: number;
}

const local = ({ name, data = "", flags = 0, method = 0, extra = "", stated = data.length }: Made) =>
  `PK\x03\x04${short(20)}${short(flags)}${short(method)}${long(0)}${long(7)}${long(stated)}${long(data.length + 1)}` +
  `${short(name.length)}${short(extra.length)}${name}${extra}${data}`;
const central = ({ name, data = "", flags = 0, method = 0, extra = "" }: Made, place: number, comment = "") =>
  `PK\x01\x02${short(20)}${short(20)}${short(flags)}${short(method)}${long(0)}${long(9)}${long(data.length)}${long(data.length + 2)}` +
  `${short(name.length)}${short(extra.length)}${short(comment.length)}${short(0)}${short(0)}${long(0)}${long(place)}${name}${extra}${comment}`;

/** An archive as it should be; `shift` is added to each place that its directory tells. */
function archive(
  members: readonly Made[],
  { comment = "", shift = 0, memberComment = "", count = members.length } = {},
) {
  let body = "";
  let directory = "";
  for (const member of members) {
    directory += central(member, body.length + shift, memberComment);
    body += local(member);
  }
  const end = `PK\x05\x06${short(0)}${short(0)}${short(count)}${short(count)}${long(directory.length)}${long(body.length + shift)}`;
  return { body, directory, whole: `${body}${directory}${end}${short(comment.length)}${comment}` };
}

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));
const shown = (text: string) => {
  const { entries, isDamaged } = readDirectory(bytesOf(text));
  return [
    ...(isDamaged ? ["damaged"] : []),
    ...entries.map(
      ({ name, method, encrypted, crc, compressedSize, size, data }) =>
        `${name} ${method}${encrypted ? " encrypted" : ""} ${crc} ${compressedSize} ${size} @${data}`,
    ),
  ];
};

const a = { name: "a.txt", data: "It opened." };
const b = { name: "b/c.txt", data: "It closed", method: 8, extra: "xx", flags: 1 };
const two = archive([a, b]);
const listed = ["a.txt 0 9 10 12 @35", "b/c.txt 8 encrypted 9 9 11 @84"];
const byHeaders = ["damaged", "a.txt 0 7 10 11 @35", "b/c.txt 8 encrypted 7 9 10 @84"];

describe("the members of an archive", () => {
  test.each<[string, string, readonly string[]]>([
    ["by its directory", two.whole, listed],
    ["with a comment at its end", archive([a, b], { comment: "by hand" }).whole, listed],
    [
      "with a comment that holds the mark of an end",
      archive([a, b], { comment: `PK\x05\x06${"x".repeat(30)}` }).whole,
      listed,
    ],
    ["with comments of members", archive([a, b], { memberComment: "by hand" }).whole, listed],
    ["with something behind its end", `${two.whole}junk`, listed],
    ["with something in front of it", `junk${two.whole}`, ["a.txt 0 9 10 12 @39", "b/c.txt 8 encrypted 9 9 11 @88"]],
    [
      "with something in front of it that it counts",
      `junk${archive([a, b], { shift: 4 }).whole}`,
      ["a.txt 0 9 10 12 @39", "b/c.txt 8 encrypted 9 9 11 @88"],
    ],
    ["none", archive([]).whole, []],
    [
      "in the order in which they are stored",
      (() => {
        const directory = central(b, local(a).length) + central(a, 0);
        return `${two.body}${directory}PK\x05\x06${short(0)}${short(0)}${short(2)}${short(2)}${long(directory.length)}${long(two.body.length)}${short(0)}`;
      })(),
      listed,
    ],
    ["fewer than there are", archive([a, b], { count: 1 }).whole, listed.slice(0, 1)],
    ["more than there are", archive([a, b], { count: 3 }).whole, byHeaders],
    ["whose places are wrong", archive([a, b], { shift: 5 }).whole, byHeaders],
    ["without an end", `${two.body}${two.directory}`, byHeaders],
    ["by their headers alone", two.body, byHeaders],
    [
      "by their headers, behind junk",
      `PKjunk${two.body}`,
      ["damaged", "a.txt 0 7 10 11 @41", "b/c.txt 8 encrypted 7 9 10 @90"],
    ],
    [
      "that do not say how long they are",
      `${local({ ...a, flags: 8, stated: 0 })}${local(b)}`,
      ["damaged", "a.txt 0 -1 10 -1 @35", "b/c.txt 8 encrypted 7 9 10 @84"],
    ],
    ["that say too much", local({ ...a, stated: 11 }), ["damaged", "a.txt 0 -1 10 -1 @35"]],
    ["that say as much as there is", local(a), ["damaged", "a.txt 0 7 10 11 @35"]],
    ["whose name is cut", local(a).slice(0, 34), ["damaged"]],
    ["whose name ends the archive", local({ name: "a.txt" }), ["damaged", "a.txt 0 7 0 1 @35"]],
    ["whose header is cut", local(a).slice(0, 29), ["damaged"]],
    ["nothing", "", ["damaged"]],
    [
      "names in UTF-8, and in windows-1252",
      `${local({ name: "caf\xc3\xa9" })}${local({ name: "caf\xe9" })}`,
      ["damaged", "café 0 7 0 1 @35", "café 0 7 0 1 @69"],
    ],
  ])("%s", (_, text, wanted) => {
    expect(shown(text)).toEqual(wanted);
  });

  test("a comment is as long as it can be", () => {
    expect(shown(archive([a], { comment: "x".repeat(0xffff) }).whole)).toEqual(listed.slice(0, 1));
    expect(shown(`${archive([a], { comment: "x".repeat(0xffff) }).whole}x`)[0]).toBe("damaged");
  });
});

describe("the first member of an archive that has something in front of it", () => {
  test.each<[string, string, number]>([
    ["nothing", local(a), 0],
    ["a line", `HTTP\n${local(a)}`, 5],
    ["as much as there may be", `${"x".repeat(994)}${local(a)}`, 994],
    ["more", `${"x".repeat(995)}${local(a)}`, -1],
    ["a cut header", local(a).slice(0, 29), -1],
    ["of a later version", `PK\x03\x04${short(100)}${local(a).slice(6)}`, -1],
    ["of the last version", `PK\x03\x04${short(99)}${local(a).slice(6)}`, 0],
    ["stored in another way", local({ ...a, method: 9 }), -1],
    ["deflated", local({ ...a, method: 8 }), 0],
    ["without a name", local({ name: "" }), -1],
    ["with a name of 1023 letters", local({ name: "n".repeat(1023) }), 0],
    ["with a name of 1024", local({ name: "n".repeat(1024) }), -1],
    ["no archive", "The harbour opened, PK said, and so it did all day long.", -1],
  ])("%s", (_, head, wanted) => {
    expect(firstMember(bytesOf(head))).toBe(wanted);
  });
});

describe("first bytes of an archive", () => {
  test.each<[string, string, string | undefined]>([
    ["a member", local(a), "certain"],
    ["an empty one", archive([]).whole, "certain"],
    ["a line, and a member", `HTTP\n${local(a)}`, "likely"],
    ["another mark", "PK\x05\x04", undefined],
    ["a part of the mark", "PK\x03", undefined],
    ["other letters", "PX\x03\x04", undefined],
    ["others", "XK\x03\x04", undefined],
    ["a directory", central(a, 0), undefined],
    ["none", "", undefined],
  ])("%s", (_, head, wanted) => {
    expect(zip.detect(bytesOf(head))).toBe(wanted);
  });
});
