/** Lets a few through at a time; the others wait in line. */
export class Turnstile {
  private inside = 0;
  private readonly line: (() => void)[] = [];

  constructor(private readonly places: number) {}

  async pass<T>(work: () => Promise<T>): Promise<T> {
    if (this.inside >= this.places) await new Promise<void>((enter) => this.line.push(enter));
    else this.inside++;
    try {
      return await work();
    } finally {
      // The place is handed over rather than freed, so that nobody slips in before the line.
      const next = this.line.shift();
      if (next) next();
      else this.inside--;
    }
  }
}
