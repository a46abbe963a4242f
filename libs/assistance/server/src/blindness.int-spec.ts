import { assistedScopes } from '@tinhso/assistance-contract';
import { newId } from '@tinhso/kernel';
import { openApiDocument } from '@tinhso/platform';
import { AssistanceWorld } from './assistance.fixture.js';

interface Operation {
  readonly method: string;
  readonly path: string;
  readonly id: string;
  readonly scope: string;
}

describe('a helper', () => {
  let w: AssistanceWorld;
  let pao: Awaited<ReturnType<AssistanceWorld['helper']>>;
  let sessionId: string;
  let operations: Operation[];
  beforeAll(async () => {
    w = await AssistanceWorld.start();
    pao = await w.helper();
    sessionId = (await w.session(pao)).id;
    operations = citizenOperations();
  }, 60_000);
  afterAll(() => w.world.close());

  function citizenOperations(): Operation[] {
    const { paths } = openApiDocument(w.world.app);
    return Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods as Record<string, { operationId: string; description?: string }>)
        .filter(() => path.startsWith('/api/v1/citizen/'))
        .map(([method, { operationId, description = '' }]) => ({
          method: method.toUpperCase(),
          path: path.replaceAll(/\{\w+\}/g, () => newId()),
          id: operationId,
          scope: /`([^`]+)`/.exec(description)?.[1] ?? '',
        })),
    );
  }

  const try_ = ({ method, path }: Operation) =>
    w.world.call<{ code?: string }>(path, {
      token: pao.token,
      method,
      headers: w.acting(sessionId),
      ...(['GET', 'HEAD', 'DELETE'].includes(method) ? {} : { body: {} }),
    });

  it('is let into nothing but drafts, papers and provisional filing', async () => {
    expect(operations.length).toBeGreaterThan(30);
    const entered: string[] = [];
    for (const operation of operations) {
      const { body } = await try_(operation);
      if (body.code === 'not-for-others' || body.code === 'acting-refused') continue;
      entered.push(operation.scope);
    }
    expect([...new Set(entered)].sort()).toEqual([...assistedScopes].sort());
  });

  it('cannot change a password, a factor, a contact or read a message in the place of the person helped', async () => {
    const closed = operations.filter(({ scope }) =>
      /^(account|security|profile|privacy|notification|delegation|document|dossier|assist)/.test(scope),
    );
    expect(closed.length).toBeGreaterThan(20);
    for (const operation of closed.filter(({ scope }) => scope !== 'assisted.file')) {
      const { status, body } = await try_(operation);
      expect({ id: operation.id, status, code: body.code }).toEqual({
        id: operation.id,
        status: 403,
        code: expect.stringMatching(/^(not-for-others|acting-refused)$/) as string,
      });
    }
  });

  it('is told no code by any answer on the way, and finds none in tables or queues', async () => {
    const answers: string[] = [];
    const listen = async (path: string, body?: unknown, headers?: Record<string, string>) => {
      const answer = await w.call<{ id: string }>(path, {
        token: pao.token,
        ...(body === undefined ? {} : { body }),
        ...(headers ? { headers } : {}),
      });
      answers.push(JSON.stringify(answer.body), String(answer.headers.get('location')));
      return answer.body.id;
    };
    const person = { fullName: 'Bàn Thị Kín', phone: w.newPhone() };
    const asked = await listen('/citizen/assisted-sessions', { memberId: pao.memberId, ...person, consent: 'code' });
    const consent = await w.letter(asked);
    await listen(`/citizen/assisted-sessions/${asked}/consent-code`, { code: consent.code === '000000' ? '111111' : '000000' });
    await listen(`/citizen/assisted-sessions/${asked}/consent-code`, { code: consent.code });
    const draft = await w.drafted(pao.token, asked);
    const filed = await listen('/citizen/assisted-filings', draft, { ...w.acting(asked), 'idempotency-key': newId() });
    const confirmation = await w.letter(filed);
    await listen(`/citizen/assisted-sessions/${asked}`);
    await listen('/citizen/helper');
    const token = confirmation.link?.split('/').at(-1) ?? '';
    expect(token.length).toBe(22);
    for (const text of answers)
      for (const secret of [consent.code, confirmation.code, token, person.phone]) expect(text).not.toContain(secret);
    const payloads = await w.world.query<{ payload: string }[]>('SELECT payload FROM outbox');
    const kept = payloads.map((row) => row.payload).join('\n');
    for (const secret of [token, person.phone]) expect(kept).not.toContain(secret);
    expect(kept).not.toMatch(new RegExp(`"[^"]*code[^"]*":"${confirmation.code}"`));
  });
});
