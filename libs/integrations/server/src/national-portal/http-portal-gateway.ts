import { Inject, Injectable } from '@nestjs/common';
import { AppConfig } from '@tinhso/platform';
import { ClientCredentials } from '../client-credentials.js';
import { PortalGateway, PortalRefusal, type PortalDossier, type PortalReport } from './portal-gateway.js';

/** Under the lock time of the queue, so that an attempt ends before another worker may take the job. */
const TIMEOUT_MS = 8_000;

interface Call {
  readonly method?: 'GET' | 'PUT';
  readonly body?: unknown;
}

/**
 * Driver for an exchange over JSON with client credentials (RFC 6749 section 4.4). 404, 409 and 422 are final; a refused token is
 * asked for once more; everything else is worth trying again later.
 */
@Injectable()
export class HttpPortalGateway extends PortalGateway {
  private readonly credentials: ClientCredentials;

  constructor(@Inject(AppConfig) private readonly config: AppConfig) {
    super();
    this.credentials = new ClientCredentials(() => {
      const { PORTAL_CLIENT_ID: id = '', PORTAL_CLIENT_SECRET: secret = '' } = this.config.settings;
      return { tokenUrl: `${this.base}/token`, id, secret, name: 'the national portal', timeoutMs: TIMEOUT_MS };
    });
  }

  get connected(): boolean {
    const { PORTAL_URL, PORTAL_CLIENT_ID, PORTAL_CLIENT_SECRET } = this.config.settings;
    return Boolean(PORTAL_URL && PORTAL_CLIENT_ID && PORTAL_CLIENT_SECRET);
  }

  async waiting(agency: string, limit: number): Promise<PortalDossier[]> {
    const answer = await this.call(`/v1/dossiers?agency=${encodeURIComponent(agency)}&limit=${limit}`);
    return ((await answer.json()) as { items: PortalDossier[] }).items;
  }

  async file(portalCode: string, fileId: string): Promise<Buffer> {
    const answer = await this.call(`/v1/dossiers/${encodeURIComponent(portalCode)}/files/${encodeURIComponent(fileId)}`);
    return Buffer.from(await answer.arrayBuffer());
  }

  async acknowledge(portalCode: string, told: { agencyDossierCode: string; receivedAt: string }): Promise<void> {
    await this.call(`/v1/dossiers/${encodeURIComponent(portalCode)}/acknowledgement`, { method: 'PUT', body: told });
  }

  async report(portalCode: string, sequence: number, report: PortalReport): Promise<void> {
    await this.call(`/v1/dossiers/${encodeURIComponent(portalCode)}/reports/${sequence}`, { method: 'PUT', body: report });
  }

  private async call(path: string, call: Call = {}): Promise<Response> {
    let answer = await this.send(path, call, await this.credentials.bearer());
    if (answer.status === 401) {
      this.credentials.forget();
      answer = await this.send(path, call, await this.credentials.bearer());
    }
    if (answer.ok) return answer;
    // The path carries codes only; the body of an answer could carry a person's data and stays out of the error.
    const [where] = path.split('?');
    if ([404, 409, 422].includes(answer.status)) throw new PortalRefusal(`the national portal answered ${answer.status} to ${where}`);
    throw new Error(`the national portal answered ${answer.status} to ${where}`);
  }

  private send(path: string, { method = 'GET', body }: Call, authorization: string): Promise<Response> {
    return fetch(`${this.base}${path}`, {
      method,
      headers: { authorization, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  }

  private get base(): string {
    return (this.config.settings.PORTAL_URL ?? '').replace(/\/$/, '');
  }
}
