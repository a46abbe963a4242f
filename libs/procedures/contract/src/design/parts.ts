import { Type } from '@sinclair/typebox';

export const closed = { additionalProperties: false };
export const IdText = Type.String({ format: 'uuid' });
export const TimeText = Type.String({ format: 'date-time' });
export const DayText = Type.String({ format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' });
export const CodeText = Type.String({ pattern: '^\\d\\.\\d{6}$', examples: ['1.001193'] });
/** Number of the state of a draft that somebody looked at; a change asks for the newest. */
export const Revision = Type.Integer({ minimum: 1 });
export const VersionNumber = Type.Integer({ minimum: 1 });
/** Why something is done, in words that colleagues read. */
export const ReasonText = Type.String({ minLength: 5, maxLength: 500, pattern: '\\S' });
