import { auditDomain } from '@tinhso/audit-server';
import { filesDomain, FilesModule } from '@tinhso/files-server';
import { identityDomain, IdentityFacade } from '@tinhso/identity-server';
import { NotificationContent, notificationsDomain } from '@tinhso/notifications-server';
import { ROLE_SCOPES } from '@tinhso/organisations-contract';
import { ImportProvince, organisationsDomain, OrganisationsFacade } from '@tinhso/organisations-server';
import {
  CITIZEN_ROLE,
  DeliveryProcessor,
  FixedClock,
  idFromBytes,
  Reader,
  systemContext,
  UnitOfWork,
  type EventConsumer,
} from '@tinhso/platform';
import { emptyTables, World, type Answer } from '@tinhso/testing';
import { privacyDomain, PrivacyHttpModule, PrivacyJobsModule } from '../index.js';

/** Monday before a public holiday. */
export const MONDAY = new Date('2026-11-23T09:40:00+07:00');
const ctx = systemContext('privacy.test');
const TABLES = [
  'erasure_entry',
  'erasure',
  'data_export',
  'privacy_request_event',
  'privacy_request',
  'privacy_sequence',
  'privacy_stop',
  'consent_record',
  'consent_text',
  'notification_delivery',
  'notification',
  'stored_file',
  'refresh_token',
  'session',
  'staff_post',
  'profile_attribute',
  'account',
  'outbox',
  'inbox',
];

export interface Person {
  readonly accountId: string;
  readonly name: string;
  readonly token: string;
}

/** Privacy with the domains whose data it exports and erases; events are delivered when a test wants. */
export class PrivacyWorld {
  private phones = 0;
  private constructor(
    readonly world: World,
    readonly clock: FixedClock,
  ) {}

  static async start(): Promise<PrivacyWorld> {
    const clock = new FixedClock(MONDAY);
    const world = await World.start({
      domains: [auditDomain, organisationsDomain, identityDomain, filesDomain, notificationsDomain, privacyDomain],
      api: [PrivacyHttpModule, PrivacyJobsModule, FilesModule],
      clock,
      scopesOf: (role) => (role === CITIZEN_ROLE ? ['privacy.own'] : (ROLE_SCOPES[role] ?? [])),
    });
    await world.get(ImportProvince).run(ctx);
    return new PrivacyWorld(world, clock);
  }

  async clean(): Promise<void> {
    await emptyTables((sql) => this.world.query(sql), TABLES);
    this.clock.set(MONDAY);
  }

  later(days: number): void {
    this.clock.set(new Date(this.clock.now().getTime() + days * 86_400_000));
  }

  get provinceId(): string {
    return (
      this.world
        .get(OrganisationsFacade)
        .units()
        .find((unit) => unit.parentId === undefined)?.id ?? ''
    );
  }

  async citizen(name = 'Ma Thị Hạnh', email?: string): Promise<Person> {
    const phone = `09876543${String(++this.phones).padStart(2, '0')}`;
    const account = { phone, fullName: name, password: 'thuyền giấy trôi sông Lô', ...(email ? { email } : {}) };
    const { accountId } = await this.world.get(IdentityFacade).createCitizenAccount(ctx, account);
    return { accountId, name, token: this.world.citizenToken(accountId, name) };
  }

  /** The data protection officer of the province, in office. */
  async officer(): Promise<Person> {
    const name = 'Đàm Thị Tuyết';
    const { accountId } = await this.world
      .get(IdentityFacade)
      .createStaffAccount(ctx, { login: `tinh.dulieu${++this.phones}`, fullName: name, password: 'thuyền giấy trôi sông Lô' });
    const role = 'data_protection_officer' as const;
    const post = { accountId, unitId: this.provinceId, role, title: 'Phụ trách bảo vệ dữ liệu', from: new Date('2026-01-01') };
    await this.world.get(UnitOfWork).run(ctx, (tx) => this.world.get(OrganisationsFacade).appointStaff(tx, post));
    return { accountId, name, token: this.world.staffToken([{ unitId: this.provinceId, role }], accountId, name) };
  }

  call<T = Record<string, unknown>>(person: Person, path: string, body?: unknown, method?: string): Promise<Answer<T>> {
    return this.world.call<T>(`/api/v1${path}`, {
      token: person.token,
      ...(body === undefined ? {} : { body }),
      ...(method ? { method } : {}),
    });
  }

  /** Hands every waiting event of a consumer to it. @returns how many */
  async deliver(consumer: string, handler: EventConsumer, attempt = 1): Promise<number> {
    const rows = await this.world.query<{ event_id: Buffer }[]>(
      "SELECT event_id FROM outbox WHERE consumer = ? AND state <> 'done' ORDER BY event_id",
      [consumer],
    );
    const processor = new DeliveryProcessor(this.world.get(UnitOfWork), this.world.get(Reader));
    for (const { event_id } of rows) await processor.process({ eventId: idFromBytes(event_id), consumer }, handler, attempt);
    return rows.length;
  }

  /** Titles of what people would be told about the events written so far, with the account told. */
  async told(): Promise<{ accountId: string; title: string; body: string }[]> {
    const rows = await this.world.query<{ event_id: Buffer; event_type: string; payload: string; occurred_at: Date; trace_id: string }[]>(
      "SELECT event_id, event_type, payload, occurred_at, trace_id FROM outbox WHERE consumer = 'notifications.inbox' ORDER BY event_id",
    );
    const drafts = [];
    for (const row of rows)
      drafts.push(
        ...(await this.world.get(NotificationContent).resolve({
          id: idFromBytes(row.event_id),
          type: row.event_type,
          payload: JSON.parse(row.payload) as Record<string, unknown>,
          occurredAt: row.occurred_at,
          traceId: row.trace_id,
        })),
      );
    return drafts.map(({ accountId, title, body }) => ({ accountId, title: title.vi, body: body.vi }));
  }
}
