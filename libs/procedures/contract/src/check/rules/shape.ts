import { Value, type ValueError } from '@sinclair/typebox/value';
import { ProcedureDefinition } from '../../definition.js';
import type { CheckFault } from '../fault.js';
import { fault } from '../make-fault.js';

/** Beyond this, the list says nothing new. */
const MOST = 60;

const lastOf = (path: string): string => path.split('/').at(-1) ?? '';

function told({ path, schema, message }: ValueError): CheckFault {
  const at = path || '/';
  if (message.startsWith('Expected required property') || message.startsWith('Required property'))
    return fault('missing', path, `Còn thiếu “${lastOf(path)}” ở ${at}.`, `“${lastOf(path)}” is missing at ${at}.`);
  if (message.startsWith('Unexpected property'))
    return fault(
      'unknown-property',
      path,
      `Thủ tục không có mục “${lastOf(path)}” ở ${at}.`,
      `A procedure has no “${lastOf(path)}” at ${at}.`,
    );
  const pattern = typeof schema.pattern === 'string' ? ` (${schema.pattern})` : '';
  return fault('wrong-value', path, `Giá trị ở ${at} chưa đúng${pattern}.`, `${at}: ${message}${pattern}`);
}

/** What keeps a JSON value from being a definition at all: missing parts, unknown ones, values of a wrong kind. */
export function shapeFaults(content: unknown): CheckFault[] {
  const faults = new Map<string, CheckFault>();
  for (const error of Value.Errors(ProcedureDefinition, content)) {
    if (faults.size === MOST) break;
    if (!faults.has(error.path)) faults.set(error.path, told(error));
  }
  return [...faults.values()];
}
