import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Inject, Injectable, Module, type OnModuleInit } from '@nestjs/common';
import { auditDomain } from '@tinhso/audit-server';
import { identityDomain, IdentityFacade } from '@tinhso/identity-server';
import { newId } from '@tinhso/kernel';
import { livePath, notifiedEvents, type NotificationPage } from '@tinhso/notifications-contract';
import { organisationsDomain } from '@tinhso/organisations-server';
import { DeliveryProcessor, idFromBytes, Publisher, Reader, systemContext, UnitOfWork, type EventConsumer } from '@tinhso/platform';
import { until, World } from '@tinhso/testing';
import { InboxConsumer } from './jobs/inbox.consumer.js';
import { SmsConsumer } from './jobs/sms.consumer.js';
import { LiveHub } from './live/live-hub.js';
import {
  CopyRules,
  NotificationContent,
  notificationsDomain,
  NotificationsHttpModule,
  NotificationsJobsModule,
  NotificationsModule,
} from './index.js';

@Injectable()
class Told implements OnModuleInit {
  constructor(@Inject(NotificationContent) private readonly content: NotificationContent) {}
  onModuleInit(): void {
    const text = { vi: 'Tin', en: 'News' };
    for (const type of notifiedEvents.filter((each) => each.startsWith('dossier.')))
      this.content.register(type, (event) =>
        Promise.resolve([
          {
            accountId: String(event.payload.accountId),
            title: text,
            body: text,
            sms: text,
            ...(event.payload.copy ? { email: 'if-agreed' as const } : {}),
          },
        ]),
      );
  }
}
@Module({ imports: [NotificationsModule], providers: [Told] })
class ToldModule {}

/** Dies after the effect is committed and before the job is acknowledged. */
const killedAfter = (consumer: EventConsumer): EventConsumer => ({
  handle: async (event, delivery) => {
    await consumer.handle(event, delivery);
    throw new Error('killed');
  },
});

