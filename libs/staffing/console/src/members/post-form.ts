import type { GivePost } from '@tinhso/staffing-contract';
import { today } from '../days.js';

/** A post as it is being typed. */
export interface PostDraft {
  unitId: string;
  role: string;
  title: string;
  fields: readonly string[];
  from: string;
  to: string;
}

export const emptyPost = (unitId = ''): PostDraft => ({ unitId, role: '', title: '', fields: [], from: today(), to: '' });

/** Members of the draft that are still empty and must not be. */
export const missingOf = ({ unitId, role, title, from }: PostDraft): (keyof PostDraft)[] =>
  (Object.entries({ unitId, role, title: title.trim(), from }) as [keyof PostDraft, string][]).flatMap(([name, value]) =>
    value ? [] : [name],
  );

/** The body to send; only for a draft with nothing missing. */
export const bodyOf = ({ unitId, role, title, fields, from, to }: PostDraft): GivePost => ({
  unitId,
  role: role as GivePost['role'],
  title: title.trim(),
  ...(fields.length > 0 ? { fields: [...fields] } : {}),
  from,
  ...(to ? { to } : {}),
});
