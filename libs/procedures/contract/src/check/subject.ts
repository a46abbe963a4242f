import type { Channel } from '../condition.js';
import type { ProcedureDefinition } from '../definition.js';
import type { FormField, FormPage } from '../form-definition.js';
import { processOf, type FullStep } from '../process.js';
import type { House } from './house.js';

/** A page and where it stands. */
export interface PlacedPage {
  readonly page: FormPage;
  readonly path: string;
  readonly order: number;
}

/** A field, its page, and its place among all fields. */
export interface PlacedField {
  readonly field: FormField;
  readonly page: PlacedPage;
  readonly path: string;
  readonly order: number;
}

/** What is checked, prepared once for all rules. */
export interface Subject {
  readonly definition: ProcedureDefinition;
  readonly steps: readonly FullStep[];
  readonly pages: readonly PlacedPage[];
  readonly fields: ReadonlyMap<string, PlacedField>;
  /** Local date on which the version would come into force. */
  readonly today: string;
  readonly channels: readonly Channel[];
  readonly house: House | undefined;
  /** What was tried so far, told in the report. */
  readonly tried: { scenarios: number; ways: number };
}

/** Prepares a definition that is right in shape. */
export function subjectOf(definition: ProcedureDefinition, today: string, house?: House): Subject {
  const pages = definition.form.sections.flatMap((section, s) =>
    section.pages.map((page, p) => ({ page, path: `/form/sections/${s}/pages/${p}` })),
  );
  const placed = pages.map((each, order): PlacedPage => ({ ...each, order }));
  const fields = placed.flatMap((page) => page.page.fields.map((field, f) => ({ field, page, path: `${page.path}/fields/${f}` })));
  return {
    definition,
    steps: processOf(definition.steps),
    pages: placed,
    fields: new Map(fields.map((each, order) => [each.field.key, { ...each, order }])),
    today,
    channels: definition.channels,
    house,
    tried: { scenarios: 0, ways: 0 },
  };
}
