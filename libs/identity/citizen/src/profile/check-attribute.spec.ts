import { describe, expect, it } from '@jest/globals';
import type { ProfileAttribute } from '@tinhso/identity-contract';
import type { AttributeValue } from './AttributeField.js';
import { checkAttribute } from './check-attribute.js';

const now = new Date('2026-11-23T03:00:00Z');
const fault = (attribute: ProfileAttribute, value: AttributeValue) => checkAttribute(attribute, value, now, 'vi');

describe('a value for the profile', () => {
  it.each<[ProfileAttribute, AttributeValue]>([
    ['fullName', 'Ma Thị Hạnh'],
    ['citizenId', '002190001234'],
    ['citizenId', '999999999999'],
    ['birthDate', '2026-11-23'],
    ['sex', 'female'],
    ['address', { provinceCode: '08', communeCode: '02215' }],
  ])('%s takes %j', (attribute, value) => expect(fault(attribute, value)).toBeUndefined());

  it.each<[ProfileAttribute, AttributeValue, RegExp]>([
    ['fullName', ' H ', /họ và tên/],
    ['citizenId', '00219000123', /12 chữ số. Bạn mới nhập 11/],
    ['birthDate', '2026-02-30', /có thật/],
    ['birthDate', '2026-11-24', /đã qua/],
    ['birthDate', '', /có thật/],
    ['sex', '', /nam hoặc nữ/],
    ['address', '', /xã, phường/],
    ['address', { provinceCode: '08', communeCode: '' }, /xã, phường/],
  ])('%s does not take %j', (attribute, value, words) => expect(fault(attribute, value)).toMatch(words));
});
