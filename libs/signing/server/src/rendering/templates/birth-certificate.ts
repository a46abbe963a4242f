import type { BirthCertificateData } from '@tinhso/signing-contract';
import type { Content } from 'pdfmake/interfaces.js';
import { dateInWords, shortDate } from '../dates.js';
import type { DocumentFrame } from '../frame.js';
import { letterhead } from '../layout/letterhead.js';
import { entries, entry, title } from '../layout/text.js';
import { leaderSignature } from './leader-signature.js';
import { sexText } from './person.js';

type Parent = NonNullable<BirthCertificateData['mother']>;

/** A parent's lines; an unknown parent leaves the dashes that the register has, too. */
function parentLines(label: string, parent: Parent | undefined): Content[] {
  if (!parent) return entry(`Họ, chữ đệm, tên ${label}`, '--------');
  return [
    ...entry(`Họ, chữ đệm, tên ${label}`, parent.fullName, true),
    ...entries(
      [parent.born?.includes('-') ? 'Ngày sinh' : 'Năm sinh', parent.born && shortDate(parent.born)],
      ['Dân tộc', parent.ethnicity],
      ['Quốc tịch', parent.nationality],
    ),
    ...entry('Nơi cư trú', parent.residence),
  ];
}

/** Electronic birth certificate (Luật Hộ tịch; TT 04/2020/TT-BTP and TT 01/2022/TT-BTP). */
export function birthCertificate(data: BirthCertificateData, frame: DocumentFrame): Content[] {
  const { child, declarant } = data;
  const heading = { margin: [0, 6, 0, 4] as [number, number, number, number] };
  return [
    letterhead(data.agency, frame),
    title('Giấy khai sinh', '(Bản điện tử)'),
    ...entry('Họ, chữ đệm, tên', child.fullName.toLocaleUpperCase('vi'), true),
    ...entry('Ngày, tháng, năm sinh', shortDate(child.born)),
    ...entry('Ghi bằng chữ', dateInWords(child.born)),
    ...entries(['Giới tính', sexText(child.sex)], ['Dân tộc', child.ethnicity], ['Quốc tịch', child.nationality]),
    ...entry('Nơi sinh', child.birthPlace),
    ...entry('Quê quán', child.hometown),
    ...entry('Số định danh cá nhân', child.personalId),
    { stack: parentLines('người mẹ', data.mother), ...heading },
    { stack: parentLines('người cha', data.father), ...heading },
    {
      stack: [
        ...entry('Họ, chữ đệm, tên người đi khai sinh', declarant.fullName),
        ...entry('Quan hệ với người được khai sinh', declarant.relation),
        ...entry('Giấy tờ tùy thân', declarant.idPaper),
      ],
      ...heading,
    },
    ...entry('Nơi đăng ký khai sinh', data.registrationPlace),
    ...entry('Ngày, tháng, năm đăng ký', shortDate(data.registeredOn)),
    leaderSignature(frame),
  ];
}
