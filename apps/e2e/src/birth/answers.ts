import { daysAgo, freshCitizenId } from '../support/people.js';
import type { Value } from '../support/widgets.js';

export const child = 'Lý Minh An';

/** What a mother in Minh Xuân answers for a child born eight days ago in the province's hospital. */
export const birthAnswers = (): Readonly<Record<string, Value>> => ({
  relation: 'mother',
  applicantCitizenId: freshCitizenId('female'),
  applicantAddress: { province: 'Tuyên Quang', commune: 'Minh Xuân', detail: 'Tổ 12' },
  circumstance: 'ordinary',
  childFullName: child,
  childSex: 'female',
  childBirthDate: daysAgo(8),
  birthPlaceKind: 'facility',
  birthPlace: 'Bệnh viện Đa khoa tỉnh Tuyên Quang',
  childEthnicity: 'Tày',
  childHometown: { province: 'Tuyên Quang', commune: 'Tân Trào' },
  motherBirthDate: '1996-03-02',
  motherEthnicity: 'Tày',
  fatherDeclared: true,
  parentsMarried: true,
  fatherFullName: 'Ma Văn Hùng',
  fatherBirthDate: '1993-07-21',
  fatherCitizenId: freshCitizenId('male'),
  fatherEthnicity: 'Tày',
  delivery: 'digital',
});
