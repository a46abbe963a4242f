import { Type, type Static } from '@sinclair/typebox';
import { closed, IdText, Sha256Text, TimeText, Version } from './parts.js';
import { StoppedUse } from './uses.js';

/** A purpose for which consent is asked, in the language of the request, with the choice that stands. */
export const ConsentState = Type.Object(
  {
    purpose: Type.String({ examples: ['email_copies'] }),
    version: Version,
    title: Type.String(),
    /** What is agreed to, word for word; `textSha256` is over exactly this. */
    text: Type.String(),
    /** Which data, by whom, how long. */
    data: Type.String(),
    withdrawal: Type.String(),
    textSha256: Sha256Text,
    given: Type.Boolean(),
    /** The last choice; absent while nobody has chosen, which is no consent. */
    choice: Type.Optional(
      Type.Object(
        {
          at: TimeText,
          version: Version,
          /** The text has changed since: what was given no longer counts. */
          outdated: Type.Boolean(),
          by: Type.String(),
        },
        closed,
      ),
    ),
  },
  { $id: 'ConsentState', ...closed },
);
export type ConsentState = Static<typeof ConsentState>;
export const ConsentList = Type.Object(
  { items: Type.Array(ConsentState), stopped: Type.Array(StoppedUse) },
  { $id: 'ConsentList', ...closed },
);
export type ConsentList = Static<typeof ConsentList>;

export const ConsentParam = Type.Object({ purpose: Type.String({ pattern: '^[a-z_]{3,40}$' }) }, { $id: 'ConsentParam', ...closed });
export type ConsentParam = Static<typeof ConsentParam>;

/** A choice about one purpose. Names the text that was on the screen, so that nobody agrees to what was not shown. */
export const ChooseConsent = Type.Object({ given: Type.Boolean(), textSha256: Sha256Text }, { $id: 'ChooseConsent', ...closed });
export type ChooseConsent = Static<typeof ChooseConsent>;

/** One choice as it was recorded, with the text that was shown then. */
export const ConsentRecord = Type.Object(
  {
    id: IdText,
    purpose: Type.String(),
    version: Version,
    title: Type.String(),
    text: Type.String(),
    textSha256: Sha256Text,
    given: Type.Boolean(),
    at: TimeText,
    channel: Type.String({ examples: ['app'] }),
    /** Last figures of the session's id. */
    session: Type.String(),
    by: Type.String(),
  },
  { $id: 'ConsentRecord', ...closed },
);
export type ConsentRecord = Static<typeof ConsentRecord>;
export const ConsentRecordList = Type.Object(
  { person: Type.String(), printedAt: TimeText, items: Type.Array(ConsentRecord) },
  { $id: 'ConsentRecordList', ...closed },
);
export type ConsentRecordList = Static<typeof ConsentRecordList>;
