import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { crc16 } from './crc16.js';
import { LONGEST_CONTENT, readVietQr, writeVietQr, type VietQr } from './payload.js';
import { readTlv, writeTlv } from './tlv.js';

const here = join(process.cwd(), 'libs/payments/server/src/gateway/vietqr/vectors/vietqr.json');
const { vectors } = JSON.parse(readFileSync(here, 'utf8')) as { vectors: { payload: string; ok: boolean }[] };
const seed = Number(process.env['SEED'] ?? Date.now() % 1e9);

const wishes: fc.Arbitrary<VietQr> = fc.record(
  {
    bin: fc.stringMatching(/^\d{6}$/),
    account: fc.stringMatching(/^[0-9A-Za-z]{1,19}$/),
    amount: fc.integer({ min: 1, max: 999_999_999_999 }),
    content: fc.stringMatching(new RegExp(`^[A-Z0-9]{1,${LONGEST_CONTENT}}$`)),
    to: fc.constantFrom('account' as const, 'card' as const),
  },
  { requiredKeys: ['bin', 'account', 'to'] },
);

describe('VietQR codes', () => {
  it.each(vectors.map(({ payload }) => [payload]))('reads what others made: %s', (payload) => {
    expect(readVietQr(payload)).toMatchObject({ bin: '970403' });
    expect(crc16(payload.slice(0, -4))).toBe(payload.slice(-4));
  });

  it('reads amount and content of the dynamic one, account of the static one, card of the third', () => {
    const [dynamic = '', fixed = '', card = ''] = vectors.map(({ payload }) => payload);
    expect(readVietQr(dynamic)).toEqual({
      bin: '970403',
      account: '0011012345678',
      amount: 180_000,
      content: 'thanh toan don hang',
      to: 'account',
    });
    expect(readVietQr(fixed)).toEqual({ bin: '970403', account: '0011012345678', to: 'account' });
    expect(readVietQr(card)).toMatchObject({ account: '9704031101234567', to: 'card' });
  });

  it('writes the static ones letter for letter as others did', () => {
    for (const { payload } of vectors.slice(1)) {
      const read = readVietQr(payload);
      expect(read && writeVietQr(read)).toBe(payload);
    }
  });

  it('writes one to an account as the standard has it', () => {
    const payload = writeVietQr({ bin: '970436', account: '0123456789', amount: 120_000, content: 'TS0A1B2C3D4E5' });
    expect(payload.slice(0, -4)).toBe(
      '00020101021238540010A00000072701240006970436011001234567890208QRIBFTTA530370454061200005802VN62170813TS0A1B2C3D4E56304',
    );
  });

  it(`says what it was told, whatever it was told (seed ${seed})`, () => {
    fc.assert(
      fc.property(wishes, (wish) => expect(readVietQr(writeVietQr(wish))).toEqual(wish)),
      { seed, numRuns: 500 },
    );
  });

  it(`is no code any more when one letter is another (seed ${seed})`, () => {
    fc.assert(
      fc.property(wishes, fc.nat(), fc.constantFrom(...'0123456789ABCDEF'), (wish, place, letter) => {
        const payload = writeVietQr(wish);
        const at = place % payload.length;
        fc.pre(payload.charAt(at) !== letter);
        expect(readVietQr(payload.slice(0, at) + letter + payload.slice(at + 1))).toBeUndefined();
      }),
      { seed, numRuns: 500 },
    );
  });

  it.each([
    ['another country', 'VN', 'US'],
    ['another currency', '5303704', '5303840'],
    ['another network', 'A000000727', 'A000000677'],
    ['an amount of nothing', '5406120000', '5406000000'],
  ])('does not read %s, well signed as it may be', (_, was, is) => {
    const good = writeVietQr({ bin: '970436', account: '0123456789', amount: 120_000, content: 'TS0' });
    const body = good.slice(0, -4).replace(was, is);
    expect(readVietQr(`${body}${crc16(body)}`)).toBeUndefined();
  });

  it.each([
    { bin: '97043', account: '1' },
    { bin: '970436', account: '' },
    { bin: '970436', account: '1'.repeat(20) },
    { bin: '970436', account: '1', amount: 0 },
    { bin: '970436', account: '1', amount: 1.5 },
    { bin: '970436', account: '1', content: 'x'.repeat(26) },
    { bin: '970436', account: '1', content: 'phí' },
  ])('has no room for %j', (wish) => {
    expect(() => writeVietQr(wish)).toThrow(RangeError);
  });

  it('refuses fields that are cut short or come twice', () => {
    expect(readTlv('0002')).toBeUndefined();
    expect(readTlv('000201000201')).toBeUndefined();
    expect(readTlv('0x0201')).toBeUndefined();
    expect(() => writeTlv([{ tag: '62', value: 'x'.repeat(100) }])).toThrow(RangeError);
  });
});
