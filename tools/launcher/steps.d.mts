export class Steps {
  constructor(out?: { write(text: string): unknown });
  say(line: string): void;
  run<T>(title: string, work: () => Promise<T>, describe?: (result: T) => string | undefined): Promise<T>;
}
export class Hint extends Error {}
