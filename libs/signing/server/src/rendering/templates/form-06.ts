import type { Form06Data } from '@tinhso/signing-contract';
import type { Content, TableCell } from 'pdfmake/interfaces.js';
import { legalTime, shortTime } from '../dates.js';
import type { DocumentFrame } from '../frame.js';
import { letterhead } from '../layout/letterhead.js';
import { decimal, ruledTable } from '../layout/table.js';
import { entry, moment, title } from '../layout/text.js';

type Step = Form06Data['steps'][number];

const HEAD = ['Bước', 'Người giữ', 'Nhận', 'Chuyển', 'Giờ được giao', 'Giờ đã dùng', 'Đánh giá'];

function row(step: Step): TableCell[] {
  const judged = step.late ? 'Quá hạn' : step.to ? 'Đúng hạn' : 'Trong hạn';
  return [
    step.title,
    { stack: [...(step.officer ? [step.officer] : []), { text: step.unitName, italics: step.officer !== undefined }] },
    shortTime(moment(step.from)),
    step.to ? shortTime(moment(step.to)) : 'Đang giữ',
    { text: step.hours === undefined ? '-' : decimal(step.hours), alignment: 'right' },
    { text: decimal(step.usedHours), alignment: 'right' },
    { text: judged, bold: step.late, alignment: 'center' },
  ];
}

/** Form 06, TT 03/2025/TT-VPCP: the control sheet of the process: who had the dossier when, and how long. */
export function form06(data: Form06Data, frame: DocumentFrame): Content[] {
  const used = data.steps.reduce((sum, step) => sum + (step.hours === undefined ? 0 : step.usedHours), 0);
  const time = (iso: string | undefined) => iso && legalTime(moment(iso));
  return [
    letterhead(data.agency, frame),
    title('Phiếu kiểm soát quá trình giải quyết hồ sơ', `Mã hồ sơ: ${data.dossierCode}`),
    ...entry('Người nộp', data.applicant.fullName),
    ...entry('Nội dung yêu cầu giải quyết', data.procedureName),
    ...entry('Thời gian tiếp nhận', time(data.receivedAt)),
    ...entry('Thời gian hẹn trả kết quả', time(data.dueAt)),
    ...entry('Thời gian kết thúc', time(data.finishedAt)),
    ruledTable([76, '*', 60, 60, 40, 40, 48], HEAD, data.steps.map(row), 10.5),
    ...entry('Tổng giờ làm việc đã dùng trong thời hạn giải quyết', decimal(used)),
    ...entry('Giờ làm việc chờ người nộp (không tính)', data.waitedHours > 0 ? decimal(data.waitedHours) : undefined),
    ...entry('Giờ làm việc xin lỗi và hẹn lại', data.movedHours > 0 ? decimal(data.movedHours) : undefined),
    ...entry('Kết quả', data.outcome, true),
  ];
}
