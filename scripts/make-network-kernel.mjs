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
const statePairs = pairs.slice(0, STATES / 2);
/** @template T @param {readonly T[]} of @param {(one: T) => string} line */
const each = (of, line) => of.map(line).join("\n");
/** @param {string} prefix @param {readonly number[]} of */
const locals = (prefix, of) => of.map((pair) => `(local $${prefix}${pair} v128)`).join(" ");
/** @param {string} name @param {number | string} by */
const advance = (name, by) =>
  `(local.set $${name} (i32.add (local.get $${name}) ${typeof by === "number" ? `(i32.const ${by})` : `(local.get $${by})`}))`;
/** @param {number} pair @param {string} what */
const add = (pair, what) => `(local.set $a${pair} (f64x2.add (local.get $a${pair}) ${what}))`;
/** @param {number} pair */
const aboveZero = (pair) => `(f64x2.pmax (local.get $a${pair}) (v128.const i64x2 0 0))`;

/** Adds to all pairs of a sum what each of a row's numbers is worth; `from` and `weights` are where they stand. */
const mixed = (/** @type {string} */ from, /** @type {string} */ weights, /** @type {readonly number[]} */ of) => `
      (local.set $unit (local.get $${from}))
      (local.set $end (i32.add (local.get $unit) (i32.const ${ROW})))
      (local.set $weight (local.get $${weights}))
      (loop $units
        (local.set $value (v128.load64_splat (local.get $unit)))
        ${each(of, (pair) =>
          add(pair, `(f64x2.mul (local.get $value) (v128.load offset=${pair * 16} (local.get $weight)))`),
        )}
        ${advance("unit", 8)}
        ${advance("weight", of.length * 16)}
        (br_if $units (i32.lt_u (local.get $unit) (local.get $end))))`;

const source = `(module
  (memory (export "memory") 1)
  ;; tables: how many there are; then for each of them the number of its columns, where its sums are, and how far apart
  ;; the sums of two neighbouring values of each column are. columns: a byte a row, one behind the other.
  ;; words: eight numbers of two bytes a row, the first of them how many follow.
  (func (export "embed") (param $count i32) (param $to i32) (param $columns i32) (param $words i32)
    (param $tables i32) (param $start i32) (param $vectors i32)
    (local $row i32) (local $place i32) (local $column i32) (local $sums i32) (local $left i32) (local $of i32)
    ${locals("a", pairs)}
    (local.set $row (i32.const 0))
    (block $done (loop $rows
      (br_if $done (i32.ge_u (local.get $row) (local.get $count)))
      ${each(pairs, (pair) => `(local.set $a${pair} (v128.load offset=${pair * 16} (local.get $start)))`)}
      (local.set $column (i32.add (local.get $columns) (local.get $row)))
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
          ${advance("column", "count")}
          (br_if $next (local.tee $of (i32.sub (local.get $of) (i32.const 1)))))
        ${each(pairs, (pair) => add(pair, `(f64x2.promote_low_f32x4 (v128.load64_zero offset=${pair * 8} (local.get $sums)))`))}
        (br_if $table (local.tee $left (i32.sub (local.get $left) (i32.const 1)))))
      (local.set $left (i32.load16_u (local.get $words)))
      (local.set $place (local.get $words))
      (block $read (loop $word
        (br_if $read (i32.eqz (local.get $left)))
        ${advance("place", 2)}
        (local.set $sums (i32.add (local.get $vectors)
          (i32.mul (i32.load16_u (local.get $place)) (i32.const ${ROW}))))
        ${each(pairs, (pair) => add(pair, `(v128.load offset=${pair * 16} (local.get $sums))`))}
        (local.set $left (i32.sub (local.get $left) (i32.const 1)))
        (br $word)))
      ${each(pairs, (pair) => `(v128.store offset=${pair * 16} (local.get $to) ${aboveZero(pair)})`)}
      ${advance("to", ROW)}
      ${advance("words", 16)}
      ${advance("row", 1)}
      (br $rows))))

  ;; Above the first row and below the last one stand rows of zeros, as many as the layer sees.
  ;; weights: what a row is worth to the row below it, to itself, to the row above it; bias; by unit seen, all units made.
  (func (export "layer") (param $count i32) (param $from i32) (param $to i32) (param $reach i32)
    (param $weights i32) (param $seen i32)
    (local $row i32) (local $above i32) (local $below i32) (local $mix i32) (local $unit i32) (local $end i32) (local $weight i32)
    (local $value v128) ${locals("a", pairs)}
    (local.set $mix (i32.add (local.get $weights) (i32.const ${4 * ROW})))
    (local.set $above (i32.sub (local.get $from) (local.get $reach)))
    (local.set $below (i32.add (local.get $from) (local.get $reach)))
    (block $done (loop $rows
      (br_if $done (i32.ge_u (local.get $row) (local.get $count)))
      ${each(
        pairs,
        (pair) => `(v128.store offset=${pair * 16} (local.get $seen)
        (f64x2.add (f64x2.add
          (f64x2.mul (v128.load offset=${pair * 16} (local.get $from)) (v128.load offset=${ROW + pair * 16} (local.get $weights)))
          (f64x2.mul (v128.load offset=${pair * 16} (local.get $above)) (v128.load offset=${pair * 16} (local.get $weights))))
          (f64x2.mul (v128.load offset=${pair * 16} (local.get $below)) (v128.load offset=${2 * ROW + pair * 16} (local.get $weights)))))`,
      )}
      ${each(pairs, (pair) => `(local.set $a${pair} (v128.load offset=${3 * ROW + pair * 16} (local.get $weights)))`)}
      ${mixed("seen", "mix", pairs)}
      ${each(
        pairs,
        (pair) => `(v128.store offset=${pair * 16} (local.get $to)
        (f64x2.add (v128.load offset=${pair * 16} (local.get $from)) ${aboveZero(pair)}))`,
      )}
      ${advance("from", ROW)}
      ${advance("above", ROW)}
      ${advance("below", ROW)}
      ${advance("to", ROW)}
      ${advance("row", 1)}
      (br $rows))))

  ;; weights: bias; by unit, all states. Scores are whole steps, seven a row.
  (func (export "scores") (param $count i32) (param $from i32) (param $to i32) (param $weights i32) (param $step f64)
    (local $row i32) (local $mix i32) (local $unit i32) (local $end i32) (local $weight i32)
    (local $value v128) (local $steps v128) ${locals("a", statePairs)}
    (local.set $mix (i32.add (local.get $weights) (i32.const ${STATES * 8})))
    (local.set $steps (f64x2.splat (local.get $step)))
    (block $done (loop $rows
      (br_if $done (i32.ge_u (local.get $row) (local.get $count)))
      ${each(statePairs, (pair) => `(local.set $a${pair} (v128.load offset=${pair * 16} (local.get $weights)))`)}
      ${mixed("from", "mix", statePairs)}
      ${each(
        statePairs,
        (pair) => `(v128.store64_lane offset=${pair * 8} 0 (local.get $to) (i32x4.trunc_sat_f64x2_s_zero
        (f64x2.floor (f64x2.add (f64x2.div (local.get $a${pair}) (local.get $steps)) (v128.const f64x2 0.5 0.5)))))`,
      )}
      ${advance("from", ROW)}
      ${advance("to", (STATES - 1) * 4)}
      ${advance("row", 1)}
      (br $rows)))))
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
