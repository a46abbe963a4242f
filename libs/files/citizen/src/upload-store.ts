import { fileLimits, uploadsPath, type StoredFile } from '@tinhso/files-contract';
import { ApiError, type ProblemDocument } from '@tinhso/ui';

/** One file on its way to a paper, or arrived, or refused. `key` is of this browser only; `stored` came from the server. */
export interface PaperUpload {
  key: string;
  paper: string;
  name: string;
  size: number;
  state: 'sending' | 'waiting' | 'ready' | 'refused' | 'failed';
  /** Bytes that have arrived. */
  sent: number;
  preview?: string;
  stored?: StoredFile;
  problem?: ProblemDocument;
}

/** What the store needs from outside. */
export interface UploadParts {
  token(): string | undefined;
  /** For whom the files are sent, when it is not oneself. */
  authority(): string | undefined;
  /** Language in which refusals are said. */
  language(): string;
  /** Renews the token when the server no longer takes it. */
  refresh(): Promise<unknown>;
  /** Reads a file's state, for when the last answer was lost on the way. */
  read(id: string): Promise<StoredFile>;
  remove(id: string): Promise<void>;
}

type Running = { abort(terminate?: boolean): Promise<void>; start(): void };

/**
 * Uploads of one draft. They belong to the draft, not to a page: leaving the page lets them go on. Resumable in pieces of
 * {@link fileLimits.chunkBytes}; a cut connection goes on where it stopped.
 */
export class UploadStore {
  private list: readonly PaperUpload[] = [];
  private readonly running = new Map<string, Running>();
  private readonly listeners = new Set<() => void>();
  /** Called when a file is ready, with the paper it was sent for. */
  onReady: (upload: PaperUpload & { stored: StoredFile }) => void = () => undefined;

  constructor(private readonly parts: UploadParts) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly getAll = (): readonly PaperUpload[] => this.list;

  /** Takes what the person chose; a file over the limit is refused here, before a byte is sent. */
  add(paper: string, file: File): void {
    const key = `${Date.now()}-${this.list.length}-${file.name}`;
    const preview = file.type.startsWith('image/') ? URL.createObjectURL(file) : undefined;
    const upload: PaperUpload = { key, paper, name: file.name, size: file.size, state: 'sending', sent: 0, preview };
    if (file.size > fileLimits.maxBytes) {
      this.put({ ...upload, state: 'refused', problem: { code: 'file-too-large' } });
      return;
    }
    this.put(upload);
    void this.send(upload, file);
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

  /** Takes a file out, here and on the server. */
  async remove(key: string): Promise<void> {
    const upload = this.list.find((one) => one.key === key);
    this.list = this.list.filter((one) => one.key !== key);
    this.tell();
    if (upload?.preview) URL.revokeObjectURL(upload.preview);
    await this.running
      .get(key)
      ?.abort(upload?.state !== 'ready')
      .catch(() => undefined); // what never began has nothing to end
    this.running.delete(key);
    if (upload?.stored) await this.parts.remove(upload.stored.id);
  }

  private async send({ key, paper, name }: PaperUpload, file: File): Promise<void> {
    // The file belongs to whoever was worked for when it was chosen, also if that changes meanwhile.
    const authority = this.parts.authority();
    const { Upload } = await import('tus-js-client');
    const upload = new Upload(file, {
      endpoint: uploadsPath,
      chunkSize: fileLimits.chunkBytes,
      retryDelays: [0, 1000, 3000, 5000, 10_000, 20_000, 30_000],
      metadata: { filename: name, filetype: file.type, paper },
      removeFingerprintOnSuccess: true,
      onBeforeRequest: (request) => {
        request.setHeader('Authorization', `Bearer ${this.parts.token() ?? ''}`);
        request.setHeader('Accept-Language', this.parts.language());
        if (authority) request.setHeader('X-Acting-For', authority);
      },
      onAfterResponse: async (_request, response) => {
        if (response.getStatus() === 401) await this.parts.refresh();
      },
      onShouldRetry: (error) => {
        const status = error.originalResponse?.getStatus() ?? 0;
        const again = status === 0 || status === 401 || status === 409 || status === 423 || status >= 500;
        if (again) this.change(key, { state: 'waiting' });
        return again;
      },
      onProgress: (sent) => this.change(key, { sent, state: 'sending' }),
      onError: (error) => {
        const body = 'originalResponse' in error ? error.originalResponse?.getBody() : undefined;
        const problem = parseProblem(body);
        this.change(key, { state: problem ? 'refused' : 'failed', problem });
      },
      onSuccess: ({ lastResponse }) => void this.finish(key, lastResponse.getBody(), upload.url),
    });
    this.running.set(key, { start: () => upload.start(), abort: (terminate) => upload.abort(terminate) });
    upload.start();
  }

  private async finish(key: string, body: string, url: string | null): Promise<void> {
    const id = url?.split('/').pop() ?? '';
    try {
      const stored = body ? (JSON.parse(body) as StoredFile) : await this.parts.read(id);
      if (stored.state === 'refused') this.change(key, { state: 'refused', problem: stored.refusal });
      else this.change(key, { state: 'ready', stored, sent: stored.size, size: stored.size });
      const ready = this.list.find((one) => one.key === key);
      if (ready?.state === 'ready' && ready.stored) this.onReady({ ...ready, stored: ready.stored });
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      this.change(key, { state: 'failed' });
    }
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

/** The server's refusal of a file, if it is one; anything else is a failure to be tried again. */
function parseProblem(body: string | undefined): ProblemDocument | undefined {
  if (!body?.startsWith('{')) return undefined;
  const problem = JSON.parse(body) as ProblemDocument;
  return problem.code?.startsWith('file-') || problem.code?.startsWith('upload-') ? problem : undefined;
}
