import { Type, type Static } from '@sinclair/typebox';
import { holds, Logic, type LogicFacts } from './condition.js';
import { LocalText } from './local-text.js';
import type { ProcedureDefinition } from './definition.js';
import type { FormPage } from './form-definition.js';

const closed = { additionalProperties: false };
const Key = Type.String({ pattern: '^[a-z][A-Za-z0-9]*$', maxLength: 60 });

/** Days that an invitation is good for unless the procedure says otherwise. */
export const CO_SIGNING_DAYS = 14;

/**
 * Somebody beside the applicant who has to fill in a part and sign before the dossier can be filed online, such as the other
 * spouse. The pages named here belong to that person alone: the applicant is not asked them, and the person sees of the applicant's
 * answers only those in `sees`. Prefill on these pages speaks of the co-signer's own account and profile. At the counter both are
 * present and the clerk asks every page.
 */
export const CoSigner = Type.Object(
  {
    key: Key,
    /** Who it is: "Bên nữ", "Người vợ hoặc chồng tương lai". */
    title: LocalText,
    /** What the person is asked for, said in the invitation. */
    summary: LocalText,
    /** Only while this holds over the applicant's answers; always when left out. */
    when: Type.Optional(Logic),
    /** Keys of the pages that this person fills. */
    pages: Type.Array(Key, { minItems: 1, uniqueItems: true }),
    /** Keys of the applicant's answers that this person reads, in this order. */
    sees: Type.Array(Key, { uniqueItems: true }),
    /** Fields on these pages that hold who the person is; the name stands on the papers. */
    person: Type.Object({ fullName: Key, citizenId: Type.Optional(Key) }, closed),
    /** Level of the national eID that the person must have proved in the session in which they sign. */
    requiredAssurance: Type.Optional(Type.Union([Type.Literal(1), Type.Literal(2)])),
    /** The statement that the person ticks; never ticked beforehand. */
    declaration: LocalText,
    /** Days until an invitation that nobody signs lapses; as the office has it when left out. */
    days: Type.Optional(Type.Integer({ minimum: 1, maximum: 60 })),
  },
  { $id: 'CoSigner', ...closed },
);
export type CoSigner = Static<typeof CoSigner>;

type Signed = Pick<ProcedureDefinition, 'coSigners' | 'form'>;

/** The other people whom this application needs, given the applicant's answers; on every channel. */
export const coSignersOf = ({ coSigners = [] }: Pick<ProcedureDefinition, 'coSigners'>, facts: LogicFacts): CoSigner[] =>
  coSigners.filter(({ when }) => holds(when, facts));

const pagesOf = (form: ProcedureDefinition['form'], keep: (page: FormPage) => boolean): ProcedureDefinition['form'] => {
  const sections = form.sections
    .map((section) => ({ ...section, pages: section.pages.filter(keep) }))
    .filter(({ pages }) => pages.length > 0);
  const asked = new Set(sections.flatMap(({ pages }) => pages.flatMap(({ fields }) => fields.map(({ key }) => key))));
  return { ...form, sections, rules: form.rules.filter(({ field, needs }) => asked.has(field) || needs.some((key) => asked.has(key))) };
};

/** The definition as the applicant fills it online: without the pages of those who sign beside. */
export function applicantPart<T extends Signed>(definition: T): T {
  const theirs = new Set((definition.coSigners ?? []).flatMap(({ pages }) => pages));
  if (theirs.size === 0) return definition;
  const form = pagesOf(definition.form, ({ key }) => !theirs.has(key));
  const own = new Set(form.sections.flatMap(({ pages }) => pages.flatMap(({ fields }) => fields.map(({ key }) => key))));
  return { ...definition, form: { ...form, rules: form.rules.filter(({ needs }) => needs.every((key) => own.has(key))) } };
}

/** The definition with the parts of all, as it is judged and printed: without the pages of those who are not needed this time. */
export function wholeForm<T extends Signed>(definition: T, facts: LogicFacts): T {
  const needed = new Set(coSignersOf(definition, facts).map(({ key }) => key));
  const absent = new Set((definition.coSigners ?? []).filter(({ key }) => !needed.has(key)).flatMap(({ pages }) => pages));
  return absent.size === 0 ? definition : { ...definition, form: pagesOf(definition.form, ({ key }) => !absent.has(key)) };
}

/** The definition as one co-signer fills it: their pages alone. */
export function coSignerPart<T extends Signed>(definition: T, { pages }: Pick<CoSigner, 'pages'>): T {
  return { ...definition, form: pagesOf(definition.form, ({ key }) => pages.includes(key)) };
}
