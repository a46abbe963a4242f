import { describe, expect, it } from '@jest/globals';
import { applicantPart, coSignerPart, coSignersOf, wholeForm } from './co-signers.js';
import { twoSigners } from './co-signers.fixture.js';
import { definitionFaults } from './definition-faults.js';
import type { ProcedureDefinition } from './definition.js';

type Form = Pick<ProcedureDefinition, 'form'>;
const keys = ({ form }: Form) => form.sections.flatMap(({ pages }) => pages.map(({ key }) => key));
const ruleKeys = ({ form }: Form) => form.rules.map(({ key }) => key);
const signerOf = (definition: ProcedureDefinition) => definition.coSigners![0]!;
const pageOf = (definition: ProcedureDefinition, index: number) => definition.form.sections[0]!.pages[index]!;
const facts = (answers: Record<string, string> = {}) => ({ answers, today: '2026-11-23', channel: 'online' as const });

describe('two who sign one application', () => {
  it('fill in a part each, and a rule across both is judged where both answers are known', () => {
    const definition = twoSigners();
    expect(keys(applicantPart(definition))).toEqual(['first', 'where']);
    expect(ruleKeys(applicantPart(definition))).toEqual([]);
    expect(keys(coSignerPart(definition, { pages: ['second'] }))).toEqual(['second']);
    expect(ruleKeys(coSignerPart(definition, { pages: ['second'] }))).toEqual(['two-people']);
    expect(keys(wholeForm(definition, facts()))).toEqual(['first', 'where', 'second']);
  });

  it('are one when the answers say so', () => {
    const [signer] = twoSigners().coSigners ?? [];
    const definition: ProcedureDefinition = {
      ...twoSigners(),
      coSigners: [{ ...signer!, when: { '==': [{ var: 'answers.place' }, 'two'] } }],
    };
    expect(coSignersOf(definition, facts({ place: 'one' }))).toEqual([]);
    expect(coSignersOf(definition, facts({ place: 'two' }))).toHaveLength(1);
    expect(keys(wholeForm(definition, facts({ place: 'one' })))).toEqual(['first', 'where']);
    expect(keys(applicantPart(definition))).toEqual(['first', 'where']);
  });

  it.each<[string, (definition: ProcedureDefinition) => void, string]>([
    ['an unknown page', (d) => (signerOf(d).pages = ['second', 'third']), 'co-signer second: no page is called third'],
    ['a page of two', (d) => d.coSigners!.push({ ...signerOf(d), key: 'other' }), 'co-signer other: page second belongs to second already'],
    ['one name twice', (d) => d.coSigners!.push({ ...signerOf(d), pages: ['where'] }), 'co-signer second: there are two of this name'],
    ['an applicant who is not asked', (d) => (d.applicant.fullName = 'secondName'), 'applicant secondName: is asked of a co-signer'],
    ['reading one’s own', (d) => signerOf(d).sees.push('secondId'), 'co-signer second: secondId is no answer of the applicant'],
    [
      'a name asked elsewhere',
      (d) => (signerOf(d).person.fullName = 'firstName'),
      'co-signer second: firstName is not on the pages of this person',
    ],
    [
      'a condition on what is not seen',
      (d) => (pageOf(d, 2).when = { var: 'answers.firstId' }),
      'co-signer second page second: depends on firstId, which is not seen there',
    ],
    [
      'the applicant depending on the other',
      (d) => (pageOf(d, 1).when = { var: 'answers.secondId' }),
      'page where: depends on secondId, which is not seen there',
    ],
    [
      'a need that the other decides',
      (d) => (signerOf(d).when = { var: 'answers.secondId' }),
      'co-signer second: depends on secondId, which is not seen there',
    ],
    [
      'a rule on what is not seen',
      (d) => d.form.rules[0]!.needs.push('firstId'),
      'co-signer second rule two-people: depends on firstId, which is not seen there',
    ],
  ])('cannot be published with %s', (_name, spoil, fault) => {
    const definition = twoSigners();
    expect(definitionFaults(definition)).toEqual([]);
    spoil(definition);
    expect(definitionFaults(definition)).toContain(fault);
  });
});
