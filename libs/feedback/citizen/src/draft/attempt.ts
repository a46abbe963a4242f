/** Does something with a storage of the browser; undefined where it is full, or switched off by the person. */
export function attempt<T>(work: () => T): { value: T } | undefined {
  try {
    return { value: work() };
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}
