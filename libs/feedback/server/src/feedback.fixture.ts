import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Inject, Module } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { auditDomain } from '@tinhso/audit-server';
import { DelegationJobsModule, delegationDomain } from '@tinhso/delegation-server';
import type { ReportedTicket, ReportTicket } from '@tinhso/feedback-contract';
import { FilesHttpModule, FilesJobsModule, filesDomain } from '@tinhso/files-server';
import { fileLimits, uploadsPath } from '@tinhso/files-contract';
import { IdentityFacade, identityDomain } from '@tinhso/identity-server';
import { newId } from '@tinhso/kernel';
import { NotificationsHttpModule, NotificationsJobsModule, notificationsDomain } from '@tinhso/notifications-server';
import { ROLE_SCOPES } from '@tinhso/organisations-contract';
import { ImportProvince, OrganisationsFacade, organisationsDomain } from '@tinhso/organisations-server';
import { placesDomain } from '@tinhso/places-server';
import { CITIZEN_ROLE, FixedClock, idBytes, systemContext } from '@tinhso/platform';
import { proceduresDomain } from '@tinhso/procedures-server';
import { emptyTables, until, World, type Answer } from '@tinhso/testing';
import type { FastifyInstance } from 'fastify';
import sharp from 'sharp';
import { FeedbackHttpModule, FeedbackJobsModule, feedbackDomain, feedbackPersistence } from './index.js';

const ctx = systemContext('feedback.test');
const CITIZEN_SCOPES = ['feedback.report', 'feedback.read-own', 'file.send', 'file.read', 'notification.read', 'account.self'];

/** A Monday in office hours. */
export const MONDAY = new Date('2026-11-23T09:40:00+07:00');
/** Nguyễn Trãi square, phường Minh Xuân. */
export const SQUARE = { lat: 21.8233, long: 105.2181 };
export const MINH_XUAN = '02215';

/** A signed-in person of a test. */
export interface Person {
  readonly id: string;
  readonly token: string;
}

/** What was sent to a phone. */
export interface SentSms {
  readonly to: string;
  readonly text: string;
}

/** The body of a file that is sent as it is; in the product it is the desk's reception that lets it in, for all. */
@Module({})
class FileBodies {
  constructor(@Inject(HttpAdapterHost) host: HttpAdapterHost) {
    const fastify = host.httpAdapter.getInstance<FastifyInstance>();
    const whole = { parseAs: 'buffer', bodyLimit: fileLimits.maxBytes } as const;
    fastify.addContentTypeParser('application/octet-stream', whole, (_request, body, done) => done(null, body));
  }
}

/** Feedback with its worker, on a loaded province, with a gateway that keeps every SMS. */
export class FeedbackWorld {
  private constructor(
    readonly world: World,
    readonly clock: FixedClock,
    readonly sent: readonly SentSms[],
    private readonly gateway: Server,
  ) {}

