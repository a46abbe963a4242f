import type { SubmitDossier } from '@tinhso/dossiers-contract';

/** A finished application without the declaration, which only its owner makes. */
export type Undeclared = Omit<SubmitDossier, 'declared' | 'draftId'> & { draftId: string };

/**
 * Another way to hand in a finished application than to submit it; the app brings it, because another domain answers for it.
 * Where there is one, nobody declares anything here.
 */
export interface SendingPort {
  /** What handing it in means, above the button. */
  note: string;
  /** Words of the button. */
  act: string;
  /** Hands it in and goes on to the next page. The same key makes repeated sending one command. */
  send: (application: Undeclared, key: string) => Promise<void>;
}

/** Whether applications go another way now. */
export type UseSending = () => SendingPort | undefined;
