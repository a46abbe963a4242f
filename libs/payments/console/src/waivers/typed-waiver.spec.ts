import { emptyWaiver, readWaiver } from './typed-waiver.js';

const typed = { ...emptyWaiver, title: 'Giảm cho hộ nghèo', source: 'Nghị quyết 25, điều 4', from: '2026-11-01' };

describe('a rule of exemption as it is typed', () => {
  it('becomes what is sent, with its people line by line', () => {
    const people = '0912 345 678; Giấy hộ nghèo 12\n\n+84912345679;Thẻ người khuyết tật 3';
    expect(readWaiver({ ...typed, to: '2026-12-31', people })).toEqual({
      wish: {
        title: 'Giảm cho hộ nghèo',
        legalSource: 'Nghị quyết 25, điều 4',
        subject: 'dossier',
        relief: { kind: 'share', percent: 50 },
        startsOn: '2026-11-01',
        endsOn: '2026-12-31',
        people: [
          { phone: '0912345678', evidence: 'Giấy hộ nghèo 12' },
          { phone: '+84912345679', evidence: 'Thẻ người khuyết tật 3' },
        ],
      },
    });
  });

  it('keeps a procedure for dossiers alone', () => {
    expect(readWaiver({ ...typed, procedure: '1.001193' })).toMatchObject({ wish: { procedureCode: '1.001193' } });
    expect(readWaiver({ ...typed, subject: 'fine', procedure: '1.001193' })).not.toHaveProperty('wish.procedureCode');
  });

  it.each([
    ['a short name', { title: 'abc' }, { title: true }],
    ['no first day', { from: '' }, { from: true }],
    ['days crossed', { to: '2026-10-31' }, { to: true }],
    ['more than all', { percent: '101' }, { percent: true }],
    ['a part of a đồng', { relief: 'amount' as const, sum: '1,5' }, { sum: true }],
    ['a line without evidence', { people: '0912345678; Giấy 12\n0912345679' }, { people: { line: 2 } }],
  ])('names %s', (_, over, faults) => {
    expect(readWaiver({ ...typed, ...over })).toEqual({ faults });
  });
});
