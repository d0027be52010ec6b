/** How far records of archives reach, where the next one begins, and what is skipped, in any chunks. */
import { describe, expect, test } from "vitest";
import { findExtent as arcExtent } from "../src/containers/arc/extent.js";
import { findRecordLine } from "../src/containers/arc/find-record-line.js";
import { type ByteWindow, ensure, openWindow } from "../src/containers/byte-window.js";
import { endAtHead, findExtent, isClosedInReach } from "../src/containers/warc/extent.js";
import { findHead } from "../src/containers/warc/find-head.js";
import { skipRest } from "../src/containers/warc/skip-rest.js";

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));

/** A window over a text that comes in chunks of a size. */
function windowOf(text: string, size: number): ByteWindow {
  const bytes = bytesOf(text);
  return openWindow(
    (async function* () {
      for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
    })(),
  );
}

async function inAnyChunks<Found>(text: string, ask: (window: ByteWindow) => Promise<Found>): Promise<Found> {
  const all: Found[] = [];
  for (const size of [1, 3, 16, 4096]) {
    all.push(await ask(windowOf(text, size)));
    // Behind bytes that were read.
    const window = windowOf(`WARC/1\r\n${text}`, size);
    await ensure(window, 8);
    window.start += 8;
    all.push(await ask(window));
  }
  for (const each of all) expect(each).toEqual(all[0]);
  return all[0] as Found;
}

