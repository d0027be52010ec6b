import { gzipSync } from "node:zlib";
import { expect } from "vitest";
import type { GunzipContext } from "../../src/containers/gzip/gunzip.js";
import { walkMembers } from "../../src/containers/gzip/walk.js";
import { resolveLimits } from "../../src/containers/limits.js";
import type { Platform } from "../../src/containers/platform.js";
import type { DiagnosticCode } from "../../src/index.js";
import { nodePlatform } from "../../src/node/platform.js";

/** One report: `[code, first stored byte, behind the last, raw bytes by then]`. */
type Told = readonly [DiagnosticCode, number, number, number];

export interface GzipRead {
  readonly raw: Buffer;
  readonly told: readonly Told[];
  /** Stored ranges of the members, as far as they could be read. */
  readonly members: readonly (readonly [number, number])[];
}

/** Chunks of these sizes in turn, in one buffer that is filled anew for each. */
export async function* refilled(
  bytes: Uint8Array,
  sizes: readonly number[],
): AsyncGenerator<Uint8Array, void, undefined> {
  const buffer = new Uint8Array(Math.max(...sizes));
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const piece = bytes.subarray(at, at + (sizes[turn % sizes.length] ?? 1));
    buffer.fill(0xee);
    buffer.set(piece);
    at += piece.length;
    yield buffer.subarray(0, piece.length);
  }
}

export async function readGzip(
  bytes: Uint8Array,
  sizes: readonly number[] = [Math.max(1, bytes.length)],
  platform: Platform = {},
  maxInflationRatio = 1000,
): Promise<GzipRead> {
  const told: Told[] = [];
  const members: [number, number][] = [];
  const limits = resolveLimits({ maxInflationRatio });
  const report: GunzipContext["report"] = (code, { byteStart, byteEnd }, rawOffset) =>
    void told.push([code, byteStart, byteEnd, rawOffset]);
  const ledger = {
    open: (start: number) => void members.push([start, Number.NaN]),
    undo: () => void members.pop(),
    close: (end: number) => void members.push([members.pop()?.[0] ?? Number.NaN, end]),
  };
  const pieces: Uint8Array[] = [];
  for await (const piece of walkMembers(refilled(bytes, sizes), { platform, limits, report }, ledger)) {
    expect(piece.length).toBeGreaterThan(0);
    pieces.push(piece.slice());
  }
  return { raw: Buffer.concat(pieces), told, members };
}

/** Reads with and without Node's means, in chunks of all sizes: always the same. Members and what is told of the rest tile the file. */
export async function readGzipEveryWay(bytes: Uint8Array, maxInflationRatio?: number): Promise<GzipRead> {
  const read = await readGzip(bytes, undefined, {}, maxInflationRatio);
  for (const sizes of [[1], [2], [3], [7], [1, 50, 4000], [bytes.length + 1]]) {
    for (const platform of [{}, nodePlatform]) {
      const other = await readGzip(bytes, sizes, platform, maxInflationRatio);
      if (!sameRead(read, other)) expect({ sizes, ...other }).toEqual({ sizes, ...read });
    }
  }
  expectTiles(read, bytes.length);
  return read;
}

function sameRead(one: GzipRead, other: GzipRead): boolean {
  return (
    one.raw.equals(other.raw) && JSON.stringify([one.told, one.members]) === JSON.stringify([other.told, other.members])
  );
}

/** What lies in a member, or overlaps one, and is no range of its own. */
const within: readonly DiagnosticCode[] = ["GZ_TRUNCATED", "GZ_CRC_MISMATCH", "GZ_SIZE_MISMATCH"];

function expectTiles({ members, told, raw }: GzipRead, length: number): void {
  const apart = told.filter(([code]) => !within.includes(code)).map(([, start, end]) => [start, end] as const);
  const ranges = [...members, ...apart].sort(([a, aEnd], [b, bEnd]) => a - b || aEnd - bEnd);
  let at = 0;
  for (const [start, end] of ranges) {
    if (start !== at || end < start) expect({ ranges, told }).toBe("tiles");
    at = end;
  }
  expect(at).toBe(length);
  for (const [, , , rawOffset] of told) expect(rawOffset).toBeLessThanOrEqual(raw.length);
}

export function warcRecord(id: number, text: string): Buffer {
  const block = Buffer.from(text);
  const head = `WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Record-ID: <urn:uuid:${id}>\r\nContent-Length: ${block.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), block, Buffer.from("\r\n\r\n")]);
}

export function member(data: Uint8Array | string): Buffer {
  return gzipSync(data);
}
