import type { TemporaryResidenceData } from '@tinhso/signing-contract';
import type { Content } from 'pdfmake/interfaces.js';
import { shortDate } from '../dates.js';
import type { DocumentFrame } from '../frame.js';
import { letterhead } from '../layout/letterhead.js';
import { entries, entry, numbered, paragraph, title } from '../layout/text.js';
import { leaderSignature } from './leader-signature.js';
import { sexText } from './person.js';

/** Notice of the outcome of a registration of temporary residence (Luật Cư trú 2020, article 27; form CT08). */
export function temporaryResidenceNotice(data: TemporaryResidenceData, frame: DocumentFrame): Content[] {
  const { person, members = [] } = data;
  return [
    letterhead(data.agency, frame),
    title('Thông báo', 'Về kết quả giải quyết đăng ký tạm trú'),
    paragraph(`Căn cứ Luật Cư trú ngày 13 tháng 11 năm 2020, ${data.agency.name} thông báo đã đăng ký tạm trú cho:`),
    ...entry('Họ, chữ đệm và tên', person.fullName.toLocaleUpperCase('vi'), true),
    ...entries(['Ngày, tháng, năm sinh', person.born && shortDate(person.born)], ['Giới tính', person.sex && sexText(person.sex)]),
    ...entry('Số định danh cá nhân', person.idPaper),
    ...entry('Nơi thường trú', person.residence),
    ...entry('Nơi tạm trú', data.residence, true),
    ...entry('Chủ hộ, chủ chỗ ở', data.householder),
    ...entry('Thời hạn tạm trú', `từ ngày ${shortDate(data.from)} đến hết ngày ${shortDate(data.until)}`, true),
    ...(members.length > 0
      ? [
          { text: 'Thành viên cùng đăng ký tạm trú:', margin: [0, 0, 0, 3] } as Content,
          numbered(
            members.map(({ fullName, born, relation }) =>
              [fullName, born && `sinh ngày ${shortDate(born)}`, relation].filter(Boolean).join(', '),
            ),
          ),
        ]
      : []),
    paragraph(
      'Công dân có nhu cầu tiếp tục tạm trú phải làm thủ tục gia hạn trong thời hạn 15 ngày trước ngày kết thúc thời hạn tạm trú./.',
    ),
    leaderSignature(frame, ['Công dân nêu trên', 'Lưu: Hồ sơ cư trú']),
  ];
}
