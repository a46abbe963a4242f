import { createHash, createPrivateKey, generateKeyPair, sign, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import type { DocumentStatement, StatementKeys } from '@tinhso/signing-contract';
import { openKey, sealKey } from './key-seal.js';
import type { StatementJwk, StatementKeyFile, StatementKeyFiles } from './statement-key-files.js';

const generate = promisify(generateKeyPair);

interface OpenKey {
  readonly kid: string;
  readonly key: KeyObject;
}

/** Name of a key: the first letters of its thumbprint (RFC 7638). */
const kidOf = ({ crv, kty, x, y }: Pick<StatementJwk, 'crv' | 'kty' | 'x' | 'y'>): string =>
  createHash('sha256').update(JSON.stringify({ crv, kty, x, y })).digest('base64url').slice(0, 8);

const base64url = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/**
 * The key of the province for the statements in QR codes (ES256): shorter than a certificate, so that a code can be read from paper. Made at
 * first use, sealed like the signing keys. The newest signs; all are published.
 */
export class StatementSigner {
  private opened: Promise<OpenKey> | undefined;

  constructor(
    private readonly files: StatementKeyFiles,
    private readonly passphrase: string,
  ) {}

  /** The statement as a compact JWS (RFC 7515). */
  async sign(statement: DocumentStatement): Promise<string> {
    this.opened ??= this.open().catch((error: unknown) => {
      // A failure must not stick: the next document tries again.
      this.opened = undefined;
      throw error;
    });
    const { kid, key } = await this.opened;
    const input = `${base64url({ alg: 'ES256', kid })}.${base64url(statement)}`;
    const signature = sign('sha256', Buffer.from(input), { key, dsaEncoding: 'ieee-p1363' });
    return `${input}.${signature.toString('base64url')}`;
  }

  /** Every key that ever signed a statement, for whoever checks one. */
  async published(): Promise<StatementKeys> {
    return { keys: (await this.files.all()).map(({ publicKey }) => publicKey) };
  }

  private async open(): Promise<OpenKey> {
    const file = (await this.files.all()).at(-1) ?? (await this.make());
    const { kid } = file.publicKey;
    const der = await openKey(file.key, sealName(kid), this.passphrase);
    return { kid, key: createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }) };
  }

  private async make(): Promise<StatementKeyFile> {
    const { privateKey, publicKey } = await generate('ec', { namedCurve: 'P-256' });
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
    const point = { kty: 'EC', crv: 'P-256', x, y } as const;
    const kid = kidOf(point);
    const file: StatementKeyFile = {
      version: 1,
      key: await sealKey(privateKey.export({ format: 'der', type: 'pkcs8' }), sealName(kid), this.passphrase),
      publicKey: { ...point, kid, alg: 'ES256', use: 'sig' },
      madeAt: new Date().toISOString(),
    };
    await this.files.keep(file);
    return file;
  }
}

const sealName = (kid: string): string => `statement-${kid}`;
