/** A key that can sign and the certificate that says whose it is. The private key never leaves the implementation. */
export interface SigningIdentity {
  /** Signer's certificate, DER. */
  readonly certificate: Buffer;
  /** RSA PKCS #1 v1.5 signature with SHA-256 over `data`. */
  sign(data: Uint8Array): Promise<Buffer>;
}
