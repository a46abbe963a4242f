import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { searchForNumbers } from './canary.mjs';

describe('the search for canary numbers', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tinhso-canary-'));
  const write = (name: string, content: string | Buffer): void => writeFileSync(join(folder, name), content);
  afterAll(() => rmSync(folder, { recursive: true }));

  it('finds a number however it lies there, and only in what is ours', async () => {
    mkdirSync(join(folder, 'sandbox'));
    write('sandbox/messages.jsonl', '0391112223');
    write('plain.log', 'phone=0391112223 and');
    write('abroad.log', '+84391112224');
    write('inside.bin', Buffer.concat([Buffer.from([0, 200, 255]), Buffer.from('99008161123456700')]));
    write('packed.sql.gz', gzipSync("INSERT INTO t VALUES ('0391112225')"));
    write('edge.bin', Buffer.concat([Buffer.alloc(4 * 1024 * 1024 - 5, 'x'), Buffer.from('0391112226')]));
    write('innocent.log', '0391112229 08161123456');
    const numbers = ['0391112223', '0391112224', '0391112225', '0391112226', '0391112227', '008161123456'];
    const { hits, files } = await searchForNumbers({ numbers, folders: [folder] });
    expect(files).toBe(6);
    expect(hits.map(({ file, number }) => `${file} ${number}`).sort()).toEqual([
      'abroad.log 0391112224',
      'edge.bin 0391112226',
      'inside.bin 008161123456',
      'packed.sql.gz 0391112225',
      'plain.log 0391112223',
    ]);
  });
});
