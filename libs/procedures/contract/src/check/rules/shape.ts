import { Value, type ValueError } from '@sinclair/typebox/value';
import { ProcedureDefinition } from '../../definition.js';
import { placeText } from '../../design/place-words.js';
import type { CheckFault } from '../fault.js';
import { fault } from '../make-fault.js';

/** Beyond this, the list says nothing new. */
const MOST = 60;

const parentOf = (path: string): string => path.split('/').slice(0, -1).join('/');
const lastOf = (path: string): string => path.split('/').at(-1) ?? '';
const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

function told(content: unknown, { path, message, value }: ValueError): CheckFault {
  if (message.startsWith('Unexpected property')) {
    const [name, at] = [lastOf(path), placeText(content, parentOf(path))];
    return fault('unknown-property', path, `${at.vi}: không có mục “${name}”.`, `${at.en}: there is no “${name}”.`);
  }
  const at = placeText(content, path);
  return isEmpty(value)
    ? fault('missing', path, `Còn thiếu: ${at.vi}.`, `Still missing: ${at.en}.`)
    : fault('wrong-value', path, `Giá trị chưa đúng: ${at.vi}.`, `Not a value that can be here: ${at.en}.`);
}

/** What keeps a JSON value from being a definition at all: missing parts, unknown ones, values of a wrong kind. */
export function shapeFaults(content: unknown): CheckFault[] {
  const faults = new Map<string, CheckFault>();
  for (const error of Value.Errors(ProcedureDefinition, content)) {
    if (faults.size === MOST) break;
    if (!faults.has(error.path)) faults.set(error.path, told(content, error));
  }
  return [...faults.values()];
}
