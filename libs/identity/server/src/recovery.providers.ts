import { NewPasswords } from './credentials/new-passwords.js';
import { ApplyDueContactsUseCase } from './contact/apply-due-contacts.js';
import { CancelContactChangeUseCase } from './contact/cancel-contact-change.js';
import { ChangeCodes } from './contact/change-codes.js';
import { ConfirmContactUseCase } from './contact/confirm-contact.js';
import { ContactChanges } from './contact/contact-changes.js';
import { ContactUndo } from './contact/contact-undo.js';
import { ContactWriter } from './contact/contact-writer.js';
import { LoseOldEndUseCase } from './contact/lose-old-end.js';
import { ReadContactsUseCase } from './contact/read-contacts.js';
import { ResendContactCodeUseCase } from './contact/resend-contact-code.js';
import { StartContactChangeUseCase } from './contact/start-contact-change.js';
import { ContactData } from './personal-data/contact-data.js';
import { DisownUseCase } from './recovery/disown.js';
import { FinishRecoveryUseCase } from './recovery/finish-recovery.js';
import { ProveRecoveryUseCase } from './recovery/prove-recovery.js';
import { SendRecoveryCodeUseCase } from './recovery/send-recovery-code.js';
import { StartRecoveryUseCase } from './recovery/start-recovery.js';
import { Warnings } from './recovery/warnings.js';
import { SendSecondStepCodeUseCase } from './sign-in/send-second-step-code.js';

/** Getting back in, and changing where one is reached. */
export const recoveryProviders = [
  NewPasswords,
  Warnings,
  StartRecoveryUseCase,
  SendRecoveryCodeUseCase,
  ProveRecoveryUseCase,
  FinishRecoveryUseCase,
  DisownUseCase,
  SendSecondStepCodeUseCase,
  ContactWriter,
  ContactUndo,
  ContactChanges,
  ChangeCodes,
  StartContactChangeUseCase,
  ResendContactCodeUseCase,
  ConfirmContactUseCase,
  LoseOldEndUseCase,
  CancelContactChangeUseCase,
  ReadContactsUseCase,
  ApplyDueContactsUseCase,
  ContactData,
];
