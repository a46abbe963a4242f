import { judgeCode } from './code-fault.js';

const evn = { service: 'electricity', code: { pattern: '', example: '', hint: { vi: '', en: '' } } } as const;
const water = { service: 'water', code: { pattern: '^TQN[0-9]{7}$', example: '', hint: { vi: '', en: '' } } } as const;
const branches = { PA12TX: 'Điện lực Tuyên Quang' };

describe('what is said about a customer code', () => {
  it('names the branch while the code is not whole', () => {
    expect(judgeCode('pa12tx', evn, branches)).toEqual({
      code: 'PA12TX',
      branch: 'Điện lực Tuyên Quang',
      fault: 'too-short',
      passable: false,
    });
  });
  it('lets a code of an unknown branch pass, with a warning', () => {
    expect(judgeCode('PZ99ZZ0000001', evn, branches)).toEqual({ code: 'PZ99ZZ0000001', fault: 'unknown-branch', passable: true });
    expect(judgeCode('PZ99ZZ0000001', evn, undefined)).toEqual({ code: 'PZ99ZZ0000001', passable: true });
  });
  it('goes by the provider’s own form for the others', () => {
    expect(judgeCode('tqn 0000001', water, undefined)).toEqual({ code: 'TQN0000001', passable: true });
    expect(judgeCode('TQN1', water, undefined)).toMatchObject({ fault: 'pattern', passable: false });
    expect(judgeCode('  ', water, undefined)).toMatchObject({ fault: 'empty' });
  });
});
