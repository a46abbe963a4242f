import { describe, expect, it } from '@jest/globals';
import type { Profile } from '@tinhso/identity-contract';
import type { AnswerSchema, Answers, FormField, LocalText, ProcedureDefinition } from '@tinhso/procedures-contract';
import { faultsOfPage } from './checked-page.js';
import { controlOf } from './controls.js';
import { prefillOf } from './prefill.js';
import { profileSourceOf, sourcesOf } from './profile-source.js';
import { tidyAnswers } from './tidy.js';

const text = (vi: string): LocalText => ({ vi, en: vi });
const field = (part: Partial<FormField> & Pick<FormField, 'key' | 'widget'>): FormField => ({
  label: text(part.key),
  required: true,
  ...part,
});

const fields: FormField[] = [
  field({ key: 'childName', widget: 'text' }),
  field({ key: 'born', widget: 'date' }),
  field({ key: 'home', widget: 'address' }),
  field({ key: 'motherId', widget: 'citizenId', required: false, skip: { label: text('chưa có'), hint: text('vẫn nộp được') } }),
];
const schema: AnswerSchema = {
  type: 'object',
  properties: {
    childName: { type: 'string', maxLength: 10, 'x-messages': { maxLength: text('Tên dài quá.') } },
    born: { type: 'string', format: 'date' },
    home: {
      type: 'object',
      required: ['provinceCode', 'communeCode'],
      properties: { provinceCode: { type: 'string', pattern: '^\\d{2}$' }, communeCode: { type: 'string', pattern: '^\\d{5}$' } },
    },
    motherId: { type: 'string', pattern: '^\\d{12}$', 'x-messages': { pattern: text('Phải có 12 chữ số.') } },
  },
};
const definition = {
  papers: [],
  fees: [],
  form: {
    schema,
    sections: [{ key: 's', title: text('s'), pages: [{ key: 'p', title: text('p'), fields }] }],
    rules: [
      {
        key: 'born-before-today',
        field: 'born',
        needs: ['born'],
        check: { '<=': [{ var: 'answers.born' }, { var: 'today' }] },
        message: text('Ngày sinh phải là ngày đã qua.'),
      },
    ],
    declaration: text('d'),
  },
} as unknown as ProcedureDefinition;

const good: Answers = {
  childName: 'Khôi',
  born: '2026-11-15',
  home: { provinceCode: '08', communeCode: '02215' },
  motherId: '008199000000',
};
const faults = (answers: Answers, skipped: string[] = []) =>
  Object.fromEntries(
    faultsOfPage(definition, { answers, today: '2026-11-23', channel: 'online' }, 'p', new Set(skipped)).map(({ pointer, message }) => [
      pointer,
      message.vi,
    ]),
  );

describe('faultsOfPage', () => {
  it('finds nothing in good answers', () => {
    expect(faults(good)).toEqual({});
  });

  it('names everything that is missing at once', () => {
    expect(Object.keys(faults({}))).toEqual(['/childName', '/born', '/home', '/motherId']);
  });

  it('speaks with the words of the form, one fault a field', () => {
    expect(faults({ ...good, childName: 'Nông Minh Khôi Nguyên', motherId: '00819900000' })).toEqual({
      '/childName': 'Tên dài quá.',
      '/motherId': 'Phải có 12 chữ số.',
    });
  });

  it('tells an impossible day from a day to come', () => {
    expect(faults({ ...good, born: '2026-02-31' })['/born']).toMatch(/không có thật/);
    expect(faults({ ...good, born: '2062-11-15' })['/born']).toBe('Ngày sinh phải là ngày đã qua.');
  });

  it('lets a question be left out only on purpose', () => {
    const { motherId: _, ...without } = good;
    expect(Object.keys(faults(without))).toEqual(['/motherId']);
    expect(faults(without, ['motherId'])).toEqual({});
  });

  it('points into an address, at the control of its part', () => {
    const found = faults({ ...good, home: { provinceCode: '08', communeCode: 'x' } });
    expect(Object.keys(found)).toEqual(['/home/communeCode']);
    expect(controlOf('/home/communeCode', fields)).toBe('home-commune');
    expect(controlOf('/members/0/born', [field({ key: 'members', widget: 'repeat' })])).toBe('members-0-born');
    expect(controlOf('/other', fields)).toBeUndefined();
  });
});

