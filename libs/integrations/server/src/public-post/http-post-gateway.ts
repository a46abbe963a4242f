import { Inject, Injectable } from '@nestjs/common';
import { parcelEventCodes, type ParcelEventCode } from '@tinhso/dossiers-contract';
import type { ParcelOrder, ParcelReport } from '@tinhso/dossiers-server';
import { AppConfig } from '@tinhso/platform';
import { ClientCredentials } from '../client-credentials.js';
import { PostGateway, PostRefusal } from './post-gateway.js';

/** Under the lock time of the queue, so that an attempt ends before another worker may take the job. */
const TIMEOUT_MS = 8_000;

/** An event as it comes over the line. */
export interface SentEvent {
  readonly id: string;
  readonly code: string;
  readonly at: string;
  readonly place: string;
}

/** Events that we know; a post may tell more than concerns us. */
export const reportsOf = (events: readonly SentEvent[]): ParcelReport[] =>
  events
    .filter(({ code }) => (parcelEventCodes as readonly string[]).includes(code))
    .map(({ id, code, at, place }) => ({
      eventId: id.slice(0, 80),
      code: code as ParcelEventCode,
      at: new Date(at),
      place: place.slice(0, 120),
    }));

/** Driver for a post over JSON with client credentials. 422 is final; a refused token is asked for once more; the rest is tried again later. */
@Injectable()
export class HttpPostGateway extends PostGateway {
  private readonly credentials: ClientCredentials;

  constructor(@Inject(AppConfig) private readonly config: AppConfig) {
    super();
    this.credentials = new ClientCredentials(() => {
      const { POST_CLIENT_ID: id = '', POST_CLIENT_SECRET: secret = '' } = this.config.settings;
      return { tokenUrl: `${this.base}/token`, id, secret, name: 'the public post', timeoutMs: TIMEOUT_MS };
    });
  }

  get connected(): boolean {
    const { POST_URL, POST_CLIENT_ID, POST_CLIENT_SECRET } = this.config.settings;
    return Boolean(POST_URL && POST_CLIENT_ID && POST_CLIENT_SECRET);
  }

  async order({ parcelId, sender, recipient }: ParcelOrder): Promise<string> {
    const { name, phone, detail, commune, province } = recipient;
    const body = {
      sender,
      recipient: { name, phone, detail, commune, province },
      content: 'Kết quả thủ tục hành chính',
      payer: 'recipient',
    };
    const answer = await this.call(`/v1/shipments/${parcelId}`, body);
    return ((await answer.json()) as { number: string }).number;
  }

  async events(number: string): Promise<ParcelReport[]> {
    const answer = await this.call(`/v1/shipments/${encodeURIComponent(number)}/events`);
    return reportsOf(((await answer.json()) as { items: SentEvent[] }).items);
  }

  async label(number: string): Promise<Buffer> {
    return Buffer.from(await (await this.call(`/v1/shipments/${encodeURIComponent(number)}/label`)).arrayBuffer());
  }

  private async call(path: string, body?: unknown): Promise<Response> {
    let answer = await this.send(path, body);
    if (answer.status === 401) {
      this.credentials.forget();
      answer = await this.send(path, body);
    }
    if (answer.ok) return answer;
    if (answer.status === 422) throw new PostRefusal(await words(answer));
    throw new Error(`the public post answered ${answer.status} to ${path}`);
  }

  private async send(path: string, body: unknown): Promise<Response> {
    const authorization = await this.credentials.bearer();
    return fetch(`${this.base}${path}`, {
      method: body === undefined ? 'GET' : 'PUT',
      headers: { authorization, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  }

  private get base(): string {
    return (this.config.settings.POST_URL ?? '').replace(/\/$/, '');
  }
}

async function words(answer: Response): Promise<string> {
  const { message } = (await answer.json()) as { message?: string };
  return message ?? '';
}
