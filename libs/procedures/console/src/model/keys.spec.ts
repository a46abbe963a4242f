import { describe, expect, it } from '@jest/globals';
import { dashedKeyFrom, keyFrom } from './keys.js';

describe('keys from labels', () => {
  it.each([
    ['Họ và tên', 'hoVaTen'],
    ['Ngày sinh của con (dương lịch)', 'ngaySinhCuaConDuongLich'],
    ['2 năm gần nhất', 'namGanNhat'],
    ['Đường, số nhà', 'duongSoNha'],
    ['?!', 'question'],
    ['123', 'question'],
  ])('%s → %s', (label, key) => {
    const made = keyFrom(label, [], 'question');
    expect(made).toBe(key);
    expect(made).toMatch(/^[a-z][A-Za-z0-9]*$/);
  });

  it('differ from those taken', () => {
    expect(keyFrom('Tên', ['ten', 'ten2'], 'x')).toBe('ten3');
    expect(dashedKeyFrom('Đủ 18 tuổi', ['du-18-tuoi'], 'rule')).toBe('du-18-tuoi-2');
    expect(dashedKeyFrom('18 tuổi', [], 'rule')).toBe('tuoi');
  });
});
