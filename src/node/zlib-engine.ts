import { constants, createInflateRaw, deflateRawSync } from "node:zlib";

/** A raw deflate stream that was inflated as a whole. */
export interface InflatedWhole {
  readonly bytes: Uint8Array;
  readonly consumed: number;
}

/** Inflates a whole stream to less than `room` bytes; `"full"` where that does not do, undefined where it is damaged or cut. */
export type InflateEngine = (stream: Uint8Array, room: number) => InflatedWhole | "full" | undefined;

/** What the engine can hold. */
export const ENGINE_ROOM = 1024 * 1024 + 1;

/** The part of Node's zlib streams that is theirs alone. npm's own `minizlib` builds on it. */
interface Internals {
  readonly _handle?: {
    onerror: () => void;
    reset(): void;
    writeSync(
      flush: number,
      input: Uint8Array,
      inputAt: number,
      inputLength: number,
      output: Uint8Array,
      outputAt: number,
      outputLength: number,
    ): void;
  };
  /** What is left of the room, and of the input. */
  readonly _writeState?: Uint32Array;
}

/**
 * One zlib stream for many members. `inflateRawSync` makes one for each: a sixth of the time that a file takes with a member
 * for each record. Undefined where this Node is not built like that, which is tried.
 */
export function openEngine(): InflateEngine | undefined {
  try {
    const engine = makeEngine();
    return engine !== undefined && works(engine) ? engine : undefined;
  } catch {
    return undefined;
  }
}

function makeEngine(): InflateEngine | undefined {
  const { _handle: handle, _writeState: state } = createInflateRaw() as unknown as Internals;
  if (handle === undefined || state === undefined) return undefined;
  const output = new Uint8Array(ENGINE_ROOM);
  let failed = false;
  handle.onerror = () => {
    failed = true;
  };
  return (stream, room) => {
    handle.reset();
    failed = false;
    handle.writeSync(constants.Z_FINISH, stream, 0, stream.length, output, 0, room);
    const [roomLeft = 0, left = 0] = state;
    if (failed) return undefined;
    if (roomLeft === 0) return "full";
    return { bytes: output.subarray(0, room - roomLeft), consumed: stream.length - left };
  };
}

/** A sound stream with bytes behind it, a full room, a cut and a damaged stream, and the sound one once more. */
function works(engine: InflateEngine): boolean {
  const text = new Uint8Array(500).map((_, at) => at % 7);
  const stream = deflateRawSync(text);
  const followed = new Uint8Array(stream.length + 9);
  followed.set(stream);
  const isSound = (): boolean => {
    const found = engine(followed, ENGINE_ROOM);
    return (
      typeof found === "object" &&
      found.consumed === stream.length &&
      found.bytes.length === text.length &&
      found.bytes.every((byte, at) => byte === text[at])
    );
  };
  return (
    isSound() &&
    engine(stream, text.length) === "full" &&
    engine(stream.subarray(0, -1), ENGINE_ROOM) === undefined &&
    engine(Uint8Array.of(7, 7, 7), ENGINE_ROOM) === undefined &&
    isSound()
  );
}
