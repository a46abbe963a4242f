import { describe, expect, it } from '@jest/globals';
import { readPoint, writePoint } from './typed-point.js';

describe('a typed place', () => {
  it.each(['21.8233, 105.2143', ' 21.8233 105.2143 ', '21.8233;105.2143'])('is read from %j', (text) => {
    expect(readPoint(text)).toEqual({ lat: 21.8233, long: 105.2143 });
  });
  it.each(['', '21.8', '91, 105', '21, 181', 'Chợ Tam Cờ', '21.8, 105.2, 3'])('is none in %j', (text) => {
    expect(readPoint(text)).toBeUndefined();
  });
  it('comes back as it was written', () => {
    expect(readPoint(writePoint({ lat: 21.8233, long: 105.2143 }))).toEqual({ lat: 21.8233, long: 105.2143 });
  });
});
