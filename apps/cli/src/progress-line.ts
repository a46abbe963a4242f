const WIDTH = 30;

/** Progress of long work: one line that is drawn over on a terminal, a line per tenth elsewhere. */
export class ProgressLine {
  private lastTenth = -1;
  private drawn = false;

  constructor(private readonly out: NodeJS.WriteStream) {}

  bar(label: string, done: number, total: number): void {
    const part = total === 0 ? 1 : Math.min(1, done / total);
    const tenth = Math.floor(part * 10);
    if (!this.out.isTTY && tenth === this.lastTenth) return;
    this.lastTenth = tenth;
    const filled = Math.round(part * WIDTH);
    const text = `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${done}/${total} ${label}`;
    this.out.write(this.out.isTTY ? `\r\u001b[2K${text}` : `${text}\n`);
    this.drawn = this.out.isTTY;
  }

  say(text: string): void {
    this.end();
    this.out.write(`${text}\n`);
  }

  /** Leaves a bar that is drawn where it stands. */
  end(): void {
    if (this.drawn) this.out.write('\n');
    this.drawn = false;
  }
}
