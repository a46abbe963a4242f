import type { IssuingAgency, ResultDocumentData } from '@tinhso/signing-contract';

/** A result that is described as data, with every kind of part once. */
export const sampleResultOf = (agency: IssuingAgency): ResultDocumentData => ({
  agency,
  title: 'Quyết định',
  below: ['Về việc cho phép sử dụng tạm thời vỉa hè'],
  preamble: [['Căn cứ Luật Đường bộ ngày 27 tháng 6 năm 2024;'], ['Xét đề nghị của ông Hoàng Văn Đại,']],
  blocks: [
    { kind: 'heading', text: 'QUYẾT ĐỊNH:' },
    { kind: 'paragraph', text: ['Điều 1. Cho phép sử dụng tạm thời vỉa hè như sau:'], strong: true },
    { kind: 'row', label: 'Người được phép', text: ['HOÀNG VĂN ĐẠI'], strong: true },
    { kind: 'row', label: 'Từ ngày', text: ['01/12/2026'], half: true },
    { kind: 'row', label: 'Đến ngày', text: ['03/12/2026'], half: true },
    { kind: 'row', label: 'Phí', text: ['150.000\u00a0đồng (', { moneyWords: 150000 }, ')'] },
    { kind: 'row', label: 'Cấp', text: [{ dateWords: '2026-11-05' }] },
    { kind: 'row', label: 'Số bản', text: ['02 (', { words: 2 }, ') bản'] },
    {
      kind: 'table',
      title: 'Các đoạn vỉa hè được sử dụng:',
      head: ['Đoạn', 'Diện tích (m²)'],
      shares: [3, 1],
      rows: [
        ['Trước số nhà 12, đường Bình Thuận', '18'],
        ['Trước số nhà 14, đường Bình Thuận', '12'],
      ],
    },
    { kind: 'list', items: [['Giữ lối đi bộ rộng từ 1,5 m.'], ['Dọn sạch khi hết hạn.']] },
  ],
  recipients: ['Người được phép', 'Lưu: VT'],
});
