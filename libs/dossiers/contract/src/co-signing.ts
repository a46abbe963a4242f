import { Type, type Static } from '@sinclair/typebox';
import { Answers, AttachedPapers, closed, IdText, ProcedureRef, ReadingPage, StatusSchema, TimeText, Version } from './parts.js';

/** `invited`: asked, with or without answers so far. All others are ends, but a signature is void when the applicant takes it back. */
export const coSigningStates = ['invited', 'signed', 'declined', 'withdrawn', 'expired'] as const;
export type CoSigningState = (typeof coSigningStates)[number];
const State = Type.Union(
  coSigningStates.map((state) => Type.Literal(state)),
  { $id: 'CoSigningState' },
);

const Name = Type.String({ minLength: 2, maxLength: 100, pattern: '\\S', examples: ['Nguyễn Thị Hoa'] });
const Reason = Type.String({ minLength: 3, maxLength: 500, pattern: '\\S' });

/** Asks somebody to fill in their part and sign. Either number leads to the person; whether there is an account is never said. */
export const InviteCoSigner = Type.Object(
  {
    /** Version of the draft. From now on it stands still until everybody has signed or the invitation is taken back. */
    version: Version,
    signer: Type.String({ maxLength: 60, examples: ['spouse'] }),
    fullName: Name,
    phone: Type.Optional(Type.String({ maxLength: 20, examples: ['0912 345 678'] })),
    citizenId: Type.Optional(Type.String({ maxLength: 20 })),
  },
  { $id: 'InviteCoSigner', ...closed },
);
export type InviteCoSigner = Static<typeof InviteCoSigner>;

/** Somebody whose signature an application needs, as its applicant sees it: never what the other has filled in. */
export const CoSignerStanding = Type.Object(
  {
    signer: Type.String({ examples: ['spouse'] }),
    title: Type.String({ examples: ['Người vợ hoặc chồng tương lai'] }),
    summary: Type.String(),
    requiredAssurance: Type.Optional(Type.Integer({ minimum: 1, maximum: 2 })),
    /** The newest invitation; absent as long as nobody was asked. */
    invitation: Type.Optional(
      Type.Object(
        {
          id: IdText,
          state: State,
          fullName: Type.String(),
          /** `•••• ••5 678`. */
          numberMasked: Type.String(),
          invitedAt: TimeText,
          expiresAt: TimeText,
          /** Whether the person has opened it. */
          opened: Type.Boolean(),
          endedAt: Type.Optional(TimeText),
          signedName: Type.Optional(Type.String()),
          /** Why it was declined. */
          reason: Type.Optional(Type.String()),
          version: Version,
        },
        closed,
      ),
    ),
  },
  { $id: 'CoSignerStanding', ...closed },
);
export type CoSignerStanding = Static<typeof CoSignerStanding>;

/** Everybody whose signature a draft needs. Empty for an application that one person files. */
export const CoSignerList = Type.Object(
  {
    items: Type.Array(CoSignerStanding),
    /** Somebody was asked or has signed: the draft cannot be changed. */
    locked: Type.Boolean(),
    /** All have signed: it can be filed. */
    complete: Type.Boolean(),
  },
  { $id: 'CoSignerList', ...closed },
);
export type CoSignerList = Static<typeof CoSignerList>;

const summary = {
  id: IdText,
  state: State,
  procedure: ProcedureRef,
  applicantName: Type.String(),
  title: Type.String(),
  invitedAt: TimeText,
  expiresAt: TimeText,
  /** Once it is filed: what anybody may know of it. */
  dossier: Type.Optional(Type.Object({ code: Type.String(), status: StatusSchema, statusText: Type.String() }, closed)),
};

/** An application that somebody else has asked the citizen to sign. */
export const CoSigningSummary = Type.Object(summary, { $id: 'CoSigningSummary', ...closed });
export type CoSigningSummary = Static<typeof CoSigningSummary>;
/** What waits for the citizen first, then the newest. */
export const CoSigningList = Type.Object({ items: Type.Array(CoSigningSummary) }, { $id: 'CoSigningList', ...closed });
export type CoSigningList = Static<typeof CoSigningList>;

/** The part of one co-signer: what is shown of the applicant's answers, and the own ones. */
export const CoSigning = Type.Object(
  {
    ...summary,
    summary: Type.String(),
    declaration: Type.String(),
    requiredAssurance: Type.Optional(Type.Integer({ minimum: 1, maximum: 2 })),
    formVersion: Type.Integer({ minimum: 1 }),
    signer: Type.String(),
    /** For reading. */
    seen: Type.Array(ReadingPage),
    /** The same answers as the form's conditions read them. */
    context: Answers,
    answers: Answers,
    papers: AttachedPapers,
    version: Version,
  },
  { $id: 'CoSigning', ...closed },
);
export type CoSigning = Static<typeof CoSigning>;

export const SaveCoSigning = Type.Object(
  { version: Version, answers: Answers, papers: AttachedPapers },
  { $id: 'SaveCoSigning', ...closed },
);
export type SaveCoSigning = Static<typeof SaveCoSigning>;

/** Signs the own part; the declaration is never ticked beforehand. */
export const SignCoSigning = Type.Object(
  { version: Version, answers: Answers, papers: AttachedPapers, declared: Type.Literal(true) },
  { $id: 'SignCoSigning', ...closed },
);
export type SignCoSigning = Static<typeof SignCoSigning>;

export const DeclineCoSigning = Type.Object({ version: Version, reason: Reason }, { $id: 'DeclineCoSigning', ...closed });
export type DeclineCoSigning = Static<typeof DeclineCoSigning>;

/** The applicant takes an invitation back; what the other has typed stays for when they are asked again. */
export const WithdrawCoSigning = Type.Object({ version: Version }, { $id: 'WithdrawCoSigning', ...closed });
export type WithdrawCoSigning = Static<typeof WithdrawCoSigning>;

/** Who signed beside the applicant, on a filed dossier. */
export const CoSignature = Type.Object(
  { title: Type.String(), name: Type.String(), signedAt: TimeText, assurance: Type.Integer({ minimum: 0, maximum: 2 }) },
  { $id: 'CoSignature', ...closed },
);
export type CoSignature = Static<typeof CoSignature>;

/** News for the people of an application that several sign. */
export const coSigningEventTypes = [
  'cosigning.invited',
  'cosigning.reminded',
  'cosigning.signed',
  'cosigning.declined',
  'cosigning.withdrawn',
  'cosigning.expired',
] as const;
export type CoSigningEventType = (typeof coSigningEventTypes)[number];
export interface CoSigningEvent {
  readonly type: CoSigningEventType;
  readonly payload: { readonly coSigningId: string };
}
