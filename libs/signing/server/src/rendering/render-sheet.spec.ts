import { describe, expect, it } from '@jest/globals';
import { renderSheet } from './render-sheet.js';

describe('a plain sheet', () => {
  it('is a PDF of as many pages as its lines need', async () => {
    const lines = Array.from({ length: 120 }, (_, i) => [`Mục ${i}`, 'Ma Thị Hạnh, phường Minh Xuân'] as const);
    const pdf = await renderSheet({
      title: 'Dữ liệu của tôi',
      about: ['Hạnh'],
      madeAt: new Date(),
      blocks: [{ heading: 'Tài khoản', lines }],
    });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(Number(/\/Count (\d+)/.exec(pdf.toString('latin1'))?.[1])).toBeGreaterThan(2);
  });
});
