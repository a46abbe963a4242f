import type { IncomingMessage } from 'node:http';
import { PassThrough, Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { fileLimits, fileProblems, refusalText, uploadsPath } from '@tinhso/files-contract';
import { newId } from '@tinhso/kernel';
import { platformProblems, Problem, type RequestContext } from '@tinhso/platform';
import { Server } from '@tus/server';
import { FileView } from '../file-view.js';
import { UploadStore } from '../storage/upload-store.js';
import { AnnounceUploadUseCase } from '../use-cases/announce-upload.js';
import { SettleUploadUseCase } from '../use-cases/settle-upload.js';
import { tusProblem } from './tus-problem.js';
import { UploadLocker } from './upload-locker.js';

/** One request on its way through the tus server, which knows nothing of ours. */
interface Passage {
  readonly ctx: RequestContext;
  /** What went wrong, in our words. */
  failure?: Error;
}

/** The tus server (tus 1.0.0) between our guard in front and our use-cases behind. */
@Injectable()
export class TusEndpoint {
  private readonly server: Server;
  private readonly passages = new WeakMap<object, Passage>();

  constructor(
    @Inject(UploadStore) store: UploadStore,
    @Inject(UploadLocker) locker: UploadLocker,
    @Inject(AnnounceUploadUseCase) private readonly announcing: AnnounceUploadUseCase,
    @Inject(SettleUploadUseCase) private readonly settling: SettleUploadUseCase,
    @Inject(FileView) private readonly view: FileView,
  ) {
    this.server = new Server({
      path: uploadsPath,
      relativeLocation: true,
      datastore: store.tus,
      locker,
      // Time for the older connection to write down what it has, once a newer one asks.
      lockDrainTimeout: 800,
      maxSize: fileLimits.maxBytes,
      namingFunction: () => newId(),
      onUploadCreate: async (request, { id, size, metadata }) => {
        if (size === undefined) throw Problem.from(platformProblems, 'malformed', { detail: 'Upload-Length' });
        await this.announcing.run(this.passage(request).ctx, { id, size, metadata: metadata ?? {} });
        // The name stays sealed in the row; beside the bytes on disk it would lie open.
        return { metadata: {} };
      },
      onUploadFinish: async (request, { id }) => this.finish(this.passage(request).ctx, id),
      onResponseError: (request, error) => {
        const passage = this.passage(request);
        passage.failure = tusProblem(error, passage.ctx.locale);
        return { status_code: 500, body: '' };
      },
    });
  }

  /**
   * Serves one request whose sender may touch the upload it names.
   * @throws Problem for everything the tus server refuses
   */
  async handle(ctx: RequestContext, raw: IncomingMessage): Promise<Response> {
    const passage: Passage = { ctx };
    const body = raw.pipe(new PassThrough());
    const request = webRequest(raw, body);
    this.passages.set(request, passage);
    const response = await this.server.handleWeb(request).finally(() => {
      // What was refused unread must still be read off the line, or the client waits for ever to finish sending.
      raw.unpipe(body);
      raw.resume();
    });
    if (passage.failure !== undefined) throw passage.failure;
    // Refused before any handler of its own ran: a header is missing or malformed.
    if (response.status >= 400) throw Problem.from(platformProblems, 'malformed', { detail: (await response.text()).trim() });
    return response;
  }

  private async finish(ctx: RequestContext, id: string): Promise<{ status_code: number; headers: Record<string, string>; body: string }> {
    const row = await this.settling.run(ctx, id);
    if (row.refusal) {
      const { detail } = refusalText(row.refusal, ctx.locale);
      throw Problem.from(fileProblems, row.refusal.code, { detail });
    }
    return {
      status_code: 200,
      headers: { 'Content-Type': 'application/json; charset=utf-8' },
      body: JSON.stringify(this.view.of(row, ctx.locale)),
    };
  }

  private passage(request: object): Passage {
    const passage = this.passages.get(request);
    if (!passage) throw new Error('the tus server hands over a request we did not give it');
    return passage;
  }
}

/** The request as the tus server takes it. The node request travels along, so that a cut line stops the writing cleanly. */
function webRequest(raw: IncomingMessage, body: Readable): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(raw.headers))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  const bodiless = raw.method === 'GET' || raw.method === 'HEAD';
  const request = new Request(`http://uploads.invalid${raw.url ?? '/'}`, {
    method: raw.method,
    headers,
    ...(bodiless ? {} : { body: Readable.toWeb(body), duplex: 'half' }),
  } as RequestInit);
  return Object.assign(request, { runtime: { name: 'node', node: { req: raw } } });
}
