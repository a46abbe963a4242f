import fc from 'fast-check';
import { AppConfig } from '../config/app-config.js';
import type { Settings } from '../config/settings.js';
import { FieldCipher } from './field-cipher.js';

const key = (n: number) => Buffer.alloc(32, n).toString('base64');
const cipherOf = (keys: string) => new FieldCipher(new AppConfig({ FIELD_KEYS: keys } as Settings));

describe('FieldCipher', () => {
  const cipher = cipherOf(`new:${key(2)},old:${key(1)}`);

  it('opens what it sealed for the same row, and for no other', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.uuid(), fc.string(), (row, other, plain) => {
        fc.pre(row !== other);
        const sealed = cipher.seal(row, plain);
        expect(cipher.open(row, sealed)).toBe(plain);
        expect(() => cipher.open(other, sealed)).toThrow();
      }),
    );
  });

  it('refuses a value with any byte changed', () => {
    const sealed = cipher.seal('row', '0912345678');
    for (let i = 0; i < sealed.length; i++) {
      const altered = Buffer.from(sealed);
      altered[i] = (altered[i] ?? 0) ^ 1;
      expect(() => cipher.open('row', altered)).toThrow();
    }
  });

  it('opens with an older key after rotation and keeps blind indexes stable', () => {
    const before = cipherOf(`old:${key(1)}`);
    expect(cipher.open('row', before.seal('row', 'x'))).toBe('x');
    expect(cipher.blindIndex('phone', '0912345678')).toEqual(before.blindIndex('phone', '0912345678'));
    expect(() => cipherOf(`new:${key(2)}`).open('row', before.seal('row', 'x'))).toThrow(/old/);
  });

  it('indexes the same value of another kind differently', () => {
    expect(cipher.blindIndex('phone', '1')).not.toEqual(cipher.blindIndex('citizen-id', '1'));
  });
});
