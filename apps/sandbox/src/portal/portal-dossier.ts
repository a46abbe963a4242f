import { Type, type Static } from '@sinclair/typebox';

const closed = { additionalProperties: false };

/** A paper that the citizen attached at the portal. */
export interface PortalFile {
  readonly id: string;
  /** Key of the paper in the procedure's form. */
  readonly paper: string;
  readonly name: string;
  readonly mediaType: string;
  readonly base64: string;
}

/** What the province tells the portal about a dossier. `sequence` grows; the same one twice is one report. */
export const StatusReport = Type.Object(
  {
    /** National status code. */
    status: Type.Integer({ minimum: 1, maximum: 10 }),
    at: Type.String({ format: 'date-time' }),
    agencyDossierCode: Type.String({ minLength: 5, maxLength: 40 }),
    unit: Type.String({ maxLength: 200 }),
    officer: Type.Optional(Type.String({ maxLength: 200 })),
    promisedAt: Type.Optional(Type.String({ format: 'date-time' })),
    note: Type.Optional(Type.String({ maxLength: 2000 })),
  },
  closed,
);
export type StatusReport = Static<typeof StatusReport>;

/** The province has it: under which code and since when. */
export const Acknowledgement = Type.Object(
  { agencyDossierCode: Type.String({ minLength: 5, maxLength: 40 }), receivedAt: Type.String({ format: 'date-time' }) },
  closed,
);
export type Acknowledgement = Static<typeof Acknowledgement>;

/** A dossier filed at the portal for an office of a province. */
export interface PortalDossier {
  readonly portalCode: string;
  /** Province, `H60`, and the office in it that is to receive. */
  readonly agency: string;
  readonly unitCode: string;
  readonly procedureCode: string;
  readonly submittedAt: string;
  readonly applicant: { readonly fullName: string; readonly citizenId: string; readonly phone: string; readonly email?: string };
  readonly answers: Readonly<Record<string, unknown>>;
  readonly files: readonly PortalFile[];
  readonly acknowledgement?: Acknowledgement;
  readonly reports: Readonly<Record<string, StatusReport>>;
}
