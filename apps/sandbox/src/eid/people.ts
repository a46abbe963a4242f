/** Somebody whom the trial eID knows. Everybody here is made up. */
export interface DemoPerson {
  /** Stable id at the provider; says nothing about the person. */
  readonly sub: string;
  readonly citizenId: string;
  readonly fullName: string;
  readonly birthDate: string;
  readonly sex: 'Nam' | 'Nữ';
  readonly phone: string;
  /** Level of the account: 2 is opened at a police office with face and fingerprints, 1 on the phone alone. */
  readonly level: 1 | 2;
  readonly note: string;
}

const plain: readonly Omit<DemoPerson, 'sub'>[] = [
  {
    citizenId: '008190004521',
    fullName: 'Hoàng Thị Mơ',
    birthDate: '1990-03-08',
    sex: 'Nữ',
    phone: '0911111101',
    level: 2,
    note: 'Chưa có tài khoản ở đây',
  },
  {
    citizenId: '002086001234',
    fullName: 'Vàng A Sình',
    birthDate: '1986-11-02',
    sex: 'Nam',
    phone: '0911111102',
    level: 1,
    note: 'Chỉ có mức 1',
  },
  {
    citizenId: '008192000001',
    fullName: 'Ma Thị Hạnh',
    birthDate: '1992-05-12',
    sex: 'Nữ',
    phone: '0900000001',
    level: 2,
    note: 'Trùng số điện thoại với một tài khoản dùng thử',
  },
  {
    citizenId: '080203007788',
    fullName: 'Nguyễn Văn Lợi',
    birthDate: '2003-07-21',
    sex: 'Nam',
    phone: '0911111104',
    level: 2,
    note: 'Ở Tây Ninh, số căn cước cấp ở Long An cũ',
  },
  {
    citizenId: '008185003344',
    fullName: 'Đặng Mùi Pham',
    birthDate: '1985-01-30',
    sex: 'Nữ',
    phone: '0911111105',
    level: 2,
    note: 'Chưa có tài khoản ở đây',
  },
  {
    citizenId: '002179005566',
    fullName: 'Lý Thị Sai',
    birthDate: '1979-09-17',
    sex: 'Nữ',
    phone: '0911111106',
    level: 2,
    note: 'Chưa có tài khoản ở đây',
  },
];

/** The people one can come as. */
export const demoPeople: readonly DemoPerson[] = plain.map((person, at) => ({
  sub: `vneid-thu-${String(at + 1).padStart(2, '0')}`,
  ...person,
}));

/** How many people a test may add; the sandbox holds everything in memory. */
const MOST_ADDED = 500;

/** The demo people, and those that tests have added while the sandbox runs. */
export class EidPeople {
  private readonly added: DemoPerson[] = [];

  all(): readonly DemoPerson[] {
    return demoPeople;
  }
  find(sub: string): DemoPerson | undefined {
    return [...demoPeople, ...this.added].find((person) => person.sub === sub);
  }
  byCitizenId(citizenId: string): DemoPerson | undefined {
    return [...demoPeople, ...this.added].find((person) => person.citizenId === citizenId);
  }
  /** Takes one more person in; the oldest leaves when there are too many. */
  add(person: DemoPerson): void {
    this.added.push(person);
    if (this.added.length > MOST_ADDED) this.added.shift();
  }
}

/** The claims of the national portal and of VNeID. `loAs` is the level of this sign-in. */
export function claimsOf(person: DemoPerson, level: number): Record<string, string | number> {
  const [year, month, day] = person.birthDate.split('-');
  return {
    sub: person.sub,
    LoaiTaiKhoan: '1',
    SoDinhDanh: person.citizenId,
    HoVaTen: person.fullName.toLocaleUpperCase('vi'),
    NgayThangNamSinh: `${day}/${month}/${year}`,
    GioiTinh: person.sex,
    SoDienThoai: person.phone,
    loAs: level,
  };
}
