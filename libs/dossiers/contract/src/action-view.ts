import { Type, type Static } from '@sinclair/typebox';
import { closed } from './parts.js';

/** An action with the reason that stands in its way, in the language of the request; what `availableActions` says. */
export const ActionView = Type.Object(
  {
    action: Type.String({ examples: ['request_supplement'] }),
    allowed: Type.Boolean(),
    reason: Type.Optional(Type.String({ examples: ['asked-before'] })),
    text: Type.Optional(Type.String({ examples: ['lãnh đạo chưa ký'] })),
  },
  { $id: 'DossierActionView', ...closed },
);
export type ActionView = Static<typeof ActionView>;
