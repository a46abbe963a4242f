/** The things that were asked for last, so many of them; others are made anew. */
export class Recent<K, V> {
  private readonly known = new Map<K, V>();

  constructor(private readonly most: number) {}

  get(key: K, make: () => V): V {
    const value = this.known.get(key) ?? make();
    // A Map keeps the order of insertion: what is asked for goes to the end, what is dropped comes from the front.
    this.known.delete(key);
    this.known.set(key, value);
    if (this.known.size > this.most) this.known.delete(this.known.keys().next().value as K);
    return value;
  }

  get size(): number {
    return this.known.size;
  }
}
