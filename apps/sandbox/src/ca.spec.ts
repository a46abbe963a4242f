import { jest } from '@jest/globals';
import { webcrypto, X509Certificate } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as asn1js from 'asn1js';
import Fastify, { type FastifyInstance } from 'fastify';
import * as pkijs from 'pkijs';
import { registerCa } from './ca.js';
import { KEY_ALGORITHM } from './ca/certificates.js';

async function requestFor(name: string): Promise<Buffer> {
  const keys = await webcrypto.subtle.generateKey(KEY_ALGORITHM, true, ['sign', 'verify']);
  const request = new pkijs.CertificationRequest();
  request.subject.typesAndValues.push(
    new pkijs.AttributeTypeAndValue({ type: '2.5.4.3', value: new asn1js.Utf8String({ value: name }) as never }),
  );
  await request.subjectPublicKeyInfo.importKey(keys.publicKey);
  request.attributes = [];
  await request.sign(keys.privateKey, 'SHA-256');
  return Buffer.from(request.toSchema().toBER());
}

// Making RSA keys takes a while, and now and then much longer.
jest.setTimeout(30_000);

describe('the trial certificate authority', () => {
  let dataDir: string;
  const apps: FastifyInstance[] = [];
  const start = async (): Promise<string> => {
    const app = Fastify({ forceCloseConnections: true });
    apps.push(app);
    registerCa(app, dataDir);
    return app.listen({ host: '127.0.0.1', port: 0 });
  };
  const enrol = async (url: string, body: Uint8Array): Promise<{ status: number; chain: X509Certificate[] }> => {
    const answer = await fetch(`${url}/ca/enrol`, {
      method: 'POST',
      headers: { 'content-type': 'application/pkcs10' },
      body: new Uint8Array(body),
    });
    const pems = (await answer.text()).match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
    return { status: answer.status, chain: pems.map((pem) => new X509Certificate(pem)) };
  };

  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'tinhso-ca-'));
  });
  afterEach(async () => {
    await Promise.all(apps.splice(0).map((app) => app.close()));
    await rm(dataDir, { recursive: true });
  });

  it('issues certificates that chain to a root saying loudly what it is', async () => {
    const url = await start();
    const { status, chain } = await enrol(url, await requestFor('Le Quang Vu'));
    const [leaf, root] = chain as [X509Certificate, X509Certificate];
    expect(status).toBe(200);
    expect(leaf.checkIssued(root) && leaf.verify(root.publicKey)).toBe(true);
    expect(root.verify(root.publicKey)).toBe(true);
    expect([root.ca, leaf.ca]).toEqual([true, false]);
    expect(leaf.subject).toContain('CN=Le Quang Vu');
    expect(leaf.subject).toContain('SANDBOX');
    expect(root.subject).toContain('SANDBOX');
    expect(new Date(leaf.validFrom).getTime()).toBeLessThan(Date.now() - 300 * 86_400_000);
  });

  it('keeps its root across restarts, and makes one only for two who ask at once', async () => {
    const url = await start();
    const [one, two] = await Promise.all([enrol(url, await requestFor('A')), enrol(url, await requestFor('B'))]);
    const later = await enrol(await start(), await requestFor('C'));
    expect(new Set([one, two, later].map(({ chain }) => chain[1]?.fingerprint256)).size).toBe(1);
    expect(one.chain[0]?.serialNumber).not.toBe(two.chain[0]?.serialNumber);
    const pem = await (await fetch(`${url}/ca/root.pem`)).text();
    expect(new X509Certificate(pem).fingerprint256).toBe(one.chain[1]?.fingerprint256);
  });

  it('refuses what is no request, and a request that does not prove its key', async () => {
    const url = await start();
    const request = await requestFor('A');
    request[request.length - 1] = (request[request.length - 1] as number) ^ 1;
    expect((await enrol(url, request)).status).toBe(400);
    expect((await enrol(url, Buffer.from('hello'))).status).toBe(400);
    expect((await enrol(url, Buffer.alloc(0))).status).toBe(400);
  });
});
