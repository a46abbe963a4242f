import { describe, expect, it } from '@jest/globals';
import { sealOf } from './seal.js';

const key = (fill: number) => Buffer.alloc(32, fill).toString('base64url');

describe('sealed text', () => {
  it('is opened by the account that sealed it and by no other', async () => {
    const [mine, other] = [await sealOf(key(1)), await sealOf(key(255))];
    const sealed = (await mine?.seal('Nhà bà Ma Thị Hạnh, thôn Bó Củng')) ?? '';
    expect(sealed).not.toContain('Hạnh');
    expect(await mine?.open(sealed)).toBe('Nhà bà Ma Thị Hạnh, thôn Bó Củng');
    expect(await other?.open(sealed)).toBeUndefined();
  });

  it('is nothing when it was altered or is no sealed text at all', async () => {
    const mine = await sealOf(key(1));
    const sealed = (await mine?.seal('thôn Bó Củng')) ?? '';
    expect(await mine?.open(`${sealed.startsWith('A') ? 'B' : 'A'}${sealed.slice(1)}`)).toBeUndefined();
    expect(await mine?.open('không phải')).toBeUndefined();
    expect(await mine?.open('')).toBeUndefined();
  });

  it('keeps pictures as well', async () => {
    const [mine, other] = [await sealOf(key(1)), await sealOf(key(2))];
    const bytes = new Uint8Array(70_000).map((_, n) => n % 251);
    const sealed = (await mine?.sealBytes(bytes)) ?? new Uint8Array(0);
    expect(new Uint8Array((await mine?.openBytes(sealed)) ?? [])).toEqual(bytes);
    expect(await other?.openBytes(sealed)).toBeUndefined();
    expect(await mine?.openBytes(new Uint8Array(5))).toBeUndefined();
  });

  it('never looks the same twice', async () => {
    const mine = await sealOf(key(1));
    expect(await mine?.seal('a')).not.toBe(await mine?.seal('a'));
  });
});