describe('once, whatever happens to the process', () => {
  let world: World;
  let gateway: Server;
  const taken: string[] = [];

  beforeAll(async () => {
    gateway = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        taken.push((JSON.parse(body) as { idempotencyId: string }).idempotencyId);
        response.writeHead(202, { 'content-type': 'application/json' }).end(JSON.stringify({ messageId: `m-${taken.length}` }));
      });
    }).listen(0, '127.0.0.1');
    await until('the gateway', () => Promise.resolve(gateway.listening));
    // No worker beside: the jobs run here, when and as often as a test wants.
    world = await World.start({
      domains: [auditDomain, organisationsDomain, identityDomain, notificationsDomain],
      api: [NotificationsHttpModule, NotificationsJobsModule, ToldModule],
      settings: { SMS_URL: `http://127.0.0.1:${(gateway.address() as AddressInfo).port}/` },
    });
    await world.query('DELETE FROM outbox');
  });
  afterAll(async () => {
    await world.close();
    gateway.close();
  });

  const processor = () => new DeliveryProcessor(world.get(UnitOfWork), world.get(Reader));
  const citizen = async () => {
    const phone = `0912${String(Math.floor(Math.random() * 1_000_000)).padStart(6, '0')}`;
    const { accountId } = await world
      .get(IdentityFacade)
      .createCitizenAccount(systemContext('test'), { phone, fullName: 'Ma Thị Thử', password: 'ba con meo leo cay' });
    return { accountId, token: world.citizenToken(accountId) };
  };
  const accepted = (accountId: string) =>
    world
      .get(UnitOfWork)
      .run(systemContext('test'), (tx) => world.get(Publisher).publish(tx, { type: 'dossier.accepted', payload: { accountId } }));
  const inbox = async (token: string) => (await world.call<NotificationPage>('/api/v1/citizen/notifications', { token })).body;
  const waitingSms = async () => {
    const rows = await world.query<{ event_id: Buffer }[]>(
      "SELECT event_id FROM outbox WHERE consumer = 'notifications.sms' AND state <> 'done'",
    );
    return rows.map((row) => idFromBytes(row.event_id));
  };

  it('writes one notification when killed between the effect and its acknowledgement', async () => {
    const { accountId, token } = await citizen();
    const job = { eventId: await accepted(accountId), consumer: 'notifications.inbox' };
    const consumer = world.get(InboxConsumer);
    await expect(processor().process(job, killedAfter(consumer), 1)).rejects.toThrow('killed');
    expect(await processor().process(job, consumer, 2)).toBe('duplicate');
    expect((await inbox(token)).items).toHaveLength(1);
    expect(await waitingSms()).toHaveLength(1);
  });

  it('writes one notification when two workers hold the same job at once', async () => {
    const { accountId, token } = await citizen();
    const job = { eventId: await accepted(accountId), consumer: 'notifications.inbox' };
    const consumer = world.get(InboxConsumer);
    const outcomes = await Promise.all([1, 2, 3, 4].map((attempt) => processor().process(job, consumer, attempt)));
    expect(outcomes.sort()).toEqual(['done', 'duplicate', 'duplicate', 'duplicate']);
    expect((await inbox(token)).items).toHaveLength(1);
  });

  it('gives the gateway one id for one message, however often it is tried', async () => {
    const { accountId } = await citizen();
    await world.query('DELETE FROM outbox');
    await processor().process({ eventId: await accepted(accountId), consumer: 'notifications.inbox' }, world.get(InboxConsumer), 1);
    const [eventId] = await waitingSms();
    const job = { eventId: eventId ?? '', consumer: 'notifications.sms' };
    const consumer = world.get(SmsConsumer);
    taken.length = 0;
    const dying: EventConsumer = {
      handle: (event, delivery) => consumer.handle(event, { ...delivery, complete: () => Promise.reject(new Error('killed')) }),
    };
    await expect(processor().process(job, dying, 1)).rejects.toThrow('killed');
    expect(await processor().process(job, consumer, 2)).toBe('done');
    expect(await processor().process(job, consumer, 3)).toBe('duplicate');
    expect(taken).toHaveLength(2);
    expect(new Set(taken).size).toBe(1);
  });

  it('mails a copy that needs consent only to who has agreed, asked anew for each message', async () => {
    const phone = `0913${String(Math.floor(Math.random() * 1_000_000)).padStart(6, '0')}`;
    const { accountId } = await world.get(IdentityFacade).createCitizenAccount(systemContext('test'), {
      phone,
      fullName: 'Ma Thị Thư',
      email: 'thu@example.vn',
      password: 'ba con meo leo cay',
    });
    const mails = async () => {
      await world.query('DELETE FROM outbox');
      const payload = { accountId, copy: true };
      const publish = world
        .get(UnitOfWork)
        .run(systemContext('test'), (tx) => world.get(Publisher).publish(tx, { type: 'dossier.accepted', payload }));
      await processor().process({ eventId: await publish, consumer: 'notifications.inbox' }, world.get(InboxConsumer), 1);
      return (await world.query("SELECT 1 FROM outbox WHERE consumer = 'notifications.mail'")).length;
    };
    expect(await mails()).toBe(0);
    let agreed = true;
    let stopped = false;
    world.get(CopyRules).register({
      mailAgreed: (_, asked) => Promise.resolve(agreed && asked === accountId),
      smsStopped: (_, asked) => Promise.resolve(stopped && asked === accountId),
    });
    expect(await mails()).toBe(1);
    agreed = false;
    expect(await mails()).toBe(0);
    expect(await waitingSms()).toHaveLength(1);
    stopped = true;
    await mails();
    expect(await waitingSms()).toEqual([]);
  });

  it('texts what has to reach a person even to who has had copies stopped', async () => {
    const { accountId } = await citizen();
    await world.query('DELETE FROM outbox');
    Object.assign(world.get(CopyRules), { rules: { mailAgreed: () => Promise.resolve(false), smsStopped: () => Promise.resolve(true) } });
    await processor().process({ eventId: await accepted(accountId), consumer: 'notifications.inbox' }, world.get(InboxConsumer), 1);
    expect(await waitingSms()).toHaveLength(1);
  });

  it('finds by itself what Redis did not tell', async () => {
    const { accountId, token } = await citizen();
    const answer = await fetch(world.url + livePath, { headers: { authorization: `Bearer ${token}` } });
    const reader = answer.body?.getReader();
    const job = { eventId: await accepted(accountId), consumer: 'notifications.inbox' };
    const consumer = world.get(InboxConsumer);
    // The row is committed and nobody is told.
    Object.assign(consumer, { news: { tell: () => Promise.resolve() } });
    await processor().process(job, consumer, 1);
    await world.get(LiveHub).look();
    await world.get(LiveHub).look();
    const [notification] = (await inbox(token)).items;
    let text = '';
    while (!text.includes('event: notification')) text += Buffer.from((await reader?.read())?.value ?? []).toString();
    expect(text.split(`id: ${notification?.id}\n`)).toHaveLength(2);
    await reader?.cancel();
  });

  it('keeps an inbox for an account that nobody can reach, and sends nothing', async () => {
    const accountId = newId();
    await world.query('DELETE FROM outbox');
    await processor().process({ eventId: await accepted(accountId), consumer: 'notifications.inbox' }, world.get(InboxConsumer), 1);
    expect((await inbox(world.citizenToken(accountId))).items).toHaveLength(1);
    expect(await waitingSms()).toEqual([]);
  });

  it('puts yesterday’s news into the inbox with its own time, and sends none of it out', async () => {
    const { accountId, token } = await citizen();
    await world.query('DELETE FROM outbox');
    const eventId = await accepted(accountId);
    await world.query('UPDATE outbox SET occurred_at = occurred_at - INTERVAL 2 DAY');
    await processor().process({ eventId, consumer: 'notifications.inbox' }, world.get(InboxConsumer), 1);
    const [item] = (await inbox(token)).items;
    expect(Date.now() - new Date(item?.createdAt ?? '').getTime()).toBeGreaterThan(47 * 3_600_000);
    expect(await waitingSms()).toEqual([]);
  });
});
