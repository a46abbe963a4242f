import { jest } from '@jest/globals';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { identityIdOf, type Signatory } from '../domain/signatory.js';
import { TestAuthority } from '../__world__/test-authority.js';
import { keystoreFolder, leader } from '../__world__/keystore-folder.js';
import { HttpCertificateAuthority } from './certificate-authority.js';

// Making RSA keys takes a while, and now and then much longer.
jest.setTimeout(30_000);

describe('the keystore', () => {
  let folder: Awaited<ReturnType<typeof keystoreFolder>>;
  let authority: TestAuthority;
  const keyFile = (signatory: Signatory = leader): string => join(folder.path, 'identities', `${identityIdOf(signatory)}.json`);

  beforeEach(async () => {
    folder = await keystoreFolder();
    authority = await TestAuthority.create();
  });
  afterEach(() => folder.remove());

  it('enrols once, also for many documents at a time and after a restart', async () => {
    const keystore = folder.open(authority);
    const identities = await Promise.all([1, 2, 3].map(() => keystore.identityOf(leader)));
    const reopened = await folder.open(authority).identityOf(leader);
    expect(new Set([...identities, reopened].map(({ certificate }) => certificate.toString('hex'))).size).toBe(1);
    expect(authority.requests).toBe(1);
  });

  it('lets the first of two workers win', async () => {
    const [a, b] = await Promise.all([folder.open(authority).identityOf(leader), folder.open(authority).identityOf(leader)]);
    expect(a.certificate.equals(b.certificate)).toBe(true);
    expect(await readdir(join(folder.path, 'identities'))).toEqual([`${identityIdOf(leader)}.json`]);
  });

  it('lets many workers pin the same root at a time', async () => {
    const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => folder.trust.accept(authority.root)));
    expect(outcomes.filter(({ status }) => status === 'rejected')).toEqual([]);
    expect(await folder.trust.roots()).toHaveLength(1);
    expect(await readdir(join(folder.path, 'trust'))).toHaveLength(1);
  });

  it('keeps the private key encrypted and to itself', async () => {
    await folder.open(authority).identityOf(leader);
    expect(await readFile(keyFile(), 'utf8')).not.toContain('PRIVATE KEY');
    expect((await stat(keyFile())).mode & 0o077).toBe(0);
  });

  it('opens no key with another passphrase, nor one under another name', async () => {
    await folder.open(authority).identityOf(leader);
    await expect(folder.open(authority, 'not the passphrase').identityOf(leader)).rejects.toThrow('does not open');
    const other = { ...leader, position: 'Chủ tịch' };
    await writeFile(keyFile(other), await readFile(keyFile()));
    await expect(folder.open(authority).identityOf(other)).rejects.toThrow('does not open');
  });

  it('pins the first authority and takes no other', async () => {
    await folder.open(authority).identityOf(leader);
    const stranger = await TestAuthority.create('Another root');
    await expect(folder.open(stranger).identityOf({ ...leader, fullName: 'Người mới' })).rejects.toThrow('not among the trusted roots');
    expect((await folder.trust.roots()).map(({ fingerprint256 }) => fingerprint256)).toEqual([authority.root.fingerprint256]);
  });

  it('gives a new certificate to whoever is promoted', async () => {
    const keystore = folder.open(authority);
    const before = await keystore.identityOf(leader);
    const after = await keystore.identityOf({ ...leader, position: 'Chủ tịch' });
    expect(after.certificate.equals(before.certificate)).toBe(false);
  });

  it('tries again after an enrolment that failed', async () => {
    const keystore = folder.open(new HttpCertificateAuthority(undefined));
    await expect(keystore.identityOf(leader)).rejects.toThrow('no certificate authority');
    await expect(keystore.identityOf(leader)).rejects.toThrow('no certificate authority');
    await expect(folder.open(authority).identityOf(leader)).resolves.toBeDefined();
  });
});
