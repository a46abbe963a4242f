import type { Static } from '@sinclair/typebox';
import type { PrintedApplicant, PrintedPaper } from '@tinhso/signing-contract';

export type PrintedApplicantData = Static<typeof PrintedApplicant>;
export type PrintedPaperData = Static<typeof PrintedPaper>;
