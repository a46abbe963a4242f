import type { AcknowledgementData } from '@tinhso/signing-contract';
import type { Content } from 'pdfmake/interfaces.js';
import { legalTime } from '../dates.js';
import type { DocumentFrame } from '../frame.js';
import { letterhead } from '../layout/letterhead.js';
import { entries, entry, moment, numbered, paragraph, title } from '../layout/text.js';
import { paperLine } from './papers.js';

/** Electronic acknowledgement that a dossier was sent (NĐ 118/2025; NĐ 224/2026, article 15). Sent by the system, not signed. */
export function acknowledgement(data: AcknowledgementData, frame: DocumentFrame): Content[] {
  return [
    letterhead(data.agency, frame),
    title('Xác nhận nộp hồ sơ trực tuyến', `Mã hồ sơ: ${data.dossierCode}`),
    paragraph(`${data.agency.name} xác nhận hệ thống đã nhận được hồ sơ gửi trực tuyến như sau:`),
    ...entry(data.filedBy ? 'Người có hồ sơ' : 'Người nộp hồ sơ', data.applicant.fullName, true),
    ...entry('Địa chỉ', data.applicant.address),
    ...entries(['Số điện thoại', data.applicant.phone], ['Email', data.applicant.email]),
    ...entry('Người nộp thay', data.filedBy),
    ...entry('Thủ tục', `${data.procedureName} (mã ${data.procedureCode})`),
    ...entry('Nơi tiếp nhận', data.receivingUnit),
    ...entry('Thời điểm nộp', legalTime(moment(data.submittedAt))),
    ...(data.expectedAt ? entry('Dự kiến trả kết quả', legalTime(moment(data.expectedAt)), true) : []),
    ...(data.papers.length > 0
      ? [{ text: 'Giấy tờ đã gửi kèm:', margin: [0, 0, 0, 3] } as Content, numbered(data.papers.map(paperLine))]
      : []),
    paragraph(
      'Hồ sơ sẽ được cán bộ một cửa kiểm tra. Khi hồ sơ đầy đủ, hợp lệ, người nộp nhận Giấy tiếp nhận hồ sơ và hẹn trả kết quả; ngày hẹn trong giấy đó là căn cứ tính thời hạn giải quyết. Nếu thiếu giấy tờ, mọi nội dung cần bổ sung được thông báo trong một lần.',
    ),
    paragraph('Xác nhận này do hệ thống lập tự động và không thay thế Giấy tiếp nhận hồ sơ và hẹn trả kết quả.'),
  ];
}
