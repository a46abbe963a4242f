import { request } from 'node:http';
import { domains } from '@tinhso/composition';
import { prepareDatabase, testSettings } from '@tinhso/testing';
import { startApi, type ApiProcess } from './processes.fixture.js';

/** Status and body of a request with a method that `fetch` refuses to send. */
function send(url: string, method: string, headers: Record<string, string>): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { method, headers }, (answer) => {
      let body = '';
      answer.setEncoding('utf8').on('data', (piece: string) => (body += piece));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body }));
    });
    asked.on('error', reject).end();
  });
}

describe('the edge of the api, under an https address', () => {
  let api: ApiProcess;
  const post = (path: string, body: string) =>
    fetch(api.url + path, { method: 'POST', headers: { 'content-type': 'application/json' }, body });

  beforeAll(async () => {
    const settings = { ...testSettings({ LOG_LEVEL: 'fatal' }), PUBLIC_URL: 'https://dichvucong.example.vn' };
    await prepareDatabase(settings, domains);
    api = await startApi(settings);
  }, 120_000);
  afterAll(() => api.stop());

  it('tells browsers to come by TLS only from now on', async () => {
    const { headers } = await fetch(`${api.url}/api/v1/public/eid`);
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains');
    expect(headers.get('content-security-policy')).toContain('upgrade-insecure-requests');
  });

  it.each(['TRACE', 'TRACK', 'CONNECT-ME'])('does not answer %s, and echoes nothing', async (method) => {
    const answer = await send(`${api.url}/api/v1/public/eid`, method, { 'x-secret': 'do-not-echo' }).catch(() => ({
      status: 400,
      body: '',
    }));
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.body).not.toContain('do-not-echo');
  });

  it.each([
    '{"__proto__":{"admin":true}}',
    '{"constructor":{"prototype":{"admin":true}}}',
    '{"phone":"0912345678","__proto__":{"password":"x"}}',
  ])('takes nothing from %s', async (body) => {
    const answer = await post('/api/v1/public/sessions', body);
    expect([400, 422]).toContain(answer.status);
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });
});
