/**
 * A generator whose values are mostly at hand: those are given at once, and the generator itself is resumed only where something has
 * to be waited for. A promise and three turns of the event queue for each value cost more than to read a short record.
 *
 * Calls take their turns as those of any generator do: while one waits, the next ones wait behind it. What `atHand` throws is thrown
 * where the generator stands.
 *
 * @param atHand - asked only while the generator stands at a `yield`; undefined where nothing is at hand.
 */
export function givingAtHand<Value>(
  generator: AsyncGenerator<Value, void, undefined>,
  atHand: () => Value | undefined,
): AsyncGenerator<Value, void, undefined> {
  let waiting = 0;
  const settled = (): void => {
    waiting--;
  };
  const inTurn = (turn: Promise<IteratorResult<Value, void>>): Promise<IteratorResult<Value, void>> => {
    waiting++;
    turn.then(settled, settled);
    return turn;
  };
  // All that generators have beside these three: they are iterable, and where the platform knows that, disposable.
  const prototype: object = Object.getPrototypeOf(Object.getPrototypeOf(Object.getPrototypeOf(generator)));
  return Object.assign(Object.create(prototype), {
    next(): Promise<IteratorResult<Value, void>> {
      if (waiting > 0) return inTurn(generator.next());
      try {
        const value = atHand();
        return value === undefined ? inTurn(generator.next()) : Promise.resolve({ value, done: false });
      } catch (error) {
        return inTurn(generator.throw(error));
      }
    },
    return: (value: void | PromiseLike<void>) => inTurn(generator.return(value)),
    throw: (error: unknown) => inTurn(generator.throw(error)),
  });
}
