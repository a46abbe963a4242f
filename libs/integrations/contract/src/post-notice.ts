import { Type, type Static } from '@sinclair/typebox';

const Text = Type.String({ maxLength: 200 });

/** News that the public post sends about a parcel; `signature` is the HMAC-SHA256 of all values in their order, in hex. */
export const PostNotice = Type.Object(
  {
    number: Text,
    timestamp: Type.String({ format: 'date-time' }),
    events: Type.Array(Type.Object({ id: Text, code: Text, at: Type.String({ format: 'date-time' }), place: Text }), { maxItems: 100 }),
    signature: Type.String({ pattern: '^[0-9a-f]{64}$' }),
  },
  { $id: 'PostNotice' },
);
export type PostNotice = Static<typeof PostNotice>;
