import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Inject, Injectable, Module, type OnModuleInit } from '@nestjs/common';
import { auditDomain } from '@tinhso/audit-server';
import { identityDomain, IdentityFacade, IdentityHttpModule } from '@tinhso/identity-server';
import { newId } from '@tinhso/kernel';
import { livePath, notifiedEvents, type NotificationItem, type NotificationPage } from '@tinhso/notifications-contract';
import {
  NotificationContent,
  notificationsDomain,
  NotificationsHttpModule,
  NotificationsJobsModule,
  NotificationsModule,
} from '@tinhso/notifications-server';
import { organisationsDomain } from '@tinhso/organisations-server';
import { idBytes, Publisher, systemContext, UnitOfWork } from '@tinhso/platform';
import { until, World } from '@tinhso/testing';
import { startSandbox, type RunningSandbox } from './sandbox.js';

/** Stands for the domain above that says what its events mean to people. */
@Injectable()
class Told implements OnModuleInit {
  constructor(@Inject(NotificationContent) private readonly content: NotificationContent) {}
  onModuleInit(): void {
    for (const type of notifiedEvents.filter((each) => each.startsWith('dossier.')))
      this.content.register(type, (event) =>
        Promise.resolve([
          {
            accountId: String(event.payload.accountId),
            title: { vi: `Tin ${type}`, en: `News of ${type}` },
            body: { vi: 'Hồ sơ của bạn đã có bước mới.', en: 'Your dossier has moved on.' },
            link: `/ho-so/${String(event.payload.dossierId)}`,
            ...(type === 'dossier.accepted' ? { sms: { vi: 'Hồ sơ đã được tiếp nhận', en: 'Your dossier was accepted' } } : {}),
          },
        ]),
      );
  }
}
@Module({ imports: [NotificationsModule], providers: [Told] })
class ToldModule {}

/** Reads Server-Sent Events off a fetch. */
class Listener {
  readonly heard: { event: string; id?: string; data: Record<string, unknown> }[] = [];
  ended = false;
  private readonly stop = new AbortController();

  constructor(url: string, token: string, lastEventId?: string) {
    void this.listen(url, { authorization: `Bearer ${token}`, ...(lastEventId === undefined ? {} : { 'last-event-id': lastEventId }) });
  }

  news(): (NotificationItem & { unread: number })[] {
    return this.heard.filter((e) => e.event === 'notification').map((e) => e.data as unknown as NotificationItem & { unread: number });
  }
  ready(): Promise<unknown> {
    return until('the stream to be ready', () => Promise.resolve(this.heard.some((e) => e.event === 'ready')));
  }
  close(): void {
    this.stop.abort();
  }

  private async listen(url: string, headers: Record<string, string>): Promise<void> {
    try {
      const answer = await fetch(url, { headers, signal: this.stop.signal });
      let rest = '';
      for await (const chunk of answer.body as unknown as AsyncIterable<Uint8Array>) {
        const blocks = (rest + Buffer.from(chunk).toString()).split('\n\n');
        rest = blocks.pop() ?? '';
        for (const block of blocks) {
          const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1];
          const event = field('event');
          if (event) this.heard.push({ event, id: field('id'), data: JSON.parse(field('data') ?? '{}') as Record<string, unknown> });
        }
      }
    } catch (error) {
      if (!this.stop.signal.aborted) throw error;
    } finally {
      this.ended = true;
    }
  }
}

