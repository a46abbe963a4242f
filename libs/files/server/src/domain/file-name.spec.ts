import fc from 'fast-check';
import { cleanFileName, extensionOf } from './file-name.js';

describe('cleanFileName', () => {
  it.each([
    ['C:\\Users\\Hoa\\giấy chứng sinh.JPG', 'giấy chứng sinh.JPG'],
    ['../../etc/passwd', 'passwd'],
    ['gia\u0301y.pdf', 'giáy.pdf'],
    ['anh\u202egpj.exe', 'anhgpj.exe'],
    ['  a \t b.png ', 'a b.png'],
    ['..', 'tep'],
    ['\u0000', 'tep'],
  ])('%j becomes %j', (given, kept) => expect(cleanFileName(given)).toBe(kept));

  it('cuts a long name and keeps its ending', () => {
    const name = cleanFileName(`${'ă'.repeat(500)}.jpeg`);
    expect([...name]).toHaveLength(200);
    expect(extensionOf(name)).toBe('jpeg');
  });

  it('never yields a path, a control character or nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (given) => {
        const name = cleanFileName(given);
        expect(name).not.toMatch(/[/\\\p{Cc}]/u);
        expect(name.length).toBeGreaterThan(0);
      }),
    );
  });
});
