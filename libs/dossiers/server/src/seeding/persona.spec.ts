import { personaOf } from './persona.js';

describe('somebody of the demo', () => {
  it('is the same person each time, and another than the others', () => {
    expect(personaOf('Ma Thị Hạnh')).toEqual(personaOf('Ma Thị Hạnh'));
    const ids = ['Ma Thị Hạnh', 'Nông Văn Sính', 'Lục Thị Bích', 'Bàn Thị Mây'].map((name) => personaOf(name).citizenId);
    expect(new Set(ids).size).toBe(4);
  });

  it('has a number that says the sex and the year of birth of its holder', () => {
    const { citizenId, birthDate, sex, ethnicity } = personaOf('Ma Thị Hạnh');
    expect({ sex, ethnicity }).toEqual({ sex: 'female', ethnicity: '02' });
    expect(citizenId).toMatch(/^008[13]\d{2}9\d{5}$/);
    expect(citizenId.slice(4, 6)).toBe(birthDate.slice(2, 4));
  });
});
