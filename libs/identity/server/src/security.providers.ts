import { DeviceRecognition } from './devices/device-recognition.js';
import { OwnSessionsUseCase } from './devices/own-sessions.js';
import { SecurityNotices } from './devices/security-notices.js';
import { SessionEnder } from './devices/session-ender.js';
import { PasskeyCeremonies } from './passkeys/passkey-ceremonies.js';
import { OwnPasskeysUseCase } from './passkeys/own-passkeys.js';
import { RelyingParty } from './passkeys/relying-party.js';
import { SignInWithPasskeyUseCase } from './passkeys/sign-in-with-passkey.js';
import { ProveUseCase } from './proof/prove.js';
import { BackupCodesKeeper } from './second-factor/backup-codes.js';
import { ChangePasswordUseCase } from './second-factor/change-password.js';
import { FactorChanges } from './second-factor/factor-changes.js';
import { FactorKeeper } from './second-factor/factor-keeper.js';
import { OwnSecondStepUseCase } from './second-factor/own-second-step.js';
import { OwnTotpUseCase } from './second-factor/own-totp.js';
import { SecondFactors } from './second-factor/second-factors.js';
import { TotpSecrets } from './second-factor/totp-secrets.js';
import { AskSecondStepUseCase } from './sign-in/ask-second-step.js';
import { BeginSession } from './sign-in/begin-session.js';
import { EnrolAtSignInUseCase } from './sign-in/enrol-at-sign-in.js';
import { PassSecondStepUseCase } from './sign-in/pass-second-step.js';
import { SignInGate } from './sign-in/sign-in-gate.js';
import { StepJudge } from './sign-in/step-judge.js';

/** Second factors, passkeys, proof, sessions and devices. */
export const securityProviders = [
  RelyingParty,
  PasskeyCeremonies,
  TotpSecrets,
  BackupCodesKeeper,
  SecondFactors,
  FactorKeeper,
  FactorChanges,
  SecurityNotices,
  SessionEnder,
  DeviceRecognition,
  BeginSession,
  SignInGate,
  StepJudge,
  AskSecondStepUseCase,
  PassSecondStepUseCase,
  EnrolAtSignInUseCase,
  SignInWithPasskeyUseCase,
  ProveUseCase,
  OwnSecondStepUseCase,
  OwnTotpUseCase,
  OwnPasskeysUseCase,
  ChangePasswordUseCase,
  OwnSessionsUseCase,
];
