import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { authorisedFetch } from './client.js';
import { createSession, type Tokens } from './session.js';

interface Me {
  id: string;
  fullName: string;
}
const tokens = (accessToken: string): Tokens<Me> => ({ accessToken, expiresAt: 'later', account: { id: '1', fullName: 'Ma Thị Hạnh' } });
const json = (status: number, body: unknown) => new Response(JSON.stringify(body), { status });
const realFetch = globalThis.fetch;
const cookies = new Map<string, string>();

beforeEach(() => {
  cookies.clear();
  Object.assign(globalThis, {
    document: {
      get cookie() {
        return [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      },
      set cookie(line: string) {
        const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=');
        if (/Max-Age=0/.test(line)) cookies.delete(name);
        else cookies.set(name, value);
      },
    },
    BroadcastChannel: undefined,
  });
  Object.defineProperty(globalThis, 'navigator', { value: {}, configurable: true }); // Node 20 has none, and none has locks here
});
afterEach(() => {
  globalThis.fetch = realFetch;
});

/** An api that takes one token and hands out the next at each renewal, until it says no. */
function serverThatRenews(answers: ('renew' | 'end' | 'down')[]) {
  let current = 'old';
  const server = {
    renewals: 0,
    seen: [] as (string | null)[],
    fetch: jest.fn(async (input: string | URL | Request, init?: RequestInit) => {
      await Promise.resolve();
      const request = input instanceof Request ? input : new Request(new URL(String(input), 'http://test.invalid'), init);
      if (request.url.endsWith('/sessions/refresh')) {
        const answer = answers[server.renewals++] ?? 'end';
        if (answer === 'down') throw new TypeError('fetch failed');
        if (answer === 'end') return json(401, { code: 'session-ended' });
        current = `token-${server.renewals}`;
        return json(200, tokens(current));
      }
      server.seen.push(request.headers.get('authorization'));
      return request.headers.get('authorization') === `Bearer ${current}` ? json(200, 'fine') : json(401, {});
    }),
    expire: () => (current = 'expired'),
  };
  globalThis.fetch = server.fetch;
  return server;
}
const ask = (session: ReturnType<typeof createSession<Me>>) =>
  authorisedFetch(session, () => 'vi', new Request('http://test.invalid/api/v1/citizen/me'));

describe('a session', () => {
  it('renews an expired token once for many requests, and sends each again', async () => {
    const server = serverThatRenews(['renew']);
    const session = createSession<Me>('citizen');
    session.signInWith(tokens('old'));
    server.expire();
    const answers = await Promise.all([ask(session), ask(session), ask(session)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(server.renewals).toBe(1);
    expect(server.seen.filter((header) => header === 'Bearer token-1')).toHaveLength(3);
  });

  it('keeps the person when it ends, so that the page can ask to sign in again', async () => {
    const server = serverThatRenews(['end']);
    const session = createSession<Me>('citizen');
    session.signInWith(tokens('old'));
    server.expire();
    expect((await ask(session)).status).toBe(401);
    expect(session.getState()).toEqual({ status: 'ended', account: tokens('').account });
    expect(cookies.has('ts_was_citizen')).toBe(false);
  });

  it('is not over because the network is', async () => {
    const server = serverThatRenews(['down', 'renew']);
    const session = createSession<Me>('citizen');
    session.signInWith(tokens('old'));
    server.expire();
    await expect(ask(session)).rejects.toMatchObject({ code: 'network' });
    expect(session.getState().status).toBe('signed-in');
    expect((await ask(session)).status).toBe(200);
  });

  it('comes back in a browser that was signed in, and is not asked for in one that was not', async () => {
    const server = serverThatRenews(['renew']);
    await createSession<Me>('citizen').restore();
    expect(server.renewals).toBe(0);
    cookies.set('ts_was_citizen', '1');
    const session = createSession<Me>('citizen');
    expect(session.getState().status).toBe('restoring');
    await session.restore();
    expect(session.getState()).toMatchObject({ status: 'signed-in', account: { fullName: 'Ma Thị Hạnh' } });
  });

  describe('that is asked for a proof', () => {
    /** An api that wants a proof once; `declines` says that the person closes the question. */
    function serverThatDoubts() {
      let doubts = true;
      const bodies: string[] = [];
      globalThis.fetch = jest.fn(async (input: string | URL | Request) => {
        bodies.push(await (input as Request).text());
        return doubts ? json(403, { code: 'proof-needed' }) : json(200, 'done');
      });
      return { bodies, believe: () => (doubts = false) };
    }
    const change = (session: ReturnType<typeof createSession<Me>>) =>
      authorisedFetch(
        session,
        () => 'vi',
        new Request('http://test.invalid/api/v1/citizen/security/password', { method: 'PUT', body: 'new' }),
      );

    it('asks the person and sends the same request again', async () => {
      const server = serverThatDoubts();
      const session = createSession<Me>('citizen');
      session.signInWith(tokens('old'));
      session.onProofNeeded(() => {
        session.signInWith(tokens('fresh'));
        server.believe();
        return Promise.resolve(true);
      });
      expect((await change(session)).status).toBe(200);
      expect(server.bodies).toEqual(['new', 'new']);
    });

    it('hands on the refusal when the person declines, or nobody can ask', async () => {
      const server = serverThatDoubts();
      const session = createSession<Me>('citizen');
      session.signInWith(tokens('old'));
      expect((await change(session)).status).toBe(403);
      const stop = session.onProofNeeded(() => Promise.resolve(false));
      expect(await (await change(session)).json()).toEqual({ code: 'proof-needed' });
      stop();
      expect(server.bodies).toHaveLength(2);
    });

    it('asks once for many requests at a time', async () => {
      const server = serverThatDoubts();
      const session = createSession<Me>('citizen');
      session.signInWith(tokens('old'));
      const asked = jest.fn(async () => {
        await new Promise((resolve) => setTimeout(resolve, 20));
        server.believe();
        return true;
      });
      session.onProofNeeded(asked);
      const answers = await Promise.all([change(session), change(session), change(session)]);
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
      expect(asked).toHaveBeenCalledTimes(1);
    });
  });
});
