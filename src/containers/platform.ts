/**
 * What a platform does faster than newsdump's own code, with the same result. All of it may be absent: the core needs web
 * standards alone. `newsdump/node` brings one by zlib and OpenSSL.
 */
export interface Platform {
  /**
   * Inflates the raw deflate stream at the start of `bytes`, if it is sound, ends within them and gives at most `maxLength`
   * bytes; else undefined. `consumed` counts the compressed bytes. What is given may be written over by the next call, of
   * whichever file.
   */
  inflateWhole?(
    bytes: Uint8Array,
    maxLength: number,
  ): { readonly bytes: Uint8Array; readonly consumed: number } | undefined;
  /** CRC-32 of bytes, going on from an earlier one. */
  crc32?(bytes: Uint8Array, before: number): number;
  /** The digest of bytes; undefined for an algorithm that the platform lacks. `algorithm` is `sha1`, `sha256`, `md5` … */
  digest?(algorithm: string, bytes: Uint8Array): Uint8Array | undefined;
  /** Decompresses a whole brotli stream to at most `maxLength` bytes; undefined where it is damaged or longer. */
  unbrotli?(bytes: Uint8Array, maxLength: number): Uint8Array | undefined;
  /** The bytes as text of a character a byte: U+0000 to U+00FF. */
  byteText?(bytes: Uint8Array): string;
  /** The text of bytes that are valid UTF-8, a byte order mark kept; undefined where they are not. */
  decodeUtf8?(bytes: Uint8Array): string | undefined;
  /** Decompresses a zstd stream; absent where the platform cannot. */
  unzstd?(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined>;
}
