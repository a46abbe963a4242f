import type { Form04Data } from '@tinhso/signing-contract';
import type { Content } from 'pdfmake/interfaces.js';
import { legalDate, legalTime } from '../dates.js';
import type { DocumentFrame } from '../frame.js';
import { letterhead } from '../layout/letterhead.js';
import { entries, entry, moment, paragraph, title } from '../layout/text.js';
import { leaderSignature } from './leader-signature.js';

/** Form 04, TT 03/2025/TT-VPCP: the office apologises for the delay and names a new date. */
export function form04(data: Form04Data, frame: DocumentFrame): Content[] {
  const { applicant, agency } = data;
  const delay = data.late ? 'đã quá thời hạn nêu trên mà chưa có kết quả' : 'chưa thể trả kết quả đúng thời hạn nêu trên';
  return [
    letterhead(agency, frame),
    title('Phiếu xin lỗi và hẹn lại ngày trả kết quả', `Mã hồ sơ: ${data.dossierCode}`),
    paragraph(`Kính gửi: Ông/Bà ${applicant.fullName}.`),
    ...entry('Địa chỉ', applicant.address),
    ...entries(['Số điện thoại', applicant.phone], ['Email', applicant.email]),
    paragraph(`Vào ${legalDate(moment(data.receivedAt))}, ${agency.name} đã tiếp nhận hồ sơ của ông/bà về việc: ${data.procedureName}.`),
    ...entry('Thời gian hẹn trả kết quả', legalTime(moment(data.promisedAt))),
    paragraph(`Tuy nhiên, ${agency.name} ${delay}. Lý do: ${data.reason}`),
    paragraph(`${agency.name} xin lỗi ông/bà vì sự chậm trễ này và hẹn lại thời gian trả kết quả như sau:`),
    ...entry('Thời gian trả kết quả', legalTime(moment(data.newDueAt)), true),
    ...entry('Nơi trả kết quả', data.resultPlace),
    ...entry('Điện thoại liên hệ', data.contactPhone),
    paragraph('Rất mong ông/bà thông cảm. Xin trân trọng cảm ơn./.'),
    leaderSignature(frame, ['Như trên', 'Bộ phận Một cửa', 'Lưu: Hồ sơ']),
  ];
}
