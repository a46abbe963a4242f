import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { startSandbox, type RunningSandbox } from './sandbox.js';

const post = (url: string, body: unknown): Promise<Response> =>
  fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

const sms = (idempotencyId: string, to = '0912345678') => ({ idempotencyId, to, brand: 'TINHSO', text: 'Ma xac nhan: 204815' });

describe('the sandbox', () => {
  let dataDir: string;
  let box: RunningSandbox;
  const open = () => startSandbox({ host: '127.0.0.1', port: 0, smtpPort: 0, dataDir });
  const messages = async (query = '') => {
    const answer = await fetch(`${box.url}/messages${query}`);
    return ((await answer.json()) as { items: { id: string; to: string; text: string; subject?: string }[] }).items;
  };

  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'tinhso-sandbox-'));
    box = await open();
  });
  afterEach(async () => {
    await box.close();
    await rm(dataDir, { recursive: true });
  });

  it('says on every answer that it is a sandbox', async () => {
    for (const path of ['/', '/messages', '/faults', '/health', '/nowhere'])
      expect((await fetch(box.url + path)).headers.get('x-sandbox')).toBe('true');
    expect(await (await fetch(box.url)).text()).toContain('KHÔNG được gửi đi thật');
  });

  it('delivers an SMS once for one idempotency id, and finds it by any spelling of the phone', async () => {
    const first = await post(box.smsUrl, sms('event-1_sms'));
    expect(first.status).toBe(202);
    expect(await (await post(box.smsUrl, sms('event-1_sms'))).json()).toMatchObject({ duplicate: true });
    await post(box.smsUrl, sms('event-2_sms', '0987654321'));
    expect(await messages(`?to=${encodeURIComponent('+84912345678')}`)).toMatchObject([{ to: '0912345678', text: 'Ma xac nhan: 204815' }]);
    expect(await messages()).toHaveLength(2);
  });

  it('takes nothing while it is down, and says so', async () => {
    await post(`${box.url}/faults`, { sms: 'down' });
    expect((await post(box.smsUrl, sms('event-3_sms'))).status).toBe(503);
    expect(await messages()).toEqual([]);
    await post(`${box.url}/faults`, { sms: 'ok' });
    expect((await post(box.smsUrl, sms('event-3_sms'))).status).toBe(202);
  });

  it('takes the message and loses the answer; the repetition is known', async () => {
    await post(`${box.url}/faults`, { loseAnswers: true });
    expect((await post(box.smsUrl, sms('event-4_sms'))).status).toBe(500);
    await post(`${box.url}/faults`, { loseAnswers: false });
    expect(await (await post(box.smsUrl, sms('event-4_sms'))).json()).toMatchObject({ duplicate: true });
    expect(await messages()).toHaveLength(1);
  });

  it('catches mail, once for one Message-ID', async () => {
    const transport = createTransport(box.smtpUrl);
    const mail = {
      from: 'Tỉnh Số <no-reply@tinhso.invalid>',
      to: 'Hoa@example.vn',
      subject: 'Hồ sơ đã được tiếp nhận',
      text: 'Ngày hẹn trả: thứ Sáu 27/11',
      messageId: '<n-1@tinhso>',
    };
    await transport.sendMail(mail);
    await transport.sendMail(mail);
    expect(await messages('?kind=mail&to=hoa@example.vn')).toMatchObject([
      { subject: 'Hồ sơ đã được tiếp nhận', text: 'Ngày hẹn trả: thứ Sáu 27/11' },
    ]);
  });

  it('keeps its messages over a restart, and tells what came after one', async () => {
    await post(box.smsUrl, sms('event-5_sms'));
    const [first] = await messages();
    await box.close();
    box = await open();
    await post(box.smsUrl, sms('event-6_sms'));
    expect(await messages()).toHaveLength(2);
    expect(await messages(`?since=${first?.id}`)).toHaveLength(1);
  });

  it('refuses a bad request by name', async () => {
    expect((await post(box.smsUrl, { ...sms('event-7_sms'), to: '0212345678' })).status).toBe(422);
    expect((await post(`${box.url}/faults`, { sms: 'perhaps' })).status).toBe(400);
  });
});
