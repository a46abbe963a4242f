import { Type, type Static } from '@sinclair/typebox';
import { closed, IdText, StatusSchema, TimeText, Version } from './parts.js';

const Reason = Type.String({ minLength: 10, maxLength: 2000, pattern: '\\S' });
const Note = Type.Optional(Type.String({ maxLength: 1000 }));

/** The clock starts and the result is promised (form 01). */
export const AcceptDossier = Type.Object({ version: Version, note: Note }, { $id: 'AcceptDossier', ...closed });
export type AcceptDossier = Static<typeof AcceptDossier>;

/** An officer takes the dossier. */
export const StartDossier = Type.Object({ version: Version }, { $id: 'StartDossier', ...closed });
export type StartDossier = Static<typeof StartDossier>;

/** The officer hands the draft result to the leader. `facts` are the fields of `result.fields` in the staff view. */
export const RequestReview = Type.Object(
  {
    version: Version,
    facts: Type.Record(Type.String({ maxLength: 40 }), Type.String({ maxLength: 1000 }), { maxProperties: 30 }),
    note: Note,
  },
  { $id: 'RequestReview', ...closed },
);
export type RequestReview = Static<typeof RequestReview>;

/** The leader does not sign and says what to mend. */
export const SendBackDossier = Type.Object({ version: Version, reason: Reason }, { $id: 'SendBackDossier', ...closed });
export type SendBackDossier = Static<typeof SendBackDossier>;

/** The leader signs the result; the document is made and signed a moment later. */
export const SignDossier = Type.Object({ version: Version }, { $id: 'SignDossier', ...closed });
export type SignDossier = Static<typeof SignDossier>;

/** The result has been handed over. */
export const ReturnDossier = Type.Object({ version: Version, note: Note }, { $id: 'ReturnDossier', ...closed });
export type ReturnDossier = Static<typeof ReturnDossier>;

/** The citizen takes the dossier back. */
export const WithdrawDossier = Type.Object(
  { version: Version, reason: Type.Optional(Type.String({ maxLength: 1000 })) },
  { $id: 'WithdrawDossier', ...closed },
);
export type WithdrawDossier = Static<typeof WithdrawDossier>;

/** Why a hidden personal number is looked at; stands in the record that the citizen may read. */
export const RevealAnswers = Type.Object(
  { purpose: Type.String({ minLength: 3, maxLength: 200, pattern: '\\S', examples: ['Đối chiếu với giấy chứng sinh'] }) },
  { $id: 'RevealAnswers', ...closed },
);
export type RevealAnswers = Static<typeof RevealAnswers>;

/** Hidden answers by JSON pointer. */
export const RevealedAnswers = Type.Object({ values: Type.Record(Type.String(), Type.String()) }, { $id: 'RevealedAnswers', ...closed });
export type RevealedAnswers = Static<typeof RevealedAnswers>;

/** What every command answers: where the dossier stands now. Read it again for the rest. */
export const DossierState = Type.Object(
  {
    id: IdText,
    code: Type.String(),
    status: StatusSchema,
    statusText: Type.String(),
    version: Version,
    promisedAt: Type.Optional(TimeText),
  },
  { $id: 'DossierState', ...closed },
);
export type DossierState = Static<typeof DossierState>;
