import { describe, expect, it } from '@jest/globals';
import type { PrefillOffer } from '@tinhso/dossiers-contract';
import type { AnswerSchema, Answers, FormField, LocalText, ProcedureDefinition } from '@tinhso/procedures-contract';
import { faultsOfPage } from './checked-page.js';
import { controlOf } from './controls.js';
import { prefillOf } from './prefill.js';
import { asksToFill, knownOf, sameAs } from '../prefill/known.js';
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
  const plain = { applicant: {} } as ProcedureDefinition;
  it('takes the first source that applies and has something', () => {
    const motherId = field({
      key: 'motherId',
      widget: 'citizenId',
      prefill: [{ from: 'answers.applicantId', when: { '==': [{ var: 'answers.relation' }, 'mother'] } }],
    });
    expect(prefillOf(motherId, plain, facts, {})).toBe('008199000000');
    expect(prefillOf(motherId, plain, { ...facts, answers: { ...facts.answers, relation: 'father' } }, {})).toBeUndefined();
  });
  it('knows the one who is acted for, the receiving commune and constants', () => {
    const from = (source: string, widget: FormField['widget'] = 'text') => field({ key: 'k', widget, prefill: [{ from: source }] });
    expect(prefillOf(from('account.fullName'), plain, facts, { applicantName: 'Ma Thị Hạnh' })).toBe('Ma Thị Hạnh');
    expect(prefillOf(from('profile.sex', 'choice'), plain, facts, { applicantName: 'Ma Thị Hạnh' })).toBeUndefined();
    expect(prefillOf(from('const.0', 'number'), plain, facts, {})).toBe(0);
    expect(prefillOf(from('const.Việt Nam'), plain, facts, {})).toBe('Việt Nam');
    const receiving = { provinceCode: '08', communeCode: '02215' };
    expect(prefillOf(from('receiving.commune', 'address'), plain, facts, { receiving })).toEqual(receiving);
    expect(prefillOf(from('receiving.commune', 'address'), plain, facts, {})).toBeUndefined();
  });
  it('fills in what may be used of what is known, and first for who applies', () => {
    const offers: PrefillOffer[] = [
      { key: 'profile.citizenId', value: '008190004521', source: { kind: 'eid', at: '2026-11-23T01:00:00.000Z', by: 'VNeID, mức 2' } },
      { key: 'profile.fullName', value: 'Ma Thị Hạnh', source: { kind: 'self' } },
      { key: 'earlier.phone', value: '0987654321', source: { kind: 'dossier' } },
    ];
    const definition = { applicant: { fullName: 'name', citizenId: 'id' } } as ProcedureDefinition;
    const known = knownOf(offers);
    const id = field({ key: 'id', widget: 'citizenId' });
    expect(prefillOf(id, definition, facts, { known })).toBe('008190004521');
    expect(prefillOf(id, definition, facts, { known: knownOf(offers, ['profile.fullName']) })).toBeUndefined();
    expect(prefillOf(field({ key: 'motherId', widget: 'citizenId' }), definition, facts, { known })).toBeUndefined();
    // Where the person was before goes before a guess of the form.
    const phone = field({ key: 'phone', widget: 'phone', prefill: [{ from: 'const.0900000000' }] });
    expect(prefillOf(phone, definition, facts, { known })).toBe('0987654321');
    expect(prefillOf(phone, definition, facts, {})).toBe('0900000000');
    const mother = field({
      key: 'mother',
      widget: 'text',
      prefill: [{ from: 'profile.fullName', when: { '==': [{ var: 'answers.relation' }, 'father'] } }],
    });
    expect(prefillOf(mother, definition, facts, { known })).toBeUndefined();
  });
  it('asks only for what is still open, and sees whether an answer is still that of the source', () => {
    const offer: PrefillOffer = { key: 'profile.address', value: { provinceCode: '08', communeCode: '02215' }, source: { kind: 'self' } };
    const home = field({ key: 'home', widget: 'address', prefill: [{ from: 'profile.address' }] });
    expect(asksToFill([home], plain, {}, [offer])).toBe(true);
    expect(asksToFill([home], plain, { home: { provinceCode: '01', communeCode: '00004' } }, [offer])).toBe(false);
    expect(asksToFill([field({ key: 'other', widget: 'text' })], plain, {}, [offer])).toBe(false);
    expect(sameAs({ communeCode: '02215', provinceCode: '08', detail: '' }, offer)).toBe(true);
    expect(sameAs({ communeCode: '02215', provinceCode: '08', detail: 'Tổ 5' }, offer)).toBe(false);
    expect(sameAs(undefined, offer)).toBe(false);
  });
});
