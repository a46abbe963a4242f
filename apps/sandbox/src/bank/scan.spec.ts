import { scan } from './scan.js';

describe('the scan of the stand-in bank', () => {
  it('reads a dynamic code that others made', () => {
    const payload =
      '00020101021238570010A00000072701270006970403011300110123456780208QRIBFTTA530370454061800005802VN62340107NPS68690819thanh toan don hang63042E2E';
    expect(scan(payload)).toEqual({ bin: '970403', account: '0011012345678', amount: 180_000, content: 'thanh toan don hang' });
  });

  it.each([
    ['', 'CRC'],
    [
      '00020101021238570010A00000072701270006970403011300110123456780208QRIBFTTA530370454061900005802VN62340107NPS68690819thanh toan don hang63042E2E',
      'CRC',
    ],
    ['00020101021138600010A00000072701300006970403011697040311012345670208QRIBFTTC53037045802VN63044F52', 'tài khoản'],
  ])('says why it cannot: %s', (payload, why) => {
    expect(scan(payload)).toEqual(expect.stringContaining(why));
  });
});
