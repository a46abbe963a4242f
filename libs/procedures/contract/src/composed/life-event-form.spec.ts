import { readFileSync } from 'node:fs';
import { Value } from '@sinclair/typebox/value';
import type { Answers } from '../answers.js';
import type { Logic, LogicFacts } from '../condition.js';
import type { ProcedureDefinition } from '../definition.js';
import { expandLists } from '../definition-lists.js';
import type { FormPage } from '../form-definition.js';
import { computeFees } from '../fees.js';
import { LifeEventFile, type LifeEvent } from '../life-event.js';
import { brokenRules, missingAnswers, showForm } from '../shown-form.js';
import { composeLifeEvent, whyNotTogether, type LifeEventForm } from './life-event-form.js';
import { splitLifeEvent } from './split-form.js';

const national = new URL('../../../../../provinces/_national/', import.meta.url);
const json = (path: string): unknown => JSON.parse(readFileSync(new URL(path, national), 'utf8'));
const lists = json('lists.json') as never;
const load = (code: string) => expandLists(json(`procedures/${code}.json`), lists) as ProcedureDefinition;
const text = { vi: 'x', en: 'x' };
const home = { provinceCode: '08', communeCode: '02269', detail: 'Thôn Tân Lập' };

/** A certificate of being single and a temporary residence, from one form. */
const event: LifeEvent = {
  key: 'thu-nghiem',
  title: text,
  summary: text,
  icon: 'home',
  questions: [{ key: 'stays', title: text, widget: 'yesno' }],
  procedures: [
    { code: '1.004873', why: text, given: { forWhom: 'self', purpose: 'loan', residedUntil: null } },
    { code: '1.004194', why: text, when: { '==': [{ var: 'answers.stays' }, true] } },
    { code: '1.000894', why: text },
  ],
  sharedKeys: ['applicantFullName', 'applicantCitizenId', 'applicantAddress'],
  sharedFields: [
    { '1.004873': 'personBirthDate', '1.004194': 'applicantBirthDate' },
    { '1.004873': 'personSex', '1.004194': 'applicantSex' },
  ],
  sharedPapers: [],
};
const definitions = new Map([load('1.004873'), load('1.004194')].map((each) => [each.code, each]));
const facts = (answers: Answers): LogicFacts => ({ answers, today: '2026-11-23', channel: 'online' });
const answers: Answers = {
  stays: true,
  applicantFullNameP1004873: 'Ma Thị Hạnh',
  applicantCitizenIdP1004873: '008199000123',
  applicantAddressP1004873: home,
  personFullNameP1004873: 'Ma Thị Hạnh',
  personBirthDateP1004873: '1999-09-02',
  personSexP1004873: 'female',
  personEthnicityP1004873: '02',
  personNationalityP1004873: 'Việt Nam',
  personCitizenIdP1004873: '008199000123',
  personAddressP1004873: home,
  statusP1004873: 'never_married',
  hasEarlierCertificateP1004873: false,
  stayAddressP1004194: home,
  housingKindP1004194: 'own',
  householderIsApplicantP1004194: true,
  stayFromP1004194: '2026-12-01',
  stayUntilP1004194: '2027-06-01',
  reasonP1004194: 'work',
  withMembersP1004194: false,
};

