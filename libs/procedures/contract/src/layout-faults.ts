import { answerKeys } from './answer-keys.js';
import type { ProcedureDefinition } from './definition.js';
import { layoutFacts, layoutFormats, layoutPlaces } from './layout-text.js';
import { fieldsByKey } from './printed-answers.js';
import type { LayoutBlock } from './result-layout.js';

const textsOf = (block: LayoutBlock): string[] => {
  if (block.kind === 'paragraph') return [block.text];
  if (block.kind === 'row') return [block.value];
  return block.kind === 'list' ? block.items : [];
};

/** What is wrong with the layout of a result: places that nothing fills, tables of what is not repeated, a layout that is missing. */
export function layoutFaults(definition: ProcedureDefinition): string[] {
  const { template, layout, officeFields } = definition.result;
  if (!layout) return template === 'result-document' ? ['result: the layout of the document is missing'] : [];
  if (template !== 'result-document') return [`result: ${template} has a layout of its own`];
  const fields = fieldsByKey(definition);
  const office = new Set(officeFields.map(({ key }) => `office.${key}`));
  const known = (name: string) => fields.has(name) || office.has(name) || (layoutFacts as readonly string[]).includes(name);
  const faults: string[] = [];
  const judge = (at: string, text: string) => {
    for (const { name, format } of layoutPlaces(text)) {
      if (!known(name)) faults.push(`${at}: nothing is called ${name}`);
      if (format && !(layoutFormats as readonly string[]).includes(format)) faults.push(`${at}: ${name} cannot be printed as ${format}`);
    }
    if (/[{}]/.test(text.replace(/\{[^{}]*\}/g, ''))) faults.push(`${at}: a bracket is left open`);
  };
  for (const text of [...(layout.below ? [layout.below] : []), ...(layout.preamble ?? [])]) judge('result head', text);
  layout.blocks.forEach((block, index) => {
    const at = `result block ${index + 1}`;
    for (const text of textsOf(block)) judge(at, text);
    for (const key of answerKeys(block.when)) if (!fields.has(key)) faults.push(`${at}: no field is called ${key}`);
    if (block.kind !== 'table') return;
    const items = fields.get(block.of)?.itemFields;
    if (!items) faults.push(`${at}: ${block.of} is not a repeated group`);
    else
      for (const { item } of block.columns)
        if (!items.some(({ key }) => key === item)) faults.push(`${at}: a row of ${block.of} has no ${item}`);
  });
  return faults;
}
