import { describe, expect, it } from '@jest/globals';
import { validateRegistration } from './validate-registration.js';

const right = { fullName: ' Ma  Thị Hạnh ', phone: '+84 912 345 678', email: '', password: 'thuyền giấy trôi sông Lô' };

describe('registration form', () => {
  it('sends what is right in its stored form, without an empty e-mail', () => {
    expect(validateRegistration(right, 'vi')).toEqual({
      body: { fullName: 'Ma Thị Hạnh', phone: '0912345678', password: 'thuyền giấy trôi sông Lô' },
    });
    expect(validateRegistration({ ...right, email: ' hanh@example.vn ' }, 'vi').body?.email).toBe('hanh@example.vn');
  });

  it('names every fault at once, in the language of the page', () => {
    const { faults } = validateRegistration({ fullName: 'H', phone: '0212345678', email: 'hanh@', password: '12345678' }, 'en');
    expect(Object.keys(faults ?? {}).sort()).toEqual(['email', 'fullName', 'password', 'phone']);
    expect(faults?.password).toMatch(/run of characters/);
  });

  it('tells an empty field from a wrong one', () => {
    const empty = validateRegistration({ fullName: '', phone: ' ', email: '', password: '' }, 'vi').faults;
    expect(empty).toMatchObject({ phone: 'Nhập số điện thoại của bạn.', password: 'Đặt một mật khẩu, ít nhất 8 ký tự.' });
    expect(empty?.email).toBeUndefined();
  });

  it('refuses a password made of the phone typed beside it', () => {
    expect(validateRegistration({ ...right, password: 'hanh0912345678' }, 'vi').faults?.password).toMatch(/số điện thoại/);
  });
});
