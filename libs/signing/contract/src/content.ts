import { Type, type Static } from '@sinclair/typebox';
import { IssuingAgency } from './issuing-agency.js';
import { Form04Data, Form05Data, Form06Data, Form07Data } from './office-forms.js';
import { PrintedApplicant } from './printed-applicant.js';
import { ReceiptData } from './receipt.js';
import { ResultDocumentData } from './result-document.js';

/** Calendar date, `YYYY-MM-DD`. */
const DateText = Type.String({ format: 'date' });
/** Moment, ISO-8601 UTC; printed in Asia/Ho_Chi_Minh. */
const TimeText = Type.String({ format: 'date-time' });
const Line = Type.String({ minLength: 1, maxLength: 300 });
const Paragraph = Type.String({ minLength: 1, maxLength: 3000 });
const closed = { additionalProperties: false };

/** A paper of the dossier; counts are left out for files sent electronically. */
export const PrintedPaper = Type.Object(
  { name: Line, originals: Type.Optional(Type.Integer({ minimum: 0 })), copies: Type.Optional(Type.Integer({ minimum: 0 })) },
  { $id: 'PrintedPaper', ...closed },
);
/** Officer named in the signature block of a one-stop form. */
export const PrintedOfficer = Type.Object({ fullName: Line, position: Type.Optional(Line) }, { $id: 'PrintedOfficer', ...closed });

const dossier = {
  agency: IssuingAgency,
  dossierCode: Line,
  procedureName: Line,
  applicant: PrintedApplicant,
  /** Who filed for the applicant, under an authority that the system keeps. */
  filedBy: Type.Optional(Line),
};

export const AcknowledgementData = Type.Object(
  {
    ...dossier,
    procedureCode: Line,
    receivingUnit: Line,
    submittedAt: TimeText,
    /** Moment by which the result is expected if the dossier is accepted as it is. */
    expectedAt: Type.Optional(TimeText),
    papers: Type.Array(PrintedPaper),
  },
  { $id: 'AcknowledgementData', ...closed },
);
export type AcknowledgementData = Static<typeof AcknowledgementData>;

export const Form01Data = Type.Object(
  {
    ...dossier,
    papers: Type.Array(PrintedPaper),
    sets: Type.Integer({ minimum: 1, default: 1 }),
    /** As the procedure says, e.g. `01 ngày làm việc`. */
    processingTime: Line,
    receivedAt: TimeText,
    dueAt: TimeText,
    resultPlace: Line,
    /** Whole đồng; 0 or absent: no fee line. */
    feeDue: Type.Optional(Type.Integer({ minimum: 0 })),
    /** By what it is looked up beside its code: the number given at the desk; the phone's last four digits where it is left out. */
    lookupNumber: Type.Optional(Type.String({ pattern: '^\\d{4}$' })),
    /** Where it is looked up. */
    lookupAddress: Type.Optional(Line),
    receivedBy: PrintedOfficer,
  },
  { $id: 'Form01Data', ...closed },
);
export type Form01Data = Static<typeof Form01Data>;

export const Form02Data = Type.Object(
  {
    ...dossier,
    /** Everything that is missing, named at once. */
    items: Type.Array(Type.Object({ what: Paragraph, why: Type.Optional(Paragraph) }, closed), { minItems: 1 }),
    reason: Type.Optional(Paragraph),
    contactPhone: Type.Optional(Line),
    requestedBy: PrintedOfficer,
  },
  { $id: 'Form02Data', ...closed },
);
export type Form02Data = Static<typeof Form02Data>;

export const Form03Data = Type.Object(
  {
    ...dossier,
    reason: Paragraph,
    legalBasis: Type.Optional(Paragraph),
    /** What was found, what can be done about it, and for how many days one may appeal. */
    evidence: Type.Optional(Paragraph),
    remedy: Type.Optional(Paragraph),
    appealDays: Type.Optional(Type.Integer({ minimum: 1, maximum: 365 })),
    refusedBy: PrintedOfficer,
  },
  { $id: 'Form03Data', ...closed },
);
export type Form03Data = Static<typeof Form03Data>;

