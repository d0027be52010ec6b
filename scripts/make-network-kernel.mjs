// @ts-check
/**
 * Writes src/blocks/sequence/kernel-code.ts: the loops of the network (network.ts) for WebAssembly, where two numbers are
 * added and multiplied at once. Usage: node scripts/make-network-kernel.mjs. Needs the network for wabt, which npx fetches.
 *
 * Each sum is made in the order of network.ts, so that both find the same to the bit (tests/network-kernel.test.ts).
 * Addresses and sizes are in bytes. A row is 16 numbers of 8 bytes, held as 8 pairs.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const UNITS = 16;
const ROW = UNITS * 8;
/** Seven states, and one that is none. */
const STATES = 8;

const pairs = Array.from({ length: UNITS / 2 }, (_, pair) => pair);
/** @param {(pair: number) => string} line */
const each = (line) => pairs.map(line).join("\n");
const sums = pairs.map((pair) => `(local $sum${pair} v128)`).join(" ");
/** @param {string} name @param {number | string} by */
const advance = (name, by) =>
  `(local.set $${name} (i32.add (local.get $${name}) ${typeof by === "number" ? `(i32.const ${by})` : `(local.get $${by})`}))`;
/** Does a thing for every row. @param {string} body */
const rows = (body) => `(block $done (loop $rows
      (br_if $done (i32.eqz (local.get $count)))
      ${body}
      (local.set $count (i32.sub (local.get $count) (i32.const 1)))
      (br $rows)))`;
/** Does a thing for every pair of a row, or of the first `bytes` of one; $pair is its place. @param {string} body @param {number} bytes */
const loop = (body, bytes = ROW) => `(local.set $pair (i32.const 0))
      (loop $pairs
        ${body}
        ${advance("pair", 16)}
        (br_if $pairs (i32.lt_u (local.get $pair) (i32.const ${bytes}))))`;
/** A pair of a row. @param {string} row @param {number} offset */
const at = (row, offset = 0) => `(v128.load offset=${offset} (i32.add (local.get $${row}) (local.get $pair)))`;
/** @param {string} row @param {string} value */
const put = (row, value) => `(v128.store (i32.add (local.get $${row}) (local.get $pair)) ${value})`;
/** @param {string} value */
const aboveZero = (value) => `(f64x2.pmax ${value} (v128.const i64x2 0 0))`;

