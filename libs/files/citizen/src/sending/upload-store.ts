import { fileLimits, refusalText, type StoredFile } from '@tinhso/files-contract';
import { ApiError, type ProblemDocument } from '@tinhso/ui';
import { refusalAtFirstLook } from '../first-look/first-look.js';
import { shrinkPhoto } from '../first-look/shrink-photo.js';
import { keptPapers, type KeptPaper } from './kept-papers.js';
import type { PaperUpload } from './paper-upload.js';
import { tusSending, type Sender, type Sending } from './tus-sending.js';

/** What the store needs from outside. */
export interface UploadParts extends Sender {
  /** For whom the files are sent, when it is not oneself. */
  authority(): string | undefined;
  /** Reads a file's state, for when the last answer was lost on the way. */
  read(id: string): Promise<StoredFile>;
  remove(id: string): Promise<void>;
}

/**
 * Uploads of one place, such as a draft. They belong to it, not to a page: leaving the page lets them go on, and a reload takes up again
 * what was under way.
 */
export class UploadStore {
  private list: readonly PaperUpload[] = [];
  private readonly running = new Map<string, Sending>();
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly place: string,
    private readonly parts: UploadParts,
  ) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly getAll = (): readonly PaperUpload[] => this.list;

  /** Takes what the person chose: looked at, made smaller, sent. What can be seen to be useless is refused before a byte is sent. */
  async add(paper: string, chosen: File, key: string = crypto.randomUUID()): Promise<void> {
    // The file belongs to whoever was worked for when it was chosen, also if that changes meanwhile.
    const authority = this.parts.authority();
    this.put({ key, paper, name: chosen.name, size: chosen.size, state: 'preparing', sent: 0, preview: previewOf(chosen) });
    const refusal = await refusalAtFirstLook(chosen);
    if (refusal) return this.change(key, { state: 'refused', problem: refusalText(refusal, this.language()) });
    const { file, shrunkFrom } = await shrinkPhoto(chosen);
    if (file.size > fileLimits.maxBytes) return this.change(key, { state: 'refused', problem: { code: 'file-too-large' } });
    this.change(key, { name: file.name, size: file.size, shrunkFrom, state: 'sending' });
    await this.send({ key, place: this.place, paper, file, shrunkFrom, authority, since: Date.now() });
  }

  /** Takes up what was under way when the page was left for good. */
  async restore(): Promise<void> {
    for (const kept of await keptPapers.of(this.place)) {
      const { key, paper, file, shrunkFrom } = kept;
      if (this.list.some((each) => each.key === key)) continue;
      const preview = previewOf(file);
      this.put({ key, paper, name: file.name, size: file.size, shrunkFrom, state: 'waiting', sent: 0, preview, resumed: true });
      await this.send(kept);
    }
  }

  /** Puts files that the draft already holds into the list. */
  adopt(paper: string, stored: StoredFile): void {
    if (this.list.some((upload) => upload.stored?.id === stored.id)) return;
    const { id, name, size } = stored;
    this.put({ key: id, paper, name, size, sent: size, state: 'ready', stored });
  }

  /** Tries a failed one again from where it stopped. */
  retry(key: string): void {
    this.change(key, { state: 'sending', problem: undefined });
    this.running.get(key)?.start();
  }

  /** The line is back: whatever waits for it goes on at once. */
  goOn(): void {
    for (const { key, state } of this.list) {
      if (state !== 'waiting' && state !== 'failed') continue;
      const sending = this.running.get(key);
      void sending?.abort().then(() => this.retry(key));
    }
  }

  /** Takes arrived files out of the list and leaves them on the server, where something holds them now. */
  release(): void {
    for (const { key, state, preview } of this.list) {
      if (state !== 'ready') continue;
      if (preview) URL.revokeObjectURL(preview);
      this.running.delete(key);
    }
    this.list = this.list.filter(({ state }) => state !== 'ready');
    this.tell();
  }

  /** Takes a file out, here and on the server. */
  async remove(key: string): Promise<void> {
    const upload = this.list.find((one) => one.key === key);
    this.list = this.list.filter((one) => one.key !== key);
    this.tell();
    if (upload?.preview) URL.revokeObjectURL(upload.preview);
    const sending = this.running.get(key);
    await sending?.abort(upload?.state !== 'ready').catch(() => undefined); // what never began has nothing to end
    this.running.delete(key);
    await keptPapers.forget(key);
    if (upload?.stored) await this.parts.remove(upload.stored.id);
  }

  private async send(kept: KeptPaper): Promise<void> {
    const { key } = kept;
    await keptPapers.keep(kept);
    const sending = await tusSending(kept, this.parts, {
      placed: (url) => void keptPapers.keep({ ...kept, url }),
      sent: (bytes) => this.change(key, { sent: bytes, state: 'sending' }),
      waiting: () => this.change(key, { state: 'waiting' }),
      done: (body, url) => void this.finish(key, body, url),
      failed: (problem) => this.fail(key, problem),
    });
    // Taken out again while it was being prepared.
    if (!this.list.some((one) => one.key === key)) return keptPapers.forget(key);
    this.running.set(key, sending);
    sending.start();
  }

  private fail(key: string, problem: ProblemDocument | undefined): void {
    const lineIsDown = !problem && !navigator.onLine;
    this.change(key, { state: problem ? 'refused' : lineIsDown ? 'waiting' : 'failed', problem });
    if (problem) void keptPapers.forget(key);
  }

  private async finish(key: string, body: string, url: string): Promise<void> {
    try {
      const stored = body ? (JSON.parse(body) as StoredFile) : await this.parts.read(url.split('/').pop() ?? '');
      if (stored.state === 'refused') this.change(key, { state: 'refused', problem: stored.refusal });
      else this.change(key, { state: 'ready', stored, sent: stored.size, size: stored.size });
      await keptPapers.forget(key);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      this.change(key, { state: 'failed' });
    }
  }

  private language(): 'vi' | 'en' {
    return this.parts.language() === 'en' ? 'en' : 'vi';
  }
  private put(upload: PaperUpload): void {
    this.list = [...this.list, upload];
    this.tell();
  }
  private change(key: string, part: Partial<PaperUpload>): void {
    this.list = this.list.map((one) => (one.key === key ? { ...one, ...part } : one));
    this.tell();
  }
  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}

const previewOf = (file: File): string | undefined => (file.type.startsWith('image/') ? URL.createObjectURL(file) : undefined);
