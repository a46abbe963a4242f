/** Runs `step` again and again, one at a time, until stopped. `step` returns the pause before the next run in milliseconds. */
export class Loop {
  private stopping = false;
  private wake: (() => void) | undefined;
  private readonly running: Promise<void>;

  constructor(
    private readonly step: () => Promise<number>,
    private readonly onError: (error: unknown) => void,
    private readonly errorPauseMs = 1_000,
  ) {
    this.running = this.run();
  }

  /** Ends after the running step. */
  async stop(): Promise<void> {
    this.stopping = true;
    this.wake?.();
    await this.running;
  }

  private async run(): Promise<void> {
    while (!this.stopping) {
      let pause = this.errorPauseMs;
      try {
        pause = await this.step();
      } catch (error) {
        this.onError(error);
      }
      if (this.stopping) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, pause);
        this.wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  }
}
