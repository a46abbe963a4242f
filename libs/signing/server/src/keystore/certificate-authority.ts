import { X509Certificate } from 'node:crypto';

/** Where certificates come from. */
export abstract class CertificateAuthority {
  /** Sends a PKCS #10 request (DER); answers the signer's certificate first, the root last. */
  abstract enrol(request: Buffer): Promise<readonly X509Certificate[]>;
}

const PEM = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

/** A certificate authority behind HTTP: `POST …/ca/enrol`, PKCS #10 in, PEM chain out. */
export class HttpCertificateAuthority extends CertificateAuthority {
  /** @param base address of the authority; `undefined` when none is configured */
  constructor(private readonly base: string | undefined) {
    super();
  }

  async enrol(request: Buffer): Promise<readonly X509Certificate[]> {
    if (!this.base)
      throw new Error('no certificate authority is configured: put key files into the keystore, or set SANDBOX_URL for a trial');
    const answer = await fetch(new URL('/ca/enrol', this.base), {
      method: 'POST',
      headers: { 'content-type': 'application/pkcs10' },
      body: new Uint8Array(request),
      redirect: 'error',
      signal: AbortSignal.timeout(10_000),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`the certificate authority answered ${answer.status}: ${text.slice(0, 200)}`);
    const chain = (text.match(PEM) ?? []).map((pem) => new X509Certificate(pem));
    if (chain.length === 0) throw new Error('the certificate authority answered without a certificate');
    return chain;
  }
}
