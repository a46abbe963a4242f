import type { DraftContent, SavedDraft } from '@tinhso/procedures-contract';

/** Where saving stands. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'saving' }
  /** No answer; it is tried again by itself. */
  | { readonly kind: 'failed' }
  /** Somebody else has saved in the meantime. */
  | { readonly kind: 'conflict'; readonly revision: number }
  /** The server does not take it at all. */
  | { readonly kind: 'refused'; readonly error: unknown };

/** What saving needs of the outside. `judge` says what a failure means. */
export interface SavePort {
  send(revision: number, content: DraftContent): Promise<SavedDraft>;
  judge(error: unknown): { kind: 'again' } | { kind: 'conflict'; revision: number } | { kind: 'refused' };
  /** Calls later; answers how to call it off. */
  later(act: () => void, ms: number): () => void;
}

const QUIET_MS = 1500;
const AGAIN_MS = 5000;

/** Keeps a draft on the server up to date with what is on the screen: one request at a time, the newest state last. */
export class AutoSave {
  private state: SaveState;
  private readonly listeners = new Set<() => void>();
  private callOff?: () => void;
  private running?: Promise<void>;

  constructor(
    private readonly port: SavePort,
    private revision: number,
    private kept: DraftContent,
    at: string,
  ) {
    this.state = { kind: 'saved', at };
    this.newest = kept;
  }
  private newest: DraftContent;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly getState = (): SaveState => this.state;
  /** Number of the state that the server holds, for handing it in. */
  get savedRevision(): number {
    return this.revision;
  }
  get unsaved(): boolean {
    return this.newest !== this.kept;
  }

  /** The draft as it is now; sent once nothing was changed for a moment. */
  put(content: DraftContent): void {
    if (content === this.newest) return;
    this.newest = content;
    if (this.state.kind === 'conflict') return;
    this.tell({ kind: 'waiting' });
    this.plan(QUIET_MS);
  }

  /** Sends what is not saved yet, at once. */
  async flush(): Promise<void> {
    this.callOff?.();
    await this.running;
    if (this.unsaved && this.state.kind !== 'conflict') await this.send();
  }

  /** Goes on from what somebody else has saved: `mine` overwrites it with what is on the screen. */
  settle(revision: number, theirs: DraftContent): void {
    this.revision = revision;
    this.kept = theirs;
    this.tell({ kind: 'waiting' });
    this.plan(0);
  }

  stop(): void {
    this.callOff?.();
  }

  private plan(ms: number): void {
    this.callOff?.();
    this.callOff = this.port.later(() => void this.flush(), ms);
  }

  private async send(): Promise<void> {
    const sent = this.newest;
    this.tell({ kind: 'saving' });
    this.running = this.port.send(this.revision, sent).then(
      ({ revision, changedAt }) => {
        this.revision = revision;
        this.kept = sent;
        if (this.unsaved) {
          this.tell({ kind: 'waiting' });
          this.plan(QUIET_MS);
        } else this.tell({ kind: 'saved', at: changedAt });
      },
      (error: unknown) => {
        const verdict = this.port.judge(error);
        if (verdict.kind === 'conflict') return this.tell({ kind: 'conflict', revision: verdict.revision });
        if (verdict.kind === 'refused') return this.tell({ kind: 'refused', error });
        this.tell({ kind: 'failed' });
        this.plan(AGAIN_MS);
      },
    );
    await this.running;
  }

  private tell(state: SaveState): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}
