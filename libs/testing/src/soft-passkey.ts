import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';

const sha256 = (data: Buffer | string): Buffer => createHash('sha256').update(data).digest();
const url = (data: Buffer): string => data.toString('base64url');
const text = (word: string): Buffer => Buffer.concat([Buffer.from([0x60 + word.length]), Buffer.from(word)]);
const bytes = (data: Buffer): Buffer => Buffer.concat([Buffer.from([0x59, data.length >> 8, data.length & 0xff]), data]);

/** What the server asks of an authenticator, for making a key as for using one. */
export interface AskedPasskey {
  readonly options: Record<string, unknown>;
}

interface Credential {
  readonly id: string;
  readonly rawId: string;
  readonly type: 'public-key';
  readonly clientExtensionResults: Record<string, never>;
}

/** What a test may have wrong. */
export interface Misbehaviour {
  readonly origin?: string;
  /** The person was there, but did not unlock the device. */
  readonly unverified?: boolean;
  readonly counter?: number;
}

/** An authenticator in software (ES256, attestation `none`), as a browser would pass its answers on. */
export class SoftPasskey {
  private readonly id = randomBytes(32);
  private readonly key: KeyObject;
  private readonly cose: Buffer;
  private counter = 0;

  constructor(private readonly origin: string) {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    this.key = privateKey;
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
    const coordinate = (label: number, value: string) => Buffer.concat([Buffer.from([label, 0x58, 32]), Buffer.from(value, 'base64url')]);
    // {1: EC2, 3: ES256, -1: P-256, -2: x, -3: y}
    this.cose = Buffer.concat([Buffer.from([0xa5, 1, 2, 3, 0x26, 0x20, 1]), coordinate(0x21, x), coordinate(0x22, y)]);
  }

  make({ options }: AskedPasskey, wrong: Misbehaviour = {}) {
    const data = this.authData(String((options.rp as { id: string }).id), 0x40, wrong);
    const attested = Buffer.concat([data, Buffer.alloc(16), Buffer.from([0, this.id.length]), this.id, this.cose]);
    const object = Buffer.concat([
      Buffer.from([0xa3]),
      text('fmt'),
      text('none'),
      text('attStmt'),
      Buffer.from([0xa0]),
      text('authData'),
      bytes(attested),
    ]);
    const clientDataJSON = this.clientData('webauthn.create', options, wrong);
    return {
      ...this.credential(),
      response: { clientDataJSON: url(clientDataJSON), attestationObject: url(object), transports: ['internal'] },
    };
  }

  use({ options }: AskedPasskey, wrong: Misbehaviour = {}) {
    const data = this.authData(String(options.rpId), 0, wrong);
    const clientDataJSON = this.clientData('webauthn.get', options, wrong);
    const signature = sign('sha256', Buffer.concat([data, sha256(clientDataJSON)]), this.key);
    return {
      ...this.credential(),
      response: { clientDataJSON: url(clientDataJSON), authenticatorData: url(data), signature: url(signature) },
    };
  }

  private credential(): Credential {
    return { id: url(this.id), rawId: url(this.id), type: 'public-key', clientExtensionResults: {} };
  }

  private clientData(type: string, options: Record<string, unknown>, { origin = this.origin }: Misbehaviour): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge: options.challenge, origin, crossOrigin: false }));
  }

  private authData(rpId: string, more: number, { unverified = false, counter = ++this.counter }: Misbehaviour): Buffer {
    const count = Buffer.alloc(4);
    count.writeUInt32BE(counter);
    return Buffer.concat([sha256(rpId), Buffer.from([0x01 | (unverified ? 0 : 0x04) | more]), count]);
  }
}
