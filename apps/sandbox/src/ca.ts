import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { SandboxAuthority } from './ca/authority.js';

/**
 * Mounts the trial certificate authority.
 * `POST /ca/enrol`: PKCS #10 (DER, `application/pkcs10`) in, PEM chain out, 400 for a request that does not prove its key.
 * `GET /ca/root.pem`: the root, to be put into a viewer that should trust trial signatures.
 * @param dataDir the sandbox's folder; the root lies in `ca/root.json` below it
 */
export function registerCa(app: FastifyInstance, dataDir: string): void {
  let opening: Promise<SandboxAuthority> | undefined;
  // Founded at first use, once: two enrolments at the same time must not make two roots.
  const authority = (): Promise<SandboxAuthority> => (opening ??= SandboxAuthority.open(join(dataDir, 'ca')));

  app.addContentTypeParser('application/pkcs10', { parseAs: 'buffer', bodyLimit: 16 * 1024 }, (_request, body, done) => done(null, body));

  app.post('/ca/enrol', async (request, reply) => {
    const chain = Buffer.isBuffer(request.body) ? await (await authority()).enrol(request.body) : undefined;
    if (!chain) return reply.code(400).send({ error: 'not a PKCS #10 request that proves its key' });
    return reply.type('application/pem-certificate-chain').send(chain);
  });

  app.get('/ca/root.pem', async (_request, reply) => reply.type('application/x-pem-file').send((await authority()).rootPem));
}
