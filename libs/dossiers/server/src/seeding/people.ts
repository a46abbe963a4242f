import type { Dice } from './random.js';

/** Family names of the peoples of the region, with the code of the people in the national list. */
const FAMILIES: readonly (readonly [name: string, ethnicity: string])[] = [
  ['Nguyễn', '01'],
  ['Trần', '01'],
  ['Lê', '01'],
  ['Phạm', '01'],
  ['Vũ', '01'],
  ['Ma', '02'],
  ['Nông', '02'],
  ['Hoàng', '02'],
  ['Lục', '02'],
  ['Quan', '02'],
  ['Hà', '02'],
  ['Bế', '02'],
  ['Chẩu', '02'],
];
const WOMEN = [
  'Thị Hoa',
  'Thị Lan',
  'Thị Hạnh',
  'Thị Bích',
  'Thị Nụ',
  'Thị Mây',
  'Thị Duyên',
  'Thuỳ Dung',
  'Thị Thu Hà',
  'Ngọc Ánh',
  'Thị Kim Chi',
  'Thị Vân',
];
const MEN = [
  'Văn Páo',
  'Minh Quyết',
  'Đức Trọng',
  'Quốc Bảo',
  'Văn Sính',
  'Đình Tuấn',
  'Văn Khuyến',
  'Quang Huy',
  'Văn Thắng',
  'Hữu Nghĩa',
  'Công Minh',
  'Văn Đại',
];
const GIRLS = ['Bảo Ngọc', 'Khánh An', 'Minh Châu', 'Hà My', 'Thảo Vy', 'Diệu Anh', 'Phương Linh', 'Gia Hân'];
const BOYS = ['Minh Khôi', 'Gia Bảo', 'Đức Anh', 'Tuấn Kiệt', 'Bảo Long', 'Nhật Minh', 'Hải Đăng', 'Anh Quân'];

/** An invented person. */
export interface Invented {
  readonly fullName: string;
  readonly ethnicity: string;
  readonly sex: 'male' | 'female';
}

export function inventAdult(dice: Dice, sex: 'male' | 'female'): Invented {
  const [family, ethnicity] = dice.of(FAMILIES);
  return { fullName: `${family} ${dice.of(sex === 'female' ? WOMEN : MEN)}`, ethnicity, sex };
}

/** A child bears the family name of a parent. */
export function inventChild(dice: Dice, parentName: string, ethnicity: string): Invented {
  const sex = dice.chance(0.5) ? 'female' : 'male';
  return { fullName: `${parentName.split(' ')[0]} ${dice.of(sex === 'female' ? GIRLS : BOYS)}`, ethnicity, sex };
}

/** The people that bears a family name, as far as names tell; the Kinh otherwise. */
export const ethnicityOf = (fullName: string): string => FAMILIES.find(([family]) => fullName.startsWith(`${family} `))?.[1] ?? '01';

/** Whether a name is a woman's, as far as names tell. */
export const isWoman = (fullName: string): boolean => /\sThị\s|\s(Dung|Ánh)$/u.test(fullName);

/** A made-up identification number of the right form (TT 07/2016/TT-BCA). The random part begins with 9, far from numbers given so far. */
export function inventCitizenId(dice: Dice, sex: 'male' | 'female', birthYear: number): string {
  const century = birthYear >= 2000 ? 2 : 0;
  const figures = String(dice.between(0, 99_999)).padStart(5, '0');
  return `008${century + (sex === 'female' ? 1 : 0)}${String(birthYear % 100).padStart(2, '0')}9${figures}`;
}

const HAMLETS = ['Tổ 1', 'Tổ 5', 'Tổ 12', 'Thôn Bòng', 'Thôn Cả', 'Thôn Tân Lập', 'Thôn Vĩnh Tân', 'Thôn Mỏ Ché', 'Thôn Khuân Đào'];
export const inventHamlet = (dice: Dice): string => dice.of(HAMLETS);
