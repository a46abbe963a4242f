import { Type, type Static } from '@sinclair/typebox';
import { KindCode, PaperKind } from './kinds.js';
import { walletLimits } from './limits.js';
import { DayText, MomentText, PaperCheck, PaperSource } from './origin.js';
import { PaperReminders } from './reminders.js';
import { WalletState } from './state.js';

const closed = { additionalProperties: false };
const IdText = Type.String({ format: 'uuid' });

/** A picture or PDF of a paper; its content is that of any own file. */
export const WalletFile = Type.Object(
  { id: IdText, name: Type.String(), mediaType: Type.String({ examples: ['image/jpeg'] }), size: Type.Integer() },
  { $id: 'WalletFile', ...closed },
);
export type WalletFile = Static<typeof WalletFile>;

/** A paper of the wallet. */
export const WalletPaper = Type.Object(
  {
    id: IdText,
    kind: KindCode,
    /** What the holder calls it; the name of the paper unless changed. */
    name: Type.String({ examples: ['Giấy xác nhận tình trạng hôn nhân'] }),
    source: PaperSource,
    state: WalletState,
    issuer: Type.Optional(Type.String({ examples: ['UBND phường Minh Xuân'] })),
    number: Type.Optional(Type.String({ examples: ['12/UBND-XNTTHN'] })),
    issuedOn: Type.Optional(DayText),
    /** Last day on which it holds. */
    validUntil: Type.Optional(DayText),
    /** Days until then, for one that is `expiring`; 0 on the last. */
    daysLeft: Type.Optional(Type.Integer({ minimum: 0 })),
    /** What is applied for to have a new one, for one that is `expiring` or `expired`. */
    renewal: Type.Optional(Type.Object({ procedure: Type.String({ examples: ['1.004873'] }), title: Type.String() }, closed)),
    revoked: Type.Optional(Type.Object({ at: MomentText, reason: Type.Optional(Type.String()) }, closed)),
    /** What has to be known of it, although it holds. */
    remark: Type.Optional(Type.String()),
    addedAt: MomentText,
    /** The dossier that it came of. */
    dossier: Type.Optional(Type.Object({ id: IdText, code: Type.String() }, closed)),
    /** When it was sent with that dossier. */
    filedAt: Type.Optional(MomentText),
    checked: Type.Optional(PaperCheck),
    /** The signed document itself, for papers issued here. */
    document: Type.Optional(
      Type.Object(
        { id: IdText, verifyCode: Type.String({ examples: ['7K2M-9QXD-4TBV'] }), signedBy: Type.Optional(Type.String()) },
        closed,
      ),
    ),
    files: Type.Array(WalletFile),
  },
  { $id: 'WalletPaper', ...closed },
);
export type WalletPaper = Static<typeof WalletPaper>;

/** The wallet: newest first, with the kinds that its papers are of and that may be put in, and whether its holder is told of their end. */
export const Wallet = Type.Object(
  { papers: Type.Array(WalletPaper), kinds: Type.Array(PaperKind), reminders: PaperReminders },
  { $id: 'Wallet', ...closed },
);
export type Wallet = Static<typeof Wallet>;

/** A time when a copy was handed to an application. */
export const WalletUse = Type.Object(
  {
    id: IdText,
    at: MomentText,
    /** What was agreed to, word for word. */
    consent: Type.String(),
    procedure: Type.String({ examples: ['Đăng ký kết hôn'] }),
    office: Type.Optional(Type.String()),
    /** Who handed it over, when it was not its holder. */
    by: Type.Optional(Type.String()),
    /** The dossier, once the application was sent. */
    dossier: Type.Optional(Type.Object({ id: IdText, code: Type.String() }, closed)),
  },
  { $id: 'WalletUse', ...closed },
);
export type WalletUse = Static<typeof WalletUse>;

/** One paper with its kind and everywhere it was used, the last use first. */
export const WalletPaperDetail = Type.Object(
  { paper: WalletPaper, kind: PaperKind, uses: Type.Array(WalletUse) },
  { $id: 'WalletPaperDetail', ...closed },
);
export type WalletPaperDetail = Static<typeof WalletPaperDetail>;

const Name = Type.String({ minLength: 1, maxLength: walletLimits.name, pattern: '\\S' });
/** What the holder writes about a paper; an empty text leaves it out. */
const described = {
  number: Type.Optional(Type.String({ maxLength: walletLimits.number })),
  issuer: Type.Optional(Type.String({ maxLength: walletLimits.issuer })),
  issuedOn: Type.Optional(DayText),
  validUntil: Type.Optional(DayText),
};

/** Puts in a paper of one's own; the files were sent before like any others. */
export const AddPaper = Type.Object(
  {
    kind: KindCode,
    name: Type.Optional(Name),
    ...described,
    fileIds: Type.Array(IdText, { minItems: 1, maxItems: walletLimits.filesPerPaper, uniqueItems: true }),
  },
  { $id: 'AddPaper', ...closed },
);
export type AddPaper = Static<typeof AddPaper>;

/** Keeps what was filed with an own dossier. */
export const KeepFiledPaper = Type.Object(
  { dossierId: IdText, paper: Type.String({ maxLength: 60 }), kind: Type.Optional(KindCode) },
  { $id: 'KeepFiledPaper', ...closed },
);
export type KeepFiledPaper = Static<typeof KeepFiledPaper>;

export const RenamePaper = Type.Object({ name: Name }, { $id: 'RenamePaper', ...closed });
export type RenamePaper = Static<typeof RenamePaper>;

export const WalletPaperParam = Type.Object({ id: IdText }, { $id: 'WalletPaperParam', ...closed });
export type WalletPaperParam = Static<typeof WalletPaperParam>;
