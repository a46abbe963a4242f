import { LinkBody, SlipLookup } from '@tinhso/assistance-contract';
import { Value } from '@sinclair/typebox/value';
import { newSlipCode, newToken } from './secrets.js';

describe('secrets of a filing', () => {
  it('fit the schemas by which they come back', () => {
    for (let n = 0; n < 200; n++) {
      expect(Value.Check(SlipLookup, { slipCode: newSlipCode() })).toBe(true);
      expect(Value.Check(LinkBody, { token: newToken() })).toBe(true);
    }
  });

  it('are never the same', () => {
    const many = Array.from({ length: 500 }, () => [newSlipCode(), newToken()]).flat();
    expect(new Set(many).size).toBe(many.length);
  });
});