describe('messages to people, through the sandbox', () => {
  let box: RunningSandbox;
  let world: World;
  let dataDir: string;
  let phones = 0;

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'tinhso-sandbox-'));
    box = await startSandbox({ host: '127.0.0.1', port: 0, smtpPort: 0, dataDir });
    world = await World.start({
      domains: [auditDomain, organisationsDomain, identityDomain, notificationsDomain],
      api: [IdentityHttpModule, NotificationsHttpModule],
      jobs: [NotificationsJobsModule, ToldModule],
      settings: { SMS_URL: box.smsUrl, SMTP_URL: box.smtpUrl },
    });
    // What other suites left undone has no handler here.
    await world.query('DELETE FROM outbox');
    phones = Math.floor(Date.now() / 1000) % 1_000_000;
  });
  // The last test closes the world itself.
  afterAll(async () => {
    await box.close();
    await rm(dataDir, { recursive: true });
  });
  afterEach(() => box.faults.set({ sms: 'ok', mail: 'ok', delayMs: 0, loseAnswers: false, duplicate: false }));

  const citizen = async (email?: string) => {
    const phone = `0912${String(phones++).padStart(6, '0')}`;
    const { accountId } = await world.get(IdentityFacade).createCitizenAccount(systemContext('test'), {
      phone,
      fullName: 'Ma Thị Thử',
      password: 'ba con meo leo cay',
      ...(email ? { email } : {}),
    });
    return { phone, accountId, token: world.citizenToken(accountId) };
  };
  const happens = (type: string, accountId: string) =>
    world
      .get(UnitOfWork)
      .run(systemContext('test'), (tx) => world.get(Publisher).publish(tx, { type, payload: { accountId, dossierId: newId() } }));
  const inbox = async (token: string, query = '') =>
    (await world.call<NotificationPage>(`/api/v1/citizen/notifications${query}`, { token })).body;

  it('sends a registration code by SMS and stores it nowhere in clear', async () => {
    const phone = `0912${String(phones++).padStart(6, '0')}`;
    const asked = await world.call('/api/v1/public/accounts', { body: { phone, fullName: 'Ma Thị Thử', password: 'ba con meo leo cay' } });
    expect(asked.status).toBe(202);
    await world.settled();
    const [sms, ...others] = box.messages.list({ to: phone });
    expect(others).toEqual([]);
    const code = /\d{6}/.exec(sms?.text ?? '')?.[0] ?? '';
    expect(sms?.text).toMatch(/^[\x20-\x7e]+$/);
    const stored = JSON.stringify([
      await world.query("SELECT payload FROM outbox WHERE event_type = 'identity.code_requested'"),
      await world.query('SELECT state, reason, gateway_id FROM notification_delivery'),
    ]);
    expect(stored).not.toContain(code);
    expect(stored).not.toContain(phone);
    const confirmed = await world.call('/api/v1/public/accounts/confirmation', { body: { challengeId: asked.body.challengeId, code } });
    expect(confirmed.status).toBe(200);
  });

  it('writes the inbox, sends SMS and mail in the person’s language, and marks as read', async () => {
    const { phone, accountId, token } = await citizen('hoa@example.vn');
    await happens('dossier.submitted', accountId);
    await happens('dossier.accepted', accountId);
    await world.settled();
    const page = await inbox(token);
    expect(page).toMatchObject({ unread: 2 });
    expect(page.items.map((i) => i.kind).sort()).toEqual(['dossier.accepted', 'dossier.submitted']);
    expect(box.messages.list({ to: phone })).toMatchObject([{ text: 'Ho so da duoc tiep nhan', from: 'TINHSO' }]);
    const mails = box.messages.list({ to: 'hoa@example.vn' });
    expect(mails.map((m) => m.subject).sort()).toEqual(['Tin dossier.accepted', 'Tin dossier.submitted']);
    expect(mails[0]?.text).toContain('http://127.0.0.1:3000/ho-so/');

    const first = await inbox(token, '?limit=1');
    const second = await inbox(token, `?limit=1&cursor=${first.nextCursor}`);
    expect([...first.items, ...second.items].map((i) => i.id)).toEqual(page.items.map((i) => i.id));
    expect(second.nextCursor).toBeUndefined();

    const stranger = await citizen();
    expect((await inbox(stranger.token)).items).toEqual([]);
    const ids = page.items.map((i) => i.id);
    await world.call('/api/v1/citizen/notifications/read', { token: stranger.token, body: { ids } });
    expect((await inbox(token)).unread).toBe(2);
    expect((await world.call('/api/v1/citizen/notifications/read', { token, body: { ids: ids.slice(0, 1) } })).body).toEqual({ unread: 1 });
    expect((await world.call('/api/v1/citizen/notifications/read', { token, body: { upTo: ids[0] } })).body).toEqual({ unread: 0 });
    expect((await world.call('/api/v1/citizen/notifications/read', { token, body: { ids: 'x' } })).status).toBe(422);
  });

  it('tells an open page at once, through Redis, and one that comes back what it missed', async () => {
    const { accountId, token } = await citizen();
    const other = await citizen();
    const page = new Listener(world.url + livePath, token);
    const foreign = new Listener(world.url + livePath, other.token);
    await Promise.all([page.ready(), foreign.ready()]);
    await happens('dossier.accepted', accountId);
    await until('the news', () => Promise.resolve(page.news().length === 1), 5_000);
    expect(page.news()[0]).toMatchObject({ kind: 'dossier.accepted', unread: 1, title: 'Tin dossier.accepted' });
    expect(foreign.news()).toEqual([]);
    const last = page.heard.at(-1)?.id;
    page.close();
    foreign.close();
    await happens('dossier.returned', accountId);
    await world.settled();
    const back = new Listener(world.url + livePath, token, last);
    await until('what was missed', () => Promise.resolve(back.news().length > 0), 5_000);
    expect(back.news().map((n) => n.kind)).toEqual(['dossier.returned']);
    back.close();
  });

  it('needs a citizen’s token for the stream', async () => {
    expect((await world.call(livePath)).status).toBe(401);
    expect((await world.call(livePath, { token: world.staffToken([{ unitId: newId(), role: 'clerk' }]) })).status).toBe(403);
  });

  it('delivers once when the gateway took the message and its answer was lost', async () => {
    const { phone, accountId } = await citizen();
    box.faults.set({ loseAnswers: true });
    await happens('dossier.accepted', accountId);
    await until('the gateway to take it', () => Promise.resolve(box.messages.list({ to: phone }).length > 0));
    box.faults.set({ loseAnswers: false });
    await world.settled();
    expect(box.messages.list({ to: phone })).toHaveLength(1);
    const states = await world.query(
      'SELECT d.state FROM notification_delivery d JOIN notification n ON n.id = d.notification_id WHERE n.account_id = ?',
      [idBytes(accountId)],
    );
    expect(states).toEqual([{ state: 'sent' }]);
  });

  it('waits for a gateway and a mail server that are down, and then delivers', async () => {
    const { phone, accountId, token } = await citizen('xa@example.vn');
    box.faults.set({ sms: 'down', mail: 'down' });
    await happens('dossier.accepted', accountId);
    await until('the inbox', async () => (await inbox(token)).items.length === 1);
    expect(box.messages.list({ to: phone })).toEqual([]);
    box.faults.set({ sms: 'ok', mail: 'ok' });
    await world.settled();
    expect(box.messages.list({ to: phone })).toHaveLength(1);
    expect(box.messages.list({ to: 'xa@example.vn' })).toHaveLength(1);
  });

  it('ends open streams when the api stops, and stops quickly', async () => {
    const { token } = await citizen();
    const page = new Listener(world.url + livePath, token);
    await page.ready();
    const begun = Date.now();
    await world.close();
    await until('the stream to end', () => Promise.resolve(page.ended));
    expect(Date.now() - begun).toBeLessThan(5_000);
  });
});
