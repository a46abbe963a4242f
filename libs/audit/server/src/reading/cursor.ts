import { isId } from '@tinhso/kernel';
import { platformProblems, Problem } from '@tinhso/platform';

/** Place in a list that is ordered by a moment and an id. */
export interface MomentCursor {
  readonly at: Date;
  readonly id: string;
}

export const printCursor = ({ at, id }: MomentCursor): string => `${at.getTime().toString(36)}.${id}`;

/** @throws Problem invalid for a text that no list of ours gave out */
export function parseCursor(text: string | undefined): MomentCursor | undefined {
  if (text === undefined) return undefined;
  const [time = '', id] = text.split('.');
  const at = new Date(Number.parseInt(time, 36));
  if (isId(id) && !Number.isNaN(at.getTime())) return { at, id };
  throw Problem.from(platformProblems, 'invalid', { errors: [{ pointer: '/cursor', message: 'Không có trang này' }] });
}
