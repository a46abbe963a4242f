import type { SecondFactorChallenge, StaffMe, StaffSession } from '@tinhso/identity-contract';
import { useSession, useT } from '@tinhso/ui';
import { useState } from 'react';
import { BackupSheet } from './enrol/BackupSheet.js';
import { EnrolStep } from './enrol/EnrolStep.js';
import { messages } from './messages.js';
import { PasskeyButton } from './PasskeyButton.js';
import { PasswordForm } from './PasswordForm.js';
import { CodeStep } from './second-step/CodeStep.js';

type Stage =
  | { at: 'password' }
  | { at: 'challenge'; challenge: SecondFactorChallenge; login: string }
  | { at: 'codes'; session: StaffSession; codes: string[]; login: string };

/** Signing in, from the account to the session: password, then the second step, which is set up here when there is none. */
export function SignInForm({ login: known = '', title, onSignedIn }: { login?: string; title?: string; onSignedIn?: () => void }) {
  const t = useT(messages);
  const { session } = useSession<StaffMe>();
  const [stage, setStage] = useState<Stage>({ at: 'password' });
  const finish = (tokens: StaffSession) => {
    session.signInWith(tokens);
    onSignedIn?.();
  };
  const startOver = () => setStage({ at: 'password' });
  if (stage.at === 'codes')
    return <BackupSheet codes={stage.codes} login={stage.login} onKept={() => finish(stage.session)} heading={title !== undefined} />;
  if (stage.at === 'challenge') {
    const { challenge, login } = stage;
    const step = { challenge, login, onStartOver: startOver, heading: title !== undefined };
    return challenge.mode === 'verify' ? (
      <CodeStep {...step} onPassed={finish} />
    ) : (
      <EnrolStep
        {...step}
        onEnrolled={({ session: begun, backupCodes }) => setStage({ at: 'codes', session: begun, codes: backupCodes, login })}
      />
    );
  }
  return (
    <>
      {title && <h1>{title}</h1>}
      <PasswordForm
        login={known}
        onAnswer={(answer, login) => ('challengeId' in answer ? setStage({ at: 'challenge', challenge: answer, login }) : finish(answer))}
      />
      <PasskeyButton onPassed={finish}>{t('identity.staff.passkeySignIn')}</PasskeyButton>
    </>
  );
}
