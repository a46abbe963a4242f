import { Type, type Static } from '@sinclair/typebox';
import { DocumentView } from '@tinhso/signing-contract';
import { closed, IdText, TimeText } from './parts.js';

const DateText = Type.String({ format: 'date' });

/** Longest period of one register, in days, and the most dossiers it holds. */
export const registerLimits = { days: 92, dossiers: 1000 } as const;

/** The register of dossiers (form 07) of a unit that the post reaches; both days are counted in. */
export const MakeRegister = Type.Object({ unitId: IdText, from: DateText, to: DateText }, { $id: 'MakeRegister', ...closed });
export type MakeRegister = Static<typeof MakeRegister>;

export const RegisterView = Type.Object(
  {
    id: IdText,
    unitName: Type.String(),
    from: DateText,
    to: DateText,
    dossiers: Type.Integer({ minimum: 0 }),
    madeAt: TimeText,
    madeBy: Type.String(),
    document: Type.Optional(DocumentView),
  },
  { $id: 'RegisterView', ...closed },
);
export type RegisterView = Static<typeof RegisterView>;

/** The newest registers within reach, and the units of which one can be made. */
export const RegisterList = Type.Object(
  {
    items: Type.Array(RegisterView),
    units: Type.Array(Type.Object({ id: IdText, name: Type.String() }, closed)),
  },
  { $id: 'RegisterList', ...closed },
);
export type RegisterList = Static<typeof RegisterList>;

/** The control sheet (form 06) that was asked for; it stands among the documents of the dossier when it is drawn. */
export const ControlSheet = Type.Object({ documentId: IdText }, { $id: 'ControlSheet', ...closed });
export type ControlSheet = Static<typeof ControlSheet>;
