import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify from 'fastify';
import { FaultSwitches } from '../faults/faults.js';
import { bankClient } from './bank-client.js';
import { registerBank } from './bank-routes.js';

const env = {
  VIETQR_BANK_BIN: '970436',
  VIETQR_ACCOUNT: '1012345678',
  VIETQR_HOLDER: 'KHO BAC',
  BANK_API_KEY: 'key',
  BANK_WEBHOOK_SECRET: 'secret',
  PUBLIC_URL: 'http://127.0.0.1:9',
};

describe('the books of the stand-in bank', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bank-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  /** What the bank has for its customer after a start. */
  const credits = async (demo: string): Promise<{ content: string; amount: number }[]> => {
    const app = Fastify({ forceCloseConnections: true });
    registerBank(app, bankClient({ ...env, DEMO: demo }), join(folder, 'bank.json'), new FaultSwitches());
    const origin = await app.listen({ host: '127.0.0.1', port: 0 });
    const url = `${origin}/bank/api/v1/accounts/${env.VIETQR_ACCOUNT}/credits`;
    const answer = await fetch(url, { headers: { authorization: 'Bearer key' } });
    const { items } = (await answer.json()) as { items: { content: string; amount: number }[] };
    await app.close();
    return items;
  };

  it('begin with money of nobody known in a demo, and once', async () => {
    expect(await credits('1')).toMatchObject([{ content: 'NOP TIEN LE PHI HO TICH CHO ME', amount: 185_000 }]);
    expect(await credits('1')).toHaveLength(1);
  }, 30_000);

  it('begin with nothing otherwise', async () => {
    expect(await credits('0')).toEqual([]);
  }, 30_000);
});
