import { pdfStructure as judge } from './pdf-structure.js';

const pdfStructure = (bytes: Buffer) => {
  const all = bytes.toString('latin1');
  return judge({ head: all, tail: all, all, size: bytes.length });
};

const pdf = (trailer: string, { head = '%PDF-1.7\n', offset = '9' } = {}): Buffer =>
  Buffer.from(`${head}1 0 obj\n<< /Type /Catalog >>\nendobj\nxref\n0 1\ntrailer\n<< ${trailer} >>\nstartxref\n${offset}\n%%EOF\n`);

describe('pdfStructure', () => {
  it('takes a file with header, catalogue and end', () => expect(pdfStructure(pdf('/Size 2 /Root 1 0 R'))).toBe('sound'));

  it('allows rubbish before the header and after the end', () =>
    expect(pdfStructure(Buffer.concat([Buffer.from('junk\n'), pdf('/Root 1 0 R'), Buffer.alloc(500)]))).toBe('sound'));

  it.each(['/Root 1 0 R /Encrypt 5 0 R', '/Root 1 0 R /Encrypt << /Filter /Standard >>', '/Root 1 0 R/Encrypt<</V 4>>'])(
    'sees %s as locked',
    (trailer) => expect(pdfStructure(pdf(trailer))).toBe('locked'),
  );

  it('does not take a word in the text for encryption', () =>
    expect(pdfStructure(pdf('/Root 1 0 R /Title (How to /Encrypt a file)'))).toBe('sound'));

  it('sees what was cut off, lacks its catalogue or points outside', () => {
    const whole = pdf('/Root 1 0 R');
    expect(pdfStructure(whole.subarray(0, whole.length - 30))).toBe('damaged');
    expect(pdfStructure(pdf('/Size 2'))).toBe('damaged');
    expect(pdfStructure(pdf('/Root 1 0 R', { offset: '999999' }))).toBe('damaged');
    expect(pdfStructure(pdf('/Root 1 0 R', { head: 'PDF\n' }))).toBe('damaged');
  });

  it('sees that no page tree holds a page', () => {
    const tree = (count: number) => Buffer.from(`2 0 obj\n<< /Type /Pages /Kids [] /Count ${count} >>\nendobj\n`);
    const whole = pdf('/Root 1 0 R');
    const holding = (...counts: number[]) => Buffer.concat([whole.subarray(0, 9), ...counts.map(tree), whole.subarray(9)]);
    expect(pdfStructure(holding(0))).toBe('empty');
    expect(pdfStructure(holding(3))).toBe('sound');
    expect(pdfStructure(holding(0, 2))).toBe('sound');
  });
});