describe('one form of several procedures', () => {
  const form = composeLifeEvent(event, (code) => definitions.get(code)) as LifeEventForm;
  const shown = (given: Answers) => showForm(form.definition, facts(given));
  const keys = form.definition.form.sections.flatMap(({ pages }) => pages.flatMap(({ fields }) => fields.map(({ key }) => key)));

  it('leaves out what cannot be filed and what nobody has to be asked', () => {
    expect(form.parts.map(({ definition }) => definition.code)).toEqual(['1.004873', '1.004194']);
    expect(keys).not.toContain('purposeP1004873');
    expect(keys).toContain('residedFromP1004873');
    expect(keys).not.toContain('residedUntilP1004873');
    expect(keys.filter((key) => key.startsWith('applicantFullName'))).toEqual(['applicantFullNameP1004873']);
    expect(keys).not.toContain('applicantBirthDateP1004194');
  });

  it('says of every field what an answer may be, and asks none twice', () => {
    const properties = Object.keys(form.definition.form.schema.properties ?? {});
    expect(keys.filter((key) => !properties.includes(key))).toEqual([]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('asks for a procedure only once the event needs it', () => {
    const pages = (given: Answers) => shown(given).pages.map(({ page }) => page.key);
    expect(pages({ stays: false }).some((key) => key.endsWith('P1004194'))).toBe(false);
    expect(pages({ stays: true })).toContain('stayAddressP1004194');
    expect(missingAnswers(shown(answers))).toEqual([]);
  });

  it('comes apart into what each procedure alone would have been told', () => {
    const shares = splitLifeEvent(form, facts(answers), [
      { paper: 'divorceOrDeathP1004873', fileId: 'a' },
      { paper: 'parentConsentP1004194', fileId: 'b' },
    ]);
    expect(shares.map(({ definition: { code } }) => code)).toEqual(['1.004873', '1.004194']);
    for (const { definition, answers: own } of shares) {
      const alone = showForm(definition, facts(own));
      expect(missingAnswers(alone)).toEqual([]);
      expect(brokenRules(definition, alone, facts(own))).toEqual([]);
    }
    expect(shares[0]?.answers).toMatchObject({ forWhom: 'self', purpose: 'loan', personSex: 'female' });
    expect(shares[0]?.answers).not.toHaveProperty('residedUntil');
    expect(shares[1]?.answers).toMatchObject({
      applicantFullName: 'Ma Thị Hạnh',
      applicantBirthDate: '1999-09-02',
      applicantSex: 'female',
      stayUntil: '2027-06-01',
    });
    // Nobody is divorced and the applicant is of age: both files were not asked for.
    expect(shares.flatMap(({ papers }) => papers)).toEqual([]);
    expect(splitLifeEvent(form, facts({ ...answers, stays: false }), []).map(({ definition }) => definition.code)).toEqual(['1.004873']);
  });

  it('finds the place of a fault in the common form', () => {
    const [, stay] = splitLifeEvent(form, facts(answers), []);
    expect(stay?.pointerOf('/applicantBirthDate')).toBe('/personBirthDateP1004873');
    expect(stay?.pointerOf('/members/0/born')).toBe('/membersP1004194/0/born');
    expect(stay?.pointerOf('/papers/housingProof')).toBe('/papers/housingProofP1004194');
  });

  it('keeps rules across fields, also across procedures, and sends minors for consent', () => {
    const young = { ...answers, personBirthDateP1004873: '2010-01-01', stayUntilP1004194: '2026-12-05' };
    const broken = brokenRules(form.definition, shown(young), facts(young)).map(({ pointer }) => pointer);
    expect(broken).toContain('/stayUntilP1004194');
    expect(shown(young).pages.flatMap(({ papers }) => papers.map(({ key }) => key))).toContain('parentConsentP1004194');
  });

  it('adds up the fees of both', () => {
    expect(computeFees(form.definition, facts(answers)).lines.map(({ key }) => key)).toEqual(
      expect.arrayContaining([expect.stringMatching(/P1004873$/), expect.stringMatching(/P1004194$/)]),
    );
    expect(computeFees(form.definition, facts({ ...answers, stays: false })).lines.some(({ key }) => key.endsWith('P1004194'))).toBe(false);
  });

  it('has another number as soon as a part has', () => {
    const next = composeLifeEvent(event, (code) => {
      const found = definitions.get(code);
      return found && { ...found, version: found.version + 1 };
    });
    expect(next?.definition.version).not.toBe(form.definition.version);
  });
});

describe('a field that only sometimes is asked by an earlier procedure', () => {
  const person = load('1.004194');
  const page = (key: string, when?: Logic): FormPage => ({
    key,
    title: text,
    ...(when ? { when } : {}),
    fields: [{ key, label: text, widget: 'text' as const, required: true }],
  });
  const small = (code: string, pages: ReturnType<typeof page>[]): ProcedureDefinition => ({
    ...person,
    code,
    papers: [],
    fees: [],
    form: {
      ...person.form,
      schema: { type: 'object', properties: Object.fromEntries(pages.map(({ key }) => [key, { type: 'string' }])) },
      sections: [{ key: 's', title: text, pages }],
      rules: [{ key: 'no-x', field: 'b', needs: ['b'], check: { '!=': [{ var: 'answers.b' }, 'x'] }, message: text }],
    },
  });
  const one = small('1.000001', [page('a'), page('b', { '==': [{ var: 'answers.a' }, 'yes'] })]);
  const other = small('1.000002', [page('b'), page('c', { '==': [{ var: 'answers.b' }, 'open'] })]);
  const shared = {
    ...event,
    questions: [],
    sharedKeys: ['b'],
    sharedFields: [],
    procedures: [one, other].map(({ code }) => ({ code, why: text })),
  };
  const form = composeLifeEvent(shared, (code) => [one, other].find((each) => each.code === code)) as LifeEventForm;
  const pages = (given: Answers) => showForm(form.definition, facts(given)).pages.map(({ page: { key } }) => key);

  it('is asked by the later one exactly when the earlier one does not ask', () => {
    expect(pages({ aP1000001: 'yes' })).toEqual(['aP1000001', 'bP1000001']);
    expect(pages({ aP1000001: 'no' })).toEqual(['aP1000001', 'bP1000002']);
  });

  it('opens what depends on it wherever it was answered', () => {
    expect(pages({ aP1000001: 'yes', bP1000001: 'open' })).toContain('cP1000002');
    expect(pages({ aP1000001: 'no', bP1000002: 'open' })).toContain('cP1000002');
    expect(splitLifeEvent(form, facts({ aP1000001: 'no', bP1000002: 'open' }), [])[1]?.answers).toEqual({ b: 'open' });
  });

  it('is judged once, where it was answered', () => {
    const faults = (given: Answers) => brokenRules(form.definition, showForm(form.definition, facts(given)), facts(given));
    expect(faults({ aP1000001: 'yes', bP1000001: 'x' }).map(({ pointer }) => pointer)).toEqual(['/bP1000001']);
    expect(faults({ aP1000001: 'no', bP1000002: 'x' }).map(({ pointer }) => pointer)).toEqual(['/bP1000002']);
  });
});

describe('the life events of the country', () => {
  const { events } = json('life-events.json') as LifeEventFile;

  it('have the declared shape and six of them are there', () => {
    expect([...Value.Errors(LifeEventFile, json('life-events.json'))].map(({ path, message }) => `${path}: ${message}`)).toEqual([]);
    expect(events.map(({ key }) => key)).toEqual(['sinh-con', 'ket-hon', 'chuyen-nha', 'nguoi-than-mat', 'xay-nha', 'mo-cua-hang']);
  });

  it('say why a procedure is not filed with the others', () => {
    const [procedure = { code: '', why: text }] = event.procedures;
    expect(whyNotTogether({ ...procedure, later: text }, definitions.get('1.004873'))).toBe('said');
    expect(whyNotTogether(procedure, undefined)).toBe('no-form');
    expect(whyNotTogether(procedure, { ...load('1.004873'), channels: ['in_person'] })).toBe('not-online');
    expect(whyNotTogether(procedure, { ...load('1.004873'), coSigners: [] })).toBe('co-signed');
  });
});
