import type { X509Certificate } from 'node:crypto';
import { CertificateIssuer } from '@tinhso/testing';
import { CertificateAuthority } from '../keystore/certificate-authority.js';

/** The issuer of the tests as the keystore's authority, without HTTP. */
export class TestAuthority extends CertificateAuthority {
  private constructor(private readonly issuer: CertificateIssuer) {
    super();
  }

  /** @param leafDays validity of issued certificates in days from now, e.g. `[-1, 365]` */
  static async create(name?: string, leafDays?: readonly [number, number]): Promise<TestAuthority> {
    return new TestAuthority(await CertificateIssuer.create(name, leafDays));
  }

  get requests(): number {
    return this.issuer.requests;
  }

  get root(): X509Certificate {
    return this.issuer.root;
  }

  enrol(request: Buffer): Promise<readonly X509Certificate[]> {
    return this.issuer.enrol(request);
  }
}