describe('tidyAnswers', () => {
  it('leaves out what is empty and tidies what is not', () => {
    expect(
      tidyAnswers({
        a: '  Nông   Minh  Khôi ',
        b: '   ',
        c: 0,
        d: false,
        e: { provinceCode: '08', communeCode: '' },
        f: { provinceCode: '08', communeCode: '02215', detail: ' ' },
        g: [{ name: ' Mai ', id: '' }, { name: ' ' }],
      }),
    ).toEqual({
      a: 'Nông Minh Khôi',
      b: undefined,
      c: 0,
      d: false,
      e: undefined,
      f: { provinceCode: '08', communeCode: '02215' },
      g: [{ name: 'Mai' }],
    });
  });
});

describe('prefillOf', () => {
  const facts = { answers: { applicantId: '008199000000', relation: 'mother' }, today: '2026-11-23', channel: 'online' as const };
  it('takes the first source that applies and has something', () => {
    const motherId = field({
      key: 'motherId',
      widget: 'citizenId',
      prefill: [{ from: 'answers.applicantId', when: { '==': [{ var: 'answers.relation' }, 'mother'] } }],
    });
    expect(prefillOf(motherId, facts, {})).toBe('008199000000');
    expect(prefillOf(motherId, { ...facts, answers: { ...facts.answers, relation: 'father' } }, {})).toBeUndefined();
  });
  it('knows accounts, the receiving commune and constants', () => {
    const from = (source: string, widget: FormField['widget'] = 'text') => field({ key: 'k', widget, prefill: [{ from: source }] });
    expect(prefillOf(from('account.fullName'), facts, { account: { fullName: 'Ma Thị Hạnh' } })).toBe('Ma Thị Hạnh');
    expect(prefillOf(from('const.0', 'number'), facts, {})).toBe(0);
    expect(prefillOf(from('const.Việt Nam'), facts, {})).toBe('Việt Nam');
    expect(prefillOf(from('receiving.commune', 'address'), facts, { receiving: { provinceCode: '08', communeCode: '02215' } })).toEqual({
      provinceCode: '08',
      communeCode: '02215',
    });
    expect(prefillOf(from('receiving.commune', 'address'), facts, {})).toBeUndefined();
  });
  it('looks into the profile, and into it first for who applies', () => {
    const profile: Profile = {
      fullName: { value: 'Ma Thị Hạnh', source: 'self' },
      citizenId: { value: '008190004521', source: 'eid', verifiedAt: '2026-11-23T01:00:00.000Z', verifiedBy: 'VNeID, mức 2' },
      remarks: [],
      assurance: 0,
    };
    const definition = { applicant: { fullName: 'name', citizenId: 'id' } } as ProcedureDefinition;
    const id = field({ key: 'id', widget: 'citizenId' });
    expect(prefillOf(id, facts, { profile }, sourcesOf(id, definition))).toBe('008190004521');
    expect(profileSourceOf(id, definition, profile, '008190004521')).toMatchObject({ verifiedBy: 'VNeID, mức 2' });
    expect(profileSourceOf(id, definition, profile, '008190004522')).toBeUndefined();
    const other = field({ key: 'motherId', widget: 'citizenId' });
    expect(prefillOf(other, facts, { profile }, sourcesOf(other, definition))).toBeUndefined();
    const sex = field({ key: 'sex', widget: 'choice', prefill: [{ from: 'profile.sex' }] });
    expect(prefillOf(sex, facts, { profile })).toBeUndefined();
  });
});
