import { describe, expect, test } from "vitest";
import { givingAtHand } from "../src/at-hand.js";

/** 1, 10, 11, 2, 20, 21, …: one of three has to be waited for, the others are at hand then. */
function tens(log: string[] = []) {
  const ready: number[] = [];
  async function* waited(): AsyncGenerator<number, void, undefined> {
    try {
      for (let ten = 1; ten < 4; ten++) {
        await Promise.resolve();
        ready.push(ten * 10, ten * 10 + 1);
        yield ten;
        for (let value = ready.shift(); value !== undefined; value = ready.shift()) yield value;
      }
    } catch (error) {
      log.push(`caught ${error}`);
      throw error;
    } finally {
      log.push("closed");
    }
  }
  return givingAtHand(waited(), () => ready.shift());
}

const all = [1, 10, 11, 2, 20, 21, 3, 30, 31];

describe("a generator whose values are at hand", () => {
  test("gives them in order", async () => {
    const found: number[] = [];
    for await (const value of tens()) found.push(value);
    expect(found).toEqual(all);
  });

  test("gives them in order to calls that do not wait for each other", async () => {
    const given = tens();
    const results = await Promise.all(Array.from({ length: 12 }, () => given.next()));
    const values = results.filter(({ done }) => done !== true).map(({ value }) => value);
    expect(values).toEqual(all);
    expect(results.at(-1)).toEqual({ done: true, value: undefined });
  });

  test("ends where the loop is left", async () => {
    const log: string[] = [];
    const given = tens(log);
    for await (const value of given) if (value === 10) break;
    expect(log).toEqual(["closed"]);
    expect(await given.next()).toEqual({ done: true, value: undefined });
  });

  test("throws in the generator what is thrown at hand", async () => {
    const log: string[] = [];
    async function* waited(): AsyncGenerator<number, void, undefined> {
      try {
        yield 1;
      } finally {
        log.push("closed");
      }
    }
    let asked = 0;
    const given = givingAtHand(waited(), () => {
      if (asked++ > 0) throw new Error("no");
      return undefined;
    });
    expect(await given.next()).toEqual({ done: false, value: 1 });
    await expect(given.next()).rejects.toThrow("no");
    expect(log).toEqual(["closed"]);
    expect(await given.next()).toEqual({ done: true, value: undefined });
  });

  test("takes what is thrown into it", async () => {
    const log: string[] = [];
    const given = tens(log);
    await given.next();
    await expect(given.throw(new Error("stop"))).rejects.toThrow("stop");
    expect(log).toEqual(["caught Error: stop", "closed"]);
  });

  test("is a generator like any other", () => {
    const given = tens();
    expect(given[Symbol.asyncIterator]()).toBe(given);
    expect(Object.prototype.toString.call(given)).toBe("[object AsyncGenerator]");
  });
});
