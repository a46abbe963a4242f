import { judgeType } from './judge-type.js';
import { refusalText } from '@tinhso/files-contract';

const refusalOf = (evidence: Parameters<typeof judgeType>[0]) => {
  const verdict = judgeType(evidence);
  if (verdict.kind !== 'refuse') throw new Error('was kept');
  return verdict.refusal;
};

describe('judgeType', () => {
  it.each([
    ['giay.jpg', 'image/jpeg', 'image/jpeg'],
    ['giay.JPEG', 'image/jpg', 'image/jpeg'],
    ['giay.png', '', 'image/png'],
    ['giay', undefined, 'application/pdf'],
    ['giay.webp', 'application/octet-stream', 'image/webp'],
  ])('keeps %s declared %s holding %s', (name, declaredType, sniffedType) => {
    expect(judgeType({ name, declaredType, sniffedType })).toEqual({ kind: 'keep', mediaType: sniffedType });
  });

  it('refuses a PDF renamed .jpg and says why', () => {
    const refusal = refusalOf({ name: 'chung-sinh.jpg', declaredType: 'image/jpeg', sniffedType: 'application/pdf' });
    expect(refusalText(refusal, 'vi')).toMatchObject({
      code: 'file-name-mismatch',
      detail: expect.stringContaining('Tệp đuôi .jpg nhưng bên trong là PDF.') as string,
    });
  });

  it('refuses a claim of the browser that the content contradicts', () => {
    expect(refusalOf({ name: 'giay', declaredType: 'image/png', sniffedType: 'image/jpeg' })).toEqual({
      code: 'file-name-mismatch',
      named: '.png',
      found: 'ảnh JPG',
    });
  });

  it.each([
    ['anh.heic', 'image/heic', 'file-heic'],
    ['anh.jpg', 'image/heif', 'file-heic'],
    ['don.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'file-type-refused'],
    ['don.pdf', 'application/zip', 'file-name-mismatch'],
    ['anh.svg', undefined, 'file-type-refused'],
    ['anh.jpg', undefined, 'file-damaged'],
  ])('%s holding %s: %s', (name, sniffedType, code) => expect(refusalOf({ name, sniffedType }).code).toBe(code));

  it('has a next step for every refusal, in both languages', () => {
    for (const code of [
      'file-name-mismatch',
      'file-type-refused',
      'file-heic',
      'file-damaged',
      'file-pdf-locked',
      'file-pdf-empty',
      'file-pdf-blank',
      'file-pdf-heavy',
      'file-image-blank',
      'file-image-too-big',
      'file-empty',
    ] as const)
      for (const locale of ['vi', 'en'] as const)
        expect(refusalText({ code, named: '.jpg', found: 'PDF' }, locale).detail.length).toBeGreaterThan(20);
  });
});
