import { domains } from '@tinhso/composition';
import { uploadsPath } from '@tinhso/files-contract';
import { newId } from '@tinhso/kernel';
import { AppConfig, quickRedis, TokenKeys, type Settings } from '@tinhso/platform';
import { prepareDatabase, testSettings, until } from '@tinhso/testing';
import { startApi, type ApiProcess } from './processes.fixture.js';

/** One limited thing: what is asked, and how many may pass. */
interface Limited {
  readonly name: string;
  readonly points: number;
  /** `n` counts the calls, `who` is somebody new for every run. */
  readonly request: (n: number, who: string) => readonly [path: string, init: RequestInit];
}

const CALLS = 1_000;
const json = { 'content-type': 'application/json' };
const base64 = (text: string): string => Buffer.from(text).toString('base64');

describe('limits over the processes of the api', () => {
  let settings: Settings;
  const token = (accountId: string): string =>
    new TokenKeys(new AppConfig(settings)).sign({ sub: accountId, sid: newId(), typ: 'citizen', name: 'Ma Thị Thử' }, 600);

  const limited: Limited[] = [
    {
      name: 'sign-ins with one phone',
      points: 10,
      request: () => [
        '/api/v1/public/sessions',
        { method: 'POST', headers: json, body: JSON.stringify({ phone: '0912345670', password: 'không phải mật khẩu' }) },
      ],
    },
    {
      name: 'codes entered from one address',
      points: 200,
      request: () => [
        '/api/v1/public/accounts/confirmation',
        { method: 'POST', headers: json, body: JSON.stringify({ challengeId: newId(), code: '123456' }) },
      ],
    },
    {
      name: 'uploads of one account',
      points: 60,
      request: (_, who) => [
        uploadsPath,
        {
          method: 'POST',
          headers: {
            authorization: `Bearer ${token(who)}`,
            'tus-resumable': '1.0.0',
            'upload-length': '1000',
            'upload-metadata': `filename ${base64('anh.jpg')},paper ${base64('birthProof')}`,
          },
        },
      ],
    },
    { name: 'public searches from one address', points: 600, request: (n) => [`/api/v1/public/procedures?q=khai${n}&limit=1`, {}] },
  ];

  /** Statuses of many calls at once, spread evenly over the processes. */
  async function storm(processes: readonly ApiProcess[], { request }: Limited): Promise<Map<number, number>> {
    const who = newId();
    const counts = new Map<number, number>();
    await Promise.all(
      Array.from({ length: CALLS }, async (_, n) => {
        const [path, init] = request(n, who);
        const answer = await fetch((processes[n % processes.length]?.url ?? '') + path, init);
        await answer.arrayBuffer();
        counts.set(answer.status, (counts.get(answer.status) ?? 0) + 1);
      }),
    );
    return counts;
  }

  const passed = (counts: Map<number, number>): number => CALLS - (counts.get(429) ?? 0);

  beforeAll(async () => {
    settings = testSettings({ LOG_LEVEL: 'fatal', DATABASE_POOL: '20' });
    await prepareDatabase(settings, domains);
    const redis = quickRedis(new AppConfig(settings));
    await until('redis', () => Promise.resolve(redis.status === 'ready'));
    await redis.flushdb();
    redis.disconnect();
  }, 120_000);

  describe('with Redis', () => {
    let processes: ApiProcess[] = [];
    beforeAll(async () => {
      processes = await Promise.all([startApi(settings), startApi(settings)]);
    }, 120_000);
    afterAll(() => Promise.all(processes.map((each) => each.stop())));

    it.each(limited)('$name: exactly $points of 1,000 at once get through two processes', async (each) => {
      const counts = await storm(processes, each);
      expect(passed(counts)).toBe(each.points);
    });
  });

  describe('without Redis', () => {
    let alone: ApiProcess;
    beforeAll(async () => {
      alone = await startApi({ ...settings, REDIS_URL: 'redis://127.0.0.1:1' });
    }, 120_000);
    afterAll(() => alone.stop());

    it.each(limited)('$name: the process itself counts to $points', async (each) => {
      const counts = await storm([alone], each);
      expect(passed(counts)).toBe(each.points);
    });
  });
});
