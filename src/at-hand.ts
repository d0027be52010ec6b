/**
 * A generator whose values are mostly at hand: those are given at once, and the generator itself is resumed only where something has
 * to be waited for. A promise and three turns of the event queue for each value cost more than to read a short record.
 *
 * Calls take their turns as those of any generator do: while one waits, the next ones wait behind it. What `atHand` throws is thrown
 * where the generator stands.
 *
 * @param atHand - asked only while the generator stands still, and not once it was ended; undefined where nothing is at hand. What is
 * not taken so the generator has to give itself, when it is resumed.
 */
export function givingAtHand<Value>(
  generator: AsyncGenerator<Value, void, undefined>,
  atHand: () => Value | undefined,
): AsyncGenerator<Value, void, undefined> {
  let waiting = 0;
  let isEnded = false;
  const settled = (): void => {
    waiting--;
  };
  const inTurn = (turn: Promise<IteratorResult<Value, void>>): Promise<IteratorResult<Value, void>> => {
    waiting++;
    turn.then(settled, settled);
    return turn;
  };
  const ending = (how: "return" | "throw") => (value?: unknown) => {
    isEnded = true;
    return inTurn(generator[how](value as undefined));
  };
  const next = (): Promise<IteratorResult<Value, void>> => {
    if (waiting > 0 || isEnded) return inTurn(generator.next());
    try {
      const value = atHand();
      return value === undefined ? inTurn(generator.next()) : Promise.resolve({ value, done: false });
    } catch (error) {
      isEnded = true;
      return inTurn(generator.throw(error));
    }
  };
  // A literal defines: where the intrinsics are frozen, nothing may be assigned over what is inherited of them.
  const given: object = { __proto__: asyncGenerator, next, return: ending("return"), throw: ending("throw") };
  return given as AsyncGenerator<Value, void, undefined>;
}

/** What all generators have: they are iterable, and where the platform knows that, disposable. */
const asyncGenerator: object = /* @__PURE__ */ Object.getPrototypeOf(
  /* @__PURE__ */ Object.getPrototypeOf(/* @__PURE__ */ (async function* () {})()),
);
