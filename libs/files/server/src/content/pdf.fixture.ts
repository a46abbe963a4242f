import { randomBytes } from 'node:crypto';
import { createRequire } from 'node:module';
import pdfmake from 'pdfmake';
import type { Content } from 'pdfmake/interfaces.js';

const normal = createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf');

/** A PDF as an office program writes it. */
export function pdfOf(content: Content[], userPassword?: string): Promise<Buffer> {
  pdfmake.setFonts({ Tinos: { normal } });
  pdfmake.setLocalAccessPolicy((path) => path === normal);
  pdfmake.setUrlAccessPolicy(() => false);
  return pdfmake
    .createPdf({ pageSize: 'A4', defaultStyle: { font: 'Tinos' }, content, ...(userPassword ? { userPassword } : {}) })
    .getBuffer();
}

/** A picture over a whole page, as a scanner makes it. */
export const scanned = (jpeg: Buffer): Content => ({
  image: `data:image/jpeg;base64,${jpeg.toString('base64')}`,
  width: 595,
  height: 842,
  absolutePosition: { x: 0, y: 0 },
});

/** A PDF of exactly this many bytes: a written page, and a picture that cannot be compressed beside it. */
export async function largePdf(bytes: number): Promise<Buffer> {
  const written = await pdfOf([{ text: 'Bản quét' }]);
  const [head, tail] = [written.subarray(0, 9), written.subarray(9)];
  const frame = (length: number) => Buffer.from(`90 0 obj\n<< /Length ${length} >>\nstream\n`);
  const end = Buffer.from('\nendstream\nendobj\n');
  const length = bytes - written.length - frame(bytes).length - end.length;
  return Buffer.concat([head, frame(length), randomBytes(length), end, tail]);
}
