import { readFileSync } from 'node:fs';
import { Value } from '@sinclair/typebox/value';
import fc from 'fast-check';
import type { Answers } from './answers.js';
import type { LogicFacts } from './condition.js';
import { ProcedureDefinition } from './definition.js';
import { definitionFaults } from './definition-faults.js';
import { expandLists } from './definition-lists.js';
import { computeFees } from './fees.js';
import { paperFaults, papersToSend } from './papers.js';
import { printAnswers, resultContents, resultFacts, type PlaceLookup } from './printed-answers.js';
import { brokenRules, missingAnswers, showForm } from './shown-form.js';

const national = new URL('../../../../provinces/_national/', import.meta.url);
const json = (path: string): unknown => JSON.parse(readFileSync(new URL(path, national), 'utf8'));
const lists = json('lists.json') as never;
const load = (code: string) => expandLists(json(`procedures/${code}.json`), lists) as ProcedureDefinition;

const birth = load('1.001193');
const temporary = load('1.004194');
const marital = load('1.004873');
const places: PlaceLookup = () => ({ commune: 'Xã Tân Trào', province: 'Tỉnh Tuyên Quang' });
const home = { provinceCode: '08', communeCode: '02269', detail: 'Thôn Tân Lập' };

const child: Answers = {
  relation: 'mother',
  applicantFullName: 'Ma Thị Hạnh',
  applicantCitizenId: '008199000123',
  applicantAddress: home,
  circumstance: 'ordinary',
  childFullName: 'Nông Minh Khôi',
  childSex: 'male',
  childBirthDate: '2026-11-15',
  birthPlaceKind: 'facility',
  birthPlace: 'Bệnh viện Đa khoa tỉnh Tuyên Quang',
  childEthnicity: '02',
  childNationality: 'Việt Nam',
  childHometown: home,
  motherFullName: 'Ma Thị Hạnh',
  motherBirthDate: '1999-09-02',
  motherEthnicity: '02',
  motherNationality: 'Việt Nam',
  motherAddress: home,
  fatherDeclared: false,
  delivery: 'digital',
  extraCopies: 2,
};
const facts = (answers: Answers, over: Partial<LogicFacts> = {}): LogicFacts => ({
  answers,
  today: '2026-11-23',
  channel: 'online',
  ...over,
});
const pageKeys = (answers: Answers, definition = birth) => showForm(definition, facts(answers)).pages.map(({ page }) => page.key);

describe.each([birth, temporary, marital])('definition $code', (definition) => {
  it('has the declared shape', () => {
    expect([...Value.Errors(ProcedureDefinition, definition)].map((error) => `${error.path}: ${error.message}`)).toEqual([]);
  });

  it('agrees with itself', () => {
    expect(definitionFaults(definition)).toEqual([]);
  });

  it('asks for something first and never shows more answers than were given', () => {
    expect(missingAnswers(showForm(definition, facts({})))).not.toEqual([]);
    const values = fc.oneof(fc.boolean(), fc.string({ maxLength: 8 }), fc.constantFrom('other', 'abandoned', 'married', '2026-01-01'));
    const keys = Object.keys(definition.form.schema.properties ?? {});
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys), values), (answers) => {
        const shown = showForm(definition, facts(answers));
        for (const [key, value] of Object.entries(shown.answers)) expect(answers[key]).toBe(value);
        // What is shown is settled: showing it again changes nothing.
        expect(showForm(definition, facts(shown.answers)).answers).toEqual(shown.answers);
      }),
    );
  });
});

