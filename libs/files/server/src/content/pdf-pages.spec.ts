import { jest } from '@jest/globals';
import sharp from 'sharp';
import { lookIntoPdf } from './pdf-pages.js';
import { pdfOf, scanned } from './pdf.fixture.js';

const jpeg = (side: number, sigma: number, mean = 235) =>
  sharp({ create: { width: side, height: side, channels: 3, background: '#fff', noise: { type: 'gaussian', mean, sigma } } })
    .jpeg()
    .toBuffer();
const onePage = (content: string, mediaBox = '0 0 595 842') =>
  Buffer.from(
    `%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n` +
      `3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [${mediaBox}] /Contents 4 0 R >>\nendobj\n` +
      `4 0 obj\n<< /Length ${content.length} >>\nstream\n${content}\nendstream\nendobj\ntrailer\n<< /Size 5 /Root 1 0 R >>\nstartxref\n9\n%%EOF\n`,
  );

describe('lookIntoPdf', () => {
  // Each look starts a thread; the machine may be busy.
  jest.setTimeout(30_000);

  it('sees a line of writing, also behind blank pages', async () => {
    expect(await lookIntoPdf(await pdfOf([{ text: 'Giấy chứng sinh' }]))).toBe('seen');
    const behind = await pdfOf([{ text: ' ', pageBreak: 'after' }, { text: ' ', pageBreak: 'after' }, { text: 'Nông Minh Khôi' }]);
    expect(await lookIntoPdf(behind)).toBe('seen');
  });

  it('sees a scanned picture', async () => expect(await lookIntoPdf(await pdfOf([scanned(await jpeg(800, 60, 128))]))).toBe('seen'));

  it('tells pages without anything, with white writing, and with a scan of nothing as blank', async () => {
    expect(await lookIntoPdf(onePage(''))).toBe('blank');
    expect(await lookIntoPdf(await pdfOf([{ text: ' ', pageBreak: 'after' }, { text: ' ' }]))).toBe('blank');
    expect(await lookIntoPdf(await pdfOf([{ text: 'không ai thấy', color: '#ffffff' }]))).toBe('blank');
    expect(await lookIntoPdf(await pdfOf([scanned(await jpeg(1600, 4))]))).toBe('blank');
  });

  it('tells a password, even when the file hides it from a look at its surface', async () =>
    expect(await lookIntoPdf(await pdfOf([{ text: 'a' }], 'mat-khau'))).toBe('locked'));

  it('tells what is no PDF inside', async () => expect(await lookIntoPdf(Buffer.from('%PDF-1.7\nrubbish\n%%EOF'))).toBe('damaged'));

  it('draws a page of any size small', async () => {
    expect(await lookIntoPdf(onePage('0 0 4000 9 re f', '0 0 14400 14400'))).toBe('seen');
  });

  it('gives up on a file that takes too long, and goes on with the next', async () => {
    const endless = onePage('q 1 0 0 1 0 0 cm 0 0 600 850 re W n /x sh 1 1 5 5 re f Q\n'.repeat(60_000));
    expect(await lookIntoPdf(endless, { timeMs: 1 })).toBe('heavy');
    expect(await lookIntoPdf(onePage('50 50 300 300 re f'))).toBe('seen');
  });
});
