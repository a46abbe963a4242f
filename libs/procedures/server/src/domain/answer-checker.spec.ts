import fc from 'fast-check';
import { readProcedureFiles } from '../data/procedure-files.js';
import { AnswerChecker } from './answer-checker.js';

const { definitions } = readProcedureFiles(new URL('../../../../../provinces', import.meta.url).pathname);
const checkerOf = (code: string) => {
  const definition = definitions.find((each) => each.code === code);
  if (!definition) throw new Error(`no definition ${code}`);
  return new AnswerChecker(definition, (commune, province) => commune.startsWith('02') && province === '08');
};
const birth = checkerOf('1.001193');
const temporary = checkerOf('1.004194');
const home = { provinceCode: '08', communeCode: '02215', detail: 'Tổ 1' };

const complete = {
  relation: 'father',
  applicantFullName: 'Nông Văn Toàn',
  applicantCitizenId: '002096000000',
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
  fatherDeclared: true,
  parentsMarried: true,
  fatherFullName: 'Nông Văn Toàn',
  fatherBirthDate: '1996-05-19',
  fatherEthnicity: '02',
  fatherNationality: 'Việt Nam',
  fatherAddress: home,
  delivery: 'digital',
  extraCopies: 0,
};
const proof = [{ paper: 'birthProof', fileId: '018f2b1e-0000-7000-8000-000000000001' }];
const check = (answers: object, papers = proof) =>
  birth.check({ answers: answers as never, today: '2026-11-23', channel: 'online' }, papers);
const codes = (answers: object) => check(answers).faults.map((fault) => [fault.pointer, fault.code]);

describe('checking answers', () => {
  it('finds nothing wrong with a complete application', () => {
    expect(check(complete)).toEqual({ answers: complete, faults: [] });
  });

  it('names every fault at once, each at its field, in both languages', () => {
    const { faults } = check(
      {
        ...complete,
        motherCitizenId: '00819900000',
        childBirthDate: '2026-02-30',
        childSex: 'boy',
        extraCopies: 99,
        colour: 'red',
        delivery: undefined,
      },
      [],
    );
    expect(faults.map((fault) => [fault.pointer, fault.code]).sort()).toEqual([
      ['/childBirthDate', 'format'],
      ['/childSex', 'enum'],
      ['/colour', 'additionalProperties'],
      ['/delivery', 'required'],
      ['/extraCopies', 'maximum'],
      ['/motherCitizenId', 'pattern'],
      ['/papers/birthProof', 'paper-missing'],
    ]);
    const id = faults.find((fault) => fault.pointer === '/motherCitizenId');
    expect(id?.message).toEqual({ vi: 'Số căn cước của mẹ phải có 12 chữ số.', en: "The mother's ID number must have 12 digits." });
  });

  it('composes and trims texts and takes empty ones for no answer', () => {
    const { answers, faults } = check({ ...complete, childFullName: '  Nông  Minh Khôi '.normalize('NFD'), motherCitizenId: '' });
    expect(faults).toEqual([]);
    expect(answers.childFullName).toBe('Nông Minh Khôi');
    expect(answers).not.toHaveProperty('motherCitizenId');
  });

  it('drops answers to questions that are not asked, right or wrong', () => {
    const { answers, faults } = check({ ...complete, fatherDeclared: false, fatherBirthDate: 'nonsense' });
    expect(faults).toEqual([]);
    expect(answers).not.toHaveProperty('fatherFullName');
    expect(answers).not.toHaveProperty('fatherBirthDate');
  });

  it('knows communes that do not exist or lie elsewhere', () => {
    expect(codes({ ...complete, childHometown: { provinceCode: '08', communeCode: '99999' } })).toEqual([
      ['/childHometown/communeCode', 'commune'],
    ]);
    expect(codes({ ...complete, childHometown: { provinceCode: '01', communeCode: '02215' } })).toEqual([
      ['/childHometown/communeCode', 'commune'],
    ]);
    expect(codes({ ...complete, childHometown: { provinceCode: '08' } })).toEqual([['/childHometown/communeCode', 'required']]);
    expect(codes({ ...complete, childHometown: 'Tuyên Quang' })).toEqual([['/childHometown', 'type']]);
  });

  it('looks into rows', () => {
    const members = [{ fullName: 'Ma Văn Nam', born: '2001-13-01', relation: 'em', age: 3 }, {}];
    const { faults } = temporary.check({ answers: { withMembers: true, members }, today: '2026-11-23', channel: 'online' });
    const inRows = faults.filter((fault) => fault.pointer.startsWith('/members')).map((fault) => fault.pointer);
    expect(inRows.sort()).toEqual(['/members/0/age', '/members/0/born', '/members/1/born', '/members/1/fullName', '/members/1/relation']);
  });

  it('refuses what is not an object, and survives anything', () => {
    for (const nonsense of [null, [], 'x', 3]) {
      expect(birth.check({ answers: nonsense as never, today: '2026-11-23', channel: 'online' }).faults).toMatchObject([{ code: 'type' }]);
    }
    expect(check({ ...complete, relation: { toString: false } }).faults).toMatchObject([{ pointer: '/relation' }]);
    const keys = fc.oneof(fc.constantFrom(...Object.keys(complete)), fc.string(), fc.constantFrom('__proto__', 'constructor'));
    fc.assert(
      fc.property(fc.dictionary(keys, fc.jsonValue()), (answers) => {
        const checked = check(answers);
        // Nothing is complete by chance: at least the name of the child is missing or wrong.
        expect(checked.faults.length).toBeGreaterThan(0);
        expect(new Set(checked.faults.map((fault) => `${fault.pointer} ${fault.code}`)).size).toBe(checked.faults.length);
      }),
    );
  });
});
