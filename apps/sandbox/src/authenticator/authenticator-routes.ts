import { readFile } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';
import { authenticatorPage, type DemoAuthenticator } from './authenticator-page.js';

/** Demo accounts that have an authenticator, as the seed wrote them; none before the seed has run. */
async function readAccounts(file: string): Promise<DemoAuthenticator[]> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '[]';
    throw error;
  });
  return (JSON.parse(text) as (Omit<DemoAuthenticator, 'totpSecret'> & { totpSecret?: string })[]).filter(
    (account): account is DemoAuthenticator => account.totpSecret !== undefined,
  );
}

/** GET /authenticator: stands in for the authenticator app on the phones of the demo staff. */
export function registerAuthenticator(app: FastifyInstance, accountsFile: string): void {
  app.get('/authenticator', async (_request, reply) =>
    reply.type('text/html; charset=utf-8').send(authenticatorPage(await readAccounts(accountsFile), new Date())),
  );
}
