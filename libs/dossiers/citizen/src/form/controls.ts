import type { FormField } from '@tinhso/procedures-contract';

/** Id of the control that a fault belongs to, as the field components make them. */
export function controlOf(pointer: string, fields: readonly FormField[]): string | undefined {
  const [, key = '', ...rest] = pointer.split('/');
  const field = fields.find((each) => each.key === key);
  if (!field) return undefined;
  if (field.widget === 'address') return rest[0] === 'communeCode' ? `${key}-commune` : rest[0] === 'detail' ? `${key}-detail` : key;
  return rest.length > 0 ? [key, ...rest].join('-') : key;
}
