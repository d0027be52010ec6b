import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { verifyDigest } from "../src/containers/digest/verify.js";
import { digestOf } from "../src/digest/blocks.js";
import { md5 } from "../src/digest/md5.js";
import { sha1 } from "../src/digest/sha1.js";
import { sha256 } from "../src/digest/sha256.js";
import { bytesOf } from "./support/dumps.js";
import fc from "./support/properties.js";

const own = { md5, sha1, sha256 };
const none = {};
const native = {
  digest: (algorithm: string, bytes: Uint8Array) => new Uint8Array(createHash(algorithm).update(bytes).digest()),
};
const text = bytesOf("The harbour opened again on Monday.\n");

function base32(bytes: Uint8Array): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, "0")).join("");
  return bits
    .padEnd(Math.ceil(bits.length / 5) * 5, "0")
    .replace(/.{5}/g, (five) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[Number.parseInt(five, 2)] as string);
}

describe.each(Object.entries(own))("%s", (name, digest) => {
  test("is that of OpenSSL for every length around its blocks", () => {
    const bytes = Uint8Array.from({ length: 300 }, (_, at) => (at * 73) % 256);
    for (let length = 0; length < bytes.length; length++) {
      const part = bytes.subarray(300 - length);
      expect(Buffer.from(digestOf(digest, part))).toEqual(createHash(name).update(part).digest());
    }
  });
  test("is that of OpenSSL for any bytes", () => {
    const anyBytes = fc.uint8Array({ maxLength: 2000 });
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        expect(Buffer.from(digestOf(digest, bytes))).toEqual(createHash(name).update(bytes).digest());
      }),
      { numRuns: 60 },
    );
  });
});

describe("verifying", () => {
  const raw = new Uint8Array(createHash("sha1").update(text).digest());
  const hex = Buffer.from(raw).toString("hex");
  const base64 = Buffer.from(raw).toString("base64");
  const writings = {
    base32: `sha1:${base32(raw)}`,
    "base32 in lower case": `sha1:${base32(raw).toLowerCase()}`,
    hex: `sha1:${hex}`,
    "hex in upper case": `SHA1:${hex.toUpperCase()}`,
    base64: `sha1:${base64}`,
    "base64 without padding": `sha1:${base64.replace("=", "")}`,
    base64url: `sha1:${Buffer.from(raw).toString("base64url")}=`,
    "SHA-1 with a hyphen, and spaces": `SHA-1: ${base32(raw)} `,
    "md5 in hex": `md5:${createHash("md5").update(text).digest("hex")}`,
    "md5 in base64": `md5:${createHash("md5").update(text).digest("base64")}`,
    "sha256 in hex": `sha256:${createHash("sha256").update(text).digest("hex")}`,
    "sha-256 in base32": `sha-256:${base32(createHash("sha256").update(text).digest())}====`,
    "sha-256 in base64url": `sha-256:${createHash("sha256").update(text).digest("base64url")}`,
  };
  test.each(Object.entries(writings))("knows %s", (_, stated) => {
    for (const platform of [none, native]) {
      expect(verifyDigest(stated, text, platform)).toBe("ok");
      expect(verifyDigest(stated, bytesOf("The harbour opened again on Monday!\n"), platform)).toBe("mismatch");
    }
  });

  test("leaves sha512 to the platform", () => {
    const stated = `sha512:${createHash("sha512").update(text).digest("hex")}`;
    expect(verifyDigest(stated, text, native)).toBe("ok");
    expect(verifyDigest(stated, new Uint8Array(0), native)).toBe("mismatch");
    expect(verifyDigest(stated, text, none)).toBe("unknown");
  });

  test.each([
    "",
    ":",
    "sha1",
    "sha1:",
    "sha1:abc",
    `sha1:${"A".repeat(31)}`,
    `sha1:${"A".repeat(1_000_000)}`,
    `crc32:${"0".repeat(8)}`,
    `toString:${"0".repeat(40)}`,
    `__proto__:${"0".repeat(40)}`,
    base32(raw),
  ])("takes %.40s for unknown", (stated) => {
    expect(verifyDigest(stated, text, none)).toBe("unknown");
  });

  test.each([`sha1:${"!".repeat(32)}`, `sha1:${"z".repeat(40)}`])(
    "takes %s, of the right length, for wrong",
    (stated) => {
      expect(verifyDigest(stated, text, none)).toBe("mismatch");
    },
  );

  test("goes by its own code where the platform lacks the algorithm", () => {
    expect(verifyDigest(`sha1:${hex}`, text, { digest: () => undefined })).toBe("ok");
  });

  test("takes a last digit whose spare bits are set", () => {
    // 20 bytes are 27 digits of base64, of which the last has two bits to spare.
    const spare = base64.replace(/(.)=$/, (_, last: string) => {
      const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
      return `${alphabet[alphabet.indexOf(last) | 3]}=`;
    });
    expect(verifyDigest(`sha1:${spare}`, text, none)).toBe("ok");
  });

  test("never throws", () => {
    const anyStated = fc.oneof(
      fc.string(),
      fc
        .tuple(fc.constantFrom("sha1:", "md5:", "sha256:"), fc.string({ minLength: 20, maxLength: 70 }))
        .map((each) => each.join("")),
    );
    fc.assert(
      fc.property(anyStated, (stated) => {
        expect(["mismatch", "unknown"]).toContain(verifyDigest(stated, text, none));
      }),
    );
  });
});
