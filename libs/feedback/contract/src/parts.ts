import { Type } from '@sinclair/typebox';

export const closed = { additionalProperties: false } as const;
export const IdText = Type.String({ format: 'uuid' });
export const TimeText = Type.String({ format: 'date-time' });

/** Key of a category, e.g. `pothole`: never changed once tickets bear it. */
export const CategoryKey = Type.String({ pattern: '^[a-z][a-z0-9-]{1,39}$', examples: ['pothole'] });

/** Key of a group of categories, e.g. `roads`. */
export const GroupKey = Type.String({ pattern: '^[a-z][a-z0-9-]{1,39}$', examples: ['roads'] });

/** Code of a commune in the national list of 2025. */
export const CommuneCode = Type.String({ pattern: '^\\d{5}$', examples: ['00877'] });

/** WGS84. */
export const Latitude = Type.Number({ minimum: -90, maximum: 90, examples: [21.823281] });
export const Longitude = Type.Number({ minimum: -180, maximum: 180, examples: [105.214312] });

/** A code as people type it, tidied by the server. */
export const TicketCodeText = Type.String({ minLength: 8, maxLength: 30, examples: ['PA-261123-0001'] });
