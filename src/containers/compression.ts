const magics: readonly { readonly name: string; readonly magic: readonly number[] }[] = [
  { name: "gzip", magic: [0x1f, 0x8b] },
  { name: "compress", magic: [0x1f, 0x9d] },
  { name: "zstd", magic: [0x28, 0xb5, 0x2f, 0xfd] },
  // Frames that hold no data may stand first in a zstd file.
  { name: "zstd", magic: [0x50, 0x2a, 0x4d, 0x18] },
  { name: "bzip2", magic: [0x42, 0x5a, 0x68] },
  { name: "xz", magic: [0xfd, 0x37, 0x7a, 0x58, 0x5a] },
  { name: "lz4", magic: [0x04, 0x22, 0x4d, 0x18] },
  { name: "zip", magic: [0x50, 0x4b, 0x03, 0x04] },
];

/** What the first bytes say the data is compressed with; never a name. */
export function compressionOf(head: Uint8Array): string | undefined {
  return magics.find(({ magic }) => magic.every((byte, at) => head[at] === byte))?.name;
}
