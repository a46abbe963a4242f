import type { Form07Data } from '@tinhso/signing-contract';
import type { Content, TableCell } from 'pdfmake/interfaces.js';
import { shortDate, shortTime } from '../dates.js';
import type { DocumentFrame } from '../frame.js';
import { letterhead } from '../layout/letterhead.js';
import { ruledTable } from '../layout/table.js';
import { entry, moment, paragraph, title } from '../layout/text.js';

const HEAD = [
  'TT',
  'Mã hồ sơ',
  'Thủ tục',
  'Người nộp, địa chỉ',
  'Hình thức nộp',
  'Người tiếp nhận',
  'Nộp lúc',
  'Hẹn trả',
  'Kết thúc',
  'Tình trạng',
];

function row(line: Form07Data['rows'][number], index: number): TableCell[] {
  const time = (iso: string | undefined): string => (iso ? shortTime(moment(iso)) : '');
  return [
    { text: String(index + 1), alignment: 'center' },
    line.code,
    line.procedureName,
    { stack: [line.applicant, ...(line.address ? [{ text: line.address, fontSize: 9 }] : [])] },
    line.channel,
    line.receivedBy ?? '',
    time(line.submittedAt),
    time(line.dueAt),
    time(line.finishedAt),
    line.outcome,
  ];
}

/** Form 07, TT 03/2025/TT-VPCP: the register of dossiers of an office for a period. */
export function form07(data: Form07Data, frame: DocumentFrame): Content[] {
  const { received, finishedInTime, finishedLate, open, overdue } = data.counts;
  const counts = `nhận ${received}; xong đúng hạn ${finishedInTime}; xong quá hạn ${finishedLate}; đang giải quyết ${open}, trong đó quá hạn ${overdue}`;
  return [
    letterhead(data.agency, frame),
    title('Sổ theo dõi hồ sơ', `Từ ngày ${shortDate(data.from)} đến ngày ${shortDate(data.to)}`),
    data.rows.length > 0
      ? ruledTable([20, 94, 88, '*', 50, 70, 56, 56, 56, 64], HEAD, data.rows.map(row), 10)
      : paragraph('Không có hồ sơ nào được nộp trong thời gian này.'),
    ...entry('Tổng số hồ sơ', counts),
    ...entry('Người lập sổ', data.madeBy),
  ];
}
