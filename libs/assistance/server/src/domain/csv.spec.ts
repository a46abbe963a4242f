import { csv } from './csv.js';

describe('tables for spreadsheets', () => {
  it('keep commas, quotes and lines inside their cells', () => {
    expect(
      csv([
        ['Tổ 5, Minh Xuân', 3],
        ['nói "vâng"', 'a\nb'],
      ]),
    ).toBe('\ufeff"Tổ 5, Minh Xuân",3\r\n"nói ""vâng""","a\nb"\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@x', '\tx'])('make no formula of %j', (text) => {
    expect(csv([[text]])).toContain(`'${text}`);
  });
});
