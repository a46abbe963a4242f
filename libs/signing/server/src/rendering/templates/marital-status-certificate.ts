import type { MaritalStatusData } from '@tinhso/signing-contract';
import type { Content } from 'pdfmake/interfaces.js';
import { shortDate } from '../dates.js';
import type { DocumentFrame } from '../frame.js';
import { letterhead } from '../layout/letterhead.js';
import { entries, entry, paragraph, title } from '../layout/text.js';
import { leaderSignature } from './leader-signature.js';
import { sexText } from './person.js';

/** The sentence on the period of residence, with whichever ends are known. */
function periodText({ place, from, to }: NonNullable<MaritalStatusData['period']>): string {
  const start = from ? `, từ ngày ${shortDate(from)}` : '';
  const end = to ? ` đến ngày ${shortDate(to)}` : '';
  return `Trong thời gian cư trú tại ${place}${start}${end}.`;
}

/** Certificate of marital status (TT 04/2020/TT-BTP; NĐ 123/2015, article 23: good for six months). */
export function maritalStatusCertificate(data: MaritalStatusData, frame: DocumentFrame): Content[] {
  const { person } = data;
  return [
    letterhead(data.agency, frame),
    title('Giấy xác nhận tình trạng hôn nhân'),
    paragraph(`Xét đề nghị của ông/bà ${data.requestedBy}, về việc cấp Giấy xác nhận tình trạng hôn nhân,`),
    { text: 'XÁC NHẬN:', bold: true, alignment: 'center', margin: [0, 4, 0, 6] },
    ...entry('Họ, chữ đệm, tên', person.fullName.toLocaleUpperCase('vi'), true),
    ...entry('Ngày, tháng, năm sinh', person.born && shortDate(person.born)),
    ...entries(['Giới tính', person.sex && sexText(person.sex)], ['Dân tộc', person.ethnicity], ['Quốc tịch', person.nationality]),
    ...entry('Giấy tờ tùy thân', person.idPaper),
    ...entry('Nơi cư trú', person.residence),
    ...(data.period ? [paragraph(periodText(data.period))] : []),
    ...entry('Tình trạng hôn nhân', data.status, true),
    ...entry('Giấy này được sử dụng để', data.purpose),
    paragraph('Giấy này có giá trị sử dụng trong thời hạn 6 tháng kể từ ngày cấp./.'),
    leaderSignature(frame, ['Người yêu cầu', 'Lưu: Hộ tịch']),
  ];
}
