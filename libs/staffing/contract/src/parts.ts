import { Type } from '@sinclair/typebox';
import { roles } from '@tinhso/organisations-contract';
import { staffingLimits } from './limits.js';

export const closed = { additionalProperties: false } as const;
export const IdText = Type.String({ format: 'uuid' });
export const TimeText = Type.String({ format: 'date-time' });
/** A day of the local calendar. */
export const DayText = Type.String({ format: 'date', examples: ['2026-12-01'] });
export const RoleText = Type.Union(roles.map((role) => Type.Literal(role)));
export const Fields = Type.Array(Type.String({ minLength: 1, maxLength: 200 }), {
  minItems: 1,
  maxItems: staffingLimits.fields,
  uniqueItems: true,
  examples: [['Hộ tịch']],
});
export const UnitRef = Type.Object({ id: IdText, name: Type.String() }, closed);
export const PersonRef = Type.Object({ accountId: IdText, name: Type.String() }, closed);
export const IdParam = Type.Object({ id: IdText }, { $id: 'StaffingIdParam', ...closed });
export type IdParam = { id: string };
