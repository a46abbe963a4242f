import { isId } from '@tinhso/kernel';

/** Where a list goes on: after this moment and id. */
export interface ListPlace {
  readonly at: Date;
  readonly id: string;
}

export const cursorOf = ({ at, id }: ListPlace): string => Buffer.from(`${at.getTime()}.${id}`).toString('base64url');

/** What a cursor says; the first page for whatever is none of ours. */
export function readCursor(cursor: string | undefined): ListPlace | undefined {
  const [millis = '', id] = Buffer.from(cursor ?? '', 'base64url')
    .toString()
    .split('.');
  return /^\d{1,14}$/.test(millis) && isId(id) ? { at: new Date(Number(millis)), id } : undefined;
}
