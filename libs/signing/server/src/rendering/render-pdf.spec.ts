import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { documentKinds, type DocumentKind, type DocumentTemplate } from '@tinhso/signing-contract';
import { sampleDocument, sampleDocuments, sampleFrame } from '../__world__/sample-documents.js';
import { FONTS, mayRead } from './fonts.js';
import type { DocumentFrame } from './frame.js';
import { renderPdf } from './render-pdf.js';

const run = promisify(execFile);

describe('rendered documents', () => {
  let folder: string;
  const draw = async (
    document: DocumentTemplate,
    frame: DocumentFrame = sampleFrame,
  ): Promise<{ text: string; info: string; fonts: string }> => {
    const file = join(folder, 'document.pdf');
    await writeFile(file, await renderPdf(document, frame));
    const [text, info, fonts] = await Promise.all([
      run('pdftotext', ['-layout', file, '-']),
      run('pdfinfo', [file]),
      run('pdffonts', [file]),
    ]);
    return { text: text.stdout, info: info.stdout, fonts: fonts.stdout };
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tinhso-render-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it.each(sampleDocuments.map((document) => [document.template, document] as const))(
    '%s is one A4 page whose Vietnamese text can be read out',
    async (kind, document) => {
      const { text, info, fonts } = await draw(document, { ...sampleFrame, title: documentKinds[kind].vi });
      expect(info).toMatch(/Pages:\s+1\n/);
      expect(info).toMatch(/Page size:.*A4/);
      expect(info).toContain(documentKinds[kind].vi);
      expect(text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
      expect(text).toContain('Độc lập - Tự do - Hạnh phúc');
      expect(text).toContain('Minh Xuân, ngày 05 tháng 11 năm 2026');
      expect(text).toContain('7K2M-9QXD-4TBV');
      expect(text).toBe(text.normalize('NFC'));
      // Every font is embedded, subset and mapped to Unicode.
      for (const line of fonts.trim().split('\n').slice(2)) expect(line).toMatch(/Tinos.*yes yes yes/);
    },
  );

  it.each<[DocumentKind, string[]]>([
    [
      'birth-certificate',
      [
        'NGUYỄN ĐỨC KỲ ANH',
        'Ngày năm, tháng tư, năm hai nghìn không trăm hai mươi sáu',
        'KT. CHỦ TỊCH',
        'PHÓ CHỦ TỊCH',
        'Lê Quang Vũ',
        'Số: 12/2026',
      ],
    ],
    ['form-01', ['H60.01-261105-0001', '17 giờ 00 phút, ngày 05 tháng 11 năm 2026', '7.000 đồng (Bảy nghìn đồng)', '01 (bộ)']],
    ['form-02', ['Giấy chứng sinh - ảnh bị mờ', 'Giấy chứng nhận kết hôn của cha mẹ']],
    [
      'form-03',
      [
        'giải quyết hồ sơ này với lý do cụ thể như sau',
        'Luật Hộ tịch 2014, Điều 5 khoản 2',
        'Chứng cứ: Tờ khai ghi nơi cư trú ở xã khác.',
        'Cách khắc phục: Nộp hồ sơ tại Ủy ban nhân dân xã nơi cư trú.',
        'khiếu nại trong thời hạn 90 ngày',
      ],
    ],
    [
      'result-document',
      [
        'Về việc cho phép sử dụng tạm thời vỉa hè',
        'QUYẾT ĐỊNH:',
        'Đến ngày: 03/12/2026',
        '150.000 đồng (Một trăm năm mươi nghìn đồng)',
        'Ngày năm, tháng mười một, năm hai nghìn không trăm hai mươi sáu',
        '02 (hai) bản',
        'Trước số nhà 14, đường Bình Thuận',
        '2. Dọn sạch khi hết hạn.',
        '- Lưu: VT.',
      ],
    ],
    ['temporary-residence-notice', ['từ ngày 05/11/2026 đến hết ngày 04/11/2028', 'Lý Thị Xuân, sinh ngày 01/01/2000, Vợ']],
  ])('%s says what it is for', async (kind, expected) => {
    const { text } = await draw(sampleDocument(kind));
    for (const words of expected) expect(text).toContain(words);
  });

  it.each(['acknowledgement', 'form-01'] as const)('%s names the applicant and who filed for her', async (kind) => {
    const document = sampleDocument(kind);
    const filed = { ...document, data: { ...document.data, filedBy: 'Ma Văn Páo' } } as DocumentTemplate;
    const { text } = await draw(filed);
    expect(text).toMatch(/Người nộp thay\s*:?\s*Ma Văn Páo/);
    expect((await draw(document)).text).not.toContain('Người nộp thay');
  });

  it('numbers the pages of a long document from the second on and keeps the signature together', async () => {
    const document = sampleDocument('form-02');
    if (document.template !== 'form-02') throw new Error('another sample');
    const items = Array.from({ length: 60 }, (_, i) => ({ what: `Giấy tờ còn thiếu số ${i + 1}`, why: 'chưa có trong hồ sơ' }));
    const { text, info } = await draw({ ...document, data: { ...document.data, items } });
    expect(info).toMatch(/Pages:\s+[23]\n/);
    const pages = text.split('\f').filter((page) => page.trim() !== '');
    expect(pages[0]?.trimStart().startsWith('TỈNH')).toBe(true);
    expect(pages[1]?.trimStart()).toMatch(/^2\n/);
    expect(pages.filter((page) => page.includes('ĐÃ KÝ SỐ')).every((page) => page.includes('Trần Thị Mai'))).toBe(true);
    expect(pages.every((page) => page.includes('7K2M-9QXD-4TBV'))).toBe(true);
  });

  it('says that a trial is a trial, and nothing of the kind otherwise', async () => {
    const document = sampleDocument('acknowledgement');
    expect((await draw(document)).text).toContain('KHÔNG CÓ GIÁ TRỊ PHÁP LÝ');
    expect((await draw(document, { ...sampleFrame, trial: false })).text).not.toContain('KHÔNG CÓ GIÁ TRỊ PHÁP LÝ');
  });

  it('never draws a form or a result without its signature', async () => {
    const unsigned = { ...sampleFrame, signature: undefined };
    for (const document of sampleDocuments.filter(({ template }) => documentKinds[template].signature !== 'none'))
      await expect(renderPdf(document, unsigned)).rejects.toThrow(/sealed by its office|signed by a leader/);
  });

  it('opens no file but its fonts', () => {
    expect(Object.values(FONTS.Tinos).every(mayRead)).toBe(true);
    expect(mayRead('/etc/passwd')).toBe(false);
    expect(mayRead(`${FONTS.Tinos.normal}/../../../../secret`)).toBe(false);
  });
});
