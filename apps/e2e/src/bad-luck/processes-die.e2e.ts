import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { call, citizenToken, maritalStatusApplication, until } from '../support/api.js';
import { pidOf } from '../support/processes.js';

interface Dossier {
  id: string;
  code: string;
  documents: { kind: string; state: string }[];
}
interface Inbox {
  items: { kind: string; link?: string }[];
}

const submit = (token: string, key: string) => call<Dossier>('/api/v1/citizen/dossiers', { token, key, body: maritalStatusApplication() });

/** Waits until the acknowledgement is there and the inbox tells of the dossier; both exactly once. */
async function expectDownstreamOnce(token: string, dossierId: string): Promise<void> {
  await until('the acknowledgement', async () => {
    const { body } = await call<Dossier>(`/api/v1/citizen/dossiers/${dossierId}`, { token });
    return body.documents?.some((d) => d.kind === 'acknowledgement' && d.state === 'ready');
  });
  const notices = await until('the notice', async () => {
    const { body } = await call<Inbox>('/api/v1/citizen/notifications?limit=50', { token });
    const mine = body.items.filter((n) => n.link?.includes(dossierId));
    return mine.length > 0 && mine;
  });
  expect(notices.filter((n) => n.kind === 'dossier.submitted')).toHaveLength(1);
  const { body } = await call<Dossier>(`/api/v1/citizen/dossiers/${dossierId}`, { token });
  expect(body.documents.filter((d) => d.kind === 'acknowledgement')).toHaveLength(1);
}

test.describe.configure({ mode: 'serial', timeout: 180_000 });

test('Redis hangs while somebody submits: the code comes at once, the rest catches up', async () => {
  const { token } = await citizenToken(1);
  const redis = pidOf('redis');
  process.kill(redis, 'SIGSTOP');
  let made;
  try {
    const started = Date.now();
    made = await submit(token, randomUUID());
    expect(made.status).toBe(201);
    expect(made.body.code).toMatch(/^H60\.41-\d{6}-\d{4,}$/);
    expect(Date.now() - started).toBeLessThan(5_000);
  } finally {
    process.kill(redis, 'SIGCONT');
  }
  await expectDownstreamOnce(token, made.body.id);
});

test('Redis dies and comes back empty-handed: nothing is lost', async () => {
  const { token } = await citizenToken(2);
  process.kill(pidOf('redis'), 'SIGKILL');
  const made = await submit(token, randomUUID());
  expect(made.status).toBe(201);
  await expectDownstreamOnce(token, made.body.id);
});

test('the worker is killed in the middle of its work: every effect happens once', async () => {
  const { token } = await citizenToken(3);
  const made = await Promise.all(Array.from({ length: 6 }, () => submit(token, randomUUID())));
  const worker = pidOf('worker');
  await new Promise((resolve) => setTimeout(resolve, 250));
  process.kill(worker, 'SIGKILL');
  await until('another worker', () => Promise.resolve(pidOf('worker') !== worker));
  for (const { body } of made) await expectDownstreamOnce(token, body.id);
});

test('MariaDB dies: 503 with Retry-After meanwhile, then everything works without a restart of the api', async () => {
  const { token } = await citizenToken(4);
  const api = pidOf('api');
  const key = randomUUID();
  process.kill(pidOf('mariadb'), 'SIGKILL');
  const refused = await until(
    'a 503',
    async () => {
      const answer = await submit(token, key);
      return answer.status !== 201 && answer;
    },
    5_000,
  );
  expect(refused.status).toBe(503);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(refused.body).toMatchObject({ code: 'unavailable' });
  const made = await until('the database to be back', async () => {
    const answer = await submit(token, key);
    return answer.status === 201 && answer;
  });
  expect(pidOf('api')).toBe(api);
  await expectDownstreamOnce(token, made.body.id);
});

test('two taps with one key make one dossier, also when they arrive together', async () => {
  const { token } = await citizenToken(5);
  const key = randomUUID();
  const made = await Promise.all(Array.from({ length: 8 }, () => submit(token, key)));
  expect(new Set(made.map((m) => m.body.code)).size).toBe(1);
});
