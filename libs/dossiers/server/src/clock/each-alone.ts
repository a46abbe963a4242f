/** Does a work for each of some things, one after the other; one that fails keeps no other from being done. @throws AggregateError of what failed, at the end */
export async function eachAlone<T>(things: readonly T[], work: (thing: T) => Promise<unknown>): Promise<void> {
  const failures: unknown[] = [];
  for (const thing of things) {
    try {
      await work(thing);
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} of ${things.length} failed`);
}
