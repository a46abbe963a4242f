import { webcrypto } from 'node:crypto';
import * as pkijs from 'pkijs';

/** A fresh private key (PKCS #8, DER) and the PKCS #10 request (DER) for its certificate. */
export interface EnrolmentRequest {
  readonly privateKey: Buffer;
  readonly request: Buffer;
}

const ALGORITHM = { name: 'RSASSA-PKCS1-v1_5', modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]), hash: 'SHA-256' };

/** Makes a key pair (RSA 2048, the least that TT 16/2019/TT-BTTTT allows for signatures) and asks for a certificate in its name. */
export async function createEnrolmentRequest(subject: pkijs.RelativeDistinguishedNames): Promise<EnrolmentRequest> {
  const keys = await webcrypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
  const request = new pkijs.CertificationRequest();
  request.subject = subject;
  await request.subjectPublicKeyInfo.importKey(keys.publicKey);
  request.attributes = [];
  await request.sign(keys.privateKey, 'SHA-256');
  return {
    privateKey: Buffer.from(await webcrypto.subtle.exportKey('pkcs8', keys.privateKey)),
    request: Buffer.from(request.toSchema().toBER()),
  };
}
