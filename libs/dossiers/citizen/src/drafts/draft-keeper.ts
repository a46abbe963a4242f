import type { Draft, DraftSaved, SaveDraft } from '@tinhso/dossiers-contract';
import { ApiError } from '@tinhso/ui';
import type { DraftContent, Journal } from './journal.js';

/** Where the last change of a draft is. */
export type SaveState =
  | { kind: 'saved'; at: string }
  | { kind: 'saving' }
  /** On this device only; tried again by itself. */
  | { kind: 'waiting'; error: ApiError }
  /** Another device saved later; the citizen has to choose. */
  | { kind: 'conflict'; savedAt?: string; version?: number }
  /** The server will never take it: sent already, deleted, or too large. */
  | { kind: 'stopped'; error: ApiError };

export interface KeeperState {
  content: DraftContent;
  save: SaveState;
}

/** What the keeper needs from outside. */
export interface KeeperParts {
  save(body: SaveDraft): Promise<DraftSaved>;
  journal: Journal;
  /** Milliseconds before the n-th retry. */
  retryDelay?(failures: number): number;
}

const longestWait = 60_000;

/**
 * Keeps a draft on this device at once and on the server as soon as it can: one save at a time, always of the whole draft, tried again
 * while the network is away. Nothing that was typed depends on a save.
 */
export class DraftKeeper {
  private state: KeeperState;
  private version: number;
  private busy = false;
  private dirty = false;
  private failures = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private ended = false;
  private readonly listeners = new Set<() => void>();

  constructor(
    draft: Draft,
    private readonly parts: KeeperParts,
  ) {
    const fromServer = contentOf(draft);
    this.version = draft.version;
    this.state = { content: fromServer, save: { kind: 'saved', at: draft.savedAt } };
    const noted = parts.journal.read();
    if (!noted?.dirty) return;
    this.state = { ...this.state, content: noted.content };
    this.dirty = true;
    if (noted.version === draft.version) void this.flush();
    else this.state.save = { kind: 'conflict', savedAt: draft.savedAt, version: draft.version };
  }

  readonly getState = (): KeeperState => this.state;
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Changes a part of the draft and saves it. */
  update(part: Partial<DraftContent>): void {
    if (this.ended) return;
    this.state = { ...this.state, content: { ...this.state.content, ...part } };
    this.dirty = true;
    this.note();
    this.tell();
    void this.flush();
  }

  /** Sends what the server does not have yet; also called when the network or the session comes back. */
  async flush(): Promise<void> {
    if (this.busy || !this.dirty || this.ended || this.state.save.kind === 'conflict') return;
    clearTimeout(this.timer);
    this.busy = true;
    this.dirty = false;
    this.become({ kind: 'saving' });
    const { answers, papers, ...rest } = this.state.content;
    try {
      const saved = await this.parts.save({ version: this.version, answers: { ...answers }, papers: [...papers], ...rest });
      this.version = saved.version;
      this.failures = 0;
      this.become({ kind: 'saved', at: saved.savedAt });
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      this.failed(error);
    } finally {
      this.busy = false;
      this.note();
    }
    if (this.dirty && this.state.save.kind === 'saved') await this.flush();
  }

  /** The citizen chose what is on this device: it replaces what the other device saved. */
  keepMine(): void {
    if (this.state.save.kind !== 'conflict') return;
    this.version = this.state.save.version ?? this.version;
    this.dirty = true;
    this.become({ kind: 'saving' });
    void this.flush();
  }

  /** The citizen chose what the other device saved. */
  takeTheirs(draft: Draft): void {
    this.version = draft.version;
    this.dirty = false;
    this.state = { content: contentOf(draft), save: { kind: 'saved', at: draft.savedAt } };
    this.note();
    this.tell();
  }

  /** The draft has become a dossier: nothing more is saved and nothing stays on this device. */
  end(): void {
    this.ended = true;
    clearTimeout(this.timer);
    this.parts.journal.clear();
  }

  /** The page is left; saving goes on when it is opened again. */
  pause(): void {
    clearTimeout(this.timer);
  }

  private failed(error: ApiError): void {
    this.dirty = true;
    if (error.code === 'draft-changed') {
      const { currentVersion, savedAt } = error.problem as { currentVersion?: number; savedAt?: string };
      this.become({ kind: 'conflict', savedAt, version: currentVersion });
    } else if (error.isTemporary || error.status === 401 || error.status >= 500) {
      this.failures += 1;
      const wait = this.parts.retryDelay?.(this.failures) ?? Math.min(longestWait, 2000 * 2 ** (this.failures - 1));
      this.timer = setTimeout(() => void this.flush(), wait);
      this.become({ kind: 'waiting', error });
    } else {
      this.become({ kind: 'stopped', error });
    }
  }

  private note(): void {
    if (this.ended) return;
    const typed = this.parts.journal.read()?.typed;
    this.parts.journal.write({ content: this.state.content, version: this.version, dirty: this.dirty || this.busy, typed });
  }
  private become(save: SaveState): void {
    this.state = { ...this.state, save };
    this.tell();
  }
  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}

function contentOf({ answers, papers, receivingCommune, step, returning }: Draft): DraftContent {
  return { answers: answers as DraftContent['answers'], papers, receivingCommune, step, ...(returning ? { returning } : {}) };
}
