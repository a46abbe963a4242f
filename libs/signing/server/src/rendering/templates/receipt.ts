import { formatVndLong } from '@tinhso/kernel';
import type { ReceiptData } from '@tinhso/signing-contract';
import type { Content } from 'pdfmake/interfaces.js';
import { legalTime } from '../dates.js';
import type { DocumentFrame } from '../frame.js';
import { letterhead } from '../layout/letterhead.js';
import { plainBlock, signatureBlock, signingRow } from '../layout/signature-block.js';
import { ruledTable } from '../layout/table.js';
import { entries, entry, moment, paragraph, title } from '../layout/text.js';
import { amountInWords } from '../words.js';

const right = (text: string) => ({ text, alignment: 'right' as const });

/** Electronic receipt of a fee (NĐ 123/2020/NĐ-CP). @throws Error when the seal is missing: a receipt must not go out without it */
export function receipt(data: ReceiptData, frame: DocumentFrame): Content[] {
  const { signature } = frame;
  if (!signature) throw new Error('a receipt is sealed by its office');
  const heading = data.voids ? 'Biên lai hủy' : data.adjusts ? 'Biên lai điều chỉnh giảm' : 'Biên lai thu phí, lệ phí';
  const { reduction } = data;
  const rows = [
    ...data.lines.map(({ label, amount }, index) => [right(String(index + 1)), label, right(formatVndLong(amount))]),
    ...(reduction ? [[right(''), reduction.label, right(`− ${formatVndLong(reduction.amount)}`)]] : []),
  ];
  return [
    letterhead(data.agency, frame),
    title(heading, `Ký hiệu: ${data.series}    Số: ${data.number}`),
    { text: `Mẫu số: ${data.template}`, alignment: 'center', margin: [0, -8, 0, 10] },
    ...(data.voids
      ? [paragraph(`Hủy biên lai số ${data.voids.number} lập ${legalTime(moment(data.voids.issuedAt))}. Số tiền dưới đây được hoàn lại.`)]
      : []),
    ...(data.adjusts
      ? [
          paragraph(
            `Điều chỉnh giảm biên lai số ${data.adjusts.number} lập ${legalTime(moment(data.adjusts.issuedAt))}. Số tiền dưới đây được hoàn lại.`,
          ),
        ]
      : []),
    ...entry('Người nộp', data.payerName, true),
    ...(data.paidBy === data.payerName ? [] : entry('Người thanh toán', data.paidBy)),
    ...entries(['Mã hồ sơ', data.caseCode], ['Nội dung', data.title]),
    ruledTable([30, '*', 130], ['TT', 'Khoản thu', 'Số tiền'], rows),
    ...entry('Tổng số tiền', formatVndLong(data.amount), true),
    ...entry('Bằng chữ', amountInWords(data.amount)),
    ...entry('Hình thức', data.method),
    ...entry('Mã giao dịch', data.transactionNo),
    ...entry('Thời điểm thanh toán', legalTime(moment(data.paidAt))),
    signingRow(
      plainBlock('NGƯỜI NỘP TIỀN', '(Đã thanh toán trực tuyến)', data.paidBy),
      signatureBlock({ ...signature, capacity: ['ĐƠN VỊ THU'] }),
    ),
  ];
}
