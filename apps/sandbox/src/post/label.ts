import type { Shipment } from './shipment.js';

const plain = (text: string): string =>
  text
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .normalize('NFD')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/[\\()]/g, (c) => `\\${c}`);

/** A label of A6 size with what a postman reads; letters without marks, as on a label printer. */
export function labelPdf({ number, order }: Shipment): Buffer {
  const { sender, recipient } = order;
  const lines = [
    ['18', number],
    ['9', `Nguoi gui: ${plain(sender.name)}`],
    ['9', plain(sender.address)],
    ['12', `Nguoi nhan: ${plain(recipient.name)}  ${recipient.phone}`],
    ['11', plain(recipient.detail)],
    ['11', plain(`${recipient.commune}, ${recipient.province}`)],
    ['9', 'SANDBOX - KHONG PHAI BUU GUI THAT. Cuoc thu nguoi nhan.'],
  ];
  const text = lines.map(([size, line], i) => `BT /F1 ${size} Tf 24 ${380 - i * 34} Td (${line}) Tj ET`).join('\n');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 298 420] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let body = '%PDF-1.4\n';
  const at = objects.map((object, i) => {
    const offset = body.length;
    body += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = at.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const xref = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  return Buffer.from(`${body}${xref}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`, 'latin1');
}
