import { typedOf, wishFaults, wishOf } from './wish.js';

const address = { name: 'Ma Thị Hạnh', phone: '0912345678', provinceCode: '08', communeCode: '02215', detail: 'Tổ 5' };

describe('how the result is wanted', () => {
  it('comes back as it was sent', () => {
    const wishes = [{ way: 'app' }, { way: 'office' }, { way: 'office', unitId: 'a' }, { way: 'post', address }] as const;
    for (const wish of wishes) expect(wishOf(typedOf(wish))).toEqual(wish);
  });

  it('is not sent before it is complete, and names every gap', () => {
    const typed = { ...typedOf({ way: 'post', address }), address: { ...address, phone: '123', communeCode: '' } };
    expect(wishOf(typed)).toBeUndefined();
    expect(wishFaults(typed).map(({ field }) => field)).toEqual(['return-phone', 'return-commune']);
    expect(wishFaults({ ...typed, choice: 'office', unitId: '' }).map(({ field }) => field)).toEqual(['return-office']);
    expect(wishFaults({ ...typed, choice: 'app' })).toEqual([]);
  });

  it('begins with what is known of the person', () => {
    expect(typedOf(undefined, { name: 'Ma Thị Hạnh' })).toMatchObject({ choice: 'app', address: { name: 'Ma Thị Hạnh', phone: '' } });
  });
});
