import type { Bilingual, PaperCheck } from '@tinhso/wallet-contract';

/** What is written about a paper. */
export interface PaperDetails {
  /** Its own name, and what the holder calls it where that is something else. */
  readonly title: Bilingual;
  readonly name?: string;
  readonly number?: string;
  readonly issuer?: string;
  readonly issuedOn?: string;
  readonly validUntil?: string;
  readonly dossierCode?: string;
  /** ISO moment at which it was filed with that dossier. */
  readonly filedAt?: string;
  readonly checked?: PaperCheck;
}

/** What is kept of a use: words as they were read, and what was known of the paper. */
export interface UseDetails {
  readonly consent: string;
  readonly procedure: Bilingual;
  readonly office?: string;
  readonly actorName: string;
  readonly paper: Omit<PaperDetails, 'name' | 'filedAt' | 'dossierCode'>;
  readonly source: 'issued' | 'filed' | 'own';
  /** The copies are the bytes of the register. */
  readonly verified: boolean;
  readonly verifyCode?: string;
}