/** A parent in a birth certificate. */
const Parent = Type.Object(
  {
    fullName: Line,
    /** `YYYY-MM-DD`, or only the year. */
    born: Type.Optional(Type.String({ pattern: '^\\d{4}(-\\d{2}-\\d{2})?$' })),
    ethnicity: Type.Optional(Line),
    nationality: Type.Optional(Line),
    residence: Type.Optional(Line),
  },
  closed,
);

export const BirthCertificateData = Type.Object(
  {
    agency: IssuingAgency,
    child: Type.Object(
      {
        fullName: Line,
        sex: Type.Union([Type.Literal('male'), Type.Literal('female')]),
        born: DateText,
        birthPlace: Line,
        ethnicity: Line,
        nationality: Line,
        hometown: Line,
        personalId: Type.Optional(Line),
      },
      closed,
    ),
    mother: Type.Optional(Parent),
    father: Type.Optional(Parent),
    declarant: Type.Object({ fullName: Line, relation: Type.Optional(Line), idPaper: Type.Optional(Line) }, closed),
    registeredOn: DateText,
    registrationPlace: Line,
  },
  { $id: 'BirthCertificateData', ...closed },
);
export type BirthCertificateData = Static<typeof BirthCertificateData>;

/** The person a certificate or notice speaks of. */
const Person = Type.Object(
  {
    fullName: Line,
    born: Type.Optional(DateText),
    sex: Type.Optional(Type.Union([Type.Literal('male'), Type.Literal('female')])),
    ethnicity: Type.Optional(Line),
    nationality: Type.Optional(Line),
    idPaper: Type.Optional(Line),
    residence: Type.Optional(Line),
  },
  closed,
);

export const MaritalStatusData = Type.Object(
  {
    agency: IssuingAgency,
    requestedBy: Line,
    person: Person,
    /** Period of residence that the certificate covers. */
    period: Type.Optional(Type.Object({ place: Line, from: Type.Optional(DateText), to: Type.Optional(DateText) }, closed)),
    /** E.g. `Hiện tại chưa đăng ký kết hôn với ai.` */
    status: Paragraph,
    purpose: Paragraph,
  },
  { $id: 'MaritalStatusData', ...closed },
);
export type MaritalStatusData = Static<typeof MaritalStatusData>;

export const TemporaryResidenceData = Type.Object(
  {
    agency: IssuingAgency,
    person: Person,
    residence: Line,
    householder: Type.Optional(Line),
    from: DateText,
    until: DateText,
    members: Type.Optional(
      Type.Array(Type.Object({ fullName: Line, born: Type.Optional(DateText), relation: Type.Optional(Line) }, closed)),
    ),
  },
  { $id: 'TemporaryResidenceData', ...closed },
);
export type TemporaryResidenceData = Static<typeof TemporaryResidenceData>;

/** The schema that the contents of each kind are checked against before anything is drawn. */
export const documentContents = {
  acknowledgement: AcknowledgementData,
  'form-01': Form01Data,
  'form-02': Form02Data,
  'form-03': Form03Data,
  'form-04': Form04Data,
  'form-05': Form05Data,
  'form-06': Form06Data,
  'form-07': Form07Data,
  receipt: ReceiptData,
  'birth-certificate': BirthCertificateData,
  'marital-status-certificate': MaritalStatusData,
  'temporary-residence-notice': TemporaryResidenceData,
  'result-document': ResultDocumentData,
} as const;

/** Contents of a document by kind. */
export type DocumentDataByKind = { [K in keyof typeof documentContents]: Static<(typeof documentContents)[K]> };

/** Kind and contents that belong together; what the owner of a subject answers when a document has to be made. */
export type DocumentTemplate = { [K in keyof DocumentDataByKind]: { template: K; data: DocumentDataByKind[K] } }[keyof DocumentDataByKind];
