import { formatVndLong } from '@tinhso/kernel';
import type { Form05Data } from '@tinhso/signing-contract';
import type { Content } from 'pdfmake/interfaces.js';
import { legalTime } from '../dates.js';
import type { DocumentFrame } from '../frame.js';
import { letterhead } from '../layout/letterhead.js';
import { entries, entry, moment, paragraph, title } from '../layout/text.js';
import { amountInWords } from '../words.js';
import { leaderSignature } from './leader-signature.js';

/** Form 05, TT 03/2025/TT-VPCP: the office stops working on a dossier, with the reason and its legal basis. */
export function form05(data: Form05Data, frame: DocumentFrame): Content[] {
  const { applicant, agency, amountUnpaid } = data;
  const unpaid = amountUnpaid ? `${formatVndLong(amountUnpaid)} (${amountInWords(amountUnpaid)})` : undefined;
  return [
    letterhead(agency, frame),
    title('Thông báo', 'Về việc dừng giải quyết hồ sơ'),
    paragraph(`Kính gửi: Ông/Bà ${applicant.fullName}.`),
    ...entry('Địa chỉ', applicant.address),
    ...entries(['Số điện thoại', applicant.phone], ['Email', applicant.email]),
    ...entry('Mã hồ sơ', data.dossierCode, true),
    ...entry('Nội dung yêu cầu giải quyết', data.procedureName),
    ...entry('Thời gian nộp hồ sơ', legalTime(moment(data.submittedAt))),
    paragraph(`${agency.name} thông báo dừng giải quyết hồ sơ nêu trên với lý do cụ thể như sau:`),
    paragraph(data.reason),
    ...entry('Số tiền chưa nộp', unpaid),
    ...entry('Căn cứ', data.legalBasis),
    paragraph(
      'Ông/bà có thể nộp lại hồ sơ khi đủ điều kiện, và có quyền khiếu nại thông báo này theo quy định của pháp luật về khiếu nại.',
    ),
    ...entry('Điện thoại liên hệ', data.contactPhone),
    paragraph(`${agency.name} thông báo để ông/bà biết./.`),
    leaderSignature(sealed(frame), ['Như trên', 'Bộ phận Một cửa', 'Lưu: Hồ sơ']),
  ];
}

/** The seal of an office has no capacity of a person above it: the desk stands there. */
function sealed(frame: DocumentFrame): DocumentFrame {
  const { signature } = frame;
  if (!signature || signature.capacity.length > 0) return frame;
  return { ...frame, signature: { ...signature, capacity: [signature.position] } };
}
