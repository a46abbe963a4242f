import { auditDomain, AuditJobsModule } from '@tinhso/audit-server';
import { feedbackDomain, FeedbackJobsModule } from '@tinhso/feedback-server';
import { filesDomain, FilesJobsModule } from '@tinhso/files-server';
import { identityDomain, IdentityJobsModule } from '@tinhso/identity-server';
import { notificationsDomain, NotificationsJobsModule } from '@tinhso/notifications-server';
import { open311Path, type IssuedOpen311Key } from '@tinhso/open311-contract';
import { ROLE_SCOPES } from '@tinhso/organisations-contract';
import { ImportProvince, organisationsDomain, OrganisationsFacade } from '@tinhso/organisations-server';
import { placesDomain } from '@tinhso/places-server';
import { FixedClock, systemContext } from '@tinhso/platform';
import { proceduresDomain } from '@tinhso/procedures-server';
import { emptyTables, World } from '@tinhso/testing';
import { open311Domain, Open311HttpModule } from '../index.js';

/** A working Monday. */
export const MONDAY = new Date('2026-11-23T09:40:00+07:00');

export interface Answered {
  readonly status: number;
  readonly type: string | null;
  readonly text: string;
  readonly headers: Headers;
}

const domains = [
  auditDomain,
  organisationsDomain,
  placesDomain,
  identityDomain,
  filesDomain,
  notificationsDomain,
  proceduresDomain,
  feedbackDomain,
  open311Domain,
];

/** Open311 over a real feedback, with its queue. */
export class Open311World {
  private constructor(readonly world: World) {}

  static async start(): Promise<Open311World> {
    const world = await World.start({
      domains,
      api: [Open311HttpModule],
      jobs: [AuditJobsModule, IdentityJobsModule, FilesJobsModule, NotificationsJobsModule, FeedbackJobsModule],
      clock: new FixedClock(MONDAY),
      scopesOf: (role) => ROLE_SCOPES[role] ?? [],
    });
    // In both, so that neither routes by units that it has not heard of.
    for (const app of [world.app, world.worker]) await app?.get(ImportProvince, { strict: false }).run(systemContext('open311.test'));
    const tables = ['open311_request', 'open311_key', 'ticket_event', 'ticket_file', 'ticket_cell_count', 'ticket', 'outbox', 'inbox'];
    await emptyTables((sql) => world.query(sql), tables);
    return new Open311World(world);
  }

  get provinceId(): string {
    return (
      this.world
        .get(OrganisationsFacade)
        .units()
        .find((unit) => unit.parentId === undefined)?.id ?? ''
    );
  }

  /** Token of an administrator of the province, or of another post. */
  token(role = 'admin', unitId = this.provinceId): string {
    return this.world.staffToken([{ unitId, role }]);
  }

  async key(name: string, perMinute = 6000): Promise<string> {
    const body = { name, contact: '02073 000 000', perMinute };
    const issued = await this.world.call<IssuedOpen311Key>('/api/v1/staff/open311-keys', { token: this.token(), body });
    if (issued.status !== 201) throw new Error(JSON.stringify(issued.body));
    return issued.body.apiKey;
  }

  /** @param path below the endpoint unless it begins with a slash */
  async get(path: string, headers: Record<string, string> = {}): Promise<Answered> {
    const url = this.world.url + (path.startsWith('/') ? path : `${open311Path}/${path}`);
    return answered(await fetch(url, { headers }));
  }

  async json<T>(path: string): Promise<T> {
    return JSON.parse((await this.get(path)).text) as T;
  }

  async post(
    fields: readonly (readonly [string, string])[] | Readonly<Record<string, string>>,
    { format = 'json', headers = {} }: { format?: string; headers?: Record<string, string> } = {},
  ): Promise<Answered> {
    const body = new URLSearchParams(fields as Record<string, string>);
    return answered(await fetch(`${this.world.url}${open311Path}/requests.${format}`, { method: 'POST', body, headers }));
  }
}

const answered = async (response: Response): Promise<Answered> => ({
  status: response.status,
  type: response.headers.get('content-type'),
  text: await response.text(),
  headers: response.headers,
});
