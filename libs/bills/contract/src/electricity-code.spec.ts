import { branchOf, faultOfElectricityCode, isElectricityCode, tidyCode } from './electricity-code.js';

const branches = { PA12TX: 'Điện lực Tuyên Quang', PA07: 'Điện lực Thanh Hoá', PA07TG: 'Điện lực Tĩnh Gia', PD01: 'Điện lực Hoàn Kiếm' };

describe('customer codes of EVN', () => {
  it('are read as people type them', () => expect(tidyCode(' pa12tx 0000-123 ')).toBe('PA12TX0000123'));

  it('name their branch after six characters, or after four', () => {
    expect(branchOf('PA12T', branches)).toBeUndefined();
    expect(branchOf('pa12tx', branches)).toBe('Điện lực Tuyên Quang');
    expect(branchOf('PD0100', branches)).toBe('Điện lực Hoàn Kiếm');
    expect(branchOf('PA07TG0000001', branches)).toBe('Điện lực Tĩnh Gia');
    expect(branchOf('PA07XX0000001', branches)).toBe('Điện lực Thanh Hoá');
  });

  it.each([
    ['PA12TX0000', 'too-short'],
    ['PA12TX00000001', 'too-long'],
    ['PA12TX00000ă', 'characters'],
    ['KA12TX0000001', 'prefix'],
    ['PZ99ZZ0000001', 'unknown-branch'],
    ['PA12TX00001', undefined],
    ['PA12TX0000001', undefined],
  ])('%s: %s', (code, fault) => expect(faultOfElectricityCode(code, branches)).toBe(fault));

  it('of an unknown branch may be asked about all the same', () => {
    expect(isElectricityCode('PZ99ZZ0000001')).toBe(true);
    expect(isElectricityCode('PA12TX0000')).toBe(false);
  });
});
