import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { webcrypto, X509Certificate } from 'node:crypto';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';

const ALGORITHM = { name: 'RSASSA-PKCS1-v1_5', modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]), hash: 'SHA-256' };
const DAY_MS = 86_400_000;

const nameOf = (commonName: string): pkijs.AttributeTypeAndValue =>
  new pkijs.AttributeTypeAndValue({ type: '2.5.4.3', value: new asn1js.Utf8String({ value: commonName }) as never });

const basicConstraints = (cA: boolean): pkijs.Extension => {
  const constraints = new pkijs.BasicConstraints({ cA });
  return new pkijs.Extension({ extnID: '2.5.29.19', critical: true, extnValue: constraints.toSchema().toBER(), parsedValue: constraints });
};

function draft(days: readonly [from: number, to: number], serial: number, cA: boolean): pkijs.Certificate {
  const at = (offset: number): Date => new Date(Date.now() + offset * DAY_MS);
  return new pkijs.Certificate({
    version: 2,
    serialNumber: new asn1js.Integer({ value: serial }),
    notBefore: new pkijs.Time({ value: at(days[0]) }),
    notAfter: new pkijs.Time({ value: at(days[1]) }),
    extensions: [basicConstraints(cA)],
  });
}

const finished = (certificate: pkijs.Certificate): X509Certificate => new X509Certificate(Buffer.from(certificate.toSchema(true).toBER()));

/** A certificate authority inside the test: real keys, real certificates. */
export class CertificateIssuer {
  requests = 0;

  private constructor(
    readonly root: X509Certificate,
    private readonly template: pkijs.Certificate,
    private readonly key: Parameters<pkijs.Certificate['sign']>[0],
    private readonly leafDays: readonly [from: number, to: number],
  ) {}

  /** @param leafDays validity of issued certificates in days from now, e.g. `[-1, 365]` */
  static async create(name = 'Test root', leafDays: readonly [number, number] = [-365, 365]): Promise<CertificateIssuer> {
    const keys = await webcrypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
    const template = draft([-400, 400], 1, true);
    template.subject.typesAndValues.push(nameOf(name));
    template.issuer.typesAndValues.push(nameOf(name));
    await template.subjectPublicKeyInfo.importKey(keys.publicKey);
    await template.sign(keys.privateKey, 'SHA-256');
    return new CertificateIssuer(finished(template), template, keys.privateKey, leafDays);
  }

  /** @returns the certificate for the key of a PKCS#10 request, and the root */
  async enrol(request: Buffer): Promise<readonly X509Certificate[]> {
    this.requests++;
    const wish = pkijs.CertificationRequest.fromBER(new Uint8Array(request).buffer);
    const leaf = draft(this.leafDays, 100 + this.requests, false);
    leaf.issuer = this.template.subject;
    leaf.subject = wish.subject;
    leaf.subjectPublicKeyInfo = wish.subjectPublicKeyInfo;
    await leaf.sign(this.key, 'SHA-256');
    return [finished(leaf), this.root];
  }
}

/** An issuer behind HTTP, as the product reaches one: its address is the setting `SANDBOX_URL`. */
export interface ServedIssuer {
  readonly url: string;
  close(): void;
}

/** Serves an issuer on a free port of this machine. */
export async function serveIssuer(issuer: Pick<CertificateIssuer, 'enrol'>): Promise<ServedIssuer> {
  const server = await new Promise<Server>((resolve) => {
    const made = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        void issuer.enrol(Buffer.concat(parts)).then((chain) => response.end(chain.map(String).join('')));
      });
    });
    made.listen(0, '127.0.0.1', () => resolve(made));
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}
