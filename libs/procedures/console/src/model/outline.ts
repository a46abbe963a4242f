import type { FormPage, ProcedureDefinition } from '@tinhso/procedures-contract';
import { pathOf, pointerOf, valueAt, type Path } from './path.js';

/** Things that open in the middle, by the shape of their path. Numbers are places in lists. */
const shapes = {
  general: '',
  applicant: '/applicant',
  form: '/form',
  section: '/form/sections/#',
  page: '/form/sections/#/pages/#',
  field: '/form/sections/#/pages/#/fields/#',
  item: '/form/sections/#/pages/#/fields/#/itemFields/#',
  rules: '/form/rules',
  rule: '/form/rules/#',
  papers: '/papers',
  paper: '/papers/#',
  fees: '/fees',
  fee: '/fees/#',
  steps: '/steps',
  step: '/steps/#',
  result: '/result',
  signers: '/coSigners',
  signer: '/coSigners/#',
  eligibility: '/eligibility',
} as const;
export type NodeKind = keyof typeof shapes;

const kindByShape = new Map<string, NodeKind>(Object.entries(shapes).map(([kind, shape]) => [shape, kind as NodeKind]));
const shapeOf = (path: Path): string => path.map((step) => (typeof step === 'number' ? '/#' : `/${step}`)).join('');

/** What opens for a pointer: the thing itself, or the nearest one that it is a part of and that is still there. */
export function nodeOf(definition: ProcedureDefinition, pointer: string): { kind: NodeKind; path: Path } {
  const path = pathOf(pointer);
  for (let length = path.length; length > 0; length--) {
    const part = path.slice(0, length);
    const kind = kindByShape.get(shapeOf(part));
    const there = valueAt(definition, part) !== undefined || kind === 'signers' || kind === 'eligibility';
    if (kind && there) return { kind, path: part };
  }
  return { kind: 'general', path: [] };
}

/** A page in the outline: its number over the whole form and where it stands. */
export interface OutlinedPage {
  readonly number: number;
  readonly page: FormPage;
  readonly pointer: string;
}

/** The pages of each section, numbered through. */
export function outlinedPages(definition: ProcedureDefinition): OutlinedPage[][] {
  let number = 0;
  return definition.form.sections.map((section, at) =>
    section.pages.map((page, place) => ({ number: (number += 1), page, pointer: pointerOf(['form', 'sections', at, 'pages', place]) })),
  );
}
