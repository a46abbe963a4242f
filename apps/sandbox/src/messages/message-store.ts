import { appendFile, mkdir, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { newId } from '@tinhso/kernel';
import type { CaughtMessage } from './message.js';
import { recipientKey } from './message.js';

export interface MessageFilter {
  readonly to?: string;
  /** ISO-8601 moment or message id: only what came after it. */
  readonly since?: string;
  readonly kind?: string;
}

/** Most messages held in memory and read back after a restart. */
const KEPT = 5_000;

/** Messages in the order they came, kept as one JSON line each so that a restart loses none. */
export class MessageStore {
  private messages: CaughtMessage[] = [];
  /** Writes run one after another: lines of two messages never mix. */
  private writing: Promise<void> = Promise.resolve();

  private constructor(private readonly file: string) {}

  static async open(file: string): Promise<MessageStore> {
    await mkdir(dirname(file), { recursive: true });
    const store = new MessageStore(file);
    store.messages = (await readLines(file)).slice(-KEPT);
    return store;
  }

  /** Keeps a message; it is on disk when the promise resolves. */
  async add(message: Omit<CaughtMessage, 'id' | 'receivedAt'>): Promise<CaughtMessage> {
    const caught: CaughtMessage = { ...message, to: recipientKey(message.to), id: newId(), receivedAt: new Date().toISOString() };
    this.messages.push(caught);
    if (this.messages.length > KEPT) this.messages.shift();
    await this.inTurn(() => appendFile(this.file, JSON.stringify(caught) + '\n'));
    return caught;
  }

  byIdempotencyId(id: string): CaughtMessage | undefined {
    return this.messages.find((m) => m.idempotencyId === id);
  }

  /** Newest first. */
  list({ to, since, kind }: MessageFilter = {}): CaughtMessage[] {
    const wanted = to === undefined ? undefined : recipientKey(to);
    const after = since === undefined ? -1 : this.messages.findIndex((m) => m.id === since);
    const moment = since !== undefined && after < 0 ? new Date(since).toISOString() : undefined;
    return this.messages
      .filter(
        (m, i) =>
          i > after &&
          (wanted === undefined || m.to === wanted) &&
          (kind === undefined || m.kind === kind) &&
          (moment === undefined || m.receivedAt > moment),
      )
      .reverse();
  }

  async clear(): Promise<void> {
    this.messages = [];
    await this.inTurn(() => rm(this.file, { force: true }));
  }

  private inTurn(write: () => Promise<void>): Promise<void> {
    const turn = this.writing.then(write);
    // The next write must run even when this one failed; the failure itself reaches whoever awaits `turn`.
    this.writing = turn.catch(() => undefined);
    return turn;
  }
}

async function readLines(file: string): Promise<CaughtMessage[]> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
  const lines = text.split('\n');
  // A kill in the middle of a write leaves a last line without its end; only that one may be unreadable.
  const whole = lines.slice(0, -1).filter((line) => line !== '');
  return whole.map((line) => JSON.parse(line) as CaughtMessage);
}
