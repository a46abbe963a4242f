import { formatVndLong } from '@tinhso/kernel';
import type { Form01Data } from '@tinhso/signing-contract';
import type { Content } from 'pdfmake/interfaces.js';
import { legalTime } from '../dates.js';
import type { DocumentFrame } from '../frame.js';
import { letterhead } from '../layout/letterhead.js';
import { entries, entry, moment, numbered, paragraph, title } from '../layout/text.js';
import { amountInWords } from '../words.js';
import { paperLine } from './papers.js';
import { receptionSignatures } from './reception-signatures.js';

/** How whoever holds the paper follows the dossier without an account. */
function lookup({ lookupAddress, lookupNumber, applicant, dossierCode }: Form01Data): string | undefined {
  const by = lookupNumber ? `số tra cứu ${lookupNumber}` : applicant.phone ? 'bốn số cuối điện thoại' : undefined;
  if (!lookupAddress || !by) return undefined;
  return `${lookupAddress}, nhập mã ${dossierCode} và ${by}`;
}

/** Form 01, TT 03/2025/TT-VPCP: receipt of a dossier and appointment for its result. */
export function form01(data: Form01Data, frame: DocumentFrame): Content[] {
  const { applicant } = data;
  const fee = data.feeDue ? `${formatVndLong(data.feeDue)} (${amountInWords(data.feeDue)})` : undefined;
  return [
    letterhead(data.agency, frame),
    title('Giấy tiếp nhận hồ sơ và hẹn trả kết quả', `Mã hồ sơ: ${data.dossierCode}`),
    paragraph(`${data.agency.name} đã tiếp nhận hồ sơ của:`),
    ...entry('Ông/Bà', applicant.fullName, true),
    ...entry('Địa chỉ', applicant.address),
    ...entries(['Số điện thoại', applicant.phone], ['Email', applicant.email]),
    ...entry('Người nộp thay', data.filedBy),
    ...entry('Nội dung yêu cầu giải quyết', data.procedureName),
    ...(data.papers.length > 0
      ? [{ text: 'Thành phần hồ sơ nộp gồm:', margin: [0, 0, 0, 3] } as Content, numbered(data.papers.map(paperLine))]
      : entry('Thành phần hồ sơ nộp gồm', 'Tờ khai điện tử')),
    ...entry('Số lượng hồ sơ', `${String(data.sets).padStart(2, '0')} (bộ)`),
    ...entry('Thời gian giải quyết hồ sơ theo quy định là', data.processingTime),
    ...entry('Thời gian nhận hồ sơ', legalTime(moment(data.receivedAt))),
    ...entry('Thời gian trả kết quả giải quyết hồ sơ', legalTime(moment(data.dueAt)), true),
    ...entry('Đăng ký nhận kết quả tại', data.resultPlace),
    ...entry('Phí, lệ phí phải nộp', fee),
    ...entry('Tra cứu hồ sơ', lookup(data)),
    receptionSignatures(frame, 'NGƯỜI NỘP HỒ SƠ', data.filedBy ?? applicant.fullName, 'NGƯỜI TIẾP NHẬN HỒ SƠ', data.receivedBy),
  ];
}