describe('birth registration', () => {
  it('is complete with these answers and asks only for the certificate of live birth', () => {
    const shown = showForm(birth, facts(child));
    expect(missingAnswers(shown)).toEqual([]);
    expect(brokenRules(birth, shown, facts(child))).toEqual([]);
    expect(papersToSend(birth, facts(child)).map((paper) => paper.key)).toEqual(['birthProof']);
  });

  it('skips the parents of an abandoned child, and drops what was said about them', () => {
    const answers = { ...child, circumstance: 'abandoned', fatherDeclared: true };
    expect(pageKeys(answers)).not.toContain('mother');
    expect(pageKeys(answers)).not.toContain('fatherMore');
    expect(showForm(birth, facts(answers)).answers).not.toHaveProperty('motherFullName');
    expect(papersToSend(birth, facts(answers)).map((paper) => paper.key)).toEqual(['abandonedRecord']);
  });

  it('names every missing answer about the father once he is to be recorded', () => {
    const shown = showForm(birth, facts({ ...child, fatherDeclared: true }));
    expect(missingAnswers(shown).map((fault) => fault.pointer)).toEqual([
      '/parentsMarried',
      '/fatherFullName',
      '/fatherBirthDate',
      '/fatherEthnicity',
      '/fatherNationality',
      '/fatherAddress',
    ]);
    expect(missingAnswers(shown)[1]?.message.vi).toBe('Nhập họ và tên cha.');
  });

  it('costs the copies when registered within 60 days, and an unknown sum after them', () => {
    expect(computeFees(birth, facts(child))).toMatchObject({ total: 16_000, uncertain: false });
    expect(computeFees(birth, facts({ ...child, extraCopies: 0 }))).toMatchObject({ total: 0, lines: [{ key: 'registration', total: 0 }] });
    expect(computeFees(birth, facts(child, { today: '2027-01-14' }))).toMatchObject({ uncertain: false });
    expect(computeFees(birth, facts(child, { today: '2027-01-15' }))).toMatchObject({ uncertain: true, total: 16_000 });
  });

  it('finds dates that contradict each other', () => {
    const answers = { ...child, childBirthDate: '2026-11-24', motherBirthDate: '2020-01-01' };
    expect(brokenRules(birth, showForm(birth, facts(answers)), facts(answers)).map((fault) => [fault.pointer, fault.code])).toEqual([
      ['/childBirthDate', 'child-birth-date-not-in-future'],
      ['/motherBirthDate', 'mother-older-than-child'],
    ]);
  });

  it('says which papers are missing, too many or not asked for', () => {
    const file = (paper: string, n: number) => ({ paper, fileId: `018f2b1e-0000-7000-8000-00000000000${n}` });
    expect(paperFaults(birth, facts(child), []).map((fault) => [fault.pointer, fault.code])).toEqual([
      ['/papers/birthProof', 'paper-missing'],
    ]);
    expect(paperFaults(birth, facts(child), [file('birthProof', 1), file('authorisation', 2)]).map((fault) => fault.code)).toEqual([
      'paper-not-asked',
    ]);
    expect(
      paperFaults(
        birth,
        facts(child),
        [1, 2, 3, 4, 5].map((n) => file('birthProof', n)),
      ).map((fault) => fault.code),
    ).toEqual(['paper-too-many']);
  });

  it('prints the answers for checking, and the contents and facts of the certificate', () => {
    const shown = showForm(birth, facts(child));
    const sections = printAnswers(shown, places);
    expect(sections.map((section) => section.title.vi)).toEqual(['Người đi khai', 'Con', 'Mẹ', 'Cha', 'Giấy tờ và nhận kết quả']);
    expect(sections[1]?.rows.map((row) => row.text)).toContain('Thôn Tân Lập, Xã Tân Trào, Tỉnh Tuyên Quang');
    expect(sections[1]?.rows.find((row) => row.key === 'childBirthDate')?.text).toBe('15/11/2026');
    expect(sections[4]?.rows.find((row) => row.key === 'extraCopies')?.text).toBe('2\u00a0bản');
    expect(resultContents(birth, shown.answers, places)).toMatchObject({
      child: { fullName: 'Nông Minh Khôi', sex: 'male', born: '2026-11-15', ethnicity: 'Tày' },
      mother: { fullName: 'Ma Thị Hạnh', born: '1999-09-02' },
      declarant: { relation: 'Mẹ' },
    });
    expect(resultContents(birth, shown.answers, places)).not.toHaveProperty('father');
    expect(resultFacts(birth, shown.answers, places).map((fact) => fact.key)).toEqual([
      'childName',
      'childSex',
      'childBorn',
      'birthPlace',
      'motherName',
    ]);
  });
});

describe('temporary residence', () => {
  const stay: Answers = { applicantBirthDate: '2010-01-01', stayFrom: '2026-12-01', stayUntil: '2026-12-15', housingKind: 'rented' };

  it('costs 7,000 online and 15,000 at the counter', () => {
    expect(computeFees(temporary, facts(stay))).toMatchObject({ total: 7000, uncertain: false });
    expect(computeFees(temporary, facts(stay, { channel: 'in_person' })).total).toBe(15_000);
    expect(computeFees(temporary, facts(stay, { today: '2020-01-01' })).lines).toEqual([]);
  });

  it('asks a minor for consent and a tenant for the lease', () => {
    expect(papersToSend(temporary, facts(stay)).map((paper) => paper.key)).toEqual(['housingProof', 'parentConsent']);
    expect(papersToSend(temporary, facts({ ...stay, housingKind: 'own', applicantBirthDate: '1990-01-01' }))).toEqual([]);
  });

  it('refuses a stay under 30 days, with the one message that fits', () => {
    const codes = (answers: Answers) =>
      brokenRules(temporary, showForm(temporary, facts(answers)), facts(answers)).map((fault) => fault.code);
    expect(codes(stay)).toEqual(['stay-thirty-days']);
    expect(codes({ ...stay, stayUntil: '2026-11-01' })).toEqual(['stay-ends-after-start']);
    expect(codes({ ...stay, stayUntil: '2029-01-01' })).toEqual(['stay-two-years']);
    expect(codes({ ...stay, stayUntil: '2027-01-01' })).toEqual([]);
  });

  it('names what is missing in each row of the household', () => {
    const shown = showForm(temporary, facts({ ...stay, withMembers: true, members: [{ fullName: 'Ma Văn Nam' }] }));
    expect(missingAnswers(shown).map((fault) => fault.pointer)).toEqual(expect.arrayContaining(['/members/0/born', '/members/0/relation']));
  });
});

describe('marital status', () => {
  it('has no price that could be shown as certain', () => {
    expect(computeFees(marital, facts({}))).toMatchObject({
      uncertain: true,
      total: 0,
      lines: [{ note: { vi: 'Theo quy định địa phương' } }],
    });
  });

  it('is not issued for marriage to somebody who is married or too young', () => {
    const answers = { personBirthDate: '2008-11-24', personSex: 'female', status: 'married', purpose: 'marriage' };
    expect(brokenRules(marital, showForm(marital, facts(answers)), facts(answers)).map((fault) => fault.code)).toEqual([
      'old-enough-to-marry',
      'not-married-to-marry',
    ]);
    const onBirthday = facts({ ...answers, status: 'never_married' }, { today: '2026-11-24' });
    expect(brokenRules(marital, showForm(marital, onBirthday), onBirthday)).toEqual([]);
  });
});
