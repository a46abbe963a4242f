import type { Form03Data } from '@tinhso/signing-contract';
import type { Content } from 'pdfmake/interfaces.js';
import type { DocumentFrame } from '../frame.js';
import { letterhead } from '../layout/letterhead.js';
import { entries, entry, paragraph, title } from '../layout/text.js';
import { receptionSignatures } from './reception-signatures.js';

const appeal = (days: number): string =>
  `Nếu không đồng ý, ông/bà có quyền khiếu nại trong thời hạn ${days} ngày kể từ ngày nhận được phiếu này, theo quy định của pháp luật về khiếu nại.`;

/** Form 03, TT 03/2025/TT-VPCP: refusal to receive a dossier, with the reason, its legal basis, what was found, the remedy and the time to appeal. */
export function form03(data: Form03Data, frame: DocumentFrame): Content[] {
  const { applicant } = data;
  return [
    letterhead(data.agency, frame),
    title('Phiếu từ chối tiếp nhận giải quyết hồ sơ', `Mã hồ sơ: ${data.dossierCode}`),
    paragraph(`${data.agency.name} đã nhận được hồ sơ của:`),
    ...entry('Ông/Bà', applicant.fullName, true),
    ...entry('Địa chỉ', applicant.address),
    ...entries(['Số điện thoại', applicant.phone], ['Email', applicant.email]),
    ...entry('Nội dung yêu cầu giải quyết', data.procedureName),
    paragraph(`Qua xem xét, ${data.agency.name} thông báo không tiếp nhận, giải quyết hồ sơ này với lý do cụ thể như sau:`),
    paragraph(data.reason),
    ...entry('Căn cứ', data.legalBasis),
    ...entry('Chứng cứ', data.evidence),
    ...entry('Cách khắc phục', data.remedy),
    ...(data.appealDays ? [paragraph(appeal(data.appealDays))] : []),
    paragraph('Xin thông báo cho ông/bà được biết và thực hiện./.'),
    receptionSignatures(frame, 'NGƯỜI NỘP HỒ SƠ', data.filedBy ?? applicant.fullName, 'NGƯỜI TIẾP NHẬN HỒ SƠ', data.refusedBy),
  ];
}
