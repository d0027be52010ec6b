// @ts-check
import { closeSync, openSync, renameSync, writeSync } from "node:fs";
import { join } from "node:path";

/** A file that is written piece by piece, and has its name only once it is whole. */
export class DumpFile {
  fileBytes = 0;
  /** @type {Buffer[]} */
  #waiting = [];
  #waitingBytes = 0;
  #file;

  /** @param {string} folder @param {string} name */
  constructor(folder, name) {
    this.path = join(folder, name);
    this.#file = openSync(`${this.path}.tmp`, "w");
  }

  /** @param {Buffer} bytes */
  write(bytes) {
    this.fileBytes += bytes.length;
    this.#waiting.push(bytes);
    this.#waitingBytes += bytes.length;
    if (this.#waitingBytes > 1e6) this.#flush();
  }

  close() {
    this.#flush();
    closeSync(this.#file);
    renameSync(`${this.path}.tmp`, this.path);
  }

  #flush() {
    writeSync(this.#file, Buffer.concat(this.#waiting));
    this.#waiting = [];
    this.#waitingBytes = 0;
  }
}
