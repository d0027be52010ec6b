/** So much goes to a worker at once: enough that sending costs little, and little enough that all of them are busy. */
const MOST_VALUES = 64;
const MOST_SIZE = 256 * 1024;

/** Values in batches, in order; `sizeOf` weighs each. */
export async function* batches<Value>(
  values: AsyncIterable<Value>,
  sizeOf: (value: Value) => number,
): AsyncGenerator<Value[], void, undefined> {
  let batch: Value[] = [];
  let size = 0;
  try {
    for await (const value of values) {
      batch.push(value);
      size += sizeOf(value);
      if (batch.length < MOST_VALUES && size < MOST_SIZE) continue;
      yield batch;
      batch = [];
      size = 0;
    }
  } catch (error) {
    // What came before the failure is given before it.
    if (batch.length > 0) yield batch;
    throw error;
  }
  if (batch.length > 0) yield batch;
}
