import sharp from 'sharp';
import type { UploadFile } from './files.js';

/** A PDF of this many bytes with one written page, and noise beside it that cannot be compressed. */
export function pdf(name: string, bytes = 2000, page = 'BT /F1 24 Tf 72 700 Td (GIAY CHUNG SINH) Tj ET'): UploadFile {
  const head = `%PDF-1.7
1 0 obj
<< /Type /Catalog /Pages 2 0 R >>
endobj
2 0 obj
<< /Type /Pages /Kids [3 0 R] /Count 1 >>
endobj
3 0 obj
<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>
endobj
4 0 obj
<< /Length ${page.length} >>
stream
${page}
endstream
endobj
5 0 obj
<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>
endobj
`;
  const tail = '\nendstream\nendobj\ntrailer\n<< /Size 7 /Root 1 0 R >>\nstartxref\n9\n%%EOF\n';
  const length = Math.max(0, bytes - head.length - tail.length - 60);
  const noise = Buffer.alloc(length, 'không nén được ');
  const buffer = Buffer.concat([Buffer.from(`${head}6 0 obj\n<< /Length ${noise.length} >>\nstream\n`), noise, Buffer.from(tail)]);
  return { name, mimeType: 'application/pdf', buffer };
}

/** A PDF that asks for a password, as far as its trailer goes. */
export function lockedPdf(name: string): UploadFile {
  const open = pdf(name);
  return { ...open, buffer: Buffer.from(open.buffer.toString('latin1').replace('/Root 1 0 R', '/Root 1 0 R /Encrypt 8 0 R'), 'latin1') };
}

/** A photograph of a good phone: twelve million pixels with grain, some megabytes, and the place in its EXIF. */
export async function bigPhotograph(name: string): Promise<UploadFile> {
  const [width, height] = [4000, 3000];
  const noise = { type: 'gaussian', mean: 150, sigma: 28 } as const;
  const writing = Buffer.from(
    `<svg width="${width}" height="${height}"><rect x="300" y="200" width="3400" height="2600" fill="#fffef8" fill-opacity="0.6"/>
     <text x="2000" y="700" font-size="200" text-anchor="middle" font-family="sans-serif">GIẤY CHỨNG SINH</text></svg>`,
  );
  const buffer = await sharp({ create: { width, height, channels: 3, background: '#777', noise } })
    .composite([{ input: writing }])
    .jpeg({ quality: 92 })
    .withExif({ IFD0: { Make: 'Dien thoai thu', Model: 'E2E' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '21/1 49/1 24/1' } })
    .toBuffer();
  return { name, mimeType: 'image/jpeg', buffer };
}
