import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packFolders, unpackFolders } from './parts.js';

describe('packing the files of a running product', () => {
  let root: string;
  beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'tinhso-backup-'))));
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('keeps what was there before, while files are added', async () => {
    const folder = join(root, 'from', 'documents');
    mkdirSync(folder, { recursive: true });
    for (let n = 0; n < 400; n++) writeFileSync(join(folder, `old-${n}`), Buffer.alloc(4096, n));
    let added = 0;
    const adding = setInterval(() => writeFileSync(join(folder, `new-${added++}`), 'later'), 1);
    try {
      await packFolders(join(root, 'from'), ['documents'], join(root, 'files.tar.gz'));
    } finally {
      clearInterval(adding);
    }
    mkdirSync(join(root, 'to'));
    await unpackFolders(join(root, 'to'), join(root, 'files.tar.gz'));
    for (let n = 0; n < 400; n++) expect(readFileSync(join(root, 'to', 'documents', `old-${n}`)).equals(Buffer.alloc(4096, n))).toBe(true);
  });

  it('says what is wrong when a folder cannot be read', async () => {
    await expect(packFolders(root, ['absent'], join(root, 'files.tar.gz'))).rejects.toThrow(/tar ended with 2.*absent/s);
  });
});
