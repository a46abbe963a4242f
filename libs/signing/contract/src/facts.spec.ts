import fc from 'fast-check';
import { factsForHolders, factsForOutsiders, maskName, maskNumber, type RegisteredFact } from './facts.js';

const fact = (over: Partial<RegisteredFact>): RegisteredFact => ({
  key: 'childName',
  vi: 'Họ tên',
  en: 'Name',
  value: 'NGUYỄN VĂN AN',
  exposure: 'public',
  ...over,
});

describe('masking of registered facts', () => {
  it('keeps the given name and hides the rest of a name', () => {
    expect(maskName('NGUYỄN VĂN AN')).toBe('N•••• V•• AN');
    expect(maskName('  Lý   A ')).toBe('L• A');
    expect(maskName('Lan')).toBe('L••');
  });

  it('keeps the last three characters of a number', () => {
    expect(maskNumber('008300012345')).toBe('•••••••••345');
    expect(maskNumber('12')).toBe('••');
  });

  it('leaves hidden facts out for whoever has only the code, and shows everything to the holder of the file', () => {
    const facts = [fact({}), fact({ key: 'id', value: '008300012345', exposure: 'number' }), fact({ key: 'home', exposure: 'hidden' })];
    expect(factsForOutsiders(facts).map((f) => [f.key, f.masked])).toEqual([
      ['childName', false],
      ['id', true],
    ]);
    expect(factsForHolders(facts).map((f) => f.value)).toEqual(facts.map((f) => f.value));
  });

  it('never lets a masked number through whole', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{4,12}$/), (value) => {
        const [shown] = factsForOutsiders([fact({ value, exposure: 'number' })]);
        expect(shown?.value).toMatch(/^•+\d{3}$/);
        expect(shown?.value).toHaveLength(value.length);
      }),
    );
  });
});
