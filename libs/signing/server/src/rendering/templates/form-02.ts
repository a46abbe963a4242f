import type { Form02Data } from '@tinhso/signing-contract';
import type { Content } from 'pdfmake/interfaces.js';
import type { DocumentFrame } from '../frame.js';
import { letterhead } from '../layout/letterhead.js';
import { entries, entry, numbered, paragraph, title } from '../layout/text.js';
import { receptionSignatures } from './reception-signatures.js';

/** Form 02, TT 03/2025/TT-VPCP: request to supplement and complete a dossier; names everything that is missing at once. */
export function form02(data: Form02Data, frame: DocumentFrame): Content[] {
  const { applicant } = data;
  return [
    letterhead(data.agency, frame),
    title('Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ', `Mã hồ sơ: ${data.dossierCode}`),
    ...entry('Hồ sơ của', applicant.fullName, true),
    ...entry('Nội dung yêu cầu giải quyết', data.procedureName),
    ...entry('Địa chỉ', applicant.address),
    ...entries(['Số điện thoại', applicant.phone], ['Email', applicant.email]),
    paragraph('Yêu cầu hoàn thiện hồ sơ gồm những nội dung sau:'),
    numbered(data.items.map(({ what, why }) => (why ? `${what} - ${why}` : what))),
    ...entry('Lý do', data.reason),
    paragraph(
      `Trong quá trình hoàn thiện hồ sơ nếu có vướng mắc, ông (bà) liên hệ với ${data.agency.name}${
        data.contactPhone ? `, số điện thoại ${data.contactPhone},` : ''
      } để được hướng dẫn./.`,
    ),
    receptionSignatures(frame, 'NGƯỜI NỘP HỒ SƠ', data.filedBy ?? applicant.fullName, 'NGƯỜI HƯỚNG DẪN', data.requestedBy),
  ];
}
