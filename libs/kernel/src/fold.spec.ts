import fc from 'fast-check';
import { fold, foldWords, tidyText } from './fold.js';

const vietnamese = fc.string({
  unit: fc.constantFrom(...'aáàảãạăắằẳẵặâấầẩẫậđĐeéèẻẽẹêếềểễệiíìỉĩịoóòỏõọôốồổỗộơớờởỡợuúùủũụưứừửữựyýỳỷỹỵbcghklmnpqrstvx \t'),
});

describe('fold', () => {
  it('takes marks away, and đ by hand', () => {
    expect(fold('Đăng ký  Khai SINH')).toBe('dang ky khai sinh');
    expect(fold('giấy khai sinh')).toBe('giay khai sinh');
    expect(fold('Đặng Thị Thuỷ')).toBe(fold('đặng thị thuỷ'.normalize('NFD')));
  });

  it('cuts into words and keeps a procedure code whole', () => {
    expect(foldWords('Thủ tục 1.001193: đăng ký, khai-sinh')).toEqual(['thu', 'tuc', '1.001193', 'dang', 'ky', 'khai', 'sinh']);
    expect(foldWords('…')).toEqual([]);
  });

  it('tidies what is stored, keeping line ends and marks', () => {
    expect(tidyText(' Thôn  Tân\u0000 Lập \r\n xã Tân Trào ')).toBe('Thôn Tân Lập\nxã Tân Trào');
  });

  it('leaves only plain letters, changes nothing the second time, and ignores how marks are encoded', () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        expect(fold(text)).toMatch(/^[a-z ]*$/);
        expect(fold(fold(text))).toBe(fold(text));
        expect(fold(text.normalize('NFD'))).toBe(fold(text));
        expect(tidyText(tidyText(text))).toBe(tidyText(text));
      }),
    );
  });
});
