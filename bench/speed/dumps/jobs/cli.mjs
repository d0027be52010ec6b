// @ts-check
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { built, check, dump } from "./job.mjs";

// `newsdump parse` as a process of its own, start-up included; its own account of CPU and memory comes by a fourth pipe.
const account = new URL("account.mjs", import.meta.url).href;
const child = spawn(process.execPath, ["--import", account, fileURLToPath(built("cli.js")), "parse", dump], {
  stdio: ["ignore", check ? "pipe" : "ignore", "ignore", "pipe"],
});
const sha256 = createHash("sha256");
let lines = 0;
child.stdout?.on("data", (/** @type {Buffer} */ chunk) => {
  sha256.update(chunk);
  for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) lines++;
});
let told = "";
child.stdio[3]?.on("data", (chunk) => {
  told += chunk;
});
child.on("close", (code) => {
  const found = check ? { lines, outSha256: sha256.digest("hex") } : { unseen: true };
  const failure = code === 0 ? undefined : `newsdump ended with ${code}`;
  console.log(JSON.stringify({ ...JSON.parse(told || "{}"), records: 0, units: 0, sample: "", ...found, failure }));
});
