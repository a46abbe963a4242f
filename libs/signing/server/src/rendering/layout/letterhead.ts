import type { IssuingAgency } from '@tinhso/signing-contract';
import type { Content } from 'pdfmake/interfaces.js';
import { legalDate } from '../dates.js';
import type { DocumentFrame } from '../frame.js';

const upper = (text: string): string => text.toLocaleUpperCase('vi');

/** A long name breaks before the kind of its unit: `ỦY BAN NHÂN DÂN` over `PHƯỜNG MINH XUÂN`, not in the middle of the place name. */
const broken = (name: string): string => (name.length > 26 ? name.replace(/ (?=(XÃ|PHƯỜNG|ĐẶC KHU|TỈNH) )/, '\n') : name);

const rule = (width: number): Content => ({
  canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: 0.7 }],
  alignment: 'center',
  margin: [0, 2, 0, 0],
});

/**
 * Head of a document after NĐ 30/2020, annex I: issuing body left (governing body in plain capitals above it),
 * national name and motto right, below them number and place with date.
 */
export function letterhead({ parent, name, place }: IssuingAgency, { number, issuedAt }: DocumentFrame): Content {
  return {
    margin: [-18, 0, 0, 10],
    columnGap: 6,
    columns: [
      {
        width: '43%',
        alignment: 'center',
        stack: [
          ...(parent ? [{ text: broken(upper(parent)), fontSize: 12 }] : []),
          { text: broken(upper(name)), fontSize: 12, bold: true },
          rule(70),
          ...(number ? [{ text: `Số: ${number}`, margin: [0, 8, 0, 0] as [number, number, number, number] }] : []),
        ],
      },
      {
        width: '57%',
        alignment: 'center',
        stack: [
          { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', fontSize: 12, bold: true, noWrap: true },
          { text: 'Độc lập - Tự do - Hạnh phúc', bold: true },
          rule(158),
          { text: `${place}, ${legalDate(issuedAt)}`, italics: true, margin: [0, 8, 0, 0] },
        ],
      },
    ],
  };
}