describe("how far a record of WARC reaches, of which five bytes are the head", () => {
  const E = "\r\n";
  const next = `WARC/1.0${E}WARC-Type: x${E}Content-Length: 0${E}${E}`;
  const shown = (text: string, total: number, limit = 99) =>
    inAnyChunks(text, async (window) => {
      const { block, end, next: behind, fault, detail } = await findExtent(window, 5, total, limit);
      return [
        `${block} ${end} ${behind}`,
        ...(fault === undefined ? [] : [`${fault}${detail === undefined ? "" : ` ${detail}`}`]),
      ];
    });
  test.each<[string, string, number, readonly string[]]>([
    ["closed, at the end", `HEAD\nbody${E}${E}`, 9, ["9 13 13"]],
    ["closed, in front of another", `HEAD\nbody${E}${E}${next}`, 9, ["9 13 13"]],
    ["with one line end", `HEAD\nbody${E}${next}`, 9, ["9 11 11", "WARC_SEPARATOR"]],
    ["with one line end at the end", `HEAD\nbody${E}`, 9, ["9 11 11"]],
    ["with none at the end", "HEAD\nbody", 9, ["9 9 9"]],
    ["with none in front of another", `HEAD\nbody${next}`, 9, ["9 9 9", "WARC_SEPARATOR"]],
    ["with line ends of one byte", `HEAD\nbody\n\r${next}`, 9, ["9 11 11"]],
    ["with three", `HEAD\nbody${E}${E}${E}${next}`, 9, ["9 13 15", "WARC_SEPARATOR"]],
    ["with three at the end", `HEAD\nbody${E}${E}${E}`, 9, ["9 13 15", "WARC_SEPARATOR"]],
    [
      "that states too little",
      `HEAD\nbody and more${E}${E}${next}`,
      9,
      ["18 22 22", "WARC_LENGTH_SHORT stated 4, found 13"],
    ],
    [
      "that states too little, at the end",
      `HEAD\nbody and more${E}${E}`,
      9,
      ["18 22 22", "WARC_LENGTH_SHORT stated 4, found 13"],
    ],
    ["that states too much", `HEAD\nbody${E}${E}${next}`, 15, ["9 13 13", "WARC_LENGTH_LONG stated 10, found 4"]],
    ["that states more than there is", "HEAD\nbody", 11, ["9 9 9", "WARC_TRUNCATED_BODY stated 6, found 4"]],
    ["that states nothing", `HEAD\nbody${E}${E}${next}`, -1, ["9 13 13"]],
    ["that states nothing, at the end", `HEAD\nbody${E}${E}`, -1, ["9 13 13"]],
    ["with junk behind a proper end", `HEAD\nbody${E}${E}junk`, 9, ["9 13 13"]],
    ["with junk behind a proper end, and another record", `HEAD\nbody${E}${E}junk${next}`, 9, ["9 13 13"]],
    [
      "with what is closed as it is behind its end",
      `HEAD\nbody${E}${E}more${E}${E}${next}`,
      9,
      ["17 21 21", "WARC_LENGTH_SHORT stated 4, found 12"],
    ],
  ])("%s", async (_, text, total, wanted) => {
    expect(await shown(text, total)).toEqual(wanted);
  });
  test("no further than the limit", async () => {
    expect(await shown(`HEAD\n${"x".repeat(60)}`, -1, 20)).toEqual(["20 20 20", "LIMIT_RECORD_BYTES"]);
    expect(await shown(`HEAD\n${"x".repeat(15)}${next}`, -1, 20)).toEqual(["20 20 20"]);
    expect(await shown(`HEAD\n${"x".repeat(16)}${next}`, -1, 20)).toEqual(["20 20 20", "LIMIT_RECORD_BYTES"]);
  });
  test("up to the next head", () => {
    const window = {
      bytes: bytesOf(`HEAD\nbody${E}${E}`),
      start: 0,
      end: 13,
      offset: 0,
      ended: true,
      fill: async () => false,
    };
    expect(endAtHead(window, 13, 5, -1)).toEqual({ block: 9, end: 13, next: 13 });
    expect(endAtHead(window, 13, 5, 9)).toEqual({ block: 9, end: 13, next: 13 });
    expect(endAtHead(window, 13, 5, 10).fault).toBe("WARC_LENGTH_LONG");
    expect(endAtHead(window, 13, 5, 8).fault).toBe("WARC_LENGTH_SHORT");
  });
  test.each<[string, string, number, number, number]>([
    ["at once", next, 0, 99, 0],
    ["behind junk", `WARC/x${next}`, 0, 99, 6],
    ["from a place on", `${next}${next}`, 1, 99, next.length],
    ["none", "WARC/1.0 and so on", 0, 99, -1],
    ["none up to the limit", `${"x".repeat(21)}${next}`, 0, 20, -2],
    ["at the limit", `${"x".repeat(20)}${next}`, 0, 20, 20],
    ["without a type", next.replace("Type", "Typ"), 0, 99, -1],
    ["that is cut", next.slice(0, -2), 0, 99, -1],
  ])("the next head: %s", async (_, text, from, limit, wanted) => {
    expect(
      await inAnyChunks(text, async (window) => {
        await ensure(window, from);
        return findHead(window, from, limit);
      }),
    ).toBe(wanted);
  });
  test("a head inside a block is a part of it where the stated end is close behind it, and closed", async () => {
    const text = `${"x".repeat(10)}${E}${E}`;
    const asked = (head: number, at: number, reach: number) =>
      inAnyChunks(text, (window) => isClosedInReach(window, head, at, reach));
    expect([await asked(2, 10, 8), await asked(2, 10, 7), await asked(2, 9, 8), await asked(2, 15, 99)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
  test.each<[string, string, number, string]>([
    ["up to its stated end and what closes it", `xxxx${E}${E}${next}`, 4, next],
    ["to another head, where none is stated", `xxxx${E}${E}${next}`, -1, next],
    ["to another head, where the stated end is not closed", `xxxx${next}yyyy`, 30, `${next}yyyy`],
    ["over a head that is a part of it", `xxxx${next}${E}${E}${next}`, 4 + next.length, next],
    ["to the end", "xxxx", 9, ""],
    ["to the end, where none is stated", "xxxx", -1, ""],
  ])("the rest of a long one is skipped %s", async (_, text, rest, wanted) => {
    const left = await inAnyChunks(text, async (window) => {
      await skipRest(window, rest, 99);
      while (await window.fill());
      return Buffer.from(window.bytes.subarray(window.start, window.end)).toString("latin1");
    });
    expect(left).toBe(wanted);
  });
});

describe("how far a record of ARC reaches, of which five bytes are the line", () => {
  const line = "http://a.example/ 192.0.2.7 20240102030405 text/plain 4\n";
  const shown = (text: string, length: number, limit = 99) =>
    inAnyChunks(text, async (window) => {
      const { block, end, next, fault, detail } = await arcExtent(window, 5, length, limit);
      return [
        `${block} ${end} ${next}`,
        ...(fault === undefined ? [] : [`${fault}${detail === undefined ? "" : ` ${detail}`}`]),
      ];
    });
  test.each<[string, string, number, readonly string[]]>([
    ["closed, in front of another", `LINE\nbody\n${line}`, 4, ["9 10 10"]],
    ["closed by CRLF", `LINE\nbody\r\n${line}`, 4, ["9 11 11"]],
    ["not closed", `LINE\nbody${line}`, 4, ["9 9 9"]],
    ["with two line ends", `LINE\nbody\n\n${line}`, 4, ["9 11 11"]],
    ["with three", `LINE\nbody\n\n\n${line}`, 4, ["9 11 12", "WARC_SEPARATOR"]],
    ["at the end", "LINE\nbody\n", 4, ["9 10 10"]],
    ["at the end, not closed", "LINE\nbody", 4, ["9 9 9"]],
    ["in front of a line that means to open one", "LINE\nbody\nhttp://a.example/ x\n", 4, ["9 10 10"]],
    [
      "that states too little",
      `LINE\nbody and more\n${line}`,
      4,
      ["18 19 19", "ARC_LENGTH_INVALID stated 4, found 13"],
    ],
    ["that states too much", `LINE\nbody\n${line}`, 9, ["9 10 10", "ARC_LENGTH_INVALID stated 9, found 4"]],
    ["that states more than there is", "LINE\nbody", 9, ["9 9 9", "WARC_TRUNCATED_BODY stated 9, found 4"]],
    ["that states nothing", `LINE\nbody\r\n${line}`, -1, ["9 11 11", "ARC_LENGTH_INVALID found 4"]],
    ["without a block, that states one", `LINE\n${line}`, 4, ["5 5 5", "ARC_LENGTH_INVALID stated 4, found 0"]],
    ["of a line end alone, that states more", `LINE\n\n${line}`, 4, ["5 6 6", "ARC_LENGTH_INVALID stated 4, found 0"]],
    ["of CRLF alone, that states more", `LINE\n\r\n${line}`, 5, ["5 7 7", "ARC_LENGTH_INVALID stated 5, found 0"]],
    ["that ends in a return alone", `LINE\nbody\r${line}`, -1, ["65 66 66", "ARC_LENGTH_INVALID found 60"]],
    ["that states nothing, at the end", "LINE\nbody\n", -1, ["9 10 10", "ARC_LENGTH_INVALID found 4"]],
  ])("%s", async (_, text, length, wanted) => {
    expect(await shown(text, length)).toEqual(wanted);
  });
  test("no further than the limit", async () => {
    expect(await shown(`LINE\n${"x".repeat(60)}`, -1, 20)).toEqual(["20 20 20", "LIMIT_RECORD_BYTES"]);
  });
  test.each<[string, string, number, number, number]>([
    ["behind a line", `x\n${line}`, 1, 99, 2],
    ["none", "x\ny\n", 1, 99, -1],
    ["none up to the limit", `${"x".repeat(20)}\n${line}`, 1, 20, -2],
    ["at the limit", `${"x".repeat(19)}\n${line}`, 1, 20, 20],
    ["without a date", "x\nhttp://a.example/ 192.0.2.7 2024 text/plain 4\n", 1, 99, -1],
  ])("the next line: %s", async (_, text, from, limit, wanted) => {
    expect(await inAnyChunks(text, (window) => findRecordLine(window, from, limit))).toBe(wanted);
  });
});
