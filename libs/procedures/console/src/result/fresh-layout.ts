import type { LayoutBlock, ProcedureDefinition, ResultLayout } from '@tinhso/procedures-contract';

/** Questions whose answers stand on a line of their own. */
const lines = (definition: ProcedureDefinition): LayoutBlock[] =>
  definition.form.sections
    .flatMap((section) => section.pages.flatMap((page) => page.fields))
    .filter((field) => field.widget !== 'repeat')
    .slice(0, 12)
    .map((field): LayoutBlock => ({ kind: 'row', label: field.label.vi || field.key, value: `{${field.key}}` }));

/** A first document: who asked for it, what was answered, one sentence that confirms it. */
export function freshLayout(definition: ProcedureDefinition): ResultLayout {
  return {
    number: '{n}/GXN-UBND',
    title: (definition.result.title.vi || definition.shortTitle.vi || definition.title.vi || 'Giấy xác nhận').toLocaleUpperCase('vi'),
    blocks: [
      ...lines(definition),
      { kind: 'heading', text: 'XÁC NHẬN:' },
      { kind: 'paragraph', text: '{agency} xác nhận những nội dung trên là đúng.' },
    ],
    recipients: ['Như trên', 'Lưu: VT'],
  };
}
