import type { LocalText, ProcedureResult } from '@tinhso/procedures-contract';
import type { CatalogueEntry } from '../catalogue-entry.js';

const text = (vi: string, en: string): LocalText => ({ vi, en });

// A title of the portal may hold what would be read as a place to fill.
const literal = (title: string): string => title.replace(/[{}]/g, '').slice(0, 280);

/** The answer in writing: what was asked, what is decided and on which ground; written by the office. */
export function genericResult({ title, results }: CatalogueEntry): ProcedureResult {
  const [result] = results;
  const name = literal(result?.name ?? 'Văn bản trả lời');
  return {
    code: result?.code?.slice(0, 40) ?? '',
    title: text(name, result ? name : 'Answer in writing'),
    template: 'result-document',
    layout: {
      number: '{n}/TB',
      title: 'Thông báo',
      below: 'Về kết quả giải quyết thủ tục hành chính',
      recipients: ['Người đề nghị', 'Lưu: VT'],
      blocks: [
        { kind: 'paragraph', text: `{agency} đã xem xét hồ sơ {dossierCode} nộp ngày {submittedOn} về thủ tục: ${literal(title)}.` },
        { kind: 'row', label: 'Người đề nghị', value: '{applicantFullName:upper}', strong: true },
        { kind: 'row', label: 'Thay mặt', value: '{organisationName}, mã số {organisationNumber}' },
        { kind: 'row', label: 'Nơi cư trú', value: '{applicantAddress}' },
        { kind: 'row', label: 'Nội dung đề nghị', value: '{request}' },
        { kind: 'row', label: 'Kết quả giải quyết', value: '{office.decision}', strong: true },
        { kind: 'row', label: 'Căn cứ', value: '{office.basis}' },
        { kind: 'row', label: 'Giấy tờ được cấp', value: `${name}, số {office.number}` },
        { kind: 'row', label: 'Cấp ngày', value: '{office.issuedOn}' },
        { kind: 'paragraph', text: '{agency} thông báo để ông/bà được biết và thực hiện./.' },
      ],
    },
    contents: {},
    officeFields: [
      { key: 'decision', label: text('Kết quả giải quyết', 'Decision'), type: 'text', required: true, path: 'decision' },
      { key: 'basis', label: text('Căn cứ pháp lý', 'Legal basis'), type: 'text', required: true, path: 'basis' },
      {
        key: 'number',
        label: text('Số giấy tờ được cấp', 'Number of the paper issued'),
        type: 'text',
        required: false,
        path: 'number',
        hint: text(
          'Khi kết quả là giấy phép, giấy chứng nhận, quyết định riêng.',
          'When a permit, certificate or decision of its own is issued.',
        ),
      },
      { key: 'issuedOn', label: text('Ngày cấp', 'Date of issue'), type: 'date', required: false, path: 'issuedOn' },
    ],
    facts: [
      { key: 'applicant', vi: 'Người đề nghị', en: 'Applicant', source: { answer: 'applicantFullName' }, exposure: 'name' },
      { key: 'organisation', vi: 'Thay mặt', en: 'For', source: { answer: 'organisationName' }, exposure: 'public' },
    ],
  };
}
