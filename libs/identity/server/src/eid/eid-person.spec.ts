import { describe, expect, it } from '@jest/globals';
import { isoDate, nameFromCapitals, personOfClaims } from './eid-person.js';

const claims = {
  sub: 'vneid-thu-01',
  LoaiTaiKhoan: '1',
  SoDinhDanh: '008190004521',
  HoVaTen: 'HOÀNG THỊ MƠ',
  NgayThangNamSinh: '08/03/1990',
  GioiTinh: 'Nữ',
  SoDienThoai: '0911111101',
  loAs: 2,
};

describe('claims of the eID', () => {
  it('become a person', () => {
    expect(personOfClaims(claims)).toEqual({
      subject: 'vneid-thu-01',
      level: 2,
      citizenId: '008190004521',
      fullName: 'Hoàng Thị Mơ',
      birthDate: '1990-03-08',
      sex: 'female',
      phone: '0911111101',
    });
  });

  it('may lack sex and phone, and may give the level as text', () => {
    expect(personOfClaims({ ...claims, GioiTinh: undefined, SoDienThoai: '', loAs: '1' })).toMatchObject({ level: 1 });
    expect(personOfClaims({ ...claims, SoDienThoai: '02073822222' })).not.toHaveProperty('phone');
  });

  it.each([
    ['no subject', { sub: '' }],
    ['a number of eleven digits', { SoDinhDanh: '00819000452' }],
    ['no name', { HoVaTen: ' ' }],
    ['a day that does not exist', { NgayThangNamSinh: '30/02/1990' }],
    ['level 3', { loAs: 3 }],
    ['no level', { loAs: undefined }],
    ['a business', { LoaiTaiKhoan: '2' }],
  ])('are refused with %s', (_, change) => {
    expect(personOfClaims({ ...claims, ...change })).toBeUndefined();
  });

  it('write names as people do, and leave alone what is so already', () => {
    expect(nameFromCapitals('VÀNG A SÌNH')).toBe('Vàng A Sình');
    expect(nameFromCapitals('Y HƠ-Rin')).toBe('Y HƠ-Rin');
    expect(nameFromCapitals("H'HEN NIÊ")).toBe("H'Hen Niê");
  });

  it('tell dates in both ways', () => {
    expect(isoDate('1990-03-08')).toBe('1990-03-08');
    expect(isoDate('8/3/1990')).toBeUndefined();
  });
});