  static async start(more: Record<string, string> = {}): Promise<FeedbackWorld> {
    const sent: SentSms[] = [];
    const gateway = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        const { to, text } = JSON.parse(body) as SentSms;
        sent.push({ to: to.replace('+84', '0'), text });
        response.writeHead(202, { 'content-type': 'application/json' }).end(JSON.stringify({ messageId: `m-${sent.length}` }));
      });
    }).listen(0, '127.0.0.1');
    await until('the gateway', () => Promise.resolve(gateway.listening));
    const clock = new FixedClock(MONDAY);
    const world = await World.start({
      domains: [
        auditDomain,
        organisationsDomain,
        placesDomain,
        identityDomain,
        delegationDomain,
        filesDomain,
        notificationsDomain,
        proceduresDomain,
        feedbackDomain,
      ],
      api: [FileBodies, FeedbackHttpModule, FilesHttpModule, NotificationsHttpModule],
      jobs: [DelegationJobsModule, FeedbackJobsModule, FilesJobsModule, NotificationsJobsModule],
      scopesOf: (role) => (role === CITIZEN_ROLE ? CITIZEN_SCOPES : (ROLE_SCOPES[role] ?? [])),
      clock,
      settings: { SMS_URL: `http://127.0.0.1:${(gateway.address() as AddressInfo).port}/`, ...more },
    });
    await emptyTables((sql) => world.query(sql), Object.keys(feedbackPersistence.grants));
    for (const app of [world.app, world.worker]) await app?.get(ImportProvince, { strict: false }).run(ctx);
    return new FeedbackWorld(world, clock, sent, gateway);
  }

  async close(): Promise<void> {
    await this.world.close();
    this.gateway.close();
  }

  async citizen(fullName = 'Ma Thị Hạnh', last4?: string): Promise<Person> {
    const phone = `09${String(Math.floor(Math.random() * 1e8)).padStart(8, '0')}`.slice(0, last4 ? 6 : 10) + (last4 ?? '');
    const { accountId, created } = await this.world
      .get(IdentityFacade)
      .createCitizenAccount(ctx, { fullName, phone, password: 'ba con mèo leo' });
    if (!created) return this.citizen(fullName, last4);
    return { id: accountId, token: this.world.citizenToken(accountId, fullName) };
  }

  /** Somebody without an account, let in by the code that came to the phone. */
  async byPhone(phone: string): Promise<Person & { readonly phoneLast4: string }> {
    const before = this.sent.length;
    await this.world.call('/api/v1/public/feedback/phone-codes', { body: { phone } });
    const sms = await until('the code', () => Promise.resolve(this.sent.slice(before).find(({ to }) => to === phone)), 30_000);
    const code = /\b\d{6}\b/.exec(sms.text)?.[0];
    const { body } = await this.world.call<{ accessToken: string; phoneLast4: string }>('/api/v1/public/feedback/phone-sessions', {
      body: { phone, code },
    });
    return { id: '', token: body.accessToken, phoneLast4: body.phoneLast4 };
  }

  unitOf(kind: 'commune_committee' | 'commune_police', communeCode = MINH_XUAN): string {
    const unit = this.world.get(OrganisationsFacade).competentUnit(communeCode, kind);
    if (!unit) throw new Error(`no ${kind} in ${communeCode}`);
    return unit.id;
  }

  report<T = ReportedTicket>(person: Person, over: Partial<ReportTicket> = {}, key = newId()): Promise<Answer<T>> {
    const body = { category: 'pothole', description: 'Ổ gà to giữa đường', place: SQUARE, nameShown: 'hidden-from-public', ...over };
    return this.world.call<T>('/api/v1/citizen/feedback/reports', { token: person.token, body, headers: { 'idempotency-key': key } });
  }

  /** Reports and waits until everything behind it is done. */
  async reported(person: Person, over: Partial<ReportTicket> = {}): Promise<ReportedTicket> {
    const { status, body } = await this.report(person, over);
    if (status !== 201) throw new Error(`the report was refused: ${JSON.stringify(body)}`);
    await this.world.settled();
    return body;
  }

  open<T>(path: string): Promise<Answer<T>> {
    return this.world.call<T>(`/api/v1/public/feedback/${path}`);
  }

  mine<T>(person: Person, path: string, body?: unknown, method?: string): Promise<Answer<T>> {
    return this.world.call<T>(`/api/v1/citizen/feedback/${path}`, { token: person.token, body, ...(method ? { method } : {}) });
  }

  /** The row of a report as it is now. */
  async row(id: string): Promise<Record<string, unknown>> {
    const [row] = await this.world.query('SELECT * FROM ticket WHERE id = ?', [idBytes(id)]);
    return row ?? {};
  }

  /** A photo that the person has uploaded. @returns id of the file */
  async photo(person: Person): Promise<string> {
    const bytes = await sharp({ create: { width: 600, height: 800, channels: 3, background: '#888' } })
      .composite([{ input: { create: { width: 200, height: 9, channels: 3, background: '#222' } } }])
      .jpeg()
      .toBuffer();
    const tus = { 'tus-resumable': '1.0.0' };
    const { token } = person;
    const announced = await this.world.call(uploadsPath, {
      method: 'POST',
      token,
      headers: {
        ...tus,
        'upload-length': String(bytes.length),
        'upload-metadata': `filename ${Buffer.from('ông Bình.jpg').toString('base64')}`,
      },
    });
    const path = announced.headers.get('location') ?? '';
    const headers = { ...tus, 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' };
    const sent = await this.world.call(path, { method: 'PATCH', token, body: bytes, headers });
    if (sent.status !== 200) throw new Error(`the upload was refused: ${JSON.stringify(sent.body)}`);
    return path.split('/').at(-1) ?? '';
  }
}
