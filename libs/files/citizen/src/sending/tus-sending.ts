import { fileLimits, uploadsPath } from '@tinhso/files-contract';
import type { ProblemDocument } from '@tinhso/ui';

/** Who sends, as far as one file is concerned. */
export interface Sender {
  token(): string | undefined;
  /** Language in which refusals are said. */
  language(): string;
  /** Renews the token when the server no longer takes it. */
  refresh(): Promise<unknown>;
}

export interface SendingFile {
  readonly file: File;
  readonly paper: string;
  /** For whom it is sent, when it is not oneself. */
  readonly authority?: string;
  /** Where its first bytes lie already. */
  readonly url?: string;
}

/** What happens on the way. */
export interface SendingEvents {
  /** The server knows of it now. */
  placed(url: string): void;
  /** So many bytes have arrived. */
  sent(bytes: number): void;
  /** The line broke; it is tried again. */
  waiting(): void;
  /** All has come. `body` is the server's answer, empty when that was lost on the way. */
  done(body: string, url: string): void;
  /** Refused with a reason, or given up for now. */
  failed(problem: ProblemDocument | undefined): void;
}

/** A file on its way. */
export interface Sending {
  /** Begins, or goes on from the last byte that came. */
  start(): void;
  /** Stops; with `terminate` the server forgets what came. */
  abort(terminate?: boolean): Promise<void>;
}

const retryDelays = [0, 1000, 3000, 5000, 10_000, 20_000, 30_000];

/** Sends a file in pieces of {@link fileLimits.chunkBytes} by tus 1.0.0; a broken line goes on where it stopped. */
export async function tusSending({ file, paper, authority, url }: SendingFile, sender: Sender, on: SendingEvents): Promise<Sending> {
  const { Upload } = await import('tus-js-client');
  const upload = new Upload(file, {
    endpoint: uploadsPath,
    uploadUrl: url,
    chunkSize: fileLimits.chunkBytes,
    retryDelays,
    metadata: { filename: file.name, filetype: file.type, paper },
    // The papers on their way are kept with their content elsewhere.
    storeFingerprintForResuming: false,
    onUploadUrlAvailable: () => upload.url && on.placed(upload.url),
    onBeforeRequest: (request) => {
      request.setHeader('Authorization', `Bearer ${sender.token() ?? ''}`);
      request.setHeader('Accept-Language', sender.language());
      if (authority) request.setHeader('X-Acting-For', authority);
    },
    onAfterResponse: async (_request, response) => {
      if (response.getStatus() === 401) await sender.refresh();
    },
    onShouldRetry: (error) => {
      const status = error.originalResponse?.getStatus() ?? 0;
      const again = status === 0 || status === 401 || status === 409 || status === 423 || status >= 500;
      if (again) on.waiting();
      return again;
    },
    onProgress: (bytes) => on.sent(bytes),
    onError: (error) => on.failed(parseProblem('originalResponse' in error ? error.originalResponse?.getBody() : undefined)),
    onSuccess: ({ lastResponse }) => on.done(lastResponse.getBody(), upload.url ?? ''),
  });
  return { start: () => upload.start(), abort: (terminate) => upload.abort(terminate) };
}

/** The server's refusal of a file, if it is one; anything else is a failure to be tried again. */
function parseProblem(body: string | undefined): ProblemDocument | undefined {
  if (!body?.startsWith('{')) return undefined;
  const problem = JSON.parse(body) as ProblemDocument;
  return problem.code?.startsWith('file-') || problem.code?.startsWith('upload-') ? problem : undefined;
}