const source = `(module
  (memory (export "memory") 1)

  ;; Adds a row of numbers of four bytes to one of eight.
  (func $add (param $to i32) (param $from i32)
    ${each(
      (
        pair,
      ) => `(v128.store offset=${pair * 16} (local.get $to) (f64x2.add (v128.load offset=${pair * 16} (local.get $to))
      (f64x2.promote_low_f32x4 (v128.load64_zero offset=${pair * 8} (local.get $from)))))`,
    )})

  ;; Makes a row of another. weights: a row that is added always; then for each number of the other a row that it is worth.
  (func $mix (param $from i32) (param $weights i32) (param $to i32) (local $end i32) (local $value v128) ${sums}
    ${each((pair) => `(local.set $sum${pair} (v128.load offset=${pair * 16} (local.get $weights)))`)}
    (local.set $end (i32.add (local.get $from) (i32.const ${ROW})))
    (loop $units
      ${advance("weights", ROW)}
      (local.set $value (v128.load64_splat (local.get $from)))
      ${each(
        (pair) => `(local.set $sum${pair} (f64x2.add (local.get $sum${pair})
        (f64x2.mul (local.get $value) (v128.load offset=${pair * 16} (local.get $weights)))))`,
      )}
      ${advance("from", 8)}
      (br_if $units (i32.lt_u (local.get $from) (local.get $end))))
    ${each((pair) => `(v128.store offset=${pair * 16} (local.get $to) (local.get $sum${pair}))`)})

  ;; columns: a byte a row, one column behind the other. words: eight numbers of two bytes a row, the first of them how
  ;; many follow. tables: how many there are; then for each of them the number of its columns, where its sums are, and how
  ;; far apart the sums of two neighbouring values of each column are.
  (func (export "embed") (param $count i32) (param $to i32) (param $columns i32) (param $words i32)
    (param $tables i32) (param $start i32) (param $vectors i32)
    (local $all i32) (local $place i32) (local $column i32) (local $sums i32) (local $left i32) (local $of i32) (local $pair i32)
    (local.set $all (local.get $count))
    ${rows(`
      ${loop(put("to", at("start")))}
      (local.set $column (local.get $columns))
      (local.set $left (i32.load (local.get $tables)))
      (local.set $place (i32.add (local.get $tables) (i32.const 4)))
      (loop $table
        (local.set $of (i32.load (local.get $place)))
        (local.set $sums (i32.load offset=4 (local.get $place)))
        ${advance("place", 8)}
        (loop $next
          (local.set $sums (i32.add (local.get $sums)
            (i32.mul (i32.load (local.get $place)) (i32.load8_u (local.get $column)))))
          ${advance("place", 4)}
          ${advance("column", "all")}
          (br_if $next (local.tee $of (i32.sub (local.get $of) (i32.const 1)))))
        (call $add (local.get $to) (local.get $sums))
        (br_if $table (local.tee $left (i32.sub (local.get $left) (i32.const 1)))))
      (local.set $left (i32.load16_u (local.get $words)))
      (local.set $place (local.get $words))
      (block $read (loop $word
        (br_if $read (i32.eqz (local.get $left)))
        ${advance("place", 2)}
        (call $add (local.get $to) (i32.add (local.get $vectors)
          (i32.mul (i32.load16_u (local.get $place)) (i32.const ${ROW / 2}))))
        (local.set $left (i32.sub (local.get $left) (i32.const 1)))
        (br $word)))
      ${loop(put("to", aboveZero(at("to"))))}
      ${advance("to", ROW)}
      ${advance("words", 16)}
      ${advance("columns", 1)}`)})

  ;; Above the first row and below the last one stand rows of zeros, as many as the layer sees.
  ;; weights: what a row is worth to the row below it, to itself, to the row above it; then those of $mix. seen: room for two rows.
  (func (export "layer") (param $count i32) (param $from i32) (param $to i32) (param $reach i32)
    (param $weights i32) (param $seen i32)
    (local $above i32) (local $below i32) (local $pair i32)
    ${rows(`
      (local.set $above (i32.sub (local.get $from) (local.get $reach)))
      (local.set $below (i32.add (local.get $from) (local.get $reach)))
      ${loop(
        put(
          "seen",
          `(f64x2.add (f64x2.add (f64x2.mul ${at("from")} ${at("weights", ROW)}) (f64x2.mul ${at("above")} ${at("weights")}))
            (f64x2.mul ${at("below")} ${at("weights", 2 * ROW)}))`,
        ),
      )}
      (call $mix (local.get $seen) (i32.add (local.get $weights) (i32.const ${3 * ROW})) (local.get $to))
      ${loop(put("to", `(f64x2.add ${at("from")} ${aboveZero(at("to"))})`))}
      ${advance("from", ROW)}
      ${advance("to", ROW)}`)})

  ;; Scores are whole steps, seven a row. made: room for a row.
  (func (export "scores") (param $count i32) (param $from i32) (param $to i32) (param $weights i32) (param $step f64)
    (param $made i32) (local $pair i32)
    ${rows(`
      (call $mix (local.get $from) (local.get $weights) (local.get $made))
      ${loop(
        `(v128.store64_lane 0 (i32.add (local.get $to) (i32.shr_u (local.get $pair) (i32.const 1)))
          (i32x4.trunc_sat_f64x2_s_zero (f64x2.floor (f64x2.add
            (f64x2.div ${at("made")} (f64x2.splat (local.get $step))) (v128.const f64x2 0.5 0.5)))))`,
        STATES * 8,
      )}
      ${advance("from", ROW)}
      ${advance("to", (STATES - 1) * 4)}`)}))
`;

const folder = mkdtempSync(join(tmpdir(), "newsdump-kernel-"));
try {
  writeFileSync(join(folder, "network.wat"), source);
  const call = ["-y", "-p", "wabt@1.0.39", "wat2wasm", "network.wat", "-o", "network.wasm"];
  const { status } = spawnSync("npx", call, { cwd: folder, stdio: "inherit" });
  if (status !== 0) throw new Error("wat2wasm failed");
  const code = readFileSync(join(folder, "network.wasm"));
  writeFileSync(
    new URL("../src/blocks/sequence/kernel-code.ts", import.meta.url),
    `// Written by scripts/make-network-kernel.mjs. Data.

/** The loops of the network as a WebAssembly module (${code.length} bytes), in hexadecimal digits: packed they take less than base64. */
export const kernelCode =
  "${code.toString("hex")}";
`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
