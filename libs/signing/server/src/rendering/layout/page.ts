import { formatVerifyCode } from '@tinhso/signing-contract';
import type { Content, DynamicContent } from 'pdfmake/interfaces.js';
import type { DocumentFrame } from '../frame.js';
import { qrSvg } from './qr.js';

const LEFT = 85;
const RIGHT = 57;

/** NĐ 30/2020: page numbers in the middle of the top margin, from the second page on. */
export const pageHeader: DynamicContent = (page) =>
  page > 1 ? { text: String(page), alignment: 'center', fontSize: 13, margin: [LEFT, 28, RIGHT, 0] } : null;

/** The strip on every page by which anybody can check the document. */
export const pageFooter =
  ({ verifyUrl, verifyCode, verifyPage, offline, trial }: DocumentFrame): DynamicContent =>
  () => {
    const lines: Content[] = [
      { text: ['Mã xác thực: ', { text: formatVerifyCode(verifyCode), bold: true }] },
      { text: `Quét mã hoặc mở ${verifyPage} để kiểm tra nơi cấp và phát hiện sửa đổi.` },
    ];
    if (offline) lines.push({ text: 'Mã QR có chữ ký của tỉnh: kiểm tra được cả khi không có mạng.' });
    if (trial) lines.push({ text: 'BẢN THỬ NGHIỆM - KHÔNG CÓ GIÁ TRỊ PHÁP LÝ', bold: true, color: '#9b1c1c' });
    // Up to 89 modules: at 28 mm each is a third of a millimetre, which any printer and any phone can tell apart.
    const side = offline ? 80 : 54;
    return {
      margin: [LEFT, 4, RIGHT, 0],
      columns: [
        { width: side + 4, svg: qrSvg(verifyUrl), fit: [side, side] },
        { width: '*', stack: lines, fontSize: 9, lineHeight: 1.15, color: '#333333', margin: [4, 8, 0, 0] },
      ],
    };
  };
